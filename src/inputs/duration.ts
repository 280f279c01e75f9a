import type { Parse, Parsed } from './parsed.ts';

const FORM = /^(?:(?<h>\d+)h)?(?:(?<m>\d+)m(?!s))?(?:(?<s>\d+)s)?(?:(?<ms>\d+)ms)?$/;

/** GitHub ends every job after five days (GitHub Docs, "Actions limits": self-hosted runners, job execution time). */
const LONGEST_MS = 5 * 24 * 3_600_000;

/** Reads `1500ms`, `90s`, `15m`, `2h`, `1h30m` or a bare number of seconds, as milliseconds. */
export function parseDuration(text: string): Parsed<number> {
  const ms = readDuration(text);
  if (ms === undefined) {
    return {
      problem:
        'is not a duration. Accepted: whole numbers with units, such as 1500ms, 90s, 15m, 2h or 1h30m; a bare number is seconds.',
    };
  }
  if (ms > LONGEST_MS) return { problem: 'is longer than a job can last. Accepted: at most 120h.' };
  return { value: ms };
}

/** A parser of durations of at least `shortestMs`; `advice` is a sentence that tells what to do instead. */
export function durationFrom(shortestMs: number, advice: string): Parse<number> {
  return (text) => {
    const parsed = parseDuration(text);
    if ('value' in parsed && parsed.value < shortestMs) {
      return { problem: `is too short. Accepted: at least ${shortestMs}ms. ${advice}` };
    }
    return parsed;
  };
}

function readDuration(text: string): number | undefined {
  if (/^\d+$/.test(text)) return Number(text) * 1_000;
  const groups = FORM.exec(text)?.groups;
  if (text === '' || groups === undefined) return undefined;
  const count = (unit: string) => Number(groups[unit] ?? 0);
  return count('h') * 3_600_000 + count('m') * 60_000 + count('s') * 1_000 + count('ms');
}
