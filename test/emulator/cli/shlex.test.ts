import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hasPython, splitWithPython } from '../../harness/python.ts';
import { splitCommandLine } from './shlex.ts';

describe('splitCommandLine', () => {
  it('splits as a POSIX shell without expansion', () => {
    expect(splitCommandLine(`dags trigger d --conf '{"a": "$x \\\\n"}' -o json`)).toEqual([
      'dags',
      'trigger',
      'd',
      '--conf',
      '{"a": "$x \\\\n"}',
      '-o',
      'json',
    ]);
    expect(splitCommandLine(`a "b \\"c\\" \\n" d\\ e ''`)).toEqual(['a', 'b "c" \\n', 'd e', '']);
  });

  it('refuses open quotations', () => {
    expect(() => splitCommandLine("a 'b")).toThrow('No closing quotation');
    expect(() => splitCommandLine('a "b')).toThrow('No closing quotation');
    expect(() => splitCommandLine('a\\')).toThrow('No escaped character');
  });

  it.skipIf(!hasPython)('agrees with Python’s shlex on anything', () => {
    const lines = fc.sample(
      fc.string({ unit: fc.constantFrom('a', ' ', "'", '"', '\\', '\n', '\t', '{', '$', 'é', '#') }),
      3_000,
    );
    const actual = lines.map((line) => {
      try {
        return splitCommandLine(line);
      } catch (error) {
        return (error as Error).message;
      }
    });
    expect(actual).toEqual(splitWithPython(lines));
  });
});
