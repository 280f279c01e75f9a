import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import type { Json } from '../../../src/core/json.ts';
import { describeOutputs, earlyOutputs, outputNames, setOutputs } from '../../../src/report/outputs.ts';
import { createStepReport } from '../../../src/report/step-report.ts';
import { propertyRuns } from '../../harness/property-runs.ts';
import { createRecordingRunner } from './recording-runner.ts';
import { failureReport, sampleContext, sampleRun, sampleTask } from './sample-report.ts';

/** GitHub's limit for a job: 1 MiB in UTF-16. */
const MOST_UNITS = (1024 * 1024) / 2;

const unitsOf = (outputs: Readonly<Record<string, string>>) =>
  Object.entries(outputs).reduce((sum, [name, value]) => sum + name.length + value.length, 0);

test('a failed run is told in every output', () => {
  const run = { ...failureReport.run, queuedAt: '2026-11-20T12:03:01Z' } as typeof sampleRun;
  const { outputs, cuts } = describeOutputs({ ...failureReport, run, xcom: { 'load:rows': [1, 2] } });
  expect(cuts).toEqual([]);
  const expected: Readonly<Record<string, unknown>> = {
    outcome: 'failed',
    'dag-run-id': 'gha-12345678901-1-3f9a2c',
    'dag-run-url': failureReport.runUrl,
    state: 'failed',
    created: 'true',
    'logical-date': '2026-11-20T12:03:00Z',
    'start-date': '2026-11-20T12:03:04.000Z',
    'end-date': '2026-11-20T12:12:27.000Z',
    'duration-seconds': '563',
    'queued-seconds': '3',
    transport: 'invoke-rest-api',
    'airflow-version': '2.10.3',
    'task-counts': '{"failed":2,"upstream_failed":2,"success":17}',
    xcom: '{"load:rows":[1,2]}',
    'failed-tasks': expect.any(String),
    'dag-run': expect.stringContaining('"dag_run_id":"gha-12345678901-1-3f9a2c","state":"failed"'),
  };
  const advice = 'Say in "expected" of test/unit/report/outputs.test.ts what a new output is for this run';
  expect(Object.keys(expected).sort(), advice).toEqual([...outputNames].sort());
  expect(outputs).toEqual(expected);
  expect(JSON.parse(outputs['failed-tasks'] ?? '')).toEqual([
    expect.objectContaining({ task_id: 'load.search_index', map_index: -1, state: 'failed', try_number: 3 }),
    expect.objectContaining({
      task_id: 'load.warehouse',
      url: expect.stringContaining('task_id=load.warehouse'),
    }),
    expect.objectContaining({ task_id: 'report', state: 'upstream_failed' }),
    expect.objectContaining({ task_id: 'publish', state: 'upstream_failed' }),
  ]);
});

test.each([
  ['told by Airflow 3', { queuedAt: '2026-11-20T12:03:01.500Z', startDate: '2026-11-20T12:03:04Z' }, '2.5'],
  ['started at once', { queuedAt: '2026-11-20T12:03:04Z', startDate: '2026-11-20T12:03:04Z' }, '0'],
  ['still queued', { queuedAt: '2026-11-20T12:03:01Z', startDate: undefined }, ''],
  ['not told, as before Airflow 3', { queuedAt: undefined, startDate: '2026-11-20T12:03:04Z' }, ''],
  [
    'started before it was queued',
    { queuedAt: '2026-11-20T12:03:05Z', startDate: '2026-11-20T12:03:04Z' },
    '',
  ],
  ['no instants', { queuedAt: 'then', startDate: 'now' }, ''],
])('queued-seconds of a run that is %s', (_, instants, seconds) => {
  const { outputs } = describeOutputs({ ...failureReport, run: { ...sampleRun, ...instants } });
  expect(outputs['queued-seconds']).toBe(seconds);
});

test('the outputs are those of action.yml, all of them on every path', () => {
  const declared = Object.keys(parse(readFileSync('action.yml', 'utf8')).outputs).sort();
  const nothing = createStepReport({ name: 'error', message: 'x' }, sampleContext);
  const { outputs } = describeOutputs(nothing);
  const advice = 'Edit outputNames and PLAIN in src/report/outputs.ts, or action.yml';
  expect(Object.keys(outputs).sort(), advice).toEqual(declared);
  // A workflow's fromJSON fails on an empty text.
  expect(outputs).toMatchObject({ xcom: '{}', 'task-counts': '{}', 'failed-tasks': '[]' });
  expect(Object.keys(describeOutputs(failureReport).outputs).sort()).toEqual(declared);
});

test('the run as JSON is without its conf', () => {
  const run = { ...sampleRun, conf: { password: 'hunter2' } };
  const { outputs } = describeOutputs({ ...failureReport, run });
  expect(JSON.stringify(outputs)).not.toContain('hunter2');
  expect(JSON.parse(outputs['dag-run'] ?? '')).toMatchObject({ dag_run_id: run.runId, state: 'success' });
});

test('what is known before waiting is a part of what is told at the end', () => {
  const early = earlyOutputs({
    run: sampleRun,
    runUrl: failureReport.runUrl,
    origin: 'adopted',
    transport: 'cli',
    airflowVersion: '2.0.2',
  });
  expect(early).toMatchObject({ 'dag-run-id': sampleRun.runId, created: 'false', transport: 'cli' });
  expect(Object.keys(describeOutputs(failureReport).outputs)).toEqual(
    expect.arrayContaining(Object.keys(early)),
  );
});

test('an XCom that is too large is null, the others stay', () => {
  const xcom = { small: { a: 1 }, large: 'x'.repeat(400_000), middle: 'y'.repeat(100_000) };
  const { outputs, cuts } = describeOutputs({ ...failureReport, xcom });
  expect(JSON.parse(outputs['xcom'] ?? '')).toEqual({ ...xcom, large: null });
  expect(cuts).toEqual([expect.stringContaining('The XCom "large" is null')]);
});

