import { connect } from 'node:net';
import { createServer } from 'node:tls';
import { loopbackCertificates } from '../test/emulator/certificate.ts';
import { type EmulatorOptions, startEmulator } from '../test/emulator/emulator.ts';

/** What the bench asks of the emulator's process. */
export type EmulatorCommand =
  /** Starts another emulator in place of the running one, so that what it remembers does not slow it down. */
  | {
      readonly kind: 'start';
      readonly options: EmulatorOptions;
      /** Epoch milliseconds at which the wall clock starts, to go on as it is told; without it, it is the real one. */
      readonly startsAtMs?: number | undefined;
    }
  /** The wall clock shows so many milliseconds after its start. */
  | { readonly kind: 'time'; readonly ms: number }
  /** Asks for what arrived since the last time. */
  | { readonly kind: 'collect' };

export type EmulatorReply =
  | {
      readonly kind: 'started';
      readonly env: Readonly<Record<string, string>>;
      readonly ambientEnv: Readonly<Record<string, string>>;
      readonly roleArn: string;
      readonly environmentName: string;
    }
  | { readonly kind: 'collected'; readonly arrivals: readonly Arrival[] };

/** One request as it reached the emulator. */
export interface Arrival {
  /** Epoch milliseconds with fractions, comparable between processes of one machine. */
  readonly at: number;
  /** `GetEnvironment`, or `InvokeRestApi POST /dags/etl/dagRuns`, or `Cli dags trigger ...`. */
  readonly what: string;
}

let arrivals: Arrival[] = [];
let stop: (() => Promise<void>) | undefined;
let toldMs = 0;

process.on('message', (command: EmulatorCommand) => {
  if (command.kind === 'time') {
    toldMs = command.ms;
    return;
  }
  void answer(command).then((reply) => process.send?.(reply));
});

async function answer(command: Exclude<EmulatorCommand, { readonly kind: 'time' }>): Promise<EmulatorReply> {
  if (command.kind === 'collect') {
    const collected = arrivals;
    arrivals = [];
    return { kind: 'collected', arrivals: collected };
  }
  await stop?.();
  const { options, startsAtMs } = command;
  toldMs = 0;
  const emulator = await startEmulator({
    ...options,
    ...(startsAtMs === undefined ? {} : { now: () => startsAtMs + toldMs }),
    faults: ({ operation, airflow, command: line }) => {
      const detail = airflow === undefined ? (line ?? '') : `${airflow.method} ${airflow.path}`;
      arrivals.push({
        at: performance.timeOrigin + performance.now(),
        what: `${operation} ${detail}`.trim(),
      });
      return undefined;
    },
  });
  const fronts: Front[] = [];
  const secured = async (url: string | undefined): Promise<string> => {
    const plain = new URL(url ?? '');
    const front = await openFront(Number(plain.port));
    fronts.push(front);
    return `https://localhost:${front.port}${plain.pathname}${plain.search}`.replace(/\/$/, '');
  };
  const { env, ambientEnv, roleArn, environmentName, mwaaTlsUrl } = emulator;
  const addresses = {
    AWS_ENDPOINT_URL_MWAA: mwaaTlsUrl,
    AWS_ENDPOINT_URL_STS: await secured(env['AWS_ENDPOINT_URL_STS']),
  };
  const idTokenUrl = await secured(env['ACTIONS_ID_TOKEN_REQUEST_URL']);
  stop = async () => {
    for (const front of fronts) front.close();
    await emulator.stop();
  };
  return {
    kind: 'started',
    env: { ...env, ...addresses, ACTIONS_ID_TOKEN_REQUEST_URL: idTokenUrl },
    ambientEnv: { ...ambientEnv, ...addresses },
    roleArn,
    environmentName,
  };
}

interface Front {
  readonly port: number;
  close(): void;
}

/** TLS in front of a plain port: STS and GitHub's OIDC endpoint speak nothing else. */
async function openFront(plainPort: number): Promise<Front> {
  const { key, cert } = await loopbackCertificates();
  const sockets = new Set<{ destroy(): void }>();
  const server = createServer({ key, cert }, (secure) => {
    const plain = connect(plainPort, '127.0.0.1');
    for (const socket of [secure, plain]) {
      sockets.add(socket);
      socket.setNoDelay(true);
      socket.on('error', () => {});
      socket.on('close', () => {
        sockets.delete(socket);
        secure.destroy();
        plain.destroy();
      });
    }
    secure.pipe(plain).pipe(secure);
  });
  server.on('tlsClientError', () => {});
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('no port');
  return {
    port: address.port,
    close: () => {
      server.close();
      for (const socket of sockets) socket.destroy();
    },
  };
}
