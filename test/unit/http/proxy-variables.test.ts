import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readProxySettings } from '../../../src/http/proxy-variables.ts';

function read(env: NodeJS.ProcessEnv) {
  const masks: string[] = [];
  return { ...readProxySettings(env, (secret) => void masks.push(secret)), masks };
}

test.each([
  ['proxy:3128', 'http://proxy:3128'],
  ['proxy', 'http://proxy'],
  ['http://proxy:3128/', 'http://proxy:3128'],
  ['http://proxy:3128/ignored/path', 'http://proxy:3128'],
  [' http://proxy:3128 ', 'http://proxy:3128'],
  ['HTTP://Proxy:3128', 'http://proxy:3128'],
  ['HTTPS://proxy:3129', 'https://proxy:3129'],
  ['10.1.2.3:8080', 'http://10.1.2.3:8080'],
  ['http://[::1]:3128', 'http://[::1]:3128'],
  ['[fd00::1]:3128', 'http://[fd00::1]:3128'],
  ['user:pass@proxy:3128', 'http://user:pass@proxy:3128'],
  ['http://user:a%23b%2Fc@proxy:3128/', 'http://user:a%23b%2Fc@proxy:3128'],
  ['http://user:100%@proxy:3128', 'http://user:100%25@proxy:3128'],
  ['http://user:p@ss@proxy:3128', 'http://user:p%40ss@proxy:3128'],
  ['http://user:a:b@proxy:3128', 'http://user:a%3Ab@proxy:3128'],
  ['http://CORP\\user:pass@proxy:3128', 'http://CORP%5Cuser:pass@proxy:3128'],
  ['http://token@proxy:3128', 'http://token:@proxy:3128'],
  ['http://user:pä%C3%A4@proxy:3128', 'http://user:p%C3%A4%C3%A4@proxy:3128'],
])('%s is understood as curl does', (address, href) => {
  expect(read({ https_proxy: address }).https?.href).toBe(href);
  expect(read({ HTTP_PROXY: address }).http?.href).toBe(href);
});

const MALFORMED = [
  'http://user:S3cr3t#Pass@127.0.0.1:9',
  'http://user:S3cr3t?Pass@127.0.0.1:9',
  'http://user:S3cr3t/Pass@127.0.0.1:9',
  'http://user:1234/S3cr3tPass@proxy:3128',
  'user:S3cr3t#Pass@proxy:3128',
  'socks://user:S3cr3tPass@proxy:1080',
  'socks4://user:S3cr3tPass@proxy:1080',
  'socks4a://user:S3cr3tPass@proxy:1080',
  'socks5://user:S3cr3tPass@proxy:1080',
  'SOCKS5H://user:S3cr3tPass@proxy:1080',
  'ftp://user:S3cr3tPass@proxy:21',
  'user:S3cr3tPass',
  'http://user:S3cr3tPass@[::1',
  'http://user:S3cr3tPass@proxy:99999',
  'http://user:S3cr3tPass@proxy:0',
  'http://user:S3cr3tPass@proxy:80a',
  'http://user:S3cr3tPass@',
  'http://user:S3cr3tPass@:3128',
  'http://user:S3cr3tPass @proxy:3128',
  'http://user:S3cr3tPass%0D%0AX@proxy:3128',
  'http://user:S3cr3tPass%E9@proxy:3128',
  'http://user:S3cr3tPass@pro\\xy:3128',
  'file:///S3cr3tPass',
];

test.each(MALFORMED)('%s is refused by the name of its variable, never its value', (address) => {
  for (const name of ['HTTPS_PROXY', 'https_proxy', 'HTTP_PROXY', 'http_proxy']) {
    const masks: string[] = [];
    let error: unknown;
    try {
      readProxySettings({ [name]: address }, (secret) => void masks.push(secret));
    } catch (reason) {
      error = reason;
    }
    expect(error).toMatchObject({
      code: 'invalid-input',
      message: expect.stringContaining(`The variable ${name} `),
    });
    const { message, hint } = error as { readonly message: string; readonly hint: string };
    expect(`${message} ${hint}`).not.toMatch(/S3cr3t/);
    // The runner masks what follows in the log.
    expect(masks.some((mask) => address.includes(mask) && mask.includes('S3cr3t'))).toBe(true);
  }
});

test('SOCKS is named, and an unencoded # is answered with how to write it', () => {
  expect(() => read({ HTTPS_PROXY: 'socks5h://proxy' })).toThrow(
    'The variable HTTPS_PROXY names a SOCKS proxy (socks5h://), which this action cannot use.',
  );
  expect(() => read({ HTTPS_PROXY: 'http://a:b#c@d:1' })).toThrow(
    expect.objectContaining({ hint: expect.stringContaining('# as %23') }),
  );
});

test('the lower-case spelling comes first, and an empty variable counts as unset', () => {
  expect(read({ https_proxy: 'one:1', HTTPS_PROXY: 'two:2' }).https?.label).toBe(
    'http://one:1 (https_proxy)',
  );
  expect(read({ https_proxy: '', HTTPS_PROXY: 'two:2' }).https?.label).toBe('http://two:2 (HTTPS_PROXY)');
  expect(read({ https_proxy: '', HTTP_PROXY: ' ' })).not.toHaveProperty('https');
  expect(read({ HTTPS_PROXY: 'two:2' })).not.toHaveProperty('http');
});

test('the password is masked as it is written, as it is decoded and as it is sent', () => {
  const { masks, https } = read({ HTTPS_PROXY: 'http://user:S3cr3t%23Pass@proxy:1' });
  expect(masks).toEqual(['S3cr3t%23Pass', 'S3cr3t#Pass', Buffer.from('user:S3cr3t#Pass').toString('base64')]);
  expect(https?.label).not.toContain('user');
});

test('a user and password of any text arrive as they are', () => {
  const text = fc
    .string({ unit: 'grapheme', minLength: 1 })
    .filter((one) => !/[\p{Cc}\ufffd]/u.test(one) && one.isWellFormed());
  fc.assert(
    fc.property(text, text, (user, password) => {
      const address = `http://${encodeURIComponent(user)}:${encodeURIComponent(password)}@proxy:3128`;
      const url = new URL(read({ https_proxy: address }).https?.href ?? '');
      expect([decodeURIComponent(url.username), decodeURIComponent(url.password)]).toEqual([user, password]);
    }),
  );
});

const anyText = fc.string({ unit: 'binary-ascii' });

test('any text is either an address or refused as one', () => {
  fc.assert(
    fc.property(anyText, anyText, (address, noProxy) => {
      try {
        read({ https_proxy: address, no_proxy: noProxy }).https?.href;
      } catch (error) {
        expect(error).toMatchObject({ code: 'invalid-input' });
      }
    }),
  );
});
