import type { JWTPayload } from 'jose';
import { errors, jwtVerify } from 'jose';
import type { CredentialStore } from './credentials.ts';
import { ACCOUNT } from './credentials.ts';
import type { HttpAnswer, HttpRequest } from './exchange.ts';
import type { ServiceHandler } from './listener.ts';
import type { OidcProvider } from './oidc.ts';
import type { Settings } from './settings.ts';
import { verifySignature } from './sigv4.ts';
import { escapeXml, stsError, stsResult } from './sts-xml.ts';

/** What STS needs to know. */
export interface StsParts {
  readonly settings: Settings;
  readonly oidc: OidcProvider;
  readonly credentials: CredentialStore;
  readonly region: string;
  readonly roleArn: string;
  readonly nowMs: () => number;
  /** The clock that signatures are compared with. */
  readonly signatureNowMs: () => number;
}

/** AWS STS, query protocol: AssumeRoleWithWebIdentity and GetCallerIdentity. */
export function createSts(parts: StsParts): ServiceHandler {
  return {
    service: 'sts',
    identify: (request) => ({ operation: form(request).get('Action') ?? 'Unknown' }),
    async handle(request) {
      const fields = form(request);
      switch (fields.get('Action')) {
        case 'AssumeRoleWithWebIdentity':
          return assumeRole(fields, parts);
        case 'GetCallerIdentity':
          return callerIdentity(request, parts);
        default:
          return stsError(
            400,
            'InvalidAction',
            `Could not find operation ${fields.get('Action')} for version 2011-06-15`,
          );
      }
    },
  };
}

const form = (request: HttpRequest): URLSearchParams =>
  new URLSearchParams(request.method === 'GET' ? request.rawQuery : request.body.toString('utf8'));

async function assumeRole(fields: URLSearchParams, parts: StsParts): Promise<HttpAnswer> {
  const { settings, nowMs } = parts;
  const roleArn = fields.get('RoleArn') ?? '';
  const session = fields.get('RoleSessionName') ?? '';
  const seconds = Number(fields.get('DurationSeconds') ?? 3600);
  if (!/^[\w+=,.@-]{2,64}$/.test(session))
    return stsError(
      400,
      'ValidationError',
      `1 validation error detected: Value '${session}' at 'roleSessionName' failed to satisfy constraint: Member must satisfy regular expression pattern: [\\w+=,.@-]*`,
    );
  if (!Number.isInteger(seconds) || seconds < 900)
    return stsError(
      400,
      'ValidationError',
      `1 validation error detected: Value '${seconds}' at 'durationSeconds' failed to satisfy constraint: Member must have value greater than or equal to 900`,
    );
  if (!/^arn:aws[\w-]*:iam::\d{12}:role\/.+/.test(roleArn))
    return stsError(400, 'ValidationError', `Request ARN is invalid`);
  let claims: JWTPayload;
  try {
    claims = await verifyToken(fields.get('WebIdentityToken') ?? '', parts);
  } catch (error) {
    return refuseToken(error, nowMs());
  }
  const subject = String(claims.sub);
  if (!settings.sts.trusted || roleArn !== parts.roleArn || !matches(subject, settings.sts.subject))
    return stsError(403, 'AccessDenied', 'Not authorized to perform sts:AssumeRoleWithWebIdentity');
  if (seconds > settings.sts.maxSessionSeconds)
    return stsError(
      400,
      'ValidationError',
      'The requested DurationSeconds exceeds the MaxSessionDuration set for this role.',
    );
  const role = roleArn.slice(roleArn.indexOf('/') + 1);
  const issued = parts.credentials.issue({
    role,
    session,
    lifetimeMs: settings.sts.credentialLifetimeMs ?? seconds * 1000,
  });
  return stsResult(
    'AssumeRoleWithWebIdentity',
    `<SubjectFromWebIdentityToken>${escapeXml(subject)}</SubjectFromWebIdentityToken><Audience>${settings.sts.audience}</Audience>` +
      `<AssumedRoleUser><Arn>${issued.principalArn}</Arn><AssumedRoleId>AROAEXAMPLEEXAMPLE123:${session}</AssumedRoleId></AssumedRoleUser>` +
      `<Credentials><SessionToken>${issued.sessionToken}</SessionToken><SecretAccessKey>${issued.secretAccessKey}</SecretAccessKey>` +
      `<Expiration>${new Date(issued.expiresAtMs).toISOString()}</Expiration><AccessKeyId>${issued.accessKeyId}</AccessKeyId></Credentials>` +
      `<Provider>arn:aws:iam::${ACCOUNT}:oidc-provider/token.actions.githubusercontent.com</Provider>`,
  );
}

async function verifyToken(token: string, parts: StsParts): Promise<JWTPayload> {
  const { payload } = await jwtVerify(token, parts.oidc.publicKey, {
    issuer: parts.oidc.issuer,
    audience: parts.settings.sts.audience,
    currentDate: new Date(parts.nowMs()),
    requiredClaims: ['exp', 'sub'],
  });
  return payload;
}

function refuseToken(error: unknown, nowMs: number): HttpAnswer {
  if (error instanceof errors.JWTExpired)
    return stsError(
      400,
      'ExpiredTokenException',
      `Token expired: current date/time ${Math.floor(nowMs / 1000)} must be before the expiration date/time ${error.payload.exp}`,
    );
  if (error instanceof errors.JWTClaimValidationFailed && error.claim === 'aud')
    return stsError(400, 'InvalidIdentityToken', 'Incorrect token audience');
  if (error instanceof errors.JWTClaimValidationFailed && error.claim === 'iss')
    return stsError(
      400,
      'InvalidIdentityToken',
      'No OpenIDConnect provider found in your account for the token issuer',
    );
  return stsError(
    400,
    'InvalidIdentityToken',
    "Couldn't verify the signature of the token, or it is not a JWT",
  );
}

function callerIdentity(request: HttpRequest, parts: StsParts): HttpAnswer {
  const verdict = verifySignature(request, {
    service: 'sts',
    region: undefined,
    nowMs: parts.signatureNowMs(),
    find: parts.credentials.find,
    isExpired: parts.credentials.isExpired,
  });
  if ('refusal' in verdict) {
    // The query protocol names these errors without "Exception" (STS common errors).
    const code = {
      ExpiredTokenException: 'ExpiredToken',
      UnrecognizedClientException: 'InvalidClientTokenId',
      InvalidSignatureException: 'SignatureDoesNotMatch',
    }[verdict.refusal.code];
    return stsError(403, code ?? verdict.refusal.code.replace('Exception', ''), verdict.refusal.message);
  }
  const { principalArn } = verdict.credentials;
  return stsResult(
    'GetCallerIdentity',
    `<Arn>${principalArn}</Arn><UserId>AROAEXAMPLEEXAMPLE123:${principalArn.split('/').at(-1)}</UserId><Account>${ACCOUNT}</Account>`,
  );
}

function matches(text: string, pattern: string): boolean {
  const source = pattern
    .split('*')
    .map((part) => part.replace(/[.+?^${}()|[\]\\]/g, '\\$&'))
    .join('.*');
  return new RegExp(`^${source}$`).test(text);
}
