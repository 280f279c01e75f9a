import type { TaskLogReading } from './findings.ts';

/** A log, or why there is none; `isAbsent`: because there is no such try, as far as its store tells. */
export type FoundLog = Pick<
  TaskLogReading,
  'log' | 'source' | 'missingBecause' | 'isUnknown' | 'mayNotBeLast'
> & { readonly isAbsent?: boolean | undefined };

/** How many tries after the first are asked for. */
const MOST_LATER = 10;

/**
 * The log of the last try where nobody knows its number, as over the command line: tries are asked for in their order until there
 * is none. Where that comes to no end, it is the last that was found, which may not be the last there is.
 */
export async function findLastTry(read: (tryNumber: number) => Promise<FoundLog>): Promise<FoundLog> {
  let last = withTry(await read(1), 1);
  if (last.log === undefined) return last;
  for (let tryNumber = 2; tryNumber <= 1 + MOST_LATER; tryNumber += 1) {
    const next = await read(tryNumber);
    if (next.isAbsent === true) return last;
    if (next.log === undefined) break;
    last = withTry(next, tryNumber);
  }
  return { ...last, mayNotBeLast: true };
}

function withTry(found: FoundLog, tryNumber: number): FoundLog {
  return found.log === undefined ? found : { ...found, log: { ...found.log, tryNumber } };
}
