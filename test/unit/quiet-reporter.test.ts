import { expect, test, vi } from 'vitest';
import type { SerializedError, TestCase, TestModule } from 'vitest/node';
import { QuietReporter } from '../harness/quiet-reporter.ts';

function moduleOf(states: readonly ('passed' | 'failed')[], errors: readonly SerializedError[]): TestModule {
  const tests = states.map((state, at) => ({
    fullName: `test ${at}`,
    result: () => ({ state, errors: state === 'failed' ? errors : [] }),
  }));
  const children = { allTests: () => tests.values(), allSuites: () => [].values() };
  const each = { moduleId: `${process.cwd()}/test/unit/some.test.ts`, errors: () => [], children };
  return each as unknown as TestModule & { readonly tests: readonly TestCase[] };
}

function report(testModule: TestModule): string {
  const log = vi.spyOn(console, 'log').mockImplementation(() => undefined);
  new QuietReporter().onTestRunEnd([testModule], [], 'passed');
  const printed = log.mock.calls.map(([line]) => String(line)).join('\n');
  log.mockRestore();
  return printed;
}

test('a run that passes is one line', () => {
  expect(report(moduleOf(['passed', 'passed'], []))).toBe('2 passed, 0 failed');
});

test('a failure has its place, and no line of it is a command of the runner', () => {
  const message =
    'expected this\n::add-mask::text\r::error::text\n  ##[error]text\nin the middle ##[add-mask]text';
  const printed = report(moduleOf(['passed', 'failed'], [{ name: 'Error', message, stack: '' }]));
  expect(printed).toContain('FAILED test/unit/some.test.ts > test 1\nexpected this');
  expect(printed).not.toMatch(/^\s*::|##\[/m);
  expect(printed.endsWith('1 passed, 1 failed')).toBe(true);
});
