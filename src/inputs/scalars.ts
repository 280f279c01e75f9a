/** The result of parsing one text: a value, or its problem and how to correct it, without quoting it. */
export type Parsed<T> = { readonly value: T } | { readonly problem: string };

/** Parses the text of one input, which is trimmed and not blank. */
export type Parse<T> = (text: string) => Parsed<T>;

const TRUE = /^(?:true|True|TRUE)$/;
const FALSE = /^(?:false|False|FALSE)$/;

/** A boolean of the YAML 1.2 core schema (YAML 1.2.2, section 10.3.2). */
export function parseBoolean(text: string): Parsed<boolean> {
  if (TRUE.test(text)) return { value: true };
  if (FALSE.test(text)) return { value: false };
  return {
    problem: 'is not a boolean. Accepted: "true" or "false" (also "True", "TRUE", "False", "FALSE").',
  };
}

/** A parser of exactly these words. */
export function choiceOf<const T extends string>(choices: readonly T[]): Parse<T> {
  return (text) => {
    const value = choices.find((choice) => choice === text);
    if (value !== undefined) return { value };
    return { problem: `is not accepted. Accepted: ${listOf(choices)}.` };
  };
}

function listOf(words: readonly string[]): string {
  return words.map((word) => `"${word}"`).join(', ');
}

const DURATION = /^(?:(?<h>\d+)h)?(?:(?<m>\d+)m(?!s))?(?:(?<s>\d+)s)?(?:(?<ms>\d+)ms)?$/;

/** GitHub ends every job after five days (GitHub Docs, "Actions limits": self-hosted runners, job execution time). */
const LONGEST_MS = 5 * 24 * 3_600_000;

/** Parses `1500ms`, `90s`, `15m`, `2h`, `1h30m` or a bare number of seconds, as milliseconds. */
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

/** A parser of durations of at least `shortestMs`; `advice` says what to do instead of a shorter one. */
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
  const groups = DURATION.exec(text)?.groups;
  if (text === '' || groups === undefined) return undefined;
  const count = (unit: string) => Number(groups[unit] ?? 0);
  return count('h') * 3_600_000 + count('m') * 60_000 + count('s') * 1_000 + count('ms');
}

const INSTANT =
  /^(?<year>\d{4})-(?<month>\d\d)-(?<day>\d\d)T(?<hour>\d\d):(?<minute>\d\d)(?::(?<second>\d\d)(?:\.\d{1,6})?)?(?:Z|[+-](?<offsetHour>\d\d):(?<offsetMinute>\d\d))$/;

/**
 * Parses an ISO 8601 instant with an offset; it is kept as written. Airflow refuses a time without offset, and has no more than
 * microseconds.
 */
export function parseInstant(text: string): Parsed<string> {
  const groups = INSTANT.exec(text)?.groups;
  if (groups === undefined) return { problem: describe(text) };
  const part = (name: string) => Number(groups[name] ?? 0);
  // Years below 100 would be taken as 19xx.
  const day = new Date(Date.UTC(2000, 0, 1));
  day.setUTCFullYear(part('year'), part('month') - 1, part('day'));
  const isOnCalendar =
    part('year') > 0 && day.getUTCMonth() === part('month') - 1 && day.getUTCDate() === part('day');
  const isOnClock = part('hour') < 24 && part('minute') < 60 && part('second') < 60;
  const isOffset = part('offsetHour') < 24 && part('offsetMinute') < 60;
  if (isOnCalendar && isOnClock && isOffset) return { value: text };
  return { problem: `names a day, a time or an offset that does not exist. ${ACCEPTED}` };
}

const ACCEPTED = 'Accepted: an ISO 8601 instant, such as 2026-11-20T09:30:00Z or 2026-11-20T09:30:00+01:00.';

function describe(text: string): string {
  if (/^\d{4}-\d\d-\d\d$/.test(text)) return `is a day without a time. ${ACCEPTED}`;
  if (/^\d{4}-\d\d-\d\d[T ][\d:.,]+$/.test(text)) return `has no offset: add Z for UTC. ${ACCEPTED}`;
  return `is not an instant. ${ACCEPTED}`;
}

/** A parser of decimal whole numbers within bounds. */
export function wholeNumber(from: number, to: number): Parse<number> {
  return (text) => {
    const value = /^\d{1,9}$/.test(text) ? Number(text) : Number.NaN;
    if (value >= from && value <= to) return { value };
    return { problem: `is not accepted. Accepted: a whole number from ${from} to ${to}.` };
  };
}
