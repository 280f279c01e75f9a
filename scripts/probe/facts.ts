import { redact } from '../../src/core/redaction/redaction.ts';
import type { Fact } from './question.ts';

/** What a probe found out, as `--out` writes it and as `test/emulator/facts/` takes it. */
export interface Facts {
  /** Such as `2.10.3`; `unknown` when nothing revealed it. */
  readonly airflowVersion: string;
  readonly facts: Readonly<Record<string, Fact>>;
}

const ARN = /\barn:[\w-]+:[^\s"',;)]+/g;
const ACCOUNT = /\b\d{12}\b/g;
/** Host names and addresses, with or without a port; versions, which are digits alone, stay. */
const HOST =
  /\b(?=[\w.-]*[A-Za-z])[\w-]+(?:\.[\w-]+){2,}(?::\d+)?\b|\b(?:localhost|[\w-]+):\d{2,5}\b|\b\d+(?:\.\d+){3}(?::\d+)?\b/g;
const LIMIT = 500;

/** A fact without secrets, ARNs, account ids and host names, and without the names of `hidden` (environment, DAG, runs). */
export function cleanFact(fact: Fact, hidden: readonly string[]): Fact {
  return { answer: clean(fact.answer, hidden), seen: clean(fact.seen, hidden) };
}

function clean(text: string, hidden: readonly string[]): string {
  let shown = redact(text);
  for (const name of hidden) if (name !== '') shown = shown.replaceAll(name, '<name>');
  return shown
    .replace(ARN, '<arn>')
    .replace(ACCOUNT, '<account>')
    .replace(HOST, '<host>')
    .replace(/\s+/g, ' ')
    .slice(0, LIMIT);
}
