import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { AirflowClient } from '../../../src/airflow/client.ts';
import { linkToDagRun, linkToTaskLog } from '../../../src/airflow/ui-links.ts';
import { ActionError } from '../../../src/core/errors.ts';
import { hostileJson, listPlaces, replaceAt } from '../../harness/hostile-json.ts';
import { isTried } from '../../harness/property-runs.ts';
import { open as openCommands } from './cli-script.ts';
import { open, runOf } from './rest-script.ts';
import { versionOf } from './scripted-transport.ts';

const { signal } = new AbortController();
const ref = { dagId: 'etl', runId: 'gha-1' };
const task = { ...ref, taskId: 'load', mapIndex: -1 };
const dates = { start_date: '2025-01-01T00:00:00Z', end_date: '2025-01-01T00:00:01Z' };
const run = runOf('gha-1', { ...dates, run_after: dates.start_date, note: 'x', run_type: 'manual' });
const instance = {
  ...{ task_id: 'load', map_index: -1, state: 'failed', try_number: 1, max_tries: 2, duration: 1.5 },
  ...{ dag_id: 'etl', dag_run_id: 'gha-1', operator_name: 'X', pool: 'p', rendered_map_index: 'r', ...dates },
};
const dag = {
  ...{ dag_id: 'etl', is_paused: false, is_active: true, is_stale: false, has_import_errors: false },
  ...{ last_parsed_time: dates.start_date, fileloc: '/x.py', max_active_runs: 3 },
  params: { day: { __class: 'x', value: 1, schema: { type: 'integer' } } },
};
const event = {
  ...{ event: 'x', timestamp: dates.start_date, level: 'error' },
  error_detail: [
    {
      ...{ exc_type: 'E', exc_value: 'v', exc_notes: ['n'], is_cause: true },
      frames: [{ filename: 'f', lineno: 1, name: 'g' }],
    },
  ],
};
const request = { ...ref, conf: { key: 'value-of-the-conf' } };

/** What a client is asked, and what Airflow answers to it. */
const QUESTIONS: Readonly<
  Record<string, readonly [(client: AirflowClient) => Promise<unknown>, ...unknown[]]>
> = {
  getDag: [(client) => client.getDag('etl', signal), dag],
  getDagParams: [(client) => client.getDagParams('etl', signal), dag],
  listDagTasks: [
    (client) => client.listDagTasks('etl', signal),
    {
      tasks: [{ task_id: 'a', downstream_task_ids: ['b'], is_mapped: true, class_ref: { class_name: 'X' } }],
      total_entries: 1,
    },
  ],
  listImportErrors: [
    (client) => client.listImportErrors(signal),
    { import_errors: [{ filename: 'a', stack_trace: 'b', timestamp: dates.start_date }], total_entries: 1 },
  ],
  unpauseDag: [(client) => client.unpauseDag('etl', signal), dag],
  triggerDagRun: [(client) => client.triggerDagRun(request, signal), run],
  getDagRun: [(client) => client.getDagRun(ref, signal), run],
  listDagRuns: [
    (client) => client.listDagRuns({ dagId: 'etl', limit: 10 }, signal),
    { dag_runs: [run], total_entries: 1 },
  ],
  listTaskInstances: [
    (client) => client.listTaskInstances(ref, signal),
    { task_instances: [instance], total_entries: 1 },
  ],
  stopDagRun: [(client) => client.stopDagRun(ref, signal), run],
  noteDagRun: [(client) => client.noteDagRun(ref, 'why', signal), run],
  clearTasks: [(client) => client.clearTasks(ref, 'failed', signal), { task_instances: [instance] }],
  readTaskLog: [
    (client) => client.readTaskLog({ ...task, tryNumber: 1 }, 100, signal),
    { content: [event, 'line'], continuation_token: 'x' },
    { content: "[('host', 'a log\\nof two')]" },
  ],
  getXcom: [
    (client) => client.getXcom({ ...task, key: 'k' }, signal),
    { key: 'k', value: { a: [1] } },
    { key: 'k', value: "{'a': (1, None)}" },
  ],
};

/** A refusal in each shape that Airflow has. */
const REFUSALS: readonly unknown[] = [
  { title: 'Bad Request', detail: 'x', status: 400 },
  { detail: [{ loc: ['body', 'conf'], msg: 'm', type: 't' }] },
  { detail: { reason: 'r', message: 'm' } },
];

/** Settles, or rejects with an error for the user that is no defect of ours; soon. */
async function requireAnswer(ask: () => Promise<unknown>, what: string): Promise<void> {
  const startedAt = performance.now();
  try {
    await ask();
  } catch (error) {
    if (!(error instanceof ActionError)) throw new Error(`${what}: ${String(error)}`, { cause: error });
    expect(error.code, what).not.toBe('internal');
    expect(`${error.message} ${error.hint}`.length, what).toBeLessThan(4_000);
    expect(error.message, what).not.toContain('value-of-the-conf');
  }
  expect(performance.now() - startedAt, what).toBeLessThan(3_000);
}

