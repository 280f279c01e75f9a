/** More digits than any number that JavaScript represents exactly, except for trailing zeros. */
const LONGEST = 400;

/**
 * Whether JavaScript keeps the decimal value of a number in JSON or YAML when it reads and writes it, and writes a whole number as a
 * whole number. 0.1 does; 9007199254740993, 1e400 and 0.1000000000000000000001 do not.
 */
export function isHeldExactly(source: string): boolean {
  if (source.length > LONGEST) return false;
  const decimal = /^0[xo]/.test(source) ? String(BigInt(source)) : source;
  const written = String(Number(decimal));
  const isWhole = /^[+-]?\d+$/.test(decimal);
  // From 1e21 on a whole number is written with an exponent, and Python reads a float.
  if (isWhole && !/^-?\d+$/.test(written)) return false;
  return normalize(decimal) === normalize(written);
}

/** A number of JSON (RFC 8259) at `lastIndex`. */
export const JSON_NUMBER = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;

/** A number that JSON.stringify writes as this text. */
type RawNumber = { readonly rawJSON: string };

// The types of ES2024 do not have these two (TC39, "JSON.parse source text access"; in V8 since 11.4).
const { rawJSON, isRawJSON } = JSON as unknown as {
  readonly rawJSON: (text: string) => RawNumber;
  readonly isRawJSON: (value: unknown) => value is RawNumber;
};

/**
 * The number that JSON text writes as `source`: a number of JavaScript when that is written with the same characters, else an
 * object that JSON.stringify writes as `source` (JSON.rawJSON). 1.5 is a number; 1234567890123456789, 1e400 and 1.0 are objects.
 */
export function keepNumber(source: string): number | RawNumber {
  const value = Number(source);
  return JSON.stringify(value) === source ? value : rawJSON(source);
}

/** Whether a value is a number that `keepNumber` made an object of. */
export function isRawNumber(value: unknown): value is RawNumber {
  return isRawJSON(value);
}

/** One spelling for each decimal value; `Infinity` stays as it is. */
function normalize(text: string): string {
  const [, sign, whole = '', fraction = '', exponent = '0'] =
    /^([+-]?)(\d*)\.?(\d*)(?:[eE]([+-]?\d+))?$/.exec(text) ?? [];
  if (sign === undefined) return text;
  const digits = (whole + fraction).replace(/^0+/, '');
  const significant = digits.replace(/0+$/, '');
  if (significant === '') return '0';
  const power = Number(exponent) - fraction.length + digits.length - significant.length;
  return `${sign === '-' ? '-' : ''}${significant}e${power}`;
}
