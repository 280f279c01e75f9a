import { isRecord } from '../exchange.ts';
import { isRawNumber } from '../raw-number.ts';

/** A value as Python's `json.dumps` writes it: spaces after separators, ASCII only, NaN and infinities as bare words. */
export function pythonJson(value: unknown): string {
  if (isRawNumber(value)) return value.rawJSON;
  if (typeof value === 'number' && !Number.isFinite(value)) return String(value);
  if (Array.isArray(value)) return `[${value.map(pythonJson).join(', ')}]`;
  if (isRecord(value))
    return `{${Object.entries(value)
      .map(([key, item]) => `${pythonJson(key)}: ${pythonJson(item)}`)
      .join(', ')}}`;
  return (JSON.stringify(value) ?? 'null').replace(
    /[\u007f-\uffff]/g,
    (c) => `\\u${c.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}

/** A scalar as Python's `str` shows it. */
export function pythonStr(value: unknown): string {
  if (value === null || value === undefined) return 'None';
  if (value === true) return 'True';
  if (value === false) return 'False';
  if (isRawNumber(value)) return value.rawJSON;
  if (typeof value === 'number' && !Number.isFinite(value))
    return String(value).toLowerCase().replace('infinity', 'inf');
  return String(value);
}

/** An error that ends a command with a traceback on stderr. */
export class PythonError extends Error {
  readonly kind: string;

  constructor(kind: string, message: string) {
    super(message);
    this.kind = kind;
  }
}

/** A `SystemExit` with a text: the text alone on stderr, exit code 1. */
export class SystemExit extends Error {}

/** The traceback of an uncaught exception, in the shape that Airflow's entry point leaves. */
export const traceback = (error: PythonError, function_: string): string =>
  [
    'Traceback (most recent call last):',
    '  File "/usr/local/airflow/.local/bin/airflow", line 8, in <module>',
    '    sys.exit(main())',
    '  File "/usr/local/airflow/.local/lib/python3.11/site-packages/airflow/__main__.py", line 62, in main',
    '    args.func(args)',
    `  File "/usr/local/airflow/.local/lib/python3.11/site-packages/airflow/cli/commands/dag_command.py", line 152, in ${function_}`,
    `${error.kind}: ${error.message}`,
    '',
  ].join('\n');

/** A JSON value as Python's `repr` writes it. */
export function pythonRepr(value: unknown): string {
  if (isRawNumber(value)) return value.rawJSON;
  if (Array.isArray(value)) return `[${value.map(pythonRepr).join(', ')}]`;
  if (isRecord(value))
    return `{${Object.entries(value)
      .map(([key, item]) => `${pythonRepr(key)}: ${pythonRepr(item)}`)
      .join(', ')}}`;
  return typeof value === 'string' ? quote(value) : pythonStr(value);
}

function quote(text: string): string {
  const mark = text.includes("'") && !text.includes('"') ? '"' : "'";
  const body = text
    .replaceAll('\\', '\\\\')
    .replaceAll('\n', '\\n')
    .replaceAll('\r', '\\r')
    .replaceAll('\t', '\\t')
    .replaceAll(mark, `\\${mark}`)
    .replace(/\p{Cc}/gu, (c) => `\\x${c.charCodeAt(0).toString(16).padStart(2, '0')}`);
  return `${mark}${body}${mark}`;
}
