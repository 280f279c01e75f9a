import fc from 'fast-check';
import { afterEach, expect, test } from 'vitest';
import { forgetHidden, hideSecret } from '../../../src/core/redaction/redaction.ts';
import { describeComment } from '../../../src/report/comment/pr-comment.ts';
import type { StepReport } from '../../../src/report/step-report.ts';
import { writeSummary } from '../../../src/report/summary/summary.ts';
import { readPage, shownPart } from '../../harness/page-text.ts';
import { propertyRuns } from '../../harness/property-runs.ts';
import { maskAsRunner } from '../../harness/runner-masks.ts';
import { reportOf } from './any-report.ts';
import { hostileTexts } from './foreign-text.ts';

afterEach(forgetHidden);

const NOW = new Date('2026-11-20T12:30:00Z');

const anySecret = fc.string({
  unit: fc.constantFrom(...'abcdefghijklmnopqrstuvwxyzABCDEFGH0123456789-_=+@/<>&"\' '),
  minLength: 12,
  maxLength: 60,
});

/** What stands before and after a secret; long ones put it at every limit of the page. */
const anySurroundings = fc.oneof(
  fc.constantFrom(...hostileTexts, 'token=', ': ', '"', '(', 'x'),
  fc.string({ unit: fc.constantFrom(...'|`<>&*_[]()#!:;"\'\\ -~$@{}=+.ab'), maxLength: 12 }),
  fc
    .tuple(fc.constantFrom('word ', 'x', ':x: ', '<b> '), fc.nat(4_200))
    .map(([piece, length]) => piece.repeat(Math.ceil(length / piece.length)).slice(0, length)),
  fc
    .tuple(fc.constantFrom('word ', 'x'), fc.nat(320))
    .map(([piece, length]) => piece.repeat(Math.ceil(length / piece.length)).slice(0, length)),
);

interface Leak {
  readonly report: StepReport;
  readonly secret: string;
  readonly isKnown: boolean;
}

/** A report with one secret in every text of others. */
const anyLeak: fc.Arbitrary<Leak> = fc.tuple(anySecret, fc.boolean()).chain(([secret, isKnown]) =>
  reportOf(fc.tuple(anySurroundings, anySurroundings).map(([a, b]) => `${a}${secret}${b}`)).map((report) => ({
    report,
    secret,
    isKnown,
  })),
);

/** The part of a secret that a reader of the page sees once the runner has masked it. */
async function leakOf(markdown: string, secret: string): Promise<string> {
  return shownPart(await readPage(maskAsRunner(markdown, [secret])), secret);
}

test('no page shows eight characters of a secret, whoever knows it and wherever it stands', async () => {
  await fc.assert(
    fc.asyncProperty(anyLeak, async ({ report, secret, isKnown }) => {
      forgetHidden();
      if (isKnown) hideSecret(secret);
      expect(await leakOf(writeSummary(report, NOW), secret)).toBe('');
      expect(await leakOf(describeComment(report), secret)).toBe('');
    }),
    { numRuns: propertyRuns(25) },
  );
}, 120_000);

test.each(['  kJ3-hunter2@9x', 'said:\n  kJ3-hunter2@9x'])(
  'the blanks that a secret of the runner begins with stay before it: %j',
  async (text) => {
    const secret = ' kJ3-hunter2@9x';
    const [report] = fc.sample(reportOf(fc.constant(text)), { numRuns: 1, seed: 1 });
    if (report === undefined) throw new Error('nothing was drawn');
    expect(await leakOf(writeSummary(report, NOW), secret)).toBe('');
    expect(await leakOf(describeComment(report), secret)).toBe('');
  },
);

test('no page shows a part of a secret of the step, wherever somebody cut it', async () => {
  const anyCut = fc
    .tuple(anySecret, fc.nat(60), fc.nat(60))
    .chain(([secret, from, to]) =>
      reportOf(
        anySurroundings.map((text) => `${text}${secret.slice(Math.min(from, to), Math.max(from, to))}`),
      ).map((report) => ({ report, secret })),
    );
  await fc.assert(
    fc.asyncProperty(anyCut, async ({ report, secret }) => {
      forgetHidden();
      hideSecret(secret);
      // Nothing is masked afterwards: a comment goes to GitHub as it is.
      expect(shownPart(await readPage(describeComment(report)), secret)).toBe('');
      expect(shownPart(await readPage(writeSummary(report, NOW)), secret)).toBe('');
    }),
    { numRuns: propertyRuns(15) },
  );
}, 120_000);

test('a comment has nothing of what others said', async () => {
  const secret = 'kJ3-hunter2/9x+Qw=';
  await fc.assert(
    fc.asyncProperty(reportOf(fc.constant(`said ${secret}`)), async (report) => {
      const named: StepReport = {
        ...report,
        dagId: 'etl',
        environment: 'env',
        region: 'eu-central-1',
        airflowVersion: '3.0.6',
        run: report.run === undefined ? undefined : { ...report.run, runId: 'run', logicalDate: undefined },
        tasks: (report.tasks ?? []).map((task) => ({ ...task, taskId: 'load' })),
        taskUrl: () => '',
        runUrl: '',
        workflow: { ...report.workflow, workflow: 'Deploy', job: 'dag', ref: 'main', actor: 'octocat' },
      };
      expect(await readPage(describeComment(named))).not.toContain('hunter2');
    }),
    { numRuns: 30 },
  );
});

test('the check finds what an escaped or a parted text shows', async () => {
  const secret = 'kJ3-hunter2@9x&QwErTy';
  for (const markdown of [
    'kJ3&#45;hunter2@9x&amp;QwErTy',
    'kJ3-hunter2@<b></b>9x&amp;QwErTy',
    `\`\`\`mermaid\nflowchart LR\n  n0["kJ3#45;hunter2#64;9x#38;QwErTy"]\n\`\`\``,
    '<a href="https://x.example/kJ3%2dhunter2@9x">x</a>',
  ]) {
    expect(await leakOf(markdown, secret), markdown).not.toBe('');
  }
});
