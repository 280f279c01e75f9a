/** How many times as many cases the slow property tests try: the variable PROPERTY_RUNS, 1 by default. */
const factor = Number(process.env['PROPERTY_RUNS'] ?? '1');
if (!(factor > 0))
  throw new Error(`PROPERTY_RUNS is "${process.env['PROPERTY_RUNS']}"; it has to be above 0.`);

/** The number of cases of a slow property test, from that of an ordinary run, which is over within a second or two. */
export function propertyRuns(count: number): number {
  return Math.max(1, Math.round(count * factor));
}

/** Every `step`-th of all cases in an ordinary run, and more of them with PROPERTY_RUNS, up to all. Another `shift` takes others of them. */
export function tried<T>(cases: readonly T[], step: number, shift = 0): readonly T[] {
  return cases.filter((_, at) => isTried(at + shift, step));
}

/** Whether the case at a place is among them. */
export function isTried(at: number, step: number): boolean {
  return at % Math.max(1, Math.round(step / factor)) === 0;
}
