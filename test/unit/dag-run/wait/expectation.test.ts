import { expect, test } from 'vitest';
import type { DagRun, DagRunState } from '../../../../src/airflow/model.ts';
import { expectationFrom } from '../../../../src/dag-run/wait/expectation.ts';

const run = (seconds: number, state: DagRunState = 'success'): DagRun => ({
  dagId: 'etl',
  runId: `r${seconds}`,
  state,
  startDate: '2026-01-01T00:00:00Z',
  endDate: new Date(Date.parse('2026-01-01T00:00:00Z') + seconds * 1_000).toISOString(),
});

test('the median and the spread of recent successful runs', () => {
  const runs = [run(50), run(10), run(30), run(20), run(40), run(9_000, 'failed')];
  expect(expectationFrom(runs)).toEqual({ medianMs: 30_000, spreadMs: 10_000, runs: 5 });
});

test('an even number of runs has its median between two', () => {
  expect(expectationFrom([run(10), run(20), run(30), run(40)])?.medianMs).toBe(25_000);
});

test('too few runs, or runs without dates, say nothing', () => {
  expect(expectationFrom([run(10), run(20)])).toBeUndefined();
  expect(expectationFrom([run(10), run(20), { ...run(30), endDate: undefined }])).toBeUndefined();
  expect(expectationFrom([run(10), run(20), run(-5)])).toBeUndefined();
});
