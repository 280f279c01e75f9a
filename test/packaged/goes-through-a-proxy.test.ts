import { afterEach, expect, test } from 'vitest';
import { type ForwardProxy, startForwardProxy } from '../contract/forward-proxy.ts';
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
      // The toolkit asks loopback addresses directly; only the proxy knows this name.
      const token = new URL(made.env['ACTIONS_ID_TOKEN_REQUEST_URL'] ?? '');
      token.hostname = 'oidc.proxied.test';
      env['ACTIONS_ID_TOKEN_REQUEST_URL'] = token.href;
    },
  });
  expect(step.exitCode).toBe(0);
  expect(proxy.log).toEqual(
    expect.arrayContaining([
      `CONNECT ${new URL(env['ACTIONS_ID_TOKEN_REQUEST_URL'] ?? '').host}`,
      `POST ${mwaa.env['AWS_ENDPOINT_URL_STS']}/`,
      `CONNECT ${mwaa.webserverHostname}`,
    ]),
  );
});
