import { spawn } from 'node:child_process';
import { createServer, request as startRequest } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';
import type { RealAirflow } from '../airflow/real-airflow.ts';
import { findFreePort, listenOnLoopback } from '../harness/loopback.ts';
import { runPython } from './python.ts';

/** Another project's AWS on loopback: it verifies signatures, trust policies and actions. */
export interface MiniStack {
  readonly url: string;
  /** An IAM user's. */
  readonly accessKey: { readonly id: string; readonly secret: string };
  /** Every request that it made to Airflow, such as `GET /api/v2/dags/etl`. */
  readonly airflowRequests: readonly string[];
  stop(): Promise<void>;
}

/** Starts MiniStack with an MWAA environment, whose web server is the given Airflow, roles and a user. */
export async function startMiniStack(options: {
  readonly python: string;
  readonly packages: readonly string[];
  readonly airflow: RealAirflow;
  /** What ministack_seed.py is to create. */
  readonly seed: object;
}): Promise<MiniStack> {
  const { python, packages, airflow } = options;
  const airflowRequests: string[] = [];
  const door = await openDoor(airflow, airflowRequests);
  const port = await findFreePort();
  const url = `http://127.0.0.1:${port}`;
  const child = spawn(python, ['-m', 'ministack'], {
    env: {
      PATH: process.env['PATH'] ?? '',
      PYTHONPATH: packages.join(':'),
      BIND_HOST: '127.0.0.1',
      GATEWAY_PORT: String(port),
      // Without docker the first environment's web server is expected at this port.
      MWAA_BASE_PORT: String(door.port),
      MINISTACK_ACCOUNT_ID: '123456789012',
      SERVICES: 'iam,sts,mwaa',
      AUTH: 'true',
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding('utf8').on('data', (text: string) => {
      output += text;
    });
  const exited = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  const stop = async () => {
    child.kill('SIGKILL');
    await Promise.all([exited, door.close()]);
  };
  const deadlineMs = performance.now() + 60_000;
  while (!(await isHealthy(url))) {
    if (child.exitCode === null && performance.now() < deadlineMs) await sleep(200);
    else {
      await stop();
      throw new Error(`MiniStack did not start:\n${output.slice(-2_000)}`);
    }
  }
  try {
    const input = { ...options.seed, url };
    const accessKey = await runPython({ python, packages, script: 'ministack_seed.py', input, env: {} });
    return { url, accessKey: accessKey as MiniStack['accessKey'], airflowRequests, stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

const isHealthy = (url: string): Promise<boolean> =>
  fetch(`${url}/_ministack/health`).then(
    ({ ok }) => ok,
    () => false,
  );

/** MiniStack calls Airflow 3 without authentication: this passes everything on as the user whom MWAA would log in. */
async function openDoor(airflow: RealAirflow, seen: string[]) {
  const server = createServer(async (incoming, outgoing) => {
    seen.push(`${incoming.method} ${incoming.url}`);
    const { host: _, ...headers } = incoming.headers;
    const passed = startRequest(
      `${airflow.baseUrl}${incoming.url}`,
      { method: incoming.method, headers: { ...headers, ...(await airflow.authHeaders('user')) } },
      (answer) => {
        outgoing.writeHead(answer.statusCode ?? 502, answer.headers);
        answer.pipe(outgoing);
      },
    );
    passed.on('error', () => outgoing.destroy());
    incoming.pipe(passed);
  });
  const port = await listenOnLoopback(server);
  const close = () =>
    new Promise<void>((resolve) => {
      server.close(() => resolve());
      server.closeAllConnections();
    });
  return { port, close };
}
