import { inject } from 'vitest';
import type { DagRunRef } from '../../src/airflow/model.ts';
import { describeAirflowClient } from '../contract/airflow-client-contract.ts';
import { startClientBench } from '../contract/client-bench.ts';
import { createRealAirflowBackend } from '../emulator/airflow/real-backend.ts';
import { startRealAirflow } from './real-airflow.ts';
import { transportsOf } from './settings.ts';

for (const airflowVersion of inject('airflowVersions')) {
  for (const kind of transportsOf(airflowVersion)) {
    describeAirflowClient(`real Airflow ${airflowVersion}, ${kind}`, async () => {
      const airflow = await startRealAirflow({ version: airflowVersion });
      const backend = createRealAirflowBackend(airflow);
      const bench = await startClientBench(kind, { airflowVersion, backend });
      const close = async () => {
        await bench.close();
        await airflow.stop();
      };
      const readConf = async ({ dagId, runId }: DagRunRef) => {
        const url = `${airflow.apiUrl}/dags/${dagId}/dagRuns/${encodeURIComponent(runId)}`;
        const answer = await fetch(url, { headers: await airflow.authHeaders('admin') });
        return ((await answer.json()) as { readonly conf: unknown }).conf;
      };
      return { ...bench, readConf, retryBudgetMs: 90_000, pollMs: 500, close };
    });
  }
}
