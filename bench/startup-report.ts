import type { Aim } from './aim.ts';
import type { Measured, Sample } from './startup.ts';
import { median, quantile, table } from './statistics.ts';

/** The table of one latency; ratios are those of runs in the same round, so that a busy minute strikes both. */
export function describeStartup(
  measured: readonly Measured[],
  distBytes: ReadonlyMap<string, number>,
): string {
  const head = [
    ...[
      'variant',
      'wall, ms',
      'x floor',
      'quartiles',
      'fastest tenth, x floor',
      'until the trigger, ms',
      'x floor',
      'CPU, ms',
      'x floor',
    ],
    ...['peak memory, MB', 'requests', 'dist read, kB', 'runs'],
  ];
  const rows = measured.map(({ variant, samples }) => {
    const floor = measured.find((other) => other.variant.name === variant.floor)?.samples ?? samples;
    const middle = (value: (sample: Sample) => number) => median(samples.map(value));
    const walls = ratios(samples, floor, ({ wallMs }) => wallMs);
    const bytes = distBytes.get(variant.name);
    return [
      variant.name,
      middle(({ wallMs }) => wallMs).toFixed(0),
      median(walls).toFixed(2),
      `${quantile(walls, 0.25).toFixed(2)} to ${quantile(walls, 0.75).toFixed(2)}`,
      (fast(samples) / fast(floor)).toFixed(2),
      middle(({ triggerMs }) => triggerMs).toFixed(0),
      median(ratios(samples, floor, ({ triggerMs }) => triggerMs)).toFixed(2),
      middle(({ cpuMs }) => cpuMs).toFixed(0),
      median(ratios(samples, floor, ({ cpuMs }) => cpuMs)).toFixed(2),
      middle(({ peakMb }) => peakMb).toFixed(0),
      middle(({ requests }) => requests.length).toFixed(0),
      bytes === undefined ? '' : (bytes / 1000).toFixed(0),
      String(samples.length),
    ];
  });
  return table(head, rows);
}

/** The wall time that one run in ten stays below: what the machine's other work disturbs least. */
function fast(samples: readonly Sample[]): number {
  return quantile(
    samples.map(({ wallMs }) => wallMs),
    0.1,
  );
}

function ratios(
  samples: readonly Sample[],
  floor: readonly Sample[],
  value: (sample: Sample) => number,
): readonly number[] {
  return samples.flatMap((sample) => {
    const beside = floor.find(({ round }) => round === sample.round);
    return beside === undefined ? [] : [value(sample) / value(beside)];
  });
}

const COMMON_PATH = 'action, OIDC, InvokeRestApi';

/** The variants that the aims are about, for a latency at which nothing else is measured. */
export function isCommonPath({ name }: { readonly name: string }): boolean {
  return name === 'floor' || name === COMMON_PATH;
}

/** The start-up by the milliseconds that were added to each answer. */
export interface StartupByLatency {
  readonly 0: readonly Measured[];
  readonly 60: readonly Measured[];
  readonly 200: readonly Measured[];
}

/** What was aimed at for the common path: OIDC, InvokeRestApi, trigger, one look. */
export function startupAims(measured: StartupByLatency): readonly Aim[] {
  const ratio = (at: readonly Measured[]) =>
    median(ratios(pick(at, COMMON_PATH), pick(at, 'floor'), ({ wallMs }) => wallMs));
  const taken = [measured[0], measured[60], measured[200]].flatMap((at) => pick(at, COMMON_PATH));
  const name = 'the common path, wall time, x floor';
  return [
    { what: `${name}, 200 ms added`, most: 0.85, measured: ratio(measured[200]), digits: 2 },
    { what: `${name}, 60 ms added`, most: 0.92, measured: ratio(measured[60]), digits: 2 },
    { what: `${name}, 0 ms added`, most: 1.95, measured: ratio(measured[0]), digits: 2 },
    {
      what: 'the common path, peak memory, MB',
      most: 70,
      measured: median(taken.map(({ peakMb }) => peakMb)),
      digits: 0,
    },
    {
      what: 'the common path, requests, at most',
      most: 8,
      measured: Math.max(...taken.map(({ requests }) => requests.length)),
      digits: 0,
    },
  ];
}

/** How many times as long as the action the scripts take that workflows use today. */
export function compareWithScripts(quick: readonly Measured[], distant: readonly Measured[]): string {
  const against = (other: string, measured: readonly Measured[], value: (sample: Sample) => number) =>
    median(ratios(pick(measured, other), pick(measured, COMMON_PATH), value)).toFixed(2);
  const others = quick.filter(
    ({ variant, samples }) => !variant.isAction && variant.name !== variant.floor && samples.length > 0,
  );
  return table(
    [
      ...['beside the action, OIDC, InvokeRestApi', 'requests', 'wall, 0 ms', 'wall, 60 ms'],
      ...['trigger, 0 ms', 'trigger, 60 ms', 'CPU'],
    ],
    others.map(({ variant: { name }, samples }) => [
      name,
      String(samples[0]?.requests.length),
      against(name, quick, ({ wallMs }) => wallMs),
      against(name, distant, ({ wallMs }) => wallMs),
      against(name, quick, ({ triggerMs }) => triggerMs),
      against(name, distant, ({ triggerMs }) => triggerMs),
      against(name, quick, ({ cpuMs }) => cpuMs),
    ]),
  );
}

function pick(measured: readonly Measured[], name: string): readonly Sample[] {
  return measured.find(({ variant }) => variant.name === name)?.samples ?? [];
}
