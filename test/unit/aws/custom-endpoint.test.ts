import { expect, test } from 'vitest';
import { readEndpoint } from '../../../src/aws/endpoints.ts';

test('the endpoint of one service goes before the endpoint of all', () => {
  const env = { AWS_ENDPOINT_URL: 'http://127.0.0.1:1', AWS_ENDPOINT_URL_STS: 'https://sts.example' };
  expect(readEndpoint(env, 'STS')).toBe('https://sts.example');
  expect(readEndpoint(env, 'MWAA')).toBe('http://127.0.0.1:1');
  expect(readEndpoint({ ...env, AWS_IGNORE_CONFIGURED_ENDPOINT_URLS: 'true' }, 'STS')).toBeUndefined();
});

test.each([
  'file:///etc/S3cr3t',
  'javascript:S3cr3t',
  'S3cr3t',
  'http://user:S3cr3t@127.0.0.1:99999',
  'https://',
])('%s is refused by the name of its variable', (address) => {
  const read = () => readEndpoint({ AWS_ENDPOINT_URL_MWAA: address }, 'MWAA');
  expect(read).toThrow('The variable AWS_ENDPOINT_URL_MWAA is not an http or https address.');
  expect(read).not.toThrow(/S3cr3t/);
});
