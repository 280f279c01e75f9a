import { expect, test } from 'vitest';
import { createDateMaker, withoutMicroseconds } from '../../../../src/airflow/cli/run-date.ts';

const clock = { date: () => new Date('2025-01-02T03:04:05.678Z'), random: Math.random };

test('many dates made in one instant are all different, and near it', () => {
  for (const hasWholeSeconds of [false, true]) {
    const maker = createDateMaker(hasWholeSeconds, clock);
    const dates = Array.from({ length: hasWholeSeconds ? 20 : 200 }, () => maker.make());
    expect(new Set(dates).size).toBe(dates.length);
    for (const date of dates) {
      expect(date).toMatch(hasWholeSeconds ? /^[\d-]+T\d\d:\d\d:\d\d\+00:00$/ : /\.\d{6}\+00:00$/);
      const agoMs = clock.date().getTime() - Date.parse(date);
      expect(agoMs).toBeGreaterThanOrEqual(0);
      expect(agoMs).toBeLessThan(61_000);
    }
  }
});

test('a date loses its microseconds as Airflow drops them', () => {
  expect(withoutMicroseconds('2025-01-02T03:04:05.678901+02:00')).toBe('2025-01-02T03:04:05+02:00');
  expect(withoutMicroseconds('2025-01-02T03:04:05Z')).toBe('2025-01-02T03:04:05Z');
});
