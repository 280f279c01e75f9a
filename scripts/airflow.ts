/** Starts a real Airflow on loopback and runs it until interrupted: `npm run airflow -- 3.0.6 [--port 8080]`. */
import { parseArgs } from 'node:util';
import { startRealAirflow } from '../test/airflow/real-airflow.ts';
import { lockedVersions } from '../test/airflow/versions.ts';

const { values, positionals } = parseArgs({ allowPositionals: true, options: { port: { type: 'string' } } });
const [version] = positionals;

if (version === undefined) {
  console.error(`Say which version: ${lockedVersions.join(', ')}`);
  process.exitCode = 2;
} else {
  await runUntilInterrupted(version).catch((error: unknown) => {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  });
}

async function runUntilInterrupted(chosen: string): Promise<void> {
  const interrupted = new Promise<void>((resolve) => {
    process.once('SIGINT', () => resolve());
    process.once('SIGTERM', () => resolve());
  });
  const startedMs = performance.now();
  const port = values.port === undefined ? {} : { port: Number(values.port) };
  const starting = startRealAirflow({ version: chosen, log: console.log, ...port });
  const first = await Promise.race([starting, interrupted]);
  if (first === undefined) {
    // An interrupt while starting: end this process, and Airflow with it.
    console.log('Interrupted');
    process.exit(130);
  }
  const seconds = Math.round((performance.now() - startedMs) / 1000);
  console.log(
    `Airflow ${first.version} ${first.reused ? 'runs already' : `started in ${seconds} s`}; logs in ${first.homeDir}/output`,
  );
  console.log(`Users (name = password): ${first.users.join(', ')}`);
  console.log(`READY ${first.baseUrl}`);
  if (first.reused) return;
  await interrupted;
  console.log('Stopping');
  await first.stop();
}
