/** A stretch of this length of a secret counts as the secret. */
const STRETCH = 24;
const GRAM = 16;
const STEP = STRETCH - GRAM;

/** The secrets of which a text shows at least 24 characters in a row, or the whole of a shorter one. */
export function findReadable(text: string, secrets: readonly string[]): readonly string[] {
  const found = new Set(secrets.filter((secret) => secret.length >= 8 && text.includes(secret)));
  const grams = new Map<string, string>();
  // The head of every JWT of one issuer is the same, and tells nothing.
  for (const secret of secrets)
    for (let at = secret.startsWith('eyJ') ? secret.indexOf('.') + 1 : 0; at + GRAM <= secret.length; at += 1)
      grams.set(secret.slice(at, at + GRAM), secret);
  for (let at = 0; at + GRAM <= text.length; at += STEP) {
    const secret = grams.get(text.slice(at, at + GRAM));
    if (secret !== undefined && isStretch(text, at, secret)) found.add(secret);
  }
  return [...found];
}

function isStretch(text: string, at: number, secret: string): boolean {
  const from = Math.max(0, at - STEP + 1);
  for (let start = from; start <= at; start += 1) {
    const stretch = text.slice(start, start + STRETCH);
    if (stretch.length === STRETCH && secret.includes(stretch)) return true;
  }
  return false;
}
