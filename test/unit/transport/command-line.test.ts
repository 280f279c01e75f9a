import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Json } from '../../../src/core/json.ts';
import { formatAsciiJson, formatCommandLine, requireCommandId } from '../../../src/transport/command-line.ts';
import { hasPython, splitWithPython } from '../../harness/python.ts';

/** Any text that can be an argument: no NUL, and no half of a surrogate pair, which UTF-8 cannot carry. */
const argument = fc
  .oneof(
    fc.string({ unit: 'binary', maxLength: 40 }),
    fc.string({
      unit: fc.constantFrom(`'`, `"`, '\\', ' ', '\n', '$', '`', '!', '#', '*', '~', 'é', '🚀', 'a'),
      maxLength: 40,
    }),
  )
  .filter((text) => !text.includes('\0') && text.isWellFormed());

const json = fc.jsonValue().map((value) => value as Json);

/** Python's shlex.split(posix=True), written from its documentation. */
function splitPosix(line: string): string[] {
  const words: string[] = [];
  let word: string | undefined;
  let quote = '';
  for (let at = 0; at < line.length; at += 1) {
    const char = line[at] ?? '';
    if (quote === `'`) {
      if (char === `'`) quote = '';
      else word += char;
    } else if (quote === '"') {
      if (char === '"') quote = '';
      else if (char === '\\' && /["\\]/.test(line[at + 1] ?? '')) word += line[++at] ?? '';
      else word += char;
    } else if (/[ \t\r\n]/.test(char)) {
      if (word !== undefined) words.push(word);
      word = undefined;
    } else if (char === `'` || char === '"') {
      quote = char;
      word ??= '';
    } else if (char === '\\') word = (word ?? '') + (line[++at] ?? '');
    else word = (word ?? '') + char;
  }
  if (word !== undefined) words.push(word);
  return words;
}

describe('any argument survives the command line', () => {
  test('by a model of POSIX splitting', () => {
    fc.assert(
      fc.property(fc.array(argument, { maxLength: 8 }), (argv) => {
        expect(splitPosix(formatCommandLine(argv))).toEqual(argv);
      }),
      { numRuns: 2_000 },
    );
  });

  test.runIf(hasPython)("by Python's own shlex", () => {
    const samples = fc.sample(fc.array(argument, { maxLength: 8 }), 1_000);
    expect(splitWithPython(samples.map(formatCommandLine))).toEqual(samples);
  });

  test('a plain command is not quoted at all', () => {
    expect(formatCommandLine(['dags', 'trigger', 'etl', '--run-id', 'gha-1.2_3~4', '-o', 'json'])).toBe(
      'dags trigger etl --run-id gha-1.2_3~4 -o json',
    );
  });

  test('an empty argument stays one, and NUL is refused', () => {
    expect(formatCommandLine(['', 'x'])).toBe(`'' x`);
    expect(() => formatCommandLine(['a\0b'])).toThrow('NUL');
  });
});

describe('any conf survives it', () => {
  test('as printable ASCII without an apostrophe, so that no character set and no quoting can change it', () => {
    fc.assert(
      fc.property(json, (value) => {
        const text = formatAsciiJson(value);
        expect(text).toMatch(/^[\x20-\x26\x28-\x7e]*$/);
        expect(JSON.parse(text)).toEqual(JSON.parse(JSON.stringify(value)));
        expect(splitPosix(formatCommandLine(['-c', text]))).toEqual(['-c', text]);
      }),
      { numRuns: 1_000 },
    );
  });

  test.runIf(hasPython)('and Python reads back the same value', () => {
    const samples = fc.sample(json, 500);
    const lines = samples.map((value) => formatCommandLine(['--conf', formatAsciiJson(value)]));
    const back = splitWithPython(lines).map((words) => JSON.parse(words[1] ?? '') as unknown);
    expect(back).toEqual(samples.map((value) => JSON.parse(JSON.stringify(value)) as unknown));
  });

  test('of 100 kB', () => {
    const text = formatAsciiJson({ big: `'"\\ 🚀`.repeat(20_000) });
    expect(splitPosix(formatCommandLine([text]))).toEqual([text]);
  });
});

describe('an id', () => {
  test('is either refused or the same after splitting, never an option', () => {
    fc.assert(
      fc.property(fc.oneof(argument, fc.stringMatching(/^[A-Za-z0-9_.~:+-]{1,30}$/)), (id) => {
        let accepted: string;
        try {
          accepted = requireCommandId('DAG id', id);
        } catch (error) {
          expect(error).toMatchObject({ code: 'unsupported' });
          return;
        }
        expect(accepted).toBe(id);
        expect(formatCommandLine([accepted])).toBe(id);
        expect(id).toMatch(/^[^-]/);
      }),
      { numRuns: 2_000 },
    );
  });

  test.each(['-rf', '--help', 'a b', 'a;b', '$(x)', '', "it's", 'a\nb', 'ж'])('%j is refused', (id) => {
    expect(() => requireCommandId('DAG id', id)).toThrow('DAG id');
  });

  test.each(['etl', 'gha-1-1-abc123', 'manual__2024-01-02T03:04:05+00:00', 'a.b~c'])('%s is taken', (id) => {
    expect(requireCommandId('run id', id)).toBe(id);
  });
});
