import { describe, expect, test } from 'vitest';
import { openCliClient } from '../../../src/airflow/cli/client.ts';
import { failureOf } from '../../harness/failure.ts';
import {
  clock,
  created,
  duplicate,
  isTrigger,
  made,
  madeWhole,
  open,
  request,
  rows,
  sameDate,
} from './cli-script.ts';
import { scriptCommands, versionOf } from './scripted-transport.ts';

const { signal } = new AbortController();

describe('the date of a run', () => {
  test('stays the same when the same id is sent again after silence', async () => {
    const { client, transport } = open('2.2.2', () => undefined);
    await failureOf(client.triggerDagRun(request, signal));
    await failureOf(client.triggerDagRun(request, signal));
    expect(transport.ran[0]).toEqual(transport.ran[1]);
  });

  test('is another one after a conflict', async () => {
    const transport = scriptCommands((argv) => (isTrigger(argv) ? sameDate : { stdout: '[]' }));
    let tick = 0;
    const client = openCliClient(transport, versionOf('2.10.3'), {
      ...clock,
      random: () => (tick++ % 7) / 7,
    });
    await client.triggerDagRun(request, signal);
    expect(await client.getDagRun(request, signal)).toBeUndefined();
    await client.triggerDagRun(request, signal);
    const [first, second] = transport.ran.filter(isTrigger).map((argv) => argv[argv.indexOf('-e') + 1]);
    expect(first).not.toBe(second);
  });

  test('finds the run in a list of one', async () => {
    const row = {
      dag_id: 'etl',
      run_id: 'gha-1',
      state: 'running',
      execution_date: made,
      start_date: '',
      end_date: '',
    };
    const { client, transport } = open('2.10.3', (argv) => (isTrigger(argv) ? undefined : rows(row)));
    await failureOf(client.triggerDagRun(request, signal));
    expect(await client.getDagRun(request, signal)).toMatchObject({ state: 'running', logicalDate: made });
    expect(transport.ran[1]).toEqual([
      'dags',
      'list-runs',
      '-d',
      'etl',
      '--start-date',
      made,
      '--end-date',
      made,
      '-o',
      'json',
    ]);
  });

  test('does not make another run at the same date ours', async () => {
    const row = { dag_id: 'etl', run_id: 'other', state: 'success', execution_date: made };
    const { client } = open('2.10.3', (argv) => (isTrigger(argv) ? undefined : rows(row)));
    await failureOf(client.triggerDagRun(request, signal));
    expect(await client.getDagRun(request, signal)).toBeUndefined();
  });

  test('that was given does not make the run at it ours where a state has no id', async () => {
    const logicalDate = '2025-06-07T00:00:00+00:00';
    const old = open('1.10.12', (argv) =>
      argv[0] === 'list_dag_runs'
        ? {
            stdout: `id  | run_id | state | execution_date | state_date |\n1   | other | success | ${logicalDate} | ${logicalDate} |\n`,
          }
        : undefined,
    );
    await failureOf(old.client.triggerDagRun({ ...request, logicalDate }, signal));
    expect(await old.client.getDagRun(request, signal)).toBeUndefined();

    const blind = open('2.0.2', () => undefined);
    await failureOf(blind.client.triggerDagRun({ ...request, logicalDate }, signal));
    expect((await failureOf(blind.client.getDagRun(request, signal))).code).toBe('unsupported');
    expect(blind.transport.ran).toHaveLength(1);
  });

  test('that was accepted is asked for its state alone', async () => {
    for (const [version, command] of [
      ['1.10.12', ['dag_state']],
      ['2.0.2', ['dags', 'state']],
    ] as const) {
      const { client, transport } = open(version, (argv) =>
        isTrigger(argv) ? created('2025-01-02 03:03:35+00:00') : { stdout: 'running\n' },
      );
      const answer = await client.triggerDagRun(request, signal);
      expect(answer).toMatchObject({
        kind: 'accepted',
        run: { state: 'running', logicalDate: '2025-01-02T03:03:35+00:00' },
      });
      expect(await client.getDagRun(request, signal)).toMatchObject({ runId: 'gha-1', state: 'running' });
      expect(transport.ran[1]).toEqual([...command, 'etl', madeWhole]);
    }
  });

  test('is drawn again where 2.0 says that it is taken, and the run is known to be absent', async () => {
    const { client, transport } = open('2.0.2', (argv) => (isTrigger(argv) ? sameDate : undefined));
    await client.triggerDagRun(request, signal);
    expect(await client.getDagRun(request, signal)).toBeUndefined();
    expect(transport.ran).toHaveLength(1);
  });

  test('of a run whose id is taken is looked up in the whole list', async () => {
    const row = {
      dag_id: 'etl',
      run_id: 'gha-1',
      state: 'success',
      execution_date: '2024-01-01T00:00:00+00:00',
    };
    const { client, transport } = open('2.4.3', (argv) => (isTrigger(argv) ? duplicate() : rows(row)));
    expect(await client.triggerDagRun(request, signal)).toMatchObject({ kind: 'conflict' });
    expect(await client.getDagRun(request, signal)).toMatchObject({ state: 'success' });
    expect(transport.ran[1]).toEqual(['dags', 'list-runs', '-d', 'etl', '-o', 'json']);
  });
});
