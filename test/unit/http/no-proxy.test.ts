import { expect, test } from 'vitest';
import { readProxySettings } from '../../../src/http/proxy-variables.ts';

const bypass = (noProxy: string, name = 'NO_PROXY') =>
  readProxySettings({ HTTPS_PROXY: 'proxy:1', [name]: noProxy }, () => {}).isBypassed;

test.each([
  ['*', 'web.example', true],
  ['example.com', 'example.com', true],
  ['example.com', 'a.b.example.com', true],
  ['example.com', 'badexample.com', false],
  ['.example.com', 'example.com', true],
  ['.example.com', 'web.example.com', true],
  ['EXAMPLE.com', 'Web.Example.Com', true],
  ['example.com.', 'example.com', true],
  ['example.com', 'example.com.', true],
  ['one two,three', 'two', true],
  ['one, two ,\tthree', 'three', true],
  ['one,,two', 'two', true],
  ['*.example.com', 'web.example.com', true],
  ['*.example.com', 'example.com', false],
  ['10.*', '10.1.2.3', true],
  ['10.*', '110.1.2.3', false],
  ['a*b*c', 'axxbxxc', true],
  ['a*b*c', 'axxc', false],
  ['ab*ba', 'aba', false],
  ['example.com:443', 'example.com', true],
  ['example.com:8443', 'example.com', false],
  ['.example.com:443', 'web.example.com', true],
  ['10.0.0.0/8', '10.200.3.4', true],
  ['10.0.0.0/8', '11.0.0.1', false],
  ['192.168.0.1', '192.168.0.1', true],
  ['192.168.0.1:443', '192.168.0.1', true],
  ['2.3.4', '1.2.3.4', false],
  ['10.0.0.1-10.0.0.9', '10.0.0.5', true],
  ['::1', '[::1]', true],
  ['[::1]', '::1', true],
  ['[::1]:443', '[::1]', true],
  ['[::1]:80', '[::1]', false],
  ['fd00::/8', '[fd12::1]', true],
  ['fd00::/8', '[fe80::1]', false],
  ['0:0:0:0:0:0:0:1', '::1', true],
  ['bücher.example', 'bücher.example', true],
  ['my_host', 'my_host', true],
])('NO_PROXY=%s, %s: %s', (noProxy, host, isBypassed) => {
  expect(bypass(noProxy)(host, 443)).toBe(isBypassed);
  expect(bypass(noProxy, 'no_proxy')(host, 443)).toBe(isBypassed);
});

test.each([
  'http://internal.example',
  'https://u:S3cr3t@internal',
  'internal.example/path',
  '10.0.0.0/33',
  '10.0.0.0/-1',
  '10.0.0.0/8/9',
  '10.0.0.0/x',
  '10.0.0.0/',
  'fd00::/129',
  'host:0',
  'host:65536',
  'host:S3cr3t',
  'host:1:2',
  '[::1',
  '::1]',
  '[host]',
  'user@host',
  'a..b',
  '..',
  ':443',
  '10.0.0.9-10.0.0.1',
  'one;two',
  '<local>',
  'good.example,b@d',
])('NO_PROXY=%s is refused by the name of the variable alone', (noProxy) => {
  expect(() => bypass(noProxy)).toThrow('The variable NO_PROXY has an entry');
  expect(() => bypass(noProxy, 'no_proxy')).toThrow('The variable no_proxy has an entry');
  expect(() => bypass(noProxy)).not.toThrow(/S3cr3t/);
});

test('without a proxy NO_PROXY is not read', () => {
  expect(() => readProxySettings({ NO_PROXY: 'http://x' }, () => {})).not.toThrow();
});

test('a wildcard of many stars takes linear time', () => {
  const isBypassed = bypass(`${'a*'.repeat(2_000)}b`);
  const startedAt = performance.now();
  expect(isBypassed('a'.repeat(250), 443)).toBe(false);
  expect(performance.now() - startedAt).toBeLessThan(100);
});
