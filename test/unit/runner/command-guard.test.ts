import fc from 'fast-check';
import { expect, test } from 'vitest';
import { CommandGuard } from '../../../src/runner/command-guard.ts';
import { toPrintableLines } from '../../../src/runner/printable.ts';
import { interpretLog } from '../../harness/workflow-log.ts';

const attacks = [
  '::add-mask::a',
  '::set-output name=outcome::success',
  '::error file=x::boo',
  '  ::warning::boo',
  'text ##[error]boo',
  '##[set-output name=a]b',
  '::group::x',
  '::endgroup::',
  '::stop-commands::mine',
  '::mine::',
  '::save-state name=a::b',
  'a\r::error::after a carriage return',
  'a\u2028::error::after a line separator',
  '\u001b[31m::error::red',
  '\u001b]0;title\u0007::error::osc',
];

/** What the runner makes of lines printed as data, with a command of ours in the middle. */
function print(texts: readonly string[]) {
  let out = '';
  const guard = new CommandGuard((text) => {
    out += text;
  });
  for (const line of texts.flatMap(toPrintableLines)) guard.print(line);
  guard.close();
  out += '::notice::ours\n';
  for (const line of texts.flatMap(toPrintableLines)) guard.print(line);
  guard.close();
  return interpretLog(out);
}

test('no printed line acts as a workflow command, and our own commands still do', () => {
  const log = print(attacks);
  expect(log.annotations).toEqual([{ level: 'notice', message: 'ours' }]);
  expect(log.masks).toEqual([]);
  expect(log.strayCommands).toEqual([]);
});

test('any mixture of attacks and text is data', () => {
  const line = fc.oneof(
    fc.constantFrom(...attacks),
    fc.string({ unit: 'binary' }),
    fc.string({ unit: 'grapheme' }),
  );
  fc.assert(
    fc.property(
      fc.array(
        fc.array(line, { maxLength: 3 }).map((parts) => parts.join('')),
        { maxLength: 8 },
      ),
      (texts) => {
        const log = print(texts);
        expect(log.annotations).toEqual([{ level: 'notice', message: 'ours' }]);
        expect([...log.masks, ...log.strayCommands]).toEqual([]);
      },
    ),
  );
});

test('the same attacks act without the guard, so the interpreter would have seen them', () => {
  const log = interpretLog(attacks.join('\n'));
  expect(log.masks).toEqual(['a']);
  expect(log.annotations.length).toBeGreaterThan(2);
  expect(log.strayCommands).toContain('::set-output name=outcome::success');
});

test('ANSI codes, control characters and direction overrides do not reach the log', () => {
  expect(toPrintableLines('\u001b[1;31mred\u001b[0m\ta\u0000b\u202ec')).toEqual(['red\tabc']);
});

const someLines = fc.array(
  fc.oneof(fc.constantFrom(...attacks, ':::error::x', '###[error]x'), fc.string({ unit: 'binary' })),
  { maxLength: 4 },
);

test('a command of ours acts between any texts, which stay whole and in their order', () => {
  fc.assert(
    fc.property(someLines, someLines, (before, after) => {
      let out = '';
      const guard = new CommandGuard((text) => {
        out += text;
      });
      const print = (texts: readonly string[]) => {
        for (const line of texts.flatMap(toPrintableLines)) guard.print(line);
      };
      print(before);
      guard.command(() => {
        out += '::add-mask::the-token\n';
      });
      print(after);
      guard.close();
      const log = interpretLog(out);
      expect(log.masks).toEqual(['the-token']);
      expect([...log.annotations, ...log.strayCommands]).toEqual([]);
      const texts = [...before, ...after].flatMap(toPrintableLines).map((line) => `${line}\n`);
      const printed = out
        .replace(/::stop-commands::([\w-]{36})\n/g, '')
        .replace(/::[0-9a-f-]{36}::\n/g, '')
        .replace('::add-mask::the-token\n', '');
      expect(printed).toBe(texts.join(''));
    }),
  );
});
