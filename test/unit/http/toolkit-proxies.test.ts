import { expect, test } from 'vitest';
import { readProxySettings } from '../../../src/http/proxy-variables.ts';
import { alignToolkitProxies } from '../../../src/http/toolkit-proxies.ts';

function align(env: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  alignToolkitProxies(
    env,
    readProxySettings({ ...env }, () => {}),
  );
  return env;
}

test('the address gets its scheme, in both spellings', () => {
  const env = align({ https_proxy: 'proxy.example:3128' });
  expect([env['HTTPS_PROXY'], env['https_proxy']]).toEqual([
    'http://proxy.example:3128',
    'http://proxy.example:3128',
  ]);
});

test('NO_PROXY stays for the programs of the credential chain, with the host of the GitHub API that it covers', () => {
  const env = align({
    HTTPS_PROXY: 'http://proxy.example:3128',
    NO_PROXY: '.corp.example 10.0.0.0/8',
    GITHUB_API_URL: 'https://github.corp.example/api/v3',
  });
  expect(env['NO_PROXY']).toBe('.corp.example 10.0.0.0/8,github.corp.example');
  expect(env['no_proxy']).toBe(env['NO_PROXY']);
});

test('without a proxy nothing is changed', () => {
  expect(align({ NO_PROXY: 'x.example' })).toEqual({ NO_PROXY: 'x.example' });
});
