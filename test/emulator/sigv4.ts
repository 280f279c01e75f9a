import { createHash, createHmac, timingSafeEqual } from 'node:crypto';
import type { Credentials } from './credentials.ts';
import type { HttpRequest } from './exchange.ts';

/** Why a signature was refused, in AWS's words; the status is always 403. */
export interface SignatureRefusal {
  readonly code: string;
  readonly message: string;
}

/** What the verifier needs to know about the service it guards. */
export interface SignatureRules {
  readonly service: string;
  /** The only region in whose scope requests may be signed, or undefined for any. */
  readonly region: string | undefined;
  /** Epoch milliseconds of the service's clock. */
  readonly nowMs: number;
  readonly find: (accessKeyId: string) => Credentials | undefined;
  readonly isExpired: (credentials: Credentials) => boolean;
}

/** The verdict on a request: whose it is and the region of its scope, or why it is refused. */
export type SignatureVerdict =
  | { readonly credentials: Credentials; readonly region: string }
  | { readonly refusal: SignatureRefusal };

const MAX_SKEW_MS = 5 * 60_000;
const AUTHORIZATION =
  /^AWS4-HMAC-SHA256\s+Credential=([^/,\s]+)\/(\d{8})\/([^/,\s]+)\/([^/,\s]+)\/aws4_request,\s*SignedHeaders=([^,\s]+),\s*Signature=([0-9a-f]{64})$/;

/**
 * Verifies an AWS Signature Version 4 `Authorization` header as the service does
 * (https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_sigv-create-signed-request.html).
 */
export function verifySignature(request: HttpRequest, rules: SignatureRules): SignatureVerdict {
  const authorization = request.headers['authorization'];
  if (authorization === undefined)
    return refuse('MissingAuthenticationTokenException', 'Missing Authentication Token');
  const match = AUTHORIZATION.exec(authorization);
  const amzDate = request.headers['x-amz-date'];
  if (!match || amzDate === undefined)
    return refuse(
      'IncompleteSignatureException',
      "Authorization header requires 'Credential', 'Signature', 'SignedHeaders' parameters and an X-Amz-Date header.",
    );
  const [, accessKeyId = '', date = '', region = '', service = '', signedHeaders = '', signature = ''] =
    match;
  const credentials = rules.find(accessKeyId);
  if (credentials === undefined || request.headers['x-amz-security-token'] !== credentials.sessionToken)
    return refuse('UnrecognizedClientException', 'The security token included in the request is invalid.');
  const scope =
    checkScope({ date, region, service, amzDate }, rules) ?? checkSignedHeaders(request, signedHeaders);
  if (scope !== undefined) return { refusal: scope };
  const expected = sign(request, { credentials, date, region, service, signedHeaders, amzDate });
  if (!timingSafeEqual(Buffer.from(expected), Buffer.from(signature)))
    return refuse(
      'InvalidSignatureException',
      'The request signature we calculated does not match the signature you provided. Check your AWS Secret Access Key and signing method. Consult the service documentation for details.',
    );
  if (rules.isExpired(credentials))
    return refuse('ExpiredTokenException', 'The security token included in the request is expired');
  return { credentials, region };
}

const refuse = (code: string, message: string): { refusal: SignatureRefusal } => ({
  refusal: { code, message },
});

function checkScope(
  scope: { date: string; region: string; service: string; amzDate: string },
  rules: SignatureRules,
): SignatureRefusal | undefined {
  const invalid = (message: string) => ({ code: 'InvalidSignatureException', message });
  if (rules.region !== undefined && scope.region !== rules.region)
    return invalid(`Credential should be scoped to a valid region, not '${scope.region}'.`);
  if (scope.service !== rules.service)
    return invalid(`Credential should be scoped to correct service: '${rules.service}'.`);
  const at = parseAmzDate(scope.amzDate);
  if (at === undefined || !scope.amzDate.startsWith(scope.date))
    return invalid(
      'Date in Credential scope does not match YYYYMMDD from ISO-8601 version of date from HTTP',
    );
  const now = formatAmzDate(rules.nowMs);
  if (at < rules.nowMs - MAX_SKEW_MS)
    return invalid(
      `Signature expired: ${scope.amzDate} is now earlier than ${formatAmzDate(rules.nowMs - MAX_SKEW_MS)} (${now} - 5 min.)`,
    );
  if (at > rules.nowMs + MAX_SKEW_MS)
    return invalid(
      `Signature not yet current: ${scope.amzDate} is still later than ${formatAmzDate(rules.nowMs + MAX_SKEW_MS)} (${now} + 5 min.)`,
    );
  return undefined;
}

