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

/** What a library prints while it holds the guard, between texts of ours; `closes`: the step ends before it answers. */
async function printAround(
  before: readonly string[],
  during: readonly string[],
  behind: readonly string[],
  closes = false,
) {
  let out = '';
  const guard = new CommandGuard((text) => {
    out += text;
  });
  const print = (texts: readonly string[]) => {
    for (const line of texts.flatMap(toPrintableLines)) guard.print(line);
  };
  const answer = Promise.withResolvers<void>();
  print(before);
  const held = guard.hold(async () => {
    await answer.promise;
    // As core.setSecret does, in the moment of the answer.
    out += '::add-mask::the-token\n';
  });
  print(during);
  guard.command(() => {
    out += '::notice::ours\n';
  });
  guard.commandAtOnce(() => {
    out += '::add-mask::another-secret\n';
  });
  if (closes) guard.close();
  answer.resolve();
  await held;
  if (!closes) {
    print(behind);
    guard.close();
  }
  return { out, log: interpretLog(out) };
}

const someLines = fc.array(
  fc.oneof(fc.constantFrom(...attacks, ':::error::x', '###[error]x'), fc.string({ unit: 'binary' })),
  { maxLength: 4 },
);

test('no secret that a library masks by itself is printed while commands are stopped, and no text acts meanwhile', async () => {
  await fc.assert(
    fc.asyncProperty(
      someLines,
      someLines,
      someLines,
      fc.boolean(),
      async (before, during, behind, closes) => {
        const { log } = await printAround(before, during, behind, closes);
        expect([...log.masks].sort()).toEqual(['another-secret', 'the-token']);
        expect(log.lines.join('\n')).not.toContain('the-token');
        expect(log.annotations).toEqual([{ level: 'notice', message: 'ours' }]);
        expect(log.strayCommands).toEqual([]);
      },
    ),
  );
});

test('text that comes while the guard is held is printed whole and in its order', async () => {
  const texts = ['plain', 'a::b', 'plain again', '::error::x', 'the end'];
  const { log } = await printAround(['before'], texts, ['behind']);
  expect(log.lines.filter((line) => !/^::|^Notice: /.test(line) || line === '::error::x')).toEqual([
    'before',
    ...texts,
    'behind',
  ]);
  const left = await printAround([], ['plain', 'std::vector', ':::x', '##[error]y'], [], true);
  expect(left.out.replace('::add-mask::another-secret\n', '')).toContain(
    'plain\nstd: :vector\n: : :x\n## [error]y\n',
  );
});

test('the guard stays held until the last of several has its answer, also when one fails', async () => {
  let out = '';
  const guard = new CommandGuard((text) => {
    out += text;
  });
  const [first, second] = [Promise.withResolvers<void>(), Promise.withResolvers<void>()];
  const holders = [guard.hold(() => first.promise), guard.hold(() => second.promise)];
  guard.print('::error::x');
  first.reject(new Error('no token'));
  await expect(holders[0]).rejects.toThrow('no token');
  expect(out).toBe('');
  second.resolve();
  await holders[1];
  expect(interpretLog(out).lines).toContain('::error::x');
  expect(interpretLog(out).annotations).toEqual([]);
});
