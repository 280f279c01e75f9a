import { Buffer } from 'node:buffer';

/** A text with every mask replaced as the runner replaces it; see `createMasker`. */
export type Masker = (text: string) => string;

/**
 * The runner's secret masker: each mask as it is and in the forms that the runner derives from it. Overlapping finds become one `***`.
 * Source: actions/runner, src/Sdk/DTLogging/Logging/SecretMasker.cs and ValueEncoders.cs.
 */
export function createMasker(masks: readonly string[]): Masker {
  const forms = [...new Set(masks.flatMap(listForms))].filter((form) => form !== '');
  return (text) => {
    const found = forms.flatMap((form) => findAll(text, form)).sort((a, b) => a.start - b.start);
    if (found.length === 0) return text;
    const shown: string[] = [];
    let at = 0;
    for (const { start, end } of found) {
      if (start >= at) shown.push(text.slice(at, start), '***');
      at = Math.max(at, end);
    }
    return shown.join('') + text.slice(at);
  };
}

/** Masks a file as the runner masks a job summary: line by line, on its raw text. */
export function maskLines(text: string, masks: readonly string[]): string {
  const mask = createMasker(masks);
  return text.split('\n').map(mask).join('\n');
}

function findAll(text: string, form: string): readonly { readonly start: number; readonly end: number }[] {
  const found = [];
  for (let start = text.indexOf(form); start >= 0; start = text.indexOf(form, start + 1))
    found.push({ start, end: start + form.length });
  return found;
}

/** A mask of several lines counts as a whole and by each line. */
function listForms(mask: string): readonly string[] {
  return [mask, ...mask.split(/\r\n|\n|\r/)]
    .filter((part) => part.trim() !== '')
    .flatMap((part) => [
      part,
      ...[0, 1, 2].map((shift) => inBase64(part, shift)),
      JSON.stringify(part).slice(1, -1),
      encodeURIComponent(part.toWellFormed()),
      part.replace(/'/g, "''"),
      part.replace(/\\(\\*"|$)/g, '\\\\$1').replace(/"/g, '\\"'),
      part
        .replace(/&/g, '&amp;')
        .replace(/</g, '&lt;')
        .replace(/>/g, '&gt;')
        .replace(/"/g, '&quot;')
        .replace(/'/g, '&apos;'),
      ...(part.length > 8 && part.startsWith('"') && part.endsWith('"') ? [part.slice(1, -1)] : []),
    ]);
}

/** Base64 of the text as it stands inside a longer one, `shift` bytes behind a boundary. */
function inBase64(text: string, shift: number): string {
  const bytes = Buffer.from(text);
  return bytes.length > shift ? bytes.subarray(shift).toString('base64').replace(/=+$/, '').slice(0, -1) : '';
}