function checkSignedHeaders(request: HttpRequest, signedHeaders: string): SignatureRefusal | undefined {
  const names = signedHeaders.split(';');
  const mustSign = ['host', ...Object.keys(request.headers).filter((name) => name.startsWith('x-amz-'))];
  const unsigned = mustSign.find((name) => !names.includes(name));
  if (unsigned !== undefined)
    return {
      code: 'InvalidSignatureException',
      message: `'${unsigned}' must be a 'SignedHeader' in the AWS Authorization.`,
    };
  const absent = names.find((name) => request.headers[name] === undefined);
  return absent === undefined
    ? undefined
    : { code: 'InvalidSignatureException', message: `Signed header '${absent}' is not in the request.` };
}

interface Scope {
  readonly credentials: Credentials;
  readonly date: string;
  readonly region: string;
  readonly service: string;
  readonly signedHeaders: string;
  readonly amzDate: string;
}

function sign(request: HttpRequest, scope: Scope): string {
  const names = scope.signedHeaders.split(';');
  const canonical = [
    request.method,
    canonicalPath(request.path),
    canonicalQuery(request.rawQuery),
    ...names.map((name) => `${name}:${(request.headers[name] ?? '').trim().replace(/ +/g, ' ')}`),
    '',
    scope.signedHeaders,
    sha256(request.body),
  ].join('\n');
  const credentialScope = `${scope.date}/${scope.region}/${scope.service}/aws4_request`;
  const toSign = ['AWS4-HMAC-SHA256', scope.amzDate, credentialScope, sha256(canonical)].join('\n');
  const key = [scope.date, scope.region, scope.service, 'aws4_request'].reduce<Buffer>(
    (secret, part) => createHmac('sha256', secret).update(part).digest(),
    Buffer.from(`AWS4${scope.credentials.secretAccessKey}`),
  );
  return createHmac('sha256', key).update(toSign).digest('hex');
}

/** Every service but S3 encodes the path as sent once more. */
const canonicalPath = (path: string): string => path.split('/').map(encodeStrictly).join('/') || '/';

function canonicalQuery(rawQuery: string): string {
  if (rawQuery === '') return '';
  return rawQuery
    .split('&')
    .map((pair) => {
      const at = pair.indexOf('=');
      const name = at < 0 ? pair : pair.slice(0, at);
      const value = at < 0 ? '' : pair.slice(at + 1);
      return `${encodeStrictly(decodeQuery(name))}=${encodeStrictly(decodeQuery(value))}`;
    })
    .sort()
    .join('&');
}

const decodeQuery = (text: string): string => decodeURIComponent(text.replaceAll('+', ' '));

const encodeStrictly = (text: string): string =>
  encodeURIComponent(text).replace(/[!'()*]/g, (c) => `%${c.charCodeAt(0).toString(16).toUpperCase()}`);

const sha256 = (data: string | Buffer): string => createHash('sha256').update(data).digest('hex');

function parseAmzDate(text: string): number | undefined {
  const match = /^(\d{4})(\d{2})(\d{2})T(\d{2})(\d{2})(\d{2})Z$/.exec(text);
  if (!match) return undefined;
  const [, year, month, day, hour, minute, second] = match;
  return Date.parse(`${year}-${month}-${day}T${hour}:${minute}:${second}Z`);
}

const formatAmzDate = (ms: number): string => new Date(ms).toISOString().replace(/[-:]|\.\d{3}/g, '');
