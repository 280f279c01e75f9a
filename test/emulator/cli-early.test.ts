import { describe, expect, it } from 'vitest';
import { useCliEnvironments } from './cli-environment.ts';

const start = useCliEnvironments();
const DATE = '2024-01-02T03:04:05+00:00';

describe('Airflow 1.10.12', () => {
  it('triggers, tells states by date alone, and refuses a second run of an id', async () => {
    const mwaa = await start('1.10.12');
    const line = `trigger_dag etl -r R1 -c '{"a": 1}' -e ${DATE}`;
    expect(await mwaa.stdout(line)).toBe(`Created <DagRun etl @ ${DATE}: R1, externally triggered: True>\n`);
    expect(await mwaa.stderr(line)).toMatch(
      /^Traceback[\s\S]*DagRunAlreadyExists: Run id R1 already exists for dag id etl\n$/,
    );
    expect(await mwaa.stderr(`trigger_dag etl -r R2 -e ${DATE}`)).toContain('IntegrityError');
    expect(await mwaa.stdout(`dag_state etl ${DATE}`)).toBe('running\n');
    expect(await mwaa.stdout('dag_state etl 2001-01-01')).toBe('None\n');
    mwaa.advance(1_000);
    expect(await mwaa.stdout(`dag_state etl ${DATE}`)).toBe('success\n');
    expect(await mwaa.stdout(`task_state etl b ${DATE}`)).toBe('success\n');
    expect(await mwaa.stdout('list_tasks etl')).toBe('a\nb\n');
  });

  it('lists runs as a padded table', async () => {
    const mwaa = await start('1.10.12');
    await mwaa.command(`trigger_dag etl -r R1 -e ${DATE}`);
    const rule = '-'.repeat(120);
    const text = await mwaa.stdout('list_dag_runs etl');
    expect(text).toContain(
      `${rule}\nDAG RUNS\n${rule}\nid  | run_id               | state      | execution_date       | state_date           |\n`,
    );
    expect(text).toMatch(/^1 {3}\| R1 {19}\| running {4}\| 2024-01-02T03:04:05\+00:00 \| /m);
    expect(await mwaa.stdout('list_dag_runs etl --state failed')).toContain('No dag runs for etl');
    expect(await mwaa.stderr('list_dag_runs nope')).toContain('AirflowException: Dag id nope not found');
  });

  it('unpauses, or breaks', async () => {
    const mwaa = await start('1.10.12');
    expect(await mwaa.stdout('unpause paused')).toBe('Dag: paused, paused: False\n');
    expect(await mwaa.stderr('unpause nope')).toContain("AttributeError: 'NoneType' object");
    expect(await mwaa.stderr('dag_state broken 2001-01-01')).toContain('dag_id could not be found: broken');
  });

  it('cannot be reached in any other way', async () => {
    const mwaa = await start('1.10.12');
    expect(await mwaa.invoke('GET', '/dags')).toMatchObject({
      status: 400,
      body: expect.stringMatching(/^Update your environment/),
    });
  });
});

describe('Airflow 2 before JSON', () => {
  it.each([
    [
      '2.0.2',
      `Created <DagRun etl @ ${DATE}: R1, externally triggered: True>\n`,
      'Run id R1 already exists for dag id etl',
      'running, {"a": 1}',
    ],
    [
      '2.2.2',
      `Created <DagRun etl @ ${DATE}: R1, externally triggered: True>\n`,
      `A Dag Run already exists for dag id etl at ${DATE} with run id R1`,
      'queued, {"a": 1}',
    ],
    [
      '2.5.1',
      expect.stringMatching(
        /^Created <DagRun etl @ .*: R1, state:queued, queued_at: .*\. externally triggered: True>\n$/,
      ),
      `A DAG Run already exists for DAG etl at ${DATE} with run id R1`,
      'queued, {"a": 1}',
    ],
  ])('%s', async (version, created, duplicate, state) => {
    const mwaa = await start(version);
    const line = `dags trigger etl --run-id R1 --conf '{"a": 1}' --exec-date ${DATE}`;
    expect(await mwaa.stdout(line)).toEqual(created);
    expect(await mwaa.stderr(line)).toContain(duplicate);
    expect(await mwaa.stdout(`dags state etl ${DATE}`)).toBe(`${state}\n`);
    expect(await mwaa.stderr(`${line} -o json`)).toContain('unrecognized arguments: -o json');
    expect(await mwaa.stdout('dags unpause paused')).toBe('Dag: paused, paused: False\n');
    mwaa.advance(1_000);
    const rows = JSON.parse(await mwaa.stdout(`tasks states-for-dag-run etl ${DATE} -o json`));
    expect(rows).toMatchObject([{ task_id: 'a', state: 'success', execution_date: DATE }, { task_id: 'b' }]);
  });

  it('2.0.2 knows neither list-runs nor run ids', async () => {
    const mwaa = await start('2.0.2');
    expect((await mwaa.command('dags list-runs -d etl -o json')).status).toBe(500);
    await mwaa.command(`dags trigger etl -r R1 -e ${DATE}`);
    expect(await mwaa.stderr('tasks states-for-dag-run etl R1')).toContain(
      "argument execution_date: invalid parse value: 'R1'",
    );
  });

  it('2.2.2 loads the DAG’s file, 2.4 does not', async () => {
    expect(await (await start('2.2.2')).stderr(`dags state broken ${DATE}`)).toContain('broken');
    expect(await (await start('2.4.3')).stdout(`dags state broken ${DATE}`)).toBe('None\n');
    expect(await (await start('2.4.3')).stderr(`dags state nope ${DATE}`)).toBe(
      "DAG: nope does not exist in 'dag' table\n",
    );
  });
});
