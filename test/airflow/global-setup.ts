import type { TestProject } from 'vitest/node';
import { type RealAirflow, startRealAirflow } from './real-airflow.ts';
import { everyRun } from './settings.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** The versions that run; `startRealAirflow` finds them. */
    airflowVersions: readonly string[];
  }
}

const started: RealAirflow[] = [];

/** Starts the Airflows that AIRFLOW_VERSIONS names, or those of every CI run, once for all suites. */
export async function setup(project: TestProject): Promise<void> {
  const versions = (process.env['AIRFLOW_VERSIONS'] ?? everyRun.join(' '))
    .split(/[\s,]+/)
    .filter((part) => part !== '');
  for (const version of versions) started.push(await startRealAirflow({ version, log: console.log }));
  project.provide('airflowVersions', versions);
}

/** Stops those that setup started. */
export async function teardown(): Promise<void> {
  await Promise.all(started.map((airflow) => airflow.stop()));
}
