import { createServer } from 'node:http';
import { afterEach, expect, test, vi } from 'vitest';
import { createAmbientCredentials } from '../../../src/aws/ambient-credentials.ts';
import { createAgents } from '../../../src/http/network.ts';
import { listenOnLoopback } from '../../harness/loopback.ts';
import { VirtualClock } from '../../harness/virtual-clock.ts';

const stops: (() => void)[] = [];
afterEach(() => {
  vi.unstubAllEnvs();
  for (const stop of stops.splice(0)) stop();
});

const { signal } = new AbortController();

/** The credentials of a container that gives new keys with each request, which last so long. */
async function createSource(lastMs: number) {
  let asked = 0;
  const server = createServer((_, response) => {
    asked += 1;
    const expiration = new Date(Date.now() + lastMs).toISOString();
    response.end(
      JSON.stringify({
        AccessKeyId: `AKID${asked}`,
        SecretAccessKey: 's',
        Token: 't',
        Expiration: expiration,
      }),
    );
  });
  stops.push(
    () => server.closeAllConnections(),
    () => server.close(),
  );
  const url = `http://127.0.0.1:${await listenOnLoopback(server)}/`;
  for (const name of [
    'AWS_PROFILE',
    'AWS_ACCESS_KEY_ID',
    'AWS_SECRET_ACCESS_KEY',
    'AWS_CONTAINER_CREDENTIALS_RELATIVE_URI',
  ])
    vi.stubEnv(name, undefined);
  for (const name of ['AWS_CONFIG_FILE', 'AWS_SHARED_CREDENTIALS_FILE']) vi.stubEnv(name, '/dev/null');
  vi.stubEnv('AWS_CONTAINER_CREDENTIALS_FULL_URI', url);
  return createAmbientCredentials({
    role: undefined,
    idToken: () => Promise.reject(new Error('there is no role')),
    region: 'us-east-1',
    mask: () => {},
    agents: createAgents({}),
    repeat: (attempt) => attempt(),
    clock: Object.assign(new VirtualClock(), { date: () => new Date() }),
    log: { info: () => {}, warn: () => {}, debug: () => {} },
    env: {},
  });
}

test.each([
  ['an hour are kept', 3_600_000, 'AKID1'],
  ['four minutes are asked for anew', 240_000, 'AKID2'],
])('keys of a container that last %s', async (_, lastMs, later) => {
  const source = await createSource(lastMs);
  expect((await source.get(signal)).accessKeyId).toBe('AKID1');
  // The chain hands out the old ones while it asks for new ones.
  await source.get(signal);
  await expect.poll(async () => (await source.get(signal)).accessKeyId, { timeout: 10_000 }).toBe(later);
});
