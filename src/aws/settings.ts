import * as tls from 'node:tls';
import { ActionError } from '../core/errors.ts';
import { readRegularFile } from '../core/regular-file.ts';
import { type AwsCredentials, canSign } from './credentials.ts';
import { readEndpoint } from './endpoints.ts';

/** The variables with AWS keys; their values are secrets. */
const KEYS = ['AWS_ACCESS_KEY_ID', 'AWS_SECRET_ACCESS_KEY', 'AWS_SESSION_TOKEN'] as const;
const SWITCHES = [
  'AWS_USE_FIPS_ENDPOINT',
  'AWS_USE_DUALSTACK_ENDPOINT',
  'AWS_IGNORE_CONFIGURED_ENDPOINT_URLS',
] as const;
const PROFILES = ['AWS_PROFILE', 'AWS_DEFAULT_PROFILE'] as const;
const SHARED_FILES = ['AWS_CONFIG_FILE', 'AWS_SHARED_CREDENTIALS_FILE'] as const;

/** Larger than any bundle of certificates and any file of profiles. */
const LARGEST_FILE = 10_000_000;
const LONGEST_PROFILE = 256;
const CERTIFICATE = /-----BEGIN CERTIFICATE-----[^-]*-----END CERTIFICATE-----/g;

/**
 * Checks the variables for endpoints and certificates and, with `isAmbient`, for credentials; makes the certificates of
 * AWS_CA_BUNDLE trusted, or warns that this Node.js cannot. Rejects with `invalid-input` for the first invalid one; the message names the variable, never its value.
 * Sends nothing.
 */
export async function prepareAwsSettings(
  env: NodeJS.ProcessEnv,
  options: {
    readonly isAmbient: boolean;
    readonly mask: (secret: string) => void;
    readonly warn: (line: string) => void;
  },
): Promise<void> {
  for (const name of SWITCHES) {
    const text = env[name] ?? '';
    if (text !== '' && text !== 'true' && text !== 'false') throw refuse(name, 'is neither true nor false');
  }
  for (const service of ['MWAA', 'STS', 'CLOUDWATCH_LOGS'] as const) readEndpoint(env, service);
  if (options.isAmbient) {
    for (const name of PROFILES) checkProfile(name, env[name] ?? '');
    readKeys(env, options.mask);
  }
  for (const name of SHARED_FILES) await checkSharedFile(name, env[name] ?? '');
  await readCertificates('NODE_EXTRA_CA_CERTS', env);
  trust(await readCertificates('AWS_CA_BUNDLE', env), options.warn);
}

/**
 * The keys in variables, which come first in the credential chain unless a profile is named; undefined when there are none. Masks
 * them. Throws `invalid-input` for keys that cannot sign requests.
 */
export function readKeys(env: NodeJS.ProcessEnv, mask: (secret: string) => void): AwsCredentials | undefined {
  for (const name of KEYS) mask((env[name] ?? '').trim());
  const [accessKeyId = '', secretAccessKey = '', sessionToken = ''] = KEYS.map((name) => env[name] ?? '');
  if ((env['AWS_PROFILE'] ?? '') !== '' || accessKeyId === '' || secretAccessKey === '') return undefined;
  for (const name of KEYS) checkKey(name, env[name] ?? '');
  const text = env['AWS_CREDENTIAL_EXPIRATION'] ?? '';
  const expiration = text === '' ? undefined : new Date(text);
  if (expiration !== undefined && Number.isNaN(expiration.getTime()))
    throw refuse(
      'AWS_CREDENTIAL_EXPIRATION',
      'is not a date',
      'Write it as 2026-01-31T12:00:00Z, or remove it.',
    );
  return { accessKeyId, secretAccessKey, sessionToken: sessionToken || undefined, expiration };
}

function checkKey(name: (typeof KEYS)[number], text: string): void {
  if (name === 'AWS_ACCESS_KEY_ID' ? KEY_ID.test(text) : canSign({ accessKeyId: '', secretAccessKey: text }))
    return;
  const hint = 'Store the secret again without it: requests cannot be signed with it.';
  if (/[\r\n]\s*$/.test(text)) throw refuse(name, 'ends with a line break (newline)', hint);
  if (/[\r\n]/.test(text)) throw refuse(name, 'holds a line break (newline)', hint);
  if (/\s/.test(text)) throw refuse(name, 'holds a blank', hint);
  throw refuse(name, 'holds a character that is not allowed in a key, or is too long', hint);
}

/** IAM API Reference, AccessKey; keys of emulators may be shorter. */
const KEY_ID = /^[\w-]{1,128}$/;

function checkProfile(name: string, text: string): void {
  if (text.length > LONGEST_PROFILE || /[\p{Cc}[\]]/u.test(text))
    throw refuse(name, 'is not the name of a profile');
}

/** A file that does not exist is valid: the SDK treats it as empty. */
async function checkSharedFile(name: string, path: string): Promise<void> {
  if (path === '') return;
  try {
    await readRegularFile(path, LARGEST_FILE);
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return;
    throw refuse(name, 'does not name a file of AWS profiles that can be read');
  }
}

/** The certificates in the file that a variable names, each as PEM; Node itself ignores a file that it cannot use. */
async function readCertificates(name: string, env: NodeJS.ProcessEnv): Promise<readonly string[]> {
  const path = env[name] ?? '';
  if (path === '') return [];
  const file = await readRegularFile(path, LARGEST_FILE).catch(() => {
    throw refuse(name, 'does not name a file that can be read');
  });
  const found: readonly string[] = file.toString('latin1').match(CERTIFICATE) ?? [];
  const { X509Certificate } = await import('node:crypto');
  try {
    for (const text of found) new X509Certificate(text);
  } catch {
    throw refuse(name, 'names a file with a certificate that cannot be read (PEM)');
  }
  if (found.length === 0) throw refuse(name, 'names a file without a certificate (PEM)');
  return found;
}

/** Node 24.5 and later, which runners have from 2.328.0 on; before, only NODE_EXTRA_CA_CERTS adds certificates. */
function trust(certificates: readonly string[], warn: (line: string) => void): void {
  if (certificates.length === 0) return;
  if (typeof tls.setDefaultCACertificates === 'function')
    tls.setDefaultCACertificates([...tls.getCACertificates('default'), ...certificates]);
  else
    warn(
      `The Node.js of this runner (${process.version}) cannot add the certificates of AWS_CA_BUNDLE. Update the runner to 2.328.0 or later, or set NODE_EXTRA_CA_CERTS to the same file.`,
    );
}

function refuse(name: string, problem: string, hint = 'Correct it, or remove it.'): ActionError {
  return new ActionError('invalid-input', `The variable ${name} ${problem}.`, { hint });
}
