/**
 * Shows the main job: starts an embedded MWAA environment, runs the packaged action against it as the runner would, and prints
 * the live log, the outputs and the job summary. `--airflow 2.10.3` puts a real Airflow behind the same front door;
 * `--fail` runs a DAG that fails; `--transport NAME` chooses the way in.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import type { TaskInput } from '../test/emulator/airflow/dag.ts';
import { startEmulator } from '../test/emulator/emulator.ts';
import { createActionFolder } from '../test/harness/action-folder.ts';
import { runStep } from '../test/harness/step.ts';
import { renderPage, renderText } from './summary-page.ts';

const { values } = parseArgs({
  options: {
    airflow: { type: 'string' },
    fail: { type: 'boolean', default: false },
    transport: { type: 'string', default: 'auto' },
  },
});

async function startMwaa(realVersion: string | undefined) {
  if (realVersion === undefined) {
    const tasks: readonly TaskInput[] = [
      { taskId: 'extract', durationMs: 1_500 },
      { taskId: 'clean', upstream: ['extract'], mapped: { count: 3, staggerMs: 400 }, durationMs: 2_000 },
      { taskId: 'load', upstream: ['clean'], durationMs: 1_000 },
    ];
    const broken = tasks.map((task) =>
      task.taskId === 'load'
        ? { ...task, state: 'failed' as const, log: ['ValueError: the file of 2026-11-20 has no rows'] }
        : task,
    );
    const mwaa = await startEmulator({
      airflowVersion: '3.0.6',
      dags: { daily_sales: { tasks: values.fail ? broken : tasks } },
    });
    return { mwaa, dagId: 'daily_sales', stop: async () => {} };
  }
  const { startRealAirflow } = await import('../test/airflow/real-airflow.ts');
  const { createRealAirflowBackend } = await import('../test/emulator/airflow/real-backend.ts');
  const airflow = await startRealAirflow({ version: realVersion, log: (line) => console.log(line) });
  const mwaa = await startEmulator({
    airflowVersion: realVersion,
    backend: createRealAirflowBackend(airflow),
  });
  return { mwaa, dagId: values.fail ? 'gha_fail' : 'gha_ok', stop: () => airflow.stop() };
}

const heading = (text: string) =>
  console.log(`\n\u001b[1m── ${text} ${'─'.repeat(Math.max(0, 90 - text.length))}\u001b[0m`);

const { mwaa, dagId, stop } = await startMwaa(values.airflow);
try {
  heading(`The step's log (${mwaa.environmentName}, Airflow ${values.airflow ?? '3.0.6, simulated'})`);
  const step = await runStep({
    action: createActionFolder(),
    inputs: {
      environment: mwaa.environmentName,
      'dag-id': dagId,
      conf: '{"day": "2026-11-20"}',
      'role-to-assume': mwaa.roleArn,
      transport: values.transport,
    },
    // Another workflow run each time: a real Airflow still has the runs of the earlier ones.
    env: { ...mwaa.env, GITHUB_RUN_ID: String(Date.now()) },
    onOutput: (text) =>
      process.stdout.write(text.replace(/^::(?:add-mask|stop-commands|[0-9a-f-]{36}|debug)::.*\n/gm, '')),
  });
  heading('Outputs');
  for (const [name, value] of Object.entries(step.outputs)) console.log(`${name.padEnd(18)} ${value}`);
  heading('Job summary');
  console.log(await renderText(step.summary));
  const page = join(import.meta.dirname, '..', '.cache', 'demo', 'summary.html');
  mkdirSync(dirname(page), { recursive: true });
  writeFileSync(page, await renderPage(step.summary));
  console.log(`\nAs GitHub shows it, with its diagrams: file://${page}`);
  heading(`The step ${step.exitCode === 0 ? 'passed' : 'failed'}; it sent ${mwaa.requests.length} requests`);
  process.exitCode = (step.exitCode === 0) === values.fail ? 1 : 0;
} finally {
  await mwaa.stop();
  await stop();
}
