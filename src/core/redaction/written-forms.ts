/** The forms in which foreign text may quote a value: plain, and as JSON, Python, a URL, HTML and XML write it. */
export function quotedForms(value: string): readonly string[] {
  const forms = new Set([value]);
  // Most secrets have these characters alone, which every form writes as they are.
  if (!/^[\w.~-]*$/.test(value)) {
    const json = JSON.stringify(value).slice(1, -1);
    // Airflow passes a conf on as a string inside JSON, so that a quotation of it is escaped twice.
    for (const text of [json, JSON.stringify(json).slice(1, -1)])
      for (const form of [text, asciiJson(text)]) forms.add(form);
    for (const form of [pythonText(value, "'"), pythonText(value, '"')]) forms.add(form);
    for (const form of urlForms(value.toWellFormed())) forms.add(form);
    for (const [quote, apostrophe] of [
      ['&quot;', '&apos;'],
      ['&#34;', '&#39;'],
      ['&quot;', '&#x27;'],
      ['"', "'"],
    ] as const) {
      forms.add(markup(value, quote, apostrophe));
    }
  }
  return [...forms];
}

/** JSON by Python's `ensure_ascii`. */
function asciiJson(json: string): string {
  return json.replace(/[\u007f-\uffff]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);
}

/** The content of a Python literal between these quotes. */
function pythonText(value: string, quote: string): string {
  const named = new Map([
    ['\\', '\\\\'],
    ['\n', '\\n'],
    ['\r', '\\r'],
    ['\t', '\\t'],
    [quote, `\\${quote}`],
  ]);
  // biome-ignore lint/suspicious/noControlCharactersInRegex: Python escapes control characters
  return value.replace(/[\\'"\u0000-\u001f\u007f-\u00a0\u00ad]/g, (unit) => {
    const isText = unit === '"' || unit === "'";
    return named.get(unit) ?? (isText ? unit : `\\x${unit.charCodeAt(0).toString(16).padStart(2, '0')}`);
  });
}

/** As a URL's component: by JavaScript, by RFC 3986 (Python's `quote`, .NET), as a form, and with small digits. */
function urlForms(value: string): readonly string[] {
  const component = encodeURIComponent(value);
  const strict = component.replace(/[!'()*]/g, (unit) => `%${unit.charCodeAt(0).toString(16).toUpperCase()}`);
  return [component, strict].flatMap((form) => [
    form,
    form.replaceAll('%20', '+'),
    form.replaceAll('%2F', '/'),
    form.replace(/%[0-9A-F]{2}/g, (code) => code.toLowerCase()),
  ]);
}

function markup(value: string, quote: string, apostrophe: string): string {
  return value
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', quote)
    .replaceAll("'", apostrophe);
}

/** The part of a value's base64 that does not depend on the text around it: one form for each place in a group of three. */
export function base64Forms(value: string): readonly string[] {
  const bytes = Buffer.from(value.toWellFormed());
  return [0, 1, 2].flatMap((before) => {
    const text = Buffer.concat([Buffer.alloc(before), bytes])
      .toString('base64')
      .replace(/=+$/, '');
    const start = before === 0 ? 0 : before + 1;
    const end = (before + bytes.length) % 3 === 0 ? text.length : text.length - 1;
    const form = text.slice(start, end);
    return [form, form.replaceAll('+', '-').replaceAll('/', '_')];
  });
}
