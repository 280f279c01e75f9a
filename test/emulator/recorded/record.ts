/** Records what a real Airflow answers: `node test/emulator/recorded/record.ts VERSION`; needs an Airflow that runs or can be installed. */
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { cacheDir, projectDir } from '../../airflow/install.ts';
import type { RealAirflow } from '../../airflow/real-airflow.ts';
import { startRealAirflow } from '../../airflow/real-airflow.ts';
import { sendCall } from '../../airflow/send-call.ts';
import { restMajorOf } from '../../airflow/settings.ts';
import type { RecordedCall } from './calls.ts';
import { callsFor } from './calls.ts';

for (const version of process.argv.slice(2)) {
  const airflow = await startRealAirflow({ version, log: console.log });
  try {
    const prefix = `rec${Date.now().toString(36)}`;
    const date = new Date(Date.UTC(2024, 0, 1) + (Date.now() % 31_536_000_000)).toISOString();
    const answers = [];
    for (const call of callsFor(restMajorOf(airflow.version), date))
      answers.push(await answer(airflow, call, prefix));
    const text = JSON.stringify(answers, null, 1)
      .replaceAll(prefix, 'PREFIX')
      .replaceAll(join(cacheDir, version, 'venv'), '/usr/local/airflow/.local')
      .replaceAll(airflow.homeDir, '/usr/local/airflow')
      .replaceAll(projectDir, '/usr/local/airflow');
    await writeFile(join(import.meta.dirname, `${version}.json`), `${text}\n`);
    console.log(`${version}: ${answers.length} answers`);
  } finally {
    await airflow.stop();
  }
}

async function answer(airflow: RealAirflow, call: RecordedCall, prefix: string): Promise<unknown> {
  const own = JSON.parse(JSON.stringify(call).replaceAll('PREFIX', prefix)) as RecordedCall;
  for (const run of own.after ?? []) await ended(airflow, run);
  const response = await sendCall(airflow, own);
  const text = await response.text();
  console.log(call.name, response.status);
  return {
    name: call.name,
    status: response.status,
    type: response.headers.get('content-type'),
    body: parse(text),
  };
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return text;
  }
}

async function ended(airflow: RealAirflow, run: string): Promise<void> {
  const [dag, id] = run.split('/');
  const url = `${airflow.apiUrl}/dags/${dag}/dagRuns/${id}`;
  for (let tries = 0; tries < 240; tries += 1) {
    const response = await fetch(url, { headers: await airflow.authHeaders('admin') });
    const { state } = (await response.json()) as { readonly state?: unknown };
    if (state === 'success' || state === 'failed') return;
    await sleep(500);
  }
  throw new Error(`${run} did not end`);
}
