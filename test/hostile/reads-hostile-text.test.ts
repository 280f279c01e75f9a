import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, test } from 'vitest';
import type { FaultScript } from '../emulator/fault.ts';
import { endlessDag, failingDag, play } from '../packaged/scenario.ts';

/** As long as a step that waits for nobody may take on a busy machine; what takes the square of a text takes minutes. */
const IN_TIME_MS = 20_000;

const rows = (count: number, text: string) => Array.from({ length: count }, (_, i) => `row ${i}: ${text}`);
const failing = (log: readonly string[]) => ({
  etl: { tasks: [{ taskId: 'load', state: 'failed' as const, log }] },
});

/** Logs of tasks; the first is an ordinary one. */
const LOGS: Readonly<Record<string, readonly string[]>> = {
  comparisons: rows(30_000, 'if a < b and c <= d then x <<< y'),
  'openings of scripts': [`${'<script '.repeat(100_000)}`],
  'openings of tags': ['<'.repeat(100_000), ...rows(3, 'x')],
  'carriage returns': Array.from({ length: 100 }, () => `${'\r'.repeat(9_990)}x`),
  'unfinished terminal sequences': Array.from({ length: 100 }, () => '\u001b]'.repeat(4_000)),
};

describe.each([
  ['3.0.6', 'invoke-rest-api'],
  ['2.10.3', 'web-session'],
])('on Airflow %s through %s', (airflowVersion, transport) => {
  test.each(Object.entries(LOGS))('a failed task is told whose log is full of %s', async (_name, log) => {
    const { step } = await play({ airflowVersion, dags: failing(log), inputs: { transport } });
    expect(step.outputs).toMatchObject({ outcome: 'failed' });
    expect(step.durationMs).toBeLessThan(IN_TIME_MS);
  });
});

const answerOnce =
  (matches: (path: string) => boolean, body: string, status: number): FaultScript =>
  ({ airflow, operation }) =>
    matches(airflow?.path ?? operation) ? { kind: 'status', status, body } : undefined;

test.each([
  ['openings of tags', '<'.repeat(400_000)],
  ['angle quotes', '‹'.repeat(300_000)],
  ['blanks', `x${' '.repeat(300_000)}y`],
])('a refusal of %s is told in one line', async (_name, body) => {
  const { step } = await play({
    inputs: { transport: 'web-session' },
    faults: answerOnce((path) => path.endsWith('/dagRuns'), body, 400),
  });
  expect(step.outputs).toMatchObject({ outcome: 'error' });
  expect(step.durationMs).toBeLessThan(IN_TIME_MS);
  expect(Math.max(...step.log.lines.map((line) => line.length))).toBeLessThan(10_000);
});

test('a refusal whose detail is nested deep is a refusal', async () => {
  const body = `{"detail": [{"loc": ${'['.repeat(50_000)}${']'.repeat(50_000)}, "msg": "no"}]}`;
  const { step } = await play({
    inputs: { transport: 'web-session' },
    faults: answerOnce((path) => path.endsWith('/dagRuns'), body, 422),
  });
  expect(step.outputs).toMatchObject({ outcome: 'error' });
  expect(step.raw).toContain('Airflow refused to trigger the DAG');
});

const base64 = (text: string) => Buffer.from(text).toString('base64');

test.each([
  ['stdout of carriage returns', '\r'.repeat(300_000), ''],
  ['stdout of what looks like rows', '[{"'.repeat(100_000), ''],
  ['stderr of an exception and blanks', '', `ValueError:${' '.repeat(300_000)}`],
  ['stderr of DAG runs', '', 'dag run '.repeat(125_000)],
])('a command with a %s ends the step in time', async (_name, stdout, stderr) => {
  const end = '\nairflow.exceptions.DagNotFound: Dag id etl not found in DagModel\n';
  const body = JSON.stringify({ stdout: base64(stdout), stderr: base64(`${stderr}${end}`) });
  const { step } = await play({
    airflowVersion: '2.10.3',
    inputs: { transport: 'cli' },
    faults: ({ command }) =>
      command?.includes('trigger') === true ? { kind: 'status', status: 400, body } : undefined,
  });
  // By its last line, or by nothing that can be understood.
  expect(step.outputs['outcome']).toMatch(/^(?:not-ready|error)$/);
  expect(step.durationMs).toBeLessThan(IN_TIME_MS);
});

