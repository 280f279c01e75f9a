import { wholeText } from '../core/cut.ts';
import { ActionError } from '../core/errors.ts';
import { type InputName, inputDefaults } from './input-defaults.ts';
import type { Parse } from './scalars.ts';

/** Longer values are not shown: if one were cut, no mask of the runner would match a part of a secret. Ids and ARNs are shorter. */
const SHOWN = 250;

/** A problem with one input. */
interface Finding {
  readonly name: InputName;
  readonly problem: string;
  /** The input's name, its value where it may be shown, and the problem. */
  readonly line: string;
}

/** Reads inputs one by one and collects their problems, so that all are reported at once. */
export class InputReader {
  readonly #input: (name: string) => string;
  readonly #findings: Finding[] = [];

  /** `input` gives the raw text of an input, '' when it is not set. */
  constructor(input: (name: string) => string) {
    this.#input = input;
  }

  /** The findings so far, in the order of reading. */
  get findings(): readonly Finding[] {
    return this.#findings;
  }

  isRefused(name: InputName): boolean {
    return this.#findings.some((finding) => finding.name === name);
  }

  /** `problem` begins with a verb; `value` is shown, so it is never given for a secret. */
  refuse(name: InputName, problem: string, value?: string): void {
    const subject = value === undefined ? name : `${name}: ${quote(value)}`;
    this.#findings.push({ name, problem, line: `${subject} ${problem}` });
  }

  /** As given, or the default when it is blank; '' when there is none. */
  raw(name: InputName): string {
    const text = this.#input(name);
    return text.trim() === '' ? inputDefaults[name] : text;
  }

  text(name: InputName): string {
    return this.raw(name).trim();
  }

  /** Undefined when the input is not set and has no default, or when `parse` refuses it. */
  optional<T>(name: InputName, parse: Parse<T>): T | undefined {
    const text = this.text(name);
    if (text === '') return undefined;
    const parsed = parse(text);
    if ('value' in parsed) return parsed.value;
    this.refuse(name, parsed.problem, text);
    return undefined;
  }

  /** A required input: a blank one is a problem too. */
  required<T>(name: InputName, parse: Parse<T>): T | undefined {
    if (this.text(name) === '') this.refuse(name, 'is required, and it is empty.');
    return this.optional(name, parse);
  }

  /** An input that has a default. A refused value counts as the default while the other inputs are read. */
  defaulted<T>(name: InputName, parse: Parse<T>): T {
    const value = this.optional(name, parse);
    if (value !== undefined) return value;
    const parsed = parse(inputDefaults[name]);
    if ('value' in parsed) return parsed.value;
    throw new ActionError('internal', `The default of the input "${name}" ${parsed.problem}`);
  }
}

/** A value for a message: on one line, left out when long. */
export function quote(text: string): string {
  return text.length <= SHOWN ? JSON.stringify(text) : wholeText(text, SHOWN);
}
