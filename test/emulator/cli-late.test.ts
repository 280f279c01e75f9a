import { describe, expect, it } from 'vitest';
import { useCliEnvironments } from './cli-environment.ts';

const start = useCliEnvironments();
const DATE = '2024-01-02T03:04:05+00:00';
const PYTHON_DATE = '2024-01-02 03:04:05+00:00';

describe('Airflow 2.6 and later', () => {
  it('prints a one-element array whose values are text or null', async () => {
    const mwaa = await start('2.10.3');
    const line = `dags trigger etl -r R1 -c '{"n": 1, "s": "\\u0027é"}' -e ${DATE} -o json`;
    expect(JSON.parse(await mwaa.stdout(line))).toEqual([
      {
        conf: { n: '1', s: "'é" },
        dag_id: 'etl',
        dag_run_id: 'R1',
        data_interval_start: PYTHON_DATE,
        data_interval_end: PYTHON_DATE,
        end_date: null,
        external_trigger: 'True',
        last_scheduling_decision: null,
        logical_date: PYTHON_DATE,
        run_type: 'manual',
        start_date: null,
        state: 'queued',
      },
    ]);
    expect(mwaa.emulator.airflow.findRun('etl', 'R1')?.conf).toEqual({ n: 1, s: "'é" });
    expect(await mwaa.stderr(line)).toContain('A DAG Run already exists for DAG etl at');
    expect(await mwaa.stdout(`dags state etl ${DATE}`)).toBe('queued, {"n": 1, "s": "\'\\u00e9"}\n');
  });

  it('cuts microseconds unless told not to', async () => {
    const mwaa = await start('2.10.3');
    await mwaa.command('dags trigger etl -r R1 -e 2024-01-02T03:04:05.678901+00:00');
    expect(await mwaa.stdout(`dags state etl ${DATE}`)).toBe('queued\n');
    await mwaa.command(
      'dags trigger etl -r R2 --no-replace-microseconds -e 2024-01-02T03:04:05.678901+00:00',
    );
    expect(await mwaa.stdout('dags state etl 2024-01-02T03:04:05.678901+00:00')).toBe('queued\n');
  });

  it('lists runs newest first, and tasks with their indexes', async () => {
    const mwaa = await start('2.10.3');
    await mwaa.command(`dags trigger mapped -r R1 -e ${DATE}`);
    await mwaa.command('dags trigger mapped -r R2 -e 2024-02-02T00:00:00+00:00');
    mwaa.advance(1_000);
    const rows = JSON.parse(await mwaa.stdout('dags list-runs -d mapped -o json'));
    expect(rows.map((row: { run_id: string; state: string }) => [row.run_id, row.state])).toEqual([
      ['R2', 'success'],
      ['R1', 'success'],
    ]);
    expect(JSON.parse(await mwaa.stdout('dags list-runs -d mapped -o json --state failed'))).toEqual([]);
    expect(await mwaa.stdout('dags list-runs -d mapped --state failed')).toBe('No data found\n');
    const tasks = JSON.parse(await mwaa.stdout('tasks states-for-dag-run mapped R1 -o json'));
    expect(tasks.map((row: { map_index: string }) => row.map_index)).toEqual(['0', '1']);
    expect(await mwaa.stderr('tasks states-for-dag-run mapped R9')).toContain(
      'Error parsing the supplied execution_date',
    );
  });

  it('folds what is wider than 200 columns in a table', async () => {
    const mwaa = await start('2.8.1');
    const id = `gha-${'x'.repeat(60)}`;
    const table = await mwaa.stdout(`dags trigger etl -r ${id} -e ${DATE}`);
    expect(table).toContain('dag_run_id');
    expect(table).not.toContain(id);
  });

  it.each([
    ['2.8.1', 'Dag: paused, paused: False\n'],
    ['2.9.2', '[{"dag_id": "paused", "is_paused": "True"}]\n'],
    ['2.10.3', '[{"dag_id": "paused", "is_paused": "False"}]\n'],
  ])('%s unpauses', async (version, text) => {
    const mwaa = await start(version);
    expect(await mwaa.stdout(`dags unpause paused${version === '2.8.1' ? '' : ' -o json'}`)).toBe(text);
    expect(mwaa.emulator.airflow.findDag('paused')?.isPaused).toBe(false);
    if (version === '2.10.3')
      expect(await mwaa.stdout('dags unpause nope')).toBe('No paused DAGs were found\n');
  });
});

describe('Airflow 3', () => {
  it('needs no date, takes run ids, and redirects to the form with a slash', async () => {
    const mwaa = await start('3.0.6');
    const [run] = JSON.parse(await mwaa.stdout(`dags trigger etl --run-id R1 --conf '{}' -o json`));
    expect(run).toMatchObject({ dag_run_id: 'R1', logical_date: null, state: 'queued' });
    expect(run).not.toHaveProperty('external_trigger');
    expect(await mwaa.stderr('dags trigger etl -r R1 -o json')).toContain(
      'A DAG Run already exists for DAG etl with run id R1',
    );
    expect(await mwaa.stdout('dags state etl R1')).toBe('queued\n');
    expect(await mwaa.stderr(`dags trigger etl -e ${DATE}`)).toContain('unrecognized arguments');
    expect(await mwaa.stderr('dags list-runs -d etl -o json')).toContain('command error');
    mwaa.advance(1_000);
    const rows = JSON.parse(await mwaa.stdout('dags list-runs etl -o json'));
    expect(rows).toMatchObject([
      { run_id: 'R1', state: 'success', logical_date: '', run_after: expect.any(String) },
    ]);
    expect(JSON.parse(await mwaa.stdout('tasks states-for-dag-run etl R1 -o json'))).toMatchObject([
      { logical_date: '', task_id: 'a' },
      { task_id: 'b' },
    ]);
    const answer = await mwaa.web('POST', '/aws_mwaa/cli', { body: 'version' });
    expect([answer.status, answer.headers.get('location')]).toEqual([
      307,
      `https://${mwaa.emulator.webserverHostname}/aws_mwaa/cli/`,
    ]);
  });
});