test('a long list of failed tasks is cut, and the log says so', () => {
  const tasks = Array.from({ length: 5_000 }, (_, i) =>
    sampleTask(`${'t'.repeat(240)}_${i}`, 'failed', [i, i + 1]),
  );
  const { runner, outputs, annotations } = createRecordingRunner();
  setOutputs({ ...failureReport, tasks }, runner);
  const listed: unknown[] = JSON.parse(outputs['failed-tasks'] ?? '');
  expect(listed.length).toBeGreaterThan(100);
  expect(spawnSync('true', { env: { FAILED: outputs['failed-tasks'] } }).error).toBeUndefined();
  expect(unitsOf(outputs)).toBeLessThan(MOST_UNITS);
  expect(annotations).toEqual([
    expect.objectContaining({
      kind: 'warn',
      message: expect.stringContaining(`the first ${listed.length} of 5000 failed tasks`),
    }),
  ]);
});

test('whatever the XComs and the tasks, all outputs together fit and stay JSON', () => {
  const value: fc.Arbitrary<Json> = fc.oneof(
    fc.jsonValue() as fc.Arbitrary<Json>,
    fc.integer({ min: 1, max: 600_000 }).map((length) => '"\\ш🚀\u0000'.repeat(length / 6)),
  );
  fc.assert(
    fc.property(
      fc.dictionary(fc.string({ unit: 'grapheme', maxLength: 60 }), value, { maxKeys: 6 }),
      fc.nat(3_000),
      (xcom, count) => {
        const tasks = Array.from({ length: count }, (_, i) =>
          sampleTask(`"${i}`.padEnd(250, 'ш'), 'failed', [i, i + 1]),
        );
        const { outputs } = describeOutputs({ ...failureReport, tasks, xcom });
        expect(unitsOf(outputs)).toBeLessThan(MOST_UNITS);
        expect(Object.keys(JSON.parse(outputs['xcom'] ?? '')).sort()).toEqual(Object.keys(xcom).sort());
        expect(Array.isArray(JSON.parse(outputs['failed-tasks'] ?? ''))).toBe(true);
        expect(Buffer.byteLength(outputs['failed-tasks'] ?? '')).toBeLessThan(131_000);
      },
    ),
    { numRuns: propertyRuns(10) },
  );
});

test('an XCom nested a hundred thousand deep is named, and everything else is there', () => {
  const deep: Json = JSON.parse(`${'['.repeat(100_000)}${']'.repeat(100_000)}`);
  const { runner, outputs, annotations } = createRecordingRunner();
  setOutputs({ ...failureReport, xcom: { deep, fine: [1] } }, runner);
  expect(Object.keys(outputs)[0]).toBe('outcome');
  expect(outputs).toMatchObject({ outcome: 'failed', xcom: '{"deep":null,"fine":[1]}' });
  expect(annotations.map(({ message }) => message)).toEqual([
    'The XCom "deep" is null in the output "xcom": it is nested more than 60 levels deep.',
  ]);
});

test('what Airflow fills is what it should be, or it is empty and named once', () => {
  const long = '9'.repeat(1_000_000);
  const run = {
    ...sampleRun,
    runId: 'a\0b',
    logicalDate: `${long}-01-01T00:00:00Z`,
    startDate: '2026-13-45T00:00:00Z',
    endDate: 'soon',
    runType: long,
    note: '\u0085\ud800',
  };
  const report = { ...failureReport, run, runUrl: `https://x/${long}`, airflowVersion: `1.1.${long}` };
  const { runner, outputs, annotations } = createRecordingRunner();
  setOutputs(report, runner);
  expect(outputs).toMatchObject({
    outcome: 'failed',
    state: 'success',
    'dag-run-id': '',
    'dag-run-url': '',
    'logical-date': '',
    'start-date': '',
    'end-date': '',
    'duration-seconds': '',
    'queued-seconds': '',
    'airflow-version': '',
    'dag-run': '',
  });
  expect(unitsOf(outputs)).toBeLessThan(20_000);
  expect(annotations.map(({ message }) => message)).toEqual([
    expect.stringContaining('cannot be written as outputs: "dag-run-id", "dag-run-url", "dag-run".'),
  ]);
});

test('more states than Airflow has are counted together', () => {
  const tasks = Array.from({ length: 3_000 }, (_, i) => sampleTask(`t${i}`, `state number ${i}`, [1, 2]));
  const { outputs, cuts } = describeOutputs({ ...failureReport, tasks });
  expect(cuts).toEqual([]);
  const counts = JSON.parse(outputs['task-counts'] ?? '') as Readonly<Record<string, number>>;
  expect([Object.keys(counts).length, counts['other']]).toEqual([31, 2_970]);
});

test('an output that throws, in the making or in the setting, takes nothing with it', () => {
  const { runner, outputs, annotations } = createRecordingRunner();
  const taskUrl = () => {
    throw new URIError('URI malformed');
  };
  const setOutput = (name: string, value: string) => {
    if (name === 'state' || name === 'xcom') throw new Error('disk full');
    outputs[name] = value;
  };
  setOutputs({ ...failureReport, taskUrl }, { ...runner, setOutput });
  expect(Object.keys(outputs)).toHaveLength(outputNames.length - 2);
  expect(outputs).toMatchObject({
    outcome: 'failed',
    'failed-tasks': '[]',
    'dag-run-id': failureReport.run?.runId,
  });
  expect(annotations.map(({ message }) => message)).toEqual([
    expect.stringContaining('"failed-tasks"'),
    'These outputs could not be set: "state", "xcom" (disk full).',
  ]);
});
