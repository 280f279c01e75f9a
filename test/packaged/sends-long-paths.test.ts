import { expect, test } from 'vitest';
import type { WireRequest } from '../emulator/wire.ts';
import { play, quickDag } from './scenario.ts';

/** Every path that names a run of it is longer than 64 characters. */
const dagId = 'a_dag_of_the_sales_department_for_the_night';
const versions = ['2.10.3', '3.0.6', '3.2.1'] as const;

const pathsOf = (requests: readonly WireRequest[]) =>
  requests.flatMap(({ airflow }) => (airflow === undefined ? [] : [`${airflow.method} ${airflow.path}`]));

test.concurrent.each(versions)(
  'Airflow %s is asked by the path as it is, however long',
  async (airflowVersion) => {
    const { step, requests } = await play({
      airflowVersion,
      dags: { [dagId]: quickDag },
      restApi: { pathLimit: null },
      inputs: { transport: 'invoke-rest-api', 'dag-id': dagId },
    });
    expect(step.exitCode).toBe(0);
    const runId = step.outputs['dag-run-id'] ?? '';
    expect(pathsOf(requests)).toContain(`GET /dags/${dagId}/dagRuns/${runId}`);
    expect(pathsOf(requests).filter((path) => path.includes('~'))).toEqual([]);
  },
);

test.concurrent.each(versions)(
  'where the service refuses a long path, Airflow %s is asked by short ones from then on',
  async (airflowVersion) => {
    const { step, requests } = await play({
      airflowVersion,
      dags: { [dagId]: quickDag },
      restApi: { pathLimit: 64 },
      inputs: { transport: 'invoke-rest-api', 'dag-id': dagId },
    });
    expect(step.exitCode).toBe(0);
    const refused = requests.filter(
      ({ operation, status }) => operation === 'InvokeRestApi' && status === 400,
    );
    // The looks at run and tasks may be sent at the same time.
    expect(refused.length).toBeGreaterThanOrEqual(1);
    expect(refused.length).toBeLessThanOrEqual(2);
  },
);
