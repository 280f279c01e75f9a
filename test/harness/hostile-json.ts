/** JSON that a decoder meets in the place of a field, as text: what JavaScript cannot write may be in it. */
export const hostileJson: Readonly<Record<string, string>> = {
  null: 'null',
  'an empty text': '""',
  'a negative number': '-1',
  'a number beyond all': '1e308',
  'a fraction': '0.5',
  false: 'false',
  'an empty list': '[]',
  'an empty object': '{}',
  'a list of everything': '[null, 1, "x", [], {}]',
  'an object that is no primitive': '{"toString": 1, "valueOf": 1, "length": -1, "then": 1}',
  'an object with a prototype': '{"__proto__": {"x": 1}, "constructor": 1}',
  'a deep list': `${'['.repeat(20_000)}${']'.repeat(20_000)}`,
  'a deep object': `${'{"detail":'.repeat(20_000)}1${'}'.repeat(20_000)}`,
  'a version without end': `"1.1.${'9'.repeat(20_000)}"`,
  'a date that is none': '"2026-13-45T99:99:99Z"',
  'a date far away': '"+275760-09-13T00:00:00.001Z"',
  'half a surrogate pair': '"\\ud800"',
  'control characters': '"\\ufeff\\u0000\\u0007\\r\\n::error::x"',
  'blanks without end': `"ValueError:${' '.repeat(2_000)}"`,
  'tags without end': `"${'<script '.repeat(500)}"`,
  'a place that is no host': '"https://user:secret@[::1]:99999/a b?c"',
};

/** One step into a JSON value. */
type Step = string | number;

/** The ways to every value inside a JSON value, itself included; of a list the first items. */
export function listPlaces(value: unknown, path: readonly Step[] = []): readonly (readonly Step[])[] {
  if (typeof value !== 'object' || value === null) return [path];
  const steps = Array.isArray(value) ? value.slice(0, 2).map((_, at) => at) : Object.keys(value);
  return [
    path,
    ...steps.flatMap((step) => listPlaces((value as Readonly<Record<Step, unknown>>)[step], [...path, step])),
  ];
}

/** The JSON text of a value with `replacement`, a JSON text, at one place. */
export function replaceAt(value: unknown, path: readonly Step[], replacement: string): string {
  const [step, ...rest] = path;
  if (step === undefined) return replacement;
  if (Array.isArray(value))
    return `[${value.map((item, at) => (at === step ? replaceAt(item, rest, replacement) : JSON.stringify(item))).join(',')}]`;
  const members = Object.entries(value as object).map(([key, item]) => {
    const text = key === step ? replaceAt(item, rest, replacement) : JSON.stringify(item);
    return `${JSON.stringify(key)}:${text}`;
  });
  return `{${members.join(',')}}`;
}
