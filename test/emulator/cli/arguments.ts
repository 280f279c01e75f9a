/** An option of a command. */
export interface OptionSpec {
  /** `-r`, `--run-id`. */
  readonly flags: readonly string[];
  readonly name: string;
  /** False for a switch. */
  readonly takesValue: boolean;
}

/** What a command accepts. */
export interface ArgumentSpec {
  readonly positionals: readonly string[];
  readonly options: readonly OptionSpec[];
}

/** Arguments by name; switches that were given hold `true`. */
export type Arguments = Readonly<Record<string, string | true | undefined>>;

/** A refusal of Python's argparse: usage on stderr, exit code 2. */
export class UsageError extends Error {}

/** Reads words as Python's argparse does: abbreviated long options, `--name=value`, `-xVALUE`, no value that looks like an option. */
export function parseArguments(words: readonly string[], spec: ArgumentSpec): Arguments {
  const found: Record<string, string | true> = {};
  const free: string[] = [];
  const extra: string[] = [];
  const takeFree = (word: string) => (free.length < spec.positionals.length ? free : extra).push(word);
  let onlyPositionals = false;
  for (let index = 0; index < words.length; index += 1) {
    const word = words[index] ?? '';
    if (onlyPositionals || !looksLikeOption(word)) {
      takeFree(word);
      continue;
    }
    if (word === '--') {
      onlyPositionals = true;
      continue;
    }
    const { option, inline } = findOption(word, spec.options);
    if (option === undefined) {
      extra.push(word);
      continue;
    }
    if (!option.takesValue) {
      found[option.name] = true;
      continue;
    }
    const value = inline ?? words[index + 1];
    if (value === undefined || (inline === undefined && looksLikeOption(value)))
      throw new UsageError(`argument ${option.flags.join('/')}: expected one argument`);
    if (inline === undefined) index += 1;
    found[option.name] = value;
  }
  const missing = spec.positionals.slice(free.length);
  if (missing.length > 0) throw new UsageError(`the following arguments are required: ${missing.join(', ')}`);
  if (extra.length > 0) throw new UsageError(`unrecognized arguments: ${extra.join(' ')}`);
  for (const [index, name] of spec.positionals.entries()) found[name] = free[index] ?? '';
  return found;
}

/** argparse: a dash and something that is neither a negative number nor contains a space. */
const looksLikeOption = (word: string): boolean =>
  word.length > 1 &&
  word.startsWith('-') &&
  !/^-\d+$|^-\d*\.\d+$/.test(word) &&
  !(word.includes(' ') && !/^--?[\w-]+=/.test(word));

function findOption(
  word: string,
  options: readonly OptionSpec[],
): { option: OptionSpec | undefined; inline: string | undefined } {
  const at = word.indexOf('=');
  const flag = at < 0 ? word : word.slice(0, at);
  const inline = at < 0 ? undefined : word.slice(at + 1);
  const exact = options.find((option) => option.flags.includes(flag));
  if (exact !== undefined) return { option: exact, inline };
  if (word.startsWith('--')) {
    const near = options.filter((option) => option.flags.some((one) => one.startsWith(flag)));
    if (near.length > 1)
      throw new UsageError(
        `ambiguous option: ${flag} could match ${near.map((one) => one.flags.at(-1)).join(', ')}`,
      );
    return { option: near[0], inline };
  }
  const short = options.find((option) => option.flags.includes(word.slice(0, 2)));
  return short?.takesValue
    ? { option: short, inline: word.slice(2) }
    : { option: undefined, inline: undefined };
}

/** An option that takes a value. */
export const option = (name: string, ...flags: string[]): OptionSpec => ({ name, flags, takesValue: true });

/** A switch. */
export const flag = (name: string, ...flags: string[]): OptionSpec => ({ name, flags, takesValue: false });
