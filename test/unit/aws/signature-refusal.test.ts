import { expect, test } from 'vitest';
import type { SdkFailure } from '../../../src/aws/sdk-failure.ts';
import { explainSignature, isWrongRegion } from '../../../src/aws/signature-refusal.ts';

const ago = (ms: number) => new Date(Date.now() - ms).toUTCString();

const failure = (message: string, more: Partial<SdkFailure> = {}): SdkFailure => ({
  name: 'InvalidSignatureException',
  message,
  status: 403,
  text: undefined,
  retryAfterMs: undefined,
  serverDate: ago(1_000),
  ...more,
});
const hintOf = (found: SdkFailure) =>
  explainSignature(found, { action: 'GetEnvironment', region: 'us-east-1' }, undefined).hint;

test.each([
  "Credential should be scoped to a valid region, not 'us-east-1'.",
  'Credential should be scoped to a valid region.',
  'Credential should be scoped to a valid region, not us-east-1. ',
])('"%s" is a wrong region, whatever the clocks say', (message) => {
  for (const serverDate of [ago(0), ago(7_200_000), undefined]) {
    const found = failure(message, { serverDate });
    expect(isWrongRegion(found)).toBe(true);
    expect(hintOf(found)).toMatch(/^The request was signed for us-east-1,.*aws-region/);
    expect(hintOf(found)).not.toMatch(/clock/i);
  }
});

test('the region that AWS expects is named', () => {
  const message =
    "The authorization header is malformed; the region 'us-east-1' is wrong; expecting 'eu-west-1'";
  expect(hintOf(failure(message))).toContain('"aws-region: eu-west-1"');
});

const mismatch = 'The request signature we calculated does not match the signature you provided.';

test.each([
  [mismatch, ago(0), false],
  [mismatch, ago(60_000), false],
  [mismatch, undefined, false],
  [mismatch, 'no date', false],
  [mismatch, ago(10 * 60_000), true],
  [mismatch, ago(-10 * 60_000), true],
  ['Signature expired: 20260101T000000Z is now earlier than 20260101T010000Z', undefined, true],
  ['Signature not yet current: 20260101T000000Z', undefined, true],
])('"%s", when AWS says that it is %s: the clock is mentioned: %s', (message, serverDate, isClock) => {
  const hint = hintOf(failure(message, { serverDate })) ?? '';
  expect(/clock/i.test(hint)).toBe(isClock);
  expect(/secret key/.test(hint)).toBe(!isClock);
  expect(hint).not.toContain('..');
});
