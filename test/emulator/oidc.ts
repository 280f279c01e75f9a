import { randomBytes, randomUUID } from 'node:crypto';
import type { CryptoKey, GenerateKeyPairResult } from 'jose';
import { exportJWK, generateKeyPair, SignJWT } from 'jose';
import type { HttpAnswer, HttpRequest } from './exchange.ts';
import { jsonAnswer } from './exchange.ts';
import type { ServiceHandler } from './listener.ts';
import type { Settings } from './settings.ts';
import type { Vault } from './vault.ts';

/** GitHub's OIDC provider: the endpoint that a runner offers to a job with `id-token: write`. */
export interface OidcProvider extends ServiceHandler {
  readonly issuer: string;
  readonly publicKey: CryptoKey;
  /** The value of ACTIONS_ID_TOKEN_REQUEST_TOKEN. */
  readonly requestToken: string;
}

let signingKey: Promise<GenerateKeyPairResult> | undefined;

/** A provider with the process's own signing key; `nowMs` is the emulator's wall clock. */
export async function createOidcProvider(
  settings: Settings,
  vault: Vault,
  nowMs: () => number,
): Promise<OidcProvider> {
  signingKey ??= generateKeyPair('RS256', { extractable: true });
  const { publicKey, privateKey } = await signingKey;
  const issuer = 'https://token.actions.githubusercontent.com';
  const requestToken = vault.keep(randomBytes(40).toString('base64url'));
  const jwk = { ...(await exportJWK(publicKey)), kid: 'embedded', alg: 'RS256', use: 'sig' };

  async function mint(audience: string): Promise<string> {
    const nowSeconds = Math.floor(nowMs() / 1000);
    const token = await new SignJWT({
      sub: settings.oidc.subject,
      repository: 'octo-org/octo-repo',
      ref: 'refs/heads/main',
    })
      .setProtectedHeader({ alg: 'RS256', kid: 'embedded', typ: 'JWT' })
      .setIssuer(settings.oidc.issuer)
      .setAudience(audience)
      .setIssuedAt(nowSeconds)
      .setNotBefore(nowSeconds - 5)
      .setExpirationTime(nowSeconds + settings.oidc.tokenLifetimeSeconds)
      .setJti(randomUUID())
      .sign(privateKey);
    return vault.keep(token);
  }

  async function handle(request: HttpRequest): Promise<HttpAnswer> {
    if (request.path === '/.well-known/jwks') return jsonAnswer(200, { keys: [jwk] });
    if (request.path !== '/idtoken' || request.method !== 'GET')
      return jsonAnswer(404, { message: 'Not Found' });
    if (request.headers['authorization'] !== `Bearer ${requestToken}`)
      return jsonAnswer(401, { message: 'Unauthorized' });
    const audience = new URLSearchParams(request.rawQuery).get('audience') ?? 'https://github.com/octo-org';
    const value = await mint(audience);
    return jsonAnswer(200, { count: value.length, value });
  }

  return {
    service: 'oidc',
    issuer,
    publicKey,
    requestToken,
    identify: (request) => ({ operation: request.path === '/idtoken' ? 'GetIdToken' : 'Other' }),
    handle,
  };
}
