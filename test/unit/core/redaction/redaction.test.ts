import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { afterEach, expect, test } from 'vitest';
import {
  forgetHidden,
  hideConf,
  hideSecret,
  redact,
  redactSecrets,
} from '../../../../src/core/redaction/redaction.ts';

afterEach(forgetHidden);

const anySecret = fc.string({
  unit: fc.constantFrom(...'abcXYZ0189-_=+@/<>&"\'\\%.é 🚀'),
  minLength: 12,
  maxLength: 40,
});

/** Other ways to write a secret, by other means than the code under test. */
const writers: Readonly<Record<string, (secret: string) => string>> = {
  plain: (secret) => secret,
  json: (secret) => JSON.stringify({ a: secret }),
  'json in json': (secret) => JSON.stringify(JSON.stringify({ a: secret })),
  'ascii json': (secret) =>
    JSON.stringify(secret).replace(
      /[^\x20-\x7e]/g,
      (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`,
    ),
  url: (secret) => `?a=${encodeURIComponent(secret)}&b=1`,
  form: (secret) => new URLSearchParams({ a: secret }).toString().replaceAll('*', '%2A'),
  xml: (secret) =>
    secret
      .replaceAll('&', '&amp;')
      .replaceAll('<', '&lt;')
      .replaceAll('>', '&gt;')
      .replaceAll('"', '&quot;')
      .replaceAll("'", '&apos;'),
  base64: (secret) => Buffer.from(secret).toString('base64'),
  'base64 within': (secret) => Buffer.from(`user:${secret}@`).toString('base64'),
  'python repr': (secret) => `'${secret.replaceAll('\\', '\\\\').replaceAll("'", "\\'")}'`,
};

/** Whether a text shows eight characters in a row of another. */
function shows(text: string, secret: string): boolean {
  for (let at = 0; at + 8 <= secret.length; at += 1) if (text.includes(secret.slice(at, at + 8))) return true;
  return false;
}

test.each(Object.entries(writers))('no eight characters of a secret are left of it as %s', (_, write) => {
  fc.assert(
    fc.property(anySecret, fc.nat(), fc.nat(), (secret, from, length) => {
      forgetHidden();
      hideSecret(secret);
      const written = write(secret);
      const part = written.slice(from % written.length).slice(0, length);
      for (const text of [written, part]) {
        const shown = redact(`said: ${text}!`);
        expect(shows(shown, secret)).toBe(false);
        // What is long enough to be told from chance is gone in the written form as well.
        if (written === secret) expect(shows(shown, written)).toBe(false);
      }
    }),
    { numRuns: 200 },
  );
});

test('base64 leaves nothing to decode', () => {
  fc.assert(
    fc.property(anySecret, fc.string({ maxLength: 5 }), (secret, before) => {
      forgetHidden();
      hideSecret(secret);
      const shown = redact(Buffer.from(`${before}${secret}`).toString('base64'));
      expect(shown).toContain('***');
      expect(shown.replace('***', '').length).toBeLessThan(before.length * 4 + 12);
    }),
  );
});

test('a text without secrets stays as it is', () => {
  hideSecret('kJ3-hunter2-9x');
  hideConf({ day: '2026-11-20', mode: 'full' });
  expect(redact('DAG "etl" of mode full is hunter2')).toBe('DAG "etl" of mode full is hunter2');
});

test('each secret of a text becomes three stars, what stands between stays', () => {
  hideSecret('first-secret');
  hideSecret('second-secret');
  expect(redact('a first-secret b second-secret, first-se')).toBe('a *** b ***, ***');
});

test('nothing below eight characters is hidden', () => {
  hideSecret('1234567');
  hideConf({ pin: '1234567', n: 123, yes: true, none: null });
  expect(redact('1234567 123 true null')).toBe('1234567 123 true null');
});

test('conf values are hidden at any depth, as numbers and in every form; keys stay', () => {
  hideConf({
    parameter: [{ deep: "it's <a> value" }],
    amount: 12345678.5,
    tiny: 1e-7,
    small: 0.00001234,
    lines: 'short\na longer line of it',
  });
  expect(redact(`{"parameter": "it's <a> value"}`)).toBe('{"parameter": "***"}');
  expect(redact("'parameter': 'it\\'s <a> value'")).toBe("'parameter': '***'");
  expect(redact('parameter=it&#39;s &lt;a&gt; value')).toBe('parameter=***');
  expect(redact('amount 12345678.5, small 0.00001234')).toBe('amount ***, small ***');
  expect(redact('in a longer line of it')).toBe('in ***');
  expect(redactSecrets('amount 12345678.5')).toBe('amount 12345678.5');
});

test('a conf value that was cut is hidden where the text ends or says that it was cut', () => {
  hideConf({ address: 'postgres://user:word@host/db' });
  expect(redact('could not reach postgres://user:w')).toBe('could not reach ***');
  expect(redact('could not reach postgres://user:w... (1 more)')).toBe('could not reach ***... (1 more)');
  expect(redact('could not reach postgres://us…')).toBe('could not reach ***…');
  expect(redact('could not reach postgres://user:w [...]')).toBe('could not reach *** [...]');
  expect(redact('speaks postgres:// and more')).toBe('speaks postgres:// and more');
});

test('overlapping values are hidden as a whole, also one that begins within another', () => {
  hideConf(['abcdefghij', 'ghijklmnop', 'bcdefghi']);
  expect(redact('<abcdefghijklmnop>')).toBe('<***>');
  expect(redact('<bcdefghi>')).toBe('<***>');
});

test('whatever is hidden, the rest of a text is its own', () => {
  const anyValue = fc.string({ unit: fc.constantFrom(...'ab1'), minLength: 8, maxLength: 12 });
  fc.assert(
    fc.property(fc.array(anyValue, { maxLength: 6 }), fc.array(anyValue, { maxLength: 6 }), (conf, parts) => {
      forgetHidden();
      hideConf(conf);
      const text = `${parts.join('')}|`;
      let wanted = [...text].map((character) => ({ character, isHidden: false }));
      for (const value of conf) {
        for (let at = text.indexOf(value); at >= 0; at = text.indexOf(value, at + 1)) {
          wanted = wanted.map((each, i) =>
            i >= at && i < at + value.length ? { ...each, isHidden: true } : each,
          );
        }
      }
      const kept = wanted.filter(({ isHidden }) => !isHidden).map(({ character }) => character);
      expect(redact(text).replaceAll('***', '')).toBe(kept.join(''));
    }),
    { numRuns: 500 },
  );
});

test('of secrets that renew each other the newest are hidden, so that a wait of days does not pile them up', () => {
  hideSecret('the-password-of-a-proxy');
  hideSecret('the-key-of-a-role', 'credentials');
  const tokens = Array.from({ length: 100 }, (_, i) => createHash('sha256').update(String(i)).digest('hex'));
  for (const token of tokens) hideSecret(token, 'cli-token');
  for (const token of tokens.slice(0, -16)) expect(redact(token)).toBe(token);
  for (const token of tokens.slice(-16)) expect(redact(token)).toBe('***');
  for (const other of ['the-password-of-a-proxy', 'the-key-of-a-role']) expect(redact(other)).toBe('***');
});

test('a secret that is registered again is new again, and one that was registered for good stays', () => {
  const renew = (count: number) => {
    for (let i = 0; i < count; i += 1) hideSecret(`renewed/${i}/abcdefgh`, 'session');
  };
  hideSecret('XYZXYZXYZXYZ', 'session');
  renew(15);
  hideSecret('XYZXYZXYZXYZ', 'session');
  renew(15);
  expect(redact('XYZXYZXYZXYZ')).toBe('***');
  renew(16);
  expect(redact('XYZXYZXYZXYZ')).toBe('XYZXYZXYZXYZ');
  hideSecret('XYZXYZXYZXYZ');
  hideSecret('XYZXYZXYZXYZ', 'session');
  renew(16);
  expect(redact('XYZXYZXYZXYZ')).toBe('***');
});

const MEGABYTE = 1024 * 1024;
const manyValues = Array.from({ length: 4_000 }, (_, i) => `value-${i}-of-the-conf-${i * 7919}`);

test.each<readonly [string, string]>([
  ['ordinary lines', 'row 7: if a < b and c <= d then x <<< y\n'],
  ['the beginning of a secret', 'secret-'],
  ['the beginning of a value', 'value-1-of-'],
  ['a value', 'value-12-of-the-conf-95028'],
  ['one letter', 'a'],
  ['points', '.'],
  ['the first secret', 'secret-0-abcdefghijklmnop'],
])('a megabyte of %s is read in bounded time', (_, piece) => {
  for (let i = 0; i < 20; i += 1) hideSecret(`secret-${i}-${'abcdefghijklmnop'.repeat(60)}`);
  hideConf([...manyValues, 'a'.repeat(50_000), `${'a'.repeat(5_000)}b`, 'value-1-of-'.repeat(1_000)]);
  const text = piece.repeat(Math.ceil(MEGABYTE / piece.length));
  const started = performance.now();
  redact(text);
  expect(performance.now() - started).toBeLessThan(5_000);
});

test('with nothing registered a megabyte costs nothing', () => {
  const text = 'x'.repeat(MEGABYTE);
  const started = performance.now();
  for (let i = 0; i < 1_000; i += 1) redact(text);
  expect(performance.now() - started).toBeLessThan(50);
});
