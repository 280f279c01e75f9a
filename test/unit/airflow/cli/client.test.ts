import { describe, expect, test } from 'vitest';
import { failureOf } from '../../../harness/failure.ts';
import { created, isTrigger, made, madeWhole, open, request, rows } from '../cli-script.ts';

const { signal } = new AbortController();

describe('a run of 3.x', () => {
  test('is asked for by its id, and for its dates once at the end', async () => {
    let state = 'running';
    const { client, transport } = open('3.0.6', (argv) =>
      argv[1] === 'state'
        ? { stdout: `${state}, {"key": 1}\n` }
        : rows({
            dag_id: 'etl',
            run_id: 'gha-1',
            state,
            run_after: made,
            logical_date: '',
            start_date: made,
            end_date: made,
          }),
    );
    expect(await client.getDagRun(request, signal)).toMatchObject({ state: 'running' });
    expect(transport.ran).toEqual([['dags', 'state', 'etl', 'gha-1']]);
    state = 'failed';
    expect(await client.getDagRun(request, signal)).toMatchObject({ state: 'failed', endDate: made });
    expect(transport.ran).toHaveLength(3);
  });

  test('is known as ended even when the list fails', async () => {
    const { client } = open('3.0.6', (argv) =>
      argv[1] === 'state' ? { stdout: 'success\n' } : { stderr: 'Killed' },
    );
    expect(await client.getDagRun(request, signal)).toMatchObject({ state: 'success' });
  });

  test('whose id may be a date is not taken for another one', async () => {
    const { client, transport } = open('3.0.6', () => rows({ dag_id: 'etl', run_id: 'x', state: 'success' }));
    expect(await client.getDagRun({ dagId: 'etl', runId: '2025-01-01' }, signal)).toBeUndefined();
    expect(transport.ran[0]?.[1]).toBe('list-runs');
  });
});

test('an unknown state is told with its word', async () => {
  const { client } = open('3.0.6', () => ({ stdout: 'hibernating\n' }));
  const error = await failureOf(client.getDagRun(request, signal));
  expect(error.code).toBe('unknown-state');
  expect(error.message).toContain('"hibernating"');
});

test('the tasks of 1.10 are asked one by one', async () => {
  const { client, transport } = open('1.10.12', (argv) => {
    if (isTrigger(argv)) return created('2025-01-02 03:03:35+00:00');
    if (argv[0] === 'list_tasks') return { stdout: '[2021] INFO - Using executor\nextract\nload\n' };
    if (argv[0] === 'task_state') return { stdout: argv[2] === 'load' ? 'None\n' : 'failed\n' };
    return { stdout: 'running\n' };
  });
  await client.triggerDagRun(request, signal);
  expect(await client.listTaskInstances(request, signal)).toEqual([
    { taskId: 'extract', mapIndex: -1, state: 'failed', tryNumber: 0 },
    { taskId: 'load', mapIndex: -1, state: null, tryNumber: 0 },
  ]);
  expect(transport.ran.at(-1)).toEqual(['task_state', 'etl', 'load', madeWhole]);
});

test.each([
  ['1.10.12', true],
  ['2.0.2', false],
  ['2.2.2', true],
  ['3.0.6', true],
])('whether runs of %s can be listed is known before a command: %s', async (version, listsRuns) => {
  const { client, transport } = open(version, () => undefined);
  expect(client.can('list-runs')).toBe(listsRuns);
  expect(transport.ran).toEqual([]);
  if (listsRuns) return;
  expect((await failureOf(client.listDagRuns({ dagId: 'etl', limit: 1 }, signal))).code).toBe('unsupported');
  expect(transport.ran).toEqual([]);
});

test('what the command line cannot do is refused without a command', async () => {
  const { client, transport } = open('2.10.3', () => undefined);
  expect(client.can('unpause')).toBe(true);
  for (const capability of ['get-dag', 'note', 'task-logs', 'stop', 'clear', 'xcom'] as const)
    expect(client.can(capability)).toBe(false);
  expect((await failureOf(client.getDag('etl', signal))).code).toBe('unsupported');
  expect((await failureOf(client.stopDagRun(request, signal))).code).toBe('unsupported');
  expect(transport.ran).toEqual([]);
});

test.each(['1.10.12', '2.0.2', '2.10.3', '3.0.6'])(
  'a DAG of %s that was not unpaused is an error',
  async (version) => {
    const { client } = open(version, () => ({ stderr: "DAG: etl does not exist in 'dag' table\n" }));
    expect((await failureOf(client.unpauseDag('etl', signal))).code).toBe('dag-not-found');
    const silent = open(version, () => ({ stdout: '' }));
    expect(await failureOf(silent.client.unpauseDag('etl', signal))).toMatchObject({
      code: 'unreachable',
      delivery: 'unknown',
    });
    const other = open(version, () => rows({ dag_id: 'other', is_paused: 'False' }));
    expect((await failureOf(other.client.unpauseDag('etl', signal))).code).toBe('unreachable');
  },
);

test.each([
  ['1.10.12', { stdout: 'Dag: etl, paused: False\n' }],
  ['2.0.2', { stdout: 'Dag: etl, paused: False\n' }],
  ['2.10.3', rows({ dag_id: 'etl', is_paused: 'False' })],
  ['3.0.6', { stdout: 'No paused DAGs were found\n' }],
])('a DAG of %s that says it is unpaused is unpaused', async (version, result) => {
  await open(version, () => result).client.unpauseDag('etl', signal);
});
