import type { Json } from '../../../src/core/json.ts';

/** A JSON value as Python's repr() shows it. */
export function pythonRepr(value: Json): string {
  if (value === null) return 'None';
  if (typeof value === 'boolean') return value ? 'True' : 'False';
  if (typeof value === 'number') return Object.is(value, -0) ? '-0.0' : String(value);
  if (typeof value === 'string') return reprText(value);
  if (Array.isArray(value)) return `[${value.map((item: Json) => pythonRepr(item)).join(', ')}]`;
  return `{${Object.entries(value)
    .map(([key, item]) => `${reprText(key)}: ${pythonRepr(item)}`)
    .join(', ')}}`;
}

/** CPython's unicode_repr: printable characters as they are, the rest escaped by size. */
function reprText(text: string): string {
  const quote = text.includes("'") && !text.includes('"') ? '"' : "'";
  const chars = [...text].map((char) => {
    if (char === quote || char === '\\') return `\\${char}`;
    if (char === '\n') return '\\n';
    if (char === '\r') return '\\r';
    if (char === '\t') return '\\t';
    const code = char.codePointAt(0) ?? 0;
    const isPrintable = char === ' ' || !/[\p{C}\p{Z}]/u.test(char);
    if (isPrintable) return char;
    if (code < 0x100) return `\\x${hex(code, 2)}`;
    return code < 0x10000 ? `\\u${hex(code, 4)}` : `\\U${hex(code, 8)}`;
  });
  return `${quote}${chars.join('')}${quote}`;
}

function hex(code: number, digits: number): string {
  return code.toString(16).padStart(digits, '0');
}