/** Every so-many-th pair of a place and a value is tried in an ordinary run. */
const STEP = 5;

test.each(['2.0.2', '3.0.6'])(
  'any JSON in the place of any field of any answer of Airflow %s is no crash',
  async (version) => {
    let tried = 0;
    for (const [name, [ask, ...answers]] of Object.entries(QUESTIONS)) {
      const cases = [
        ...answers.map((body) => ({ status: 200, body })),
        ...REFUSALS.map((body, at) => ({ status: [400, 403, 422][at] ?? 500, body })),
      ];
      for (const { status, body } of cases)
        for (const place of listPlaces(body))
          for (const [hostile, text] of Object.entries(hostileJson)) {
            tried += 1;
            if (!isTried(tried, STEP)) continue;
            const answer = { status, body: JSON.parse(replaceAt(body, place, text)) as unknown };
            const { client } = open(version, () => answer);
            await requireAnswer(() => ask(client), `${name} ${status} ${place.join('.')} ${hostile}`);
          }
    }
  },
  120_000,
);

test('the same for JSON that nobody thought of', async () => {
  const question = fc.constantFrom(...Object.entries(QUESTIONS));
  await fc.assert(
    fc.asyncProperty(
      question,
      fc.nat(),
      fc.jsonValue({ maxDepth: 3 }),
      fc.constantFrom(200, 400, 404, 500),
      async ([name, [ask, ...answers]], at, value, status) => {
        const sample = answers[at % answers.length];
        const places = listPlaces(sample);
        const text = replaceAt(sample, places[at % places.length] ?? [], JSON.stringify(value));
        const { client } = open('2.10.3', () => ({ status, body: JSON.parse(text) as unknown }));
        await requireAnswer(() => ask(client), name);
      },
    ),
    { numRuns: 300 },
  );
}, 60_000);

test.each(['1.10.12', '3.0.6'])(
  'any JSON in the place of any field of what the commands of %s print is no crash',
  async (version) => {
    const rows = [
      { ...run, run_id: 'gha-1', ...instance, execution_date: dates.start_date, state: 'failed' },
    ];
    let tried = 0;
    for (const place of listPlaces(rows))
      for (const [hostile, text] of Object.entries(hostileJson)) {
        tried += 1;
        if (!isTried(tried, STEP)) continue;
        const printed = replaceAt(rows, place, text);
        const what = `${place.join('.')} ${hostile}`;
        for (const answer of [
          { stdout: printed },
          { stderr: printed },
          { stdout: `noise\n${printed}\n::x` },
        ]) {
          const { client } = openCommands(version, () => answer);
          await requireAnswer(() => client.listDagRuns({ dagId: 'etl', limit: 5 }, signal), what);
          await requireAnswer(() => client.listTaskInstances(ref, signal), what);
          await requireAnswer(() => client.getDagRun(ref, signal), what);
          await requireAnswer(() => client.triggerDagRun(request, signal), what);
        }
      }
  },
  120_000,
);

test('dates and counts that cannot be are left out, and states are cut', async () => {
  const body = {
    ...runOf('gha-1', { start_date: '2026-02-99T00:00:00Z', end_date: 5, run_type: 'x'.repeat(2_000) }),
    logical_date: '99999-01-01T00:00:00Z',
  };
  const { client } = open('2.10.3', () => ({ status: 200, body }));
  expect(await client.getDagRun(ref, signal)).toMatchObject({
    logicalDate: undefined,
    startDate: undefined,
    endDate: undefined,
    runType: undefined,
  });
  const odd = {
    ...instance,
    map_index: -5,
    try_number: -1,
    max_tries: 0.5,
    duration: -3,
    state: 'x'.repeat(99),
  };
  const { client: other } = open('2.10.3', () => ({
    status: 200,
    body: { task_instances: [odd], total_entries: -1 },
  }));
  expect(await other.listTaskInstances(ref, signal)).toMatchObject([
    { mapIndex: -1, tryNumber: 0, maxTries: undefined, durationSeconds: undefined, state: '...' },
  ]);
});

test('ids that are no Unicode have links', () => {
  for (const version of ['2.0.2', '2.10.3', '3.0.6'].map(versionOf)) {
    const odd = { dagId: 'a\ud800', runId: '\udfff', taskId: '\ud800', mapIndex: 1, logicalDate: '\ud800' };
    expect(URL.canParse(linkToDagRun('x.example', version, odd))).toBe(true);
    expect(URL.canParse(linkToTaskLog('x.example', version, odd, 1))).toBe(true);
  }
});
