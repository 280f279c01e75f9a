import { createServer } from 'node:https';
import { describe, expect, test } from 'vitest';
import { createCli } from '../../src/transport/cli.ts';
import { formatAsciiJson } from '../../src/transport/command-line.ts';
import { detectVersion } from '../../src/transport/detect-version.ts';
import { loopbackCertificates } from '../emulator/certificate.ts';
import { type Emulator, startEmulator } from '../emulator/emulator.ts';
import type { Fault } from '../emulator/fault.ts';
import { failureOf } from '../harness/failure.ts';
import { listenOnLoopback } from '../harness/loopback.ts';
import { shareEmulator } from './shared-emulator.ts';
import { openTransportStack } from './transport-stack.ts';

const signal = new AbortController().signal;
const isCommand = (request: { readonly operation: string }) => request.operation === 'Cli';

describe.each(['2.2.2', '2.10.3', '3.0.6'])('the CLI endpoint of Airflow %s', (version) => {
  const shared = shareEmulator({ airflowVersion: version });
  const failFirst = (fault: Fault, times?: number) => shared.failFirst(isCommand, fault, times);
  const ran = () =>
    shared.emulator.requests.filter((request) => isCommand(request) && request.status === 200);
  // Without a date of its own, two runs within one second would conflict: the CLI cuts microseconds off.
  let second = 10;
  const trigger = (runId: string) => {
    second += 1;
    const option = version.startsWith('3') ? '--logical-date' : '--exec-date';
    return ['dags', 'trigger', 'etl', '--run-id', runId, option, `2024-01-01T00:00:${second}+00:00`];
  };
  const tokens = () => shared.emulator.requests.filter(({ operation }) => operation === 'CreateCliToken');

  test('tells the version', async () => {
    const cli = createCli(await openTransportStack(shared.emulator));
    expect(await detectVersion(cli, signal)).toMatchObject({ text: version });
  });

  test('a conf of any text arrives unchanged, 100 kB too', async () => {
    const cli = createCli(await openTransportStack(shared.emulator));
    const conf = {
      quote: `it's "so" $HOME \`x\` \\`,
      lines: 'a\nb\r\n\t',
      unicode: 'ж ☃ 🚀 \u2028',
      big: 'x'.repeat(100_000),
    };
    const argv = [...trigger('gha-cli-1'), '--conf', formatAsciiJson(conf)];
    await cli.run(argv, 'write', signal);
    const run = shared.emulator.airflow.runs('etl').find(({ runId }) => runId === 'gha-cli-1');
    expect(run?.conf).toEqual(conf);
  });

  test('one command at a time, with one token for those that follow each other', async () => {
    const cli = createCli(await openTransportStack(shared.emulator));
    shared.emulator.settings.web.maxConcurrentCommands = 1;
    shared.emulator.settings.cli.latencyMs = 30;
    await Promise.all([1, 2, 3].map(() => cli.run(['version'], 'read', signal)));
    expect(ran()).toHaveLength(3);
    expect(shared.emulator.requests.filter(({ status }) => status === 503)).toEqual([]);
    expect(tokens()).toHaveLength(1);
  });

  test('a token is used again until three seconds before its end', async () => {
    let nowMs = 0;
    const kit = await openTransportStack(shared.emulator);
    const cli = createCli({ ...kit, clock: { ...kit.clock, now: () => nowMs } });
    await cli.run(['version'], 'read', signal);
    nowMs = 56_900;
    await cli.run(['version'], 'read', signal);
    expect(tokens()).toHaveLength(1);
    nowMs = 57_000;
    await cli.run(['version'], 'read', signal);
    expect(tokens()).toHaveLength(2);
  });

  test('an expired token is renewed once and the command repeated, a write too', async () => {
    const cli = createCli(await openTransportStack(shared.emulator));
    await cli.run(['version'], 'read', signal);
    shared.emulator.expire('tokens');
    await cli.run(trigger('cli-expired'), 'write', signal);
    expect(shared.emulator.airflow.runs('etl').filter(({ runId }) => runId === 'cli-expired')).toHaveLength(
      1,
    );
    expect(tokens()).toHaveLength(2);
  });

  test('a token that is never accepted is a refusal', async () => {
    shared.emulator.settings.web.cliTokenLifetimeMs = 0;
    const cli = createCli(await openTransportStack(shared.emulator));
    expect((await failureOf(cli.run(['version'], 'read', signal))).code).toBe('access-denied');
  });

  test.each<[string, Fault]>([
    ['a cut connection', { kind: 'drop-before' }],
    ['half a body', { kind: 'truncate' }],
    ['too many commands', { kind: 'status', status: 503 }],
    ['a page', { kind: 'html' }],
    ['JSON that ends early', { kind: 'garbage' }],
    ['throttling', { kind: 'throttle' }],
  ])('a read survives %s', async (_name, fault) => {
    failFirst(fault, 2);
    const cli = createCli(await openTransportStack(shared.emulator));
    expect((await cli.run(['version'], 'read', signal)).stdout).toContain(version);
  });

  test('a write whose answer is lost is not repeated, and the next command still runs', async () => {
    const cli = createCli(await openTransportStack(shared.emulator));
    await cli.run(['version'], 'read', signal);
    failFirst({ kind: 'drop-after' });
    const lost = cli.run(trigger('cli-lost'), 'write', signal);
    const next = cli.run(['version'], 'read', signal);
    expect(await failureOf(lost)).toMatchObject({ delivery: 'unknown' });
    expect((await next).stdout).toContain(version);
    expect(shared.emulator.airflow.runs('etl').filter(({ runId }) => runId === 'cli-lost')).toHaveLength(1);
  });

  test('output is read whatever the status of a failing command', async () => {
    shared.emulator.settings.web.cliFailureStatus = 400;
    const cli = createCli(await openTransportStack(shared.emulator));
    const result = await cli.run(['dags', 'trigger', 'none', '--run-id', 'x'], 'write', signal);
    expect(result.stdout + result.stderr).toContain('none');
  });

  test('an abort ends the wait for a turn', async () => {
    const cli = createCli(await openTransportStack(shared.emulator));
    shared.emulator.settings.cli.latencyMs = 500;
    const first = cli.run(['version'], 'read', signal);
    const controller = new AbortController();
    const second = cli.run(['version'], 'read', controller.signal);
    controller.abort(new Error('stop it'));
    await expect(second).rejects.toThrow('stop it');
    await first;
  });
});

