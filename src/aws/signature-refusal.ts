import { ActionError } from '../core/errors.ts';
import type { SdkFailure } from './sdk-failure.ts';

/** A smaller difference is not the cause: AWS accepts signatures that are five minutes old. */
const CLOCK_DIFFERENCE_MS = 120_000;
/** `Credential should be scoped to a valid region, not 'x'`; `the region 'x' is wrong; expecting 'y'`. */
const WRONG_REGION = /scoped to a (?:valid|correct) region|the region '[^']{0,60}' is wrong/i;
const EXPECTED_REGION = /expecting '([a-z]{2,5}(?:-[a-z]{1,20}){1,3}-\d{1,2})'/;
/** `Signature expired: 20260101T000000Z is now earlier than ...`, `Signature not yet current: ...`. */
const WRONG_TIME = /signature (?:expired|not yet current)/i;

/** Whether AWS says that the signature is for another region than the endpoint's. */
export function isWrongRegion(failure: SdkFailure): boolean {
  return failure.status !== undefined && failure.status < 500 && WRONG_REGION.test(failure.message);
}

/** The error for a refused signature; its hint names a wrong region where AWS says so, and a wrong clock only where the times differ by minutes. */
export function explainSignature(
  failure: SdkFailure,
  call: { readonly action: string; readonly region: string },
  cause: unknown,
): ActionError {
  return new ActionError(
    'no-credentials',
    `AWS did not accept the signature of ${call.action}: ${failure.message}`,
    { hint: findHint(failure, call.region), cause },
  );
}

function findHint(failure: SdkFailure, region: string): string {
  if (isWrongRegion(failure)) {
    const expected = EXPECTED_REGION.exec(failure.message)?.[1];
    const right = expected === undefined ? 'the region of the environment' : `"aws-region: ${expected}"`;
    return `The request was signed for ${region}, and the endpoint is in another region: set aws-region to the right one (${right}), or correct the endpoint if a variable AWS_ENDPOINT_URL... names one.`;
  }
  const now = new Date();
  const differenceMs = Date.parse(failure.serverDate ?? '') - now.getTime();
  const isClockWrong = Number.isNaN(differenceMs)
    ? WRONG_TIME.test(failure.message)
    : Math.abs(differenceMs) >= CLOCK_DIFFERENCE_MS;
  if (!isClockWrong)
    return 'The secret key does not belong to the access key, or something between the runner and AWS changes the request.';
  const says = failure.serverDate === undefined ? '' : `, and AWS says that it is ${failure.serverDate}`;
  return `The clock of the runner is wrong: it says ${now.toUTCString()}${says}. Correct the clock.`;
}
