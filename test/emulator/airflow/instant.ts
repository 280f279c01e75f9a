/** An instant as epoch microseconds: what Airflow stores; safe in a double until the year 2255. */
export type Instant = number;

const ISO = /^(\d{4}-\d{2}-\d{2})[T ](\d{2}:\d{2}(?::\d{2})?)(?:\.(\d{1,9}))?(Z|[+-]\d{2}:?\d{2})?$/;

/** Reads ISO-8601; `naive` when it has no offset, undefined when it is no instant. */
export function parseInstant(text: string): Instant | 'naive' | undefined {
  const match = ISO.exec(text);
  if (!match) return undefined;
  const [, day, time, fraction = '', offset] = match;
  if (offset === undefined) return 'naive';
  const zone = offset === 'Z' || offset.includes(':') ? offset : `${offset.slice(0, 3)}:${offset.slice(3)}`;
  const ms = Date.parse(`${day}T${time}${zone}`);
  return Number.isNaN(ms) ? undefined : ms * 1000 + Number(fraction.padEnd(6, '0').slice(0, 6));
}

/** Microseconds of emulator milliseconds. */
export const instantOf = (ms: number): Instant => Math.round(ms * 1000);

function parts(instant: Instant): { seconds: string; fraction: string } {
  const micros = ((instant % 1_000_000) + 1_000_000) % 1_000_000;
  const seconds = new Date((instant - micros) / 1000).toISOString().slice(0, 19);
  return { seconds, fraction: micros === 0 ? '' : `.${String(micros).padStart(6, '0')}` };
}

/** `2024-01-02T03:04:05.678000+00:00`, as Python's isoformat. */
export function formatIso(instant: Instant): string {
  const { seconds, fraction } = parts(instant);
  return `${seconds}${fraction}+00:00`;
}

/** `2024-01-02T03:04:05.678000Z`, as pydantic. */
export function formatZulu(instant: Instant): string {
  const { seconds, fraction } = parts(instant);
  return `${seconds}${fraction}Z`;
}

/** `2024-01-02 03:04:05.678000+00:00`, as Python's str. */
export const formatPython = (instant: Instant): string => formatIso(instant).replace('T', ' ');
