import { startTimeLimit } from '../core/time-limit.ts';
import type { Agents } from '../http/network.ts';
import { AnswerTooLarge, type SmallAnswer, sendSmallRequest } from '../http/small-request.ts';
import type { AwsCredentials } from './credentials.ts';

/** The parameters of AssumeRoleWithWebIdentity; the token is a secret. */
export interface AssumeRoleRequest {
  /** Of STS; see findEndpoint. */
  readonly url: string;
  readonly roleArn: string;
  readonly sessionName: string;
  readonly durationSeconds: number;
  readonly webIdentityToken: string;
}

/** An error answer of STS, in the shape that readSdkFailure reads. */
export class StsError extends Error {
  readonly $metadata: { readonly httpStatusCode: number };
  readonly $response: { readonly headers: Readonly<Record<string, string>> };

  constructor(code: string, message: string, answer: Pick<SmallAnswer, 'status' | 'headers'>) {
    super(message);
    this.name = code;
    this.$metadata = { httpStatusCode: answer.status };
    this.$response = { headers: { 'retry-after': answer.headers['retry-after'] ?? '' } };
  }
}

/** Far more than any answer of STS. */
const LARGEST_BYTES = 1_000_000;
const LIMIT_MS = 15_000;

/**
 * Calls AssumeRoleWithWebIdentity with one unsigned request: every OIDC step needs it, and loading the SDK's client takes as long
 * as four requests. Empty strings where the answer has no credentials. Rejects with an StsError, the error of the connection, a
 * TimeoutError after 15 s, or the signal's reason.
 */
export async function requestAssumeRole(
  request: AssumeRoleRequest,
  agents: Agents,
  signal: AbortSignal,
): Promise<AwsCredentials> {
  // https://docs.aws.amazon.com/STS/latest/APIReference/API_AssumeRoleWithWebIdentity.html
  const form = new URLSearchParams({
    Action: 'AssumeRoleWithWebIdentity',
    Version: '2011-06-15',
    RoleArn: request.roleArn,
    RoleSessionName: request.sessionName,
    DurationSeconds: String(request.durationSeconds),
    WebIdentityToken: request.webIdentityToken,
  });
  const limit = startTimeLimit(LIMIT_MS, signal);
  const sent = {
    method: 'POST',
    url: request.url,
    headers: { 'content-type': 'application/x-www-form-urlencoded' },
    body: form.toString(),
    largestBytes: LARGEST_BYTES,
  } as const;
  const answer = await limit
    .hold(sendSmallRequest(sent, agents, limit.signal))
    .catch((error: unknown) => {
      if (!(error instanceof AnswerTooLarge)) throw error;
      throw new StsError('UnknownError', 'The answer is too large', { status: 200, headers: {} });
    })
    .finally(limit.end);
  const { status, text: xml } = answer;
  if (status !== 200)
    throw new StsError(
      readElement(xml, 'Code') || 'UnknownError',
      readElement(xml, 'Message') || `STS answered with status ${status}`,
      answer,
    );
  const expiration = new Date(readElement(xml, 'Expiration'));
  return {
    accessKeyId: readElement(xml, 'AccessKeyId'),
    secretAccessKey: readElement(xml, 'SecretAccessKey'),
    sessionToken: readElement(xml, 'SessionToken'),
    ...(Number.isNaN(expiration.getTime()) ? {} : { expiration }),
  };
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&apos;': "'",
  '&amp;': '&',
};

/** The text of the first element of this name; '' when there is none. */
function readElement(xml: string, name: string): string {
  const text = new RegExp(`<${name}>([^<]*)</${name}>`).exec(xml)?.[1] ?? '';
  return text
    .replace(/&#(x[0-9a-f]{1,6}|\d{1,7});/gi, (_, code: string) => toCharacter(code))
    .replace(/&(?:lt|gt|quot|apos|amp);/g, (entity) => ENTITIES[entity] ?? entity)
    .trim();
}

function toCharacter(code: string): string {
  const point = /^x/i.test(code) ? Number.parseInt(code.slice(1), 16) : Number(code);
  return point <= 0x10ffff ? String.fromCodePoint(point) : '\uFFFD';
}
