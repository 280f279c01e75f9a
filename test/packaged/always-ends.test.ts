import { setTimeout as sleep } from 'node:timers/promises';
import { expect, test } from 'vitest';
import type { Fault, FaultScript } from '../emulator/fault.ts';
import type { WireRequest } from '../emulator/wire.ts';
import { tried } from '../harness/property-runs.ts';
import { endlessDag, type Played, play, quickDag } from './scenario.ts';

const upgrade: Fault = { kind: 'switch', isUpgrade: true };

/** Whether a request looks at the run's state. */
function isLook({ operation, airflow, command }: WireRequest): boolean {
  if (operation === 'Cli') return /list-runs/.test(command ?? '');
  return airflow?.method === 'GET' && /\/dagRuns\/[^/]+$/.test(airflow.path);
}

function isTrigger({ airflow, command }: WireRequest): boolean {
  return /\btrigger\b/.test(command ?? '') || (airflow?.method === 'POST' && /\/dagRuns$/.test(airflow.path));
}

/** A fault for the first `times` requests that `picks` finds. */
function first(times: number, picks: (request: WireRequest) => boolean, fault: Fault): FaultScript {
  let found = 0;
  return (request) => {
    if (!picks(request)) return undefined;
    found += 1;
    return found <= times ? fault : undefined;
  };
}

/** The DAG's run lasts a few looks. */
const shortDag = { tasks: [{ taskId: 'extract', durationMs: 3_000 }] } as const;

function expectSuccess({ step, mwaa }: Played): void {
  expect(step.raw).not.toMatch(/unsettled top-level await/i);
  expect([step.exitCode, step.outputs['outcome']]).toEqual([0, 'success']);
  expect(mwaa.airflow.runs('etl')).toHaveLength(1);
}

let asked = 0;

/** Plays the same faults over each transport at once; in an ordinary run over one of them, by turns. */
async function expectSuccessThroughAll(order: () => FaultScript): Promise<void> {
  asked += 1;
  const plays = tried(['invoke-rest-api', 'web-session', 'cli'], 3, asked).map((transport) =>
    play({ dags: { etl: shortDag }, faults: order(), inputs: { transport, 'poll-interval': '1s' } }),
  );
  for (const played of await Promise.all(plays)) expectSuccess(played);
}

test.concurrent.each([
  ['trigger', isTrigger],
  ['look', isLook],
] as const)('a 101 with Upgrade at the %s is one lost answer over every transport', async (_, picks) => {
  await expectSuccessThroughAll(() => first(1, picks, upgrade));
});

test.concurrent.each([
  ['the OIDC endpoint', 'GetIdToken'],
  ['STS', 'AssumeRoleWithWebIdentity'],
])('a 101 with Upgrade of %s is asked again', async (_, operation) => {
  const played = await play({
    dags: { etl: quickDag },
    faults: first(1, (request) => request.operation === operation, upgrade),
  });
  expectSuccess(played);
  const asked = played.requests.filter((request) => request.operation === operation);
  expect(asked.length).toBeGreaterThan(1);
});

test.concurrent('one 503 with Retry-After 3600 while polling is told, and the run is looked at again', async () => {
  const played = await play({
    dags: { etl: shortDag },
    faults: first(1, isLook, { kind: 'throttle', status: 503, retryAfterSeconds: 3_600 }),
    inputs: { transport: 'web-session', 'poll-interval': '1s' },
  });
  expectSuccess(played);
  expect(played.step.log.lines.filter((line) => line.includes('It asks to wait for'))).toHaveLength(1);
});

test.concurrent.each<[string, Fault]>([
  ['204', { kind: 'status', status: 204, body: '' }],
  ['an empty 200', { kind: 'status', status: 200, body: '' }],
  ['an object without the run', { kind: 'status', status: 200, body: '{}' }],
  ['a list', { kind: 'status', status: 200, body: '[]' }],
  ['a page', { kind: 'html' }],
  ['304', { kind: 'status', status: 304, body: '' }],
  ['cut JSON', { kind: 'garbage' }],
])('%s while polling says nothing of the run, which is looked at again', async (_, fault) => {
  await expectSuccessThroughAll(() => first(2, isLook, fault));
});

test.concurrent.each([
  ['cli', 'Cli', 307],
  ['web-session', 'Login', 308],
  ['web-session', 'Rest', 302],
] as const)(
  'over %s nothing is sent to the host that a redirect of %s (%i) names',
  async (transport, operation, status) => {
    const { step, requests, mwaa } = await play({
      inputs: { transport },
      prepare: ({ setFaults, mwaaTlsUrl }) =>
        setFaults((request) =>
          request.operation === operation
            ? { kind: 'redirect', status, location: `${mwaaTlsUrl}${request.path}` }
            : undefined,
        ),
    });
    expect(step.outputs['outcome']).toBe('error');
    expect(step.log.annotations.at(-1)?.message).toContain(new URL(mwaa.mwaaTlsUrl).host);
    expect(requests.filter((request) => request.operation === 'Unknown')).toEqual([]);
  },
);

