/** Masks a text as the runner does, line by line; see `createMasker`. */
export function maskAsRunner(text: string, secrets: readonly string[]): string {
  const mask = createMasker(secrets);
  return text
    .split(/\r\n|\n|\r/)
    .map(mask)
    .join('\n');
}

/**
 * Masks a line as the runner does: every secret and each of its lines, as it is and as JSON, a URL, XML and base64 write it
 * (actions/runner: HostContext.cs, ValueEncoders.cs, FileCommandManager.cs).
 */
export function createMasker(secrets: readonly string[]): (line: string) => string {
  const forms = [...new Set(secrets.flatMap((secret) => [secret, ...secret.split(/\r?\n/)]))]
    .filter((secret) => secret.trim() !== '')
    .flatMap(formsOf)
    .filter((form) => form !== '');
  return (line) => (forms.some((form) => line.includes(form)) ? maskLine(line, forms) : line);
}

function maskLine(line: string, forms: readonly string[]): string {
  const isMasked = new Uint8Array(line.length);
  for (const form of forms) {
    for (let at = line.indexOf(form); at >= 0; at = line.indexOf(form, at + 1))
      isMasked.fill(1, at, at + form.length);
  }
  let shown = '';
  for (let at = 0; at < line.length; at += 1) {
    if (isMasked[at] === 0) shown += line[at];
    else if (at === 0 || isMasked[at - 1] === 0) shown += '***';
  }
  return shown;
}

function formsOf(secret: string): readonly string[] {
  const uri = encodeURIComponent(secret.toWellFormed()).replace(
    /[!'()*]/g,
    (unit) => `%${unit.charCodeAt(0).toString(16).toUpperCase()}`,
  );
  const xml = secret.replace(
    /[&<>"']/g,
    (unit) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&apos;' })[unit] ?? unit,
  );
  const bytes = Buffer.from(secret);
  const base64 = [0, 1, 2].map((skipped) => bytes.subarray(skipped).toString('base64'));
  return [secret, JSON.stringify(secret).slice(1, -1), uri, xml, ...base64];
}
