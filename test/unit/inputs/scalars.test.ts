import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseDagId, parseNewRunId, parseRunId } from '../../../src/inputs/ids.ts';
import type { Parsed } from '../../../src/inputs/scalars.ts';
import { parseBoolean, parseDuration, parseInstant } from '../../../src/inputs/scalars.ts';

const accepted = <T>(parsed: Parsed<T>): T | undefined => ('value' in parsed ? parsed.value : undefined);

test('exactly six words are booleans', () => {
  expect(['true', 'True', 'TRUE'].map((word) => accepted(parseBoolean(word)))).toEqual([true, true, true]);
  expect(['false', 'False', 'FALSE'].map((word) => accepted(parseBoolean(word)))).toEqual([
    false,
    false,
    false,
  ]);
  const letters = fc.constantFrom(...'truefalsTRUEFALS01yno ');
  const words = fc.oneof(
    fc.string({ unit: letters, maxLength: 6 }),
    fc.string(),
    fc.constantFrom('tRUE', 'yes', 'on', '1', 'true\n'),
  );
  fc.assert(
    fc.property(words, (text) => {
      const isWord = ['true', 'True', 'TRUE', 'false', 'False', 'FALSE'].includes(text);
      expect('value' in parseBoolean(text)).toBe(isWord);
    }),
  );
});

test('a duration is the sum of its parts', () => {
  const parts = fc.record(
    { h: fc.nat(20), m: fc.nat(600), s: fc.nat(9_000), ms: fc.nat(90_000) },
    { requiredKeys: [] },
  );
  fc.assert(
    fc.property(
      parts.filter((part) => Object.keys(part).length > 0),
      ({ h, m, s, ms }) => {
        const write = (count: number | undefined, unit: string) =>
          count === undefined ? '' : `${count}${unit}`;
        const text = write(h, 'h') + write(m, 'm') + write(s, 's') + write(ms, 'ms');
        const expected = (h ?? 0) * 3_600_000 + (m ?? 0) * 60_000 + (s ?? 0) * 1_000 + (ms ?? 0);
        expect(accepted(parseDuration(text))).toBe(expected);
      },
    ),
  );
  fc.assert(
    fc.property(fc.nat(432_000), (seconds) => {
      expect(accepted(parseDuration(String(seconds)))).toBe(seconds * 1_000);
    }),
  );
});

test.each([
  '',
  'h',
  '1.5h',
  '-1s',
  '1h 30m',
  '30m1h',
  '1h1h',
  '1H',
  '1d',
  '1ms1s',
  '0x10',
  '１s',
  '1e3',
  'Infinity',
])('%j is no duration', (text) => {
  expect(accepted(parseDuration(text))).toBeUndefined();
});

test('no duration is too long for a timer or for a job', () => {
  expect(accepted(parseDuration('120h'))).toBe(432_000_000);
  for (const text of ['120h1ms', '9999999999', '9'.repeat(400), `${'9'.repeat(400)}h`]) {
    expect(accepted(parseDuration(text))).toBeUndefined();
  }
});

test('every instant that JavaScript writes is accepted as it is', () => {
  const dates = fc.date({
    min: new Date('0001-01-01T00:00:00Z'),
    max: new Date('9999-12-31T23:59:59Z'),
    noInvalidDate: true,
  });
  fc.assert(
    fc.property(dates, (date) => {
      expect(accepted(parseInstant(date.toISOString()))).toBe(date.toISOString());
    }),
  );
});

test.each([
  '2024-02-29T00:00:00Z',
  '2026-11-20T09:30Z',
  '2026-11-20T09:30:00.123456+05:45',
  '2026-11-20T23:59:59-23:59',
  '0004-02-29T00:00:00Z',
])('%s is an instant', (text) => {
  expect(accepted(parseInstant(text))).toBe(text);
});

test.each([
  '2026-02-29T00:00:00Z',
  '2026-13-01T00:00:00Z',
  '2026-00-01T00:00:00Z',
  '2026-11-31T00:00:00Z',
  '0000-01-01T00:00:00Z',
  '2026-11-20T24:00:00Z',
  '2026-11-20T09:60:00Z',
  '2026-11-20T09:30:60Z',
  '2026-11-20T09:30:00+24:00',
  '2026-11-20T09:30:00',
  '2026-11-20 09:30:00Z',
  '2026-11-20T09:30:00+0100',
  '2026-11-20T09:30:00.1234567Z',
  '20261120T093000Z',
  '2026-11-20T09:30:00Z[UTC]',
  '1763631000',
])('%s is no instant', (text) => {
  expect(accepted(parseInstant(text))).toBeUndefined();
});

test('what is accepted as a new run id matches what Airflow accepts by default', () => {
  const characters = fc.string({ unit: fc.constantFrom(...'aZ09_.~:+-/ %é\n_'), maxLength: 260 });
  fc.assert(
    fc.property(fc.oneof(characters, fc.string()), (text) => {
      const isAccepted =
        /^[A-Za-z0-9_.~:+-]{1,250}$/.test(text) && !text.endsWith('\n') && text !== '.' && text !== '..';
      expect('value' in parseNewRunId(text)).toBe(isAccepted);
    }),
  );
});

test.each(['scheduled__x', 'backfill__x', 'dataset_triggered__x', 'asset_triggered__x'])(
  '%s is kept for runs of Airflow',
  (id) => {
    expect(accepted(parseNewRunId(id))).toBeUndefined();
    expect(accepted(parseRunId(id))).toBe(id);
  },
);

test('a run id or DAG id that is accepted stays one segment of a path', () => {
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string(),
        fc.string({ unit: fc.constantFrom('.', '/', '\\', 'a', '%', '?', '#'), maxLength: 5 }),
      ),
      (text) => {
        for (const parse of [parseRunId, parseDagId, parseNewRunId]) {
          const id = accepted(parse(text));
          if (id === undefined || id === '') continue;
          const { pathname } = new URL(`https://host/a/${encodeURIComponent(id)}/z`);
          expect(pathname.split('/').map(decodeURIComponent)).toEqual(['', 'a', id, 'z']);
        }
      },
    ),
  );
});

test('a DAG id may have letters of any script, as Python knows them', () => {
  expect(accepted(parseDagId('ventes_été-2.0'))).toBe('ventes_été-2.0');
  expect(accepted(parseDagId('売上'))).toBe('売上');
  for (const id of ['a b', 'a/b', 'a:b', 'a%2Fb', '', '.', '..', 'd'.repeat(251)]) {
    expect(accepted(parseDagId(id))).toBeUndefined();
  }
});
