import { type IncomingMessage, request as requestHttp } from 'node:http';
import { request as requestHttps } from 'node:https';
import { startTimeLimit } from '../core/time-limit.ts';
import type { Agents } from '../http/network.ts';
import type { AwsCredentials } from './credentials.ts';

/** What AssumeRoleWithWebIdentity is asked with; the token is a secret. */
export interface AssumeRoleRequest {
  /** Of STS; see stsUrl. */
  readonly url: string;
  readonly roleArn: string;
  readonly sessionName: string;
  readonly durationSeconds: number;
  readonly webIdentityToken: string;
}

/** What STS answered instead of credentials; has the shape that readSdkFailure knows. */
export class StsError extends Error {
  readonly $metadata: { readonly httpStatusCode: number };
  readonly $response: { readonly headers: Readonly<Record<string, string>> };

  constructor(code: string, message: string, response: IncomingMessage) {
    super(message);
    this.name = code;
    this.$metadata = { httpStatusCode: response.statusCode ?? 0 };
    this.$response = { headers: { 'retry-after': response.headers['retry-after'] ?? '' } };
  }
}

/** Far more than any answer of STS. */
const LARGEST_BYTES = 1_000_000;
const LIMIT_MS = 15_000;

/**
 * AssumeRoleWithWebIdentity as one unsigned request: the one call of STS that every OIDC step makes, while the SDK's
 * client for it takes as long to load as four requests. Empty strings where the answer has no credentials. Rejects with
 * an StsError, the error of the connection, a TimeoutError after 15 s, or the signal's reason.
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
  const ask = async () => {
    const response = await post(request.url, form.toString(), agents, limit.signal);
    return { response, xml: await collect(response) };
  };
  const { response, xml } = await limit.hold(ask()).finally(limit.end);
  const status = response.statusCode ?? 0;
  if (status !== 200)
    throw new StsError(
      readElement(xml, 'Code') || 'UnknownError',
      readElement(xml, 'Message') || `STS answered with status ${status}`,
      response,
    );
  const expiration = new Date(readElement(xml, 'Expiration'));
  return {
    accessKeyId: readElement(xml, 'AccessKeyId'),
    secretAccessKey: readElement(xml, 'SecretAccessKey'),
    sessionToken: readElement(xml, 'SessionToken'),
    ...(Number.isNaN(expiration.getTime()) ? {} : { expiration }),
  };
}

function post(url: string, form: string, agents: Agents, signal: AbortSignal): Promise<IncomingMessage> {
  const isPlain = url.startsWith('http:');
  const body = Buffer.from(form);
  const options = {
    method: 'POST',
    agent: isPlain ? agents.http : agents.https,
    headers: {
      'content-type': 'application/x-www-form-urlencoded',
      'content-length': String(body.length),
      'user-agent': 'trigger-mwaa-dag',
    },
    signal,
  };
  return new Promise((resolve, reject) => {
    const sent = isPlain ? requestHttp(url, options, resolve) : requestHttps(url, options, resolve);
    sent.on('error', reject);
    sent.end(body);
  });
}

async function collect(response: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of response as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size > LARGEST_BYTES) throw new StsError('UnknownError', 'The answer is too large', response);
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString('utf8');
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
