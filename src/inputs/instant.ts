import type { Parsed } from './parsed.ts';

const FORM =
  /^(?<year>\d{4})-(?<month>\d\d)-(?<day>\d\d)T(?<hour>\d\d):(?<minute>\d\d)(?::(?<second>\d\d)(?:\.\d{1,6})?)?(?:Z|[+-](?<offsetHour>\d\d):(?<offsetMinute>\d\d))$/;

/**
 * An ISO 8601 instant with an offset, kept as written: Airflow refuses a time without one, and its clock knows no more
 * than microseconds.
 */
export function parseInstant(text: string): Parsed<string> {
  const groups = FORM.exec(text)?.groups;
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
