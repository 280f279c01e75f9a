import { afterEach, expect, test } from 'vitest';
import { type ForwardProxy, startForwardProxy } from '../contract/forward-proxy.ts';
import { findFreePort } from '../harness/loopback.ts';
import { play } from './scenario.ts';

let proxy: ForwardProxy | undefined;
afterEach(() => proxy?.stop());

test('the packaged step asks GitHub, AWS and the web server through the proxy', async () => {
  proxy = await startForwardProxy();
  const url = `http://127.0.0.1:${proxy.port}`;
  const env: Record<string, string> = {
    HTTP_PROXY: url,
    HTTPS_PROXY: url,
    http_proxy: url,
    https_proxy: url,
  };
  const { step, mwaa } = await play({
    inputs: { transport: 'web-session' },
    env,
    prepare: (made) => {
      // Only the proxy knows this name.
      const token = new URL(made.env['ACTIONS_ID_TOKEN_REQUEST_URL'] ?? '');
      token.hostname = 'oidc.proxied.test';
      env['ACTIONS_ID_TOKEN_REQUEST_URL'] = token.href;
    },
  });
  expect(step.exitCode).toBe(0);
  expect(proxy.log).toEqual(
    expect.arrayContaining([
      expect.stringContaining(new URL(env['ACTIONS_ID_TOKEN_REQUEST_URL'] ?? '').host),
      `POST ${mwaa.env['AWS_ENDPOINT_URL_STS']}/`,
      `CONNECT ${mwaa.webserverHostname}`,
    ]),
  );
});

test.each(['invoke-rest-api', 'web-session', 'cli'])(
  'a proxy without a scheme, with a login and NO_PROXY with blanks work for %s',
  async (transport) => {
    proxy = await startForwardProxy({ login: 'svc:S3cr3t#Pass word' });
    const address = `svc:S3cr3t%23Pass%20word@127.0.0.1:${proxy.port}/`;
    const { step, mwaa } = await play({
      inputs: { transport, logs: 'none' },
      env: { https_proxy: address, HTTP_PROXY: address, NO_PROXY: '.elsewhere.example  10.0.0.0/8' },
    });
    expect(step.exitCode).toBe(0);
    expect(proxy.log).toContain(`POST ${mwaa.env['AWS_ENDPOINT_URL_STS']}/`);
    if (transport !== 'invoke-rest-api') expect(proxy.log).toContain(`CONNECT ${mwaa.webserverHostname}`);
    for (const secret of ['S3cr3t#Pass word', 'S3cr3t%23Pass%20word'])
      expect(step.raw.replaceAll(/^::add-mask::.*$/gm, '')).not.toContain(secret);
    expect(step.raw).toContain('::add-mask::S3cr3t');
  },
);

test.each(['127.0.0.0/8 localhost', '*', 'LOCALHOST,127.0.0.1'])(
  'NO_PROXY=%s keeps every request off the proxy',
  async (noProxy) => {
    proxy = await startForwardProxy();
    const url = `http://127.0.0.1:${proxy.port}`;
    const { step } = await play({
      inputs: { transport: 'web-session' },
      env: { HTTPS_PROXY: url, HTTP_PROXY: url, no_proxy: noProxy },
    });
    expect(step.exitCode).toBe(0);
    expect(proxy.log).toEqual([]);
  },
);

test.each([
  ['HTTPS_PROXY', 'http://svc:S3cr3t#Pass@127.0.0.1:9', '%23'],
  ['https_proxy', 'socks5h://svc:S3cr3t@127.0.0.1:9', 'SOCKS'],
  ['HTTP_PROXY', 'http://svc:S3cr3tPass@[::1', 'percent-encoded'],
])('%s that cannot be honoured is one error before any request', async (name, value, words) => {
  const { step, requests } = await play({ env: { [name]: value } });
  expect([step.exitCode, step.outputs['outcome'], requests]).toEqual([1, 'error', []]);
  const messages = step.log.annotations.map(({ title, message }) => `${title} ${message}`).join('\n');
  expect(messages).toContain(`The variable ${name} `);
  expect(messages).toContain('(invalid-input)');
  expect(messages).toContain(words);
  expect(`${step.raw.replaceAll(/^::add-mask::.*$/gm, '')}${step.summary}`).not.toContain('S3cr3t');
});

/** Nobody listens on it (tcpmux); a port that is free now may be that of another test's server in a moment. */
const port = 1;

test.each(['invoke-rest-api', 'web-session', 'cli', 'auto'])(
  'a proxy that is down is named at once, %s',
  async (transport) => {
    const login = 'svc:S3cr3tPass@';
    const { step } = await play({
      inputs: { transport },
      env: {
        HTTPS_PROXY: `http://${login}127.0.0.1:${port}`,
        HTTP_PROXY: `http://${login}127.0.0.1:${port}`,
      },
    });
    expect([step.exitCode, step.outputs['outcome']]).toEqual([1, 'error']);
    expect(step.durationMs).toBeLessThan(10_000);
    const messages = step.log.annotations.map(({ message }) => message).join('\n');
    expect(messages).toContain(`the proxy http://127.0.0.1:${port} (HTTP_PROXY) cannot be reached`);
  },
);

test.each(['web-session', 'cli'])(
  'a proxy for the web server alone that is down is named at once, %s',
  async (transport) => {
    const { step } = await play({
      inputs: { transport },
      env: { HTTPS_PROXY: `127.0.0.1:${port}` },
    });
    expect([step.exitCode, step.outputs['outcome']]).toEqual([1, 'error']);
    expect(step.durationMs).toBeLessThan(10_000);
    const messages = step.log.annotations.map(({ message }) => message).join('\n');
    expect(messages).toContain(`the proxy http://127.0.0.1:${port} (HTTPS_PROXY) cannot be reached`);
  },
);

test("a proxy that is down is named at once when GitHub's token is behind it", async () => {
  const port = await findFreePort();
  const env: Record<string, string> = { HTTPS_PROXY: `127.0.0.1:${port}` };
  const { step } = await play({
    env,
    prepare: (made) => {
      const token = new URL(made.env['ACTIONS_ID_TOKEN_REQUEST_URL'] ?? '');
      token.protocol = 'https:';
      token.hostname = 'oidc.proxied.test';
      env['ACTIONS_ID_TOKEN_REQUEST_URL'] = token.href;
    },
  });
  expect(step.durationMs).toBeLessThan(10_000);
  const messages = step.log.annotations.map(({ message }) => message).join('\n');
  expect(messages).toContain(
    `the proxy http://127.0.0.1:${port} (HTTPS_PROXY) cannot be reached: the connection was refused (ECONNREFUSED)`,
  );
});
