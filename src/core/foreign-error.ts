import { quoteForeign } from './foreign-text.ts';
import { redact } from './redaction/redaction.ts';

/** An error of a library or of Node as one line for a message, without secrets and values of the conf. */
export function describeForeignError(error: unknown): string {
  if (!(error instanceof Error)) return quoteForeign(String(error), 500);
  // JSON.parse quotes ten characters around a mistake: parts of values, which redaction cannot recognise.
  const message =
    error instanceof SyntaxError ? 'text that cannot be parsed' : quoteForeign(error.message, 500);
  return `${error.name}: ${message}`;
}

/** The stack of an error for the debug log: its message as in describeForeignError, and where it was thrown. */
export function describeStack(error: Error): string {
  const { stack = '', message } = error;
  const at = stack.search(/^\s{1,20}at /m);
  const frames = at < 0 ? '' : stack.slice(at);
  const words = error instanceof SyntaxError ? 'text that cannot be parsed' : redact(message);
  return `${error.name}: ${words}${frames === '' ? '' : `\n${redact(frames)}`}`;
}
