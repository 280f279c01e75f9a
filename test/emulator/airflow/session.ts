import { createHmac, randomBytes } from 'node:crypto';
import type { AirflowUser } from '../backend.ts';
import type { Vault } from '../vault.ts';

interface Session {
  readonly user: AirflowUser;
  readonly expiresAtMs: number;
}

/** Web sessions: an opaque cookie on Airflow 2, a JWT on Airflow 3. */
export class SessionStore {
  readonly #sessions = new Map<string, Session>();
  readonly #vault: Vault;
  readonly #nowMs: () => number;
  readonly #key = randomBytes(32);

  constructor(vault: Vault, nowMs: () => number) {
    this.#vault = vault;
    this.#nowMs = nowMs;
  }

  /** Starts a session and returns its credential. */
  start(user: AirflowUser, lifetimeMs: number, kind: 'cookie' | 'jwt'): string {
    const expiresAtMs = this.#nowMs() + lifetimeMs;
    const value = this.#vault.keep(
      kind === 'jwt'
        ? this.#jwt(user, expiresAtMs)
        : `${randomBytes(16).toString('hex')}.${randomBytes(20).toString('base64url')}`,
    );
    this.#sessions.set(value, { user, expiresAtMs });
    return value;
  }

  /** The user of a session that has not ended. */
  find(value: string): AirflowUser | undefined {
    const session = this.#sessions.get(value);
    return session && this.#nowMs() < session.expiresAtMs ? session.user : undefined;
  }

  /** Ends every session. */
  expireAll(): void {
    this.#sessions.clear();
  }

  /** HS256 as FabAuthManager signs it; the claim `exp` is in seconds. */
  #jwt(user: AirflowUser, expiresAtMs: number): string {
    const encode = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url');
    const nowSeconds = Math.floor(this.#nowMs() / 1000);
    const claims = {
      sub: user.name,
      iat: nowSeconds,
      nbf: nowSeconds,
      exp: Math.ceil(expiresAtMs / 1000),
      jti: randomBytes(8).toString('hex'),
    };
    const signed = `${encode({ alg: 'HS256', typ: 'JWT' })}.${encode(claims)}`;
    return `${signed}.${createHmac('sha256', this.#key).update(signed).digest('base64url')}`;
  }
}