test('a cancellation is heard while a log that is slow to read is read', async () => {
  let isAsked = false;
  let askedAt = 0;
  const { step } = await play({
    dags: failing(LOGS['comparisons'] ?? []),
    faults: ({ airflow }) => {
      if (airflow?.path.includes('/logs/') === true) {
        askedAt ||= performance.now();
        isAsked = true;
      }
      return undefined;
    },
    end: {
      how: 'cancel',
      when: async () => {
        while (!isAsked) await sleep(10);
      },
    },
  });
  expect(step.signal).toBeNull();
  expect(step.outputs['outcome']).toBeDefined();
  expect(performance.now() - askedAt).toBeLessThan(10_000);
});

test('an import error with one line of five megabytes is told in a few kilobytes', async () => {
  const importError = `Traceback (most recent call last):\n  ${'x '.repeat(500_000)}\nValueError: ${'y '.repeat(2_500_000)}`;
  const { step } = await play({
    dags: { etl: { tasks: [], importError } },
    inputs: { transport: 'web-session', 'wait-for-dag': '6s' },
  });
  expect(step.outputs).toMatchObject({ outcome: 'not-ready' });
  expect(step.raw).toContain('cannot be imported');
  expect(step.raw.length).toBeLessThan(50_000);
});

describe('task instances without end', () => {
  const page = (offset: number, count: number, more: object = {}) => ({
    task_instances: Array.from({ length: count }, (_, i) => ({
      dag_id: 'etl',
      task_id: `task_${offset + i}`,
      map_index: -1,
      state: 'success',
      try_number: 1,
      ...(count > 100 ? {} : { pool: 'p'.repeat(800) }),
    })),
    total_entries: 1e9,
    ...more,
  });
  const playPages = (answer: (asked: number) => object) => {
    let asked = 0;
    return play({
      inputs: { transport: 'web-session' },
      faults: ({ airflow }) => {
        if (airflow?.path.endsWith('/taskInstances') !== true) return undefined;
        asked += 1;
        return { kind: 'status', status: 200, body: JSON.stringify(answer(asked)) };
      },
    });
  };

  test('are counted up to a limit, and told as more', async () => {
    const { step } = await playPages((asked) => page((asked % 201) * 100, 100));
    expect(step.outputs).toMatchObject({ outcome: 'success' });
    expect(step.summary).toContain('more than 20,000');
  });

  test('on a page of seven megabytes are counted up to a limit', async () => {
    const { step } = await playPages(() => page(0, 60_000, { total_entries: -1 }));
    expect(step.outputs).toMatchObject({ outcome: 'success' });
    expect(step.log.lines.join('\n')).toContain('more than 20,000 task instances');
  });

  test.each([
    ['-1', -1],
    ['a text', 'many'],
    ['a deep list', [[[]]]],
    ['null', null],
    ['1e308', 1e308],
  ])('counted by Airflow as %s are read as they come', async (_name, total) => {
    const { step } = await playPages((asked) => page(0, asked % 2 === 1 ? 3 : 0, { total_entries: total }));
    expect(step.outputs).toMatchObject({ outcome: 'success' });
    expect(step.summary).toContain('task_2');
  });
});

test('a byte order mark before an answer is no part of it', async () => {
  const body = `\ufeff${JSON.stringify({ dag_id: 'etl', is_paused: false, is_stale: false, has_import_errors: false })}`;
  const { step } = await play({
    airflowVersion: '3.0.6',
    dags: { etl: endlessDag },
    inputs: { transport: 'web-session', 'wait-for-completion': 'false' },
    faults: ({ airflow }) =>
      airflow?.path === '/dags/etl' ? { kind: 'status', status: 200, body } : undefined,
  });
  expect(step.outputs).toMatchObject({ outcome: 'triggered' });
});

test('names that are no valid Unicode are data like any other', async () => {
  const instance = JSON.stringify({ dag_id: 'etl', map_index: -1, state: 'failed', try_number: 1 });
  const body = `{"task_instances": [${instance.replace('{', '{"task_id": "a\\ud800b",')}, ${instance.replace('{', '{"task_id": "c\\u0000d",')}], "total_entries": 2}`;
  const { step } = await play({
    dags: { etl: failingDag },
    inputs: { transport: 'web-session' },
    faults: ({ airflow }) =>
      airflow?.path.endsWith('/taskInstances') === true ? { kind: 'status', status: 200, body } : undefined,
  });
  expect(step.outputs).toMatchObject({ outcome: 'failed' });
  expect(step.raw).not.toContain('defect of the action');
});