const redirects = [
  ['cli', 'Cli', 307, 'https://elsewhere.example/aws_mwaa/cli'],
  ['cli', 'Cli', 302, 'http://localhost:80/login'],
  ['web-session', 'Login', 302, 'https://sso.example/signin?next=x'],
  ['web-session', 'Login', 307, 'https://elsewhere.example/aws_mwaa/login'],
  ['web-session', 'Rest', 302, '//elsewhere.example/api'],
  ['web-session', 'Rest', 308, 'http://localhost/api'],
  ['cli', 'Cli', 307, '/evil'],
  ['cli', 'Cli', 302, '/aws_mwaa/cli'],
  ['web-session', 'Login', 302, '/login/?next=x'],
  ['web-session', 'Login', 308, '/pluginsv2/aws_mwaa/login'],
  ['web-session', 'Rest', 302, '/login/'],
] as const;
test.concurrent.each(tried(redirects, 3))(
  'over %s a redirect of %s (%i) to %s is one error at once',
  async (transport, operation, status, location) => {
    const { step, requests } = await play({
      faults: (request) =>
        request.operation === operation ? { kind: 'redirect', status, location } : undefined,
      inputs: { transport },
    });
    expect([step.exitCode, step.outputs['outcome']]).toEqual([1, 'error']);
    expect(step.durationMs).toBeLessThan(10_000);
    const { host } = new URL(location, 'https://localhost');
    const isPage = location.startsWith('/') && host === 'localhost';
    // Two rounds, each with a new session or token: while web servers are replaced, one may not know the session of another.
    expect(requests.filter((request) => request.operation === operation).length).toBeLessThanOrEqual(
      isPage ? 4 : 2,
    );
    const message = step.log.annotations.map((annotation) => annotation.message).join('\n');
    expect(message).toContain(host);
    if (isPage)
      expect(message).toMatch(/ to (another page, \/[\w/]+|the same page again and again) \(status 30/);
  },
);

/** Makes Node load a piece of code first; `only` in the entry whose path holds it. */
const preload = (code: string, only = ''): Readonly<Record<string, string>> => ({
  NODE_OPTIONS: `--import=data:text/javascript,${encodeURIComponent(`if (process.argv[1].includes('${only}')) { ${code} }`)}`,
});

/** Whatever the process waits for keeps nothing alive. */
const UNREF = `
  const real = globalThis.setTimeout;
  globalThis.setTimeout = Object.assign((...given) => real(...given).unref(), real);
  setInterval(() => { for (const handle of process._getActiveHandles()) if (handle !== process.stdout) handle.unref?.(); }, 20).unref();`;

test('an event loop that ends early leaves an outcome, an annotation and the exit code 1', async () => {
  const { step } = await play({
    dags: { etl: endlessDag },
    env: preload(UNREF),
    inputs: { 'poll-interval': '1s' },
  });
  expect([step.exitCode, step.outputs['outcome']]).toEqual([1, 'error']);
  expect(step.raw).not.toMatch(/unsettled top-level await|^\s+at /im);
  expect(step.log.annotations.at(-1)?.message).toContain('the connection that could bring it was closed');
});

test.each([
  ['an exception', "setTimeout(() => { throw new TypeError('nobody caught this'); }, 1500)"],
  ['a rejection', "setTimeout(() => { Promise.reject(new TypeError('nobody caught this')); }, 1500)"],
])('%s that nobody handles leaves an outcome, an annotation and the exit code 1', async (_, code) => {
  const { step } = await play({
    dags: { etl: endlessDag },
    env: preload(code, '/main/'),
    runsPost: true,
    inputs: { 'poll-interval': '1s' },
  });
  expect([step.exitCode, step.outputs['outcome']]).toEqual([1, 'error']);
  expect(step.raw).not.toMatch(/^\s+at /m);
  expect(step.log.annotations.at(-1)?.message).toContain('nobody caught this');
  expect(step.outputs['dag-run-id']).toMatch(/^gha-/);
  expect(step.post.exitCode).toBe(0);
});

test.each([
  ['an event loop that ends early', UNREF],
  [
    'an exception that nobody handles',
    "setTimeout(() => { throw new TypeError('nobody caught this'); }, 100)",
  ],
])('%s in the post entry is a warning, not a failed job', async (_, code) => {
  const { step } = await play({
    dags: { etl: endlessDag },
    env: preload(code, '/post/'),
    latencyMs: 200,
    inputs: { 'on-cancel': 'stop' },
    end: {
      how: 'kill',
      when: () => sleep(3_000),
    },
  });
  expect(step.post.exitCode).toBe(0);
  expect(step.post.raw).not.toMatch(/unsettled top-level await|^\s+at /im);
  expect(step.post.log.annotations).toEqual([
    expect.objectContaining({
      message: expect.stringContaining('could not check what the step left behind'),
    }),
  ]);
});