describe('redirects', () => {
  test.each([301, 302, 307, 308])(
    '%i to the slash form keeps the method, the body and the token',
    async (status) => {
      const seen: string[] = [];
      await withWebServer(
        (path, method, authorization, body) => {
          seen.push(`${method} ${path} ${authorization?.startsWith('Bearer ')} ${body}`);
          if (path === '/aws_mwaa/cli') return { status, location: '/aws_mwaa/cli/' };
          return {
            status: 200,
            body: JSON.stringify({ stdout: Buffer.from('ok').toString('base64'), stderr: '' }),
          };
        },
        async (host, emulator) => {
          const kit = await openTransportStack(emulator);
          const mwaa = { ...kit.mwaa, createCliToken: async () => ({ token: 'made-up', host }) };
          const cli = createCli({ ...kit, mwaa });
          expect((await cli.run(['version'], 'read', signal)).stdout).toBe('ok');
          expect((await cli.run(['version'], 'read', signal)).stdout).toBe('ok');
        },
      );
      // The second command goes to the right place at once.
      expect(seen).toEqual([
        'POST /aws_mwaa/cli true version',
        'POST /aws_mwaa/cli/ true version',
        'POST /aws_mwaa/cli/ true version',
      ]);
    },
  );

  test.each([
    'https://elsewhere.example.test/aws_mwaa/cli/',
    'http://localhost/aws_mwaa/cli/',
    '/login/?next=x',
    '//elsewhere.example.test/aws_mwaa/cli/',
  ])('a token never goes to %s', async (location) => {
    const paths: string[] = [];
    await withWebServer(
      (path) => {
        paths.push(path);
        return { status: 307, location };
      },
      async (host, emulator) => {
        const kit = await openTransportStack(emulator, { retryBudgetMs: 0 });
        const mwaa = { ...kit.mwaa, createCliToken: async () => ({ token: 'made-up', host }) };
        expect((await failureOf(createCli({ ...kit, mwaa }).run(['version'], 'read', signal))).code).toBe(
          'unreachable',
        );
      },
    );
    // The same host is asked twice, with a new token each, as for any sign that a token is not accepted; another host ends it.
    const isElsewhere = location.includes('elsewhere');
    expect(paths).toEqual(isElsewhere ? ['/aws_mwaa/cli'] : ['/aws_mwaa/cli', '/aws_mwaa/cli']);
  });
});

interface Answer {
  readonly status: number;
  readonly location?: string;
  readonly body?: string;
}

/** A web server that answers as told, beside an emulator for everything else. */
async function withWebServer(
  answer: (path: string, method: string, authorization: string | undefined, body: string) => Answer,
  use: (host: string, emulator: Emulator) => Promise<void>,
): Promise<void> {
  const { key, cert } = await loopbackCertificates();
  const server = createServer({ key, cert }, (request, response) => {
    let body = '';
    request.on('data', (chunk) => {
      body += chunk;
    });
    request.on('end', () => {
      const made = answer(request.url ?? '', request.method ?? '', request.headers.authorization, body);
      response.writeHead(made.status, made.location === undefined ? {} : { location: made.location });
      response.end(made.body);
    });
  });
  const emulator = await startEmulator({ dags: {} });
  const port = await listenOnLoopback(server);
  try {
    await use(`localhost:${port}`, emulator);
  } finally {
    server.closeAllConnections();
    server.close();
    await emulator.stop();
  }
}
