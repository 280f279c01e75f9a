import { ActionError } from '../core/errors.ts';
import type { Json } from '../core/json.ts';

/** Writes `argv` as a line that POSIX splitting (Python's shlex.split) turns into exactly the same arguments. */
export function formatCommandLine(argv: readonly string[]): string {
  return argv.map(quote).join(' ');
}

function quote(argument: string): string {
  if (argument.includes('\0'))
    throw new ActionError('internal', 'A NUL character cannot be part of a command.');
  if (/^[A-Za-z0-9_.~:+@%,=/-]+$/.test(argument)) return argument;
  return `'${argument.replaceAll("'", `'"'"'`)}'`;
}

/**
 * JSON in printable ASCII without an apostrophe, so that neither quoting nor a character set can change it in transit.
 * Surrogates are escaped one by one, as JSON requires.
 */
export function formatAsciiJson(value: Json): string {
  return JSON.stringify(value).replace(
    /[^\x20-\x7e]|'/g,
    (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}

/** Returns an id that is safe as an argument; throws `unsupported` for any other. */
export function requireCommandId(what: string, id: string): string {
  if (/^[A-Za-z0-9_.~:+][A-Za-z0-9_.~:+-]*$/.test(id)) return id;
  throw new ActionError(
    'unsupported',
    `The ${what} cannot be used with the CLI endpoint: only letters, digits and _ . ~ : + - are safe there, and it must not start with "-".`,
    { hint: 'Use the transport invoke-rest-api or web-session, or another id.' },
  );
}
