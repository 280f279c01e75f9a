/** Remembers every secret ever issued, so that tests can assert that none leaks and the wire log can hide them. */
export interface Vault {
  /** Registers a secret and returns it. */
  keep(secret: string): string;
  all(): readonly string[];
  /** The text with every known secret replaced by `***`. */
  redact(text: string): string;
}

/** An empty vault. */
export function createVault(): Vault {
  const secrets = new Set<string>();
  return {
    keep(secret) {
      secrets.add(secret);
      return secret;
    },
    all: () => [...secrets],
    redact(text) {
      let clean = text;
      for (const secret of secrets) if (clean.includes(secret)) clean = clean.replaceAll(secret, '***');
      return clean;
    },
  };
}
