import { randomBytes } from 'node:crypto';
import type { AirflowUser } from './backend.ts';
import type { Vault } from './vault.ts';

interface Token {
  readonly user: AirflowUser;
  readonly expiresAtMs: number;
}

/** Web and CLI tokens of one environment. */
export interface TokenStore {
  issue(kind: 'web' | 'cli', user: AirflowUser, lifetimeMs: number): string;
  /** The user of a valid web token, which is used up by this. */
  redeemWeb(token: string): AirflowUser | undefined;
  checkCli(token: string): AirflowUser | undefined;
  /** Ends every token issued so far. */
  expireAll(): void;
}

/** A store whose tokens end by the emulator's wall clock. */
export function createTokenStore(vault: Vault, nowMs: () => number): TokenStore {
  const tokens = { web: new Map<string, Token>(), cli: new Map<string, Token>() };
  const check = (kind: 'web' | 'cli', token: string) => {
    const found = tokens[kind].get(token);
    return found && nowMs() < found.expiresAtMs ? found.user : undefined;
  };
  return {
    issue(kind, user, lifetimeMs) {
      const token = vault.keep(`${kind}_${randomBytes(48).toString('base64url')}`);
      tokens[kind].set(token, { user, expiresAtMs: nowMs() + lifetimeMs });
      return token;
    },
    redeemWeb(token) {
      const user = check('web', token);
      tokens.web.delete(token);
      return user;
    },
    checkCli: (token) => check('cli', token),
    expireAll() {
      tokens.web.clear();
      tokens.cli.clear();
    },
  };
}
