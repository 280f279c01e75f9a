import { expect, test } from 'vitest';
import { readProxyVariables } from '../../../src/http/proxy-variables.ts';

test('an address of a proxy may lack its scheme, as for curl', () => {
  expect(
    readProxyVariables({ HTTPS_PROXY: 'proxy:3128', http_proxy: 'http://user:a%23b@proxy/', HTTP_PROXY: '' }),
  ).toEqual({ HTTPS_PROXY: 'http://proxy:3128', http_proxy: 'http://user:a%23b@proxy/' });
});

test.each([
  'http://user:S3cr3t#Pass@127.0.0.1:9',
  'socks5://user:S3cr3t@proxy:1080',
  'user:S3cr3t',
  'http://user:S3cr3t@[::1',
  'http://proxy:99999',
  'file:///S3cr3t',
])('%s is refused by the name of its variable', (address) => {
  const read = () => readProxyVariables({ https_proxy: address });
  expect(read).toThrow('The variable https_proxy is no address of an HTTP proxy.');
  expect(read).not.toThrow(/S3cr3t/);
});
