import { relative } from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import type { Reporter, SerializedError, TestModule, TestRunEndReason } from 'vitest/node';
import { disarm } from './disarm.ts';

/** Prints each failure, and at the end one line of counts; nothing else, of passing tests least of all. */
export class QuietReporter implements Reporter {
  onTestRunEnd(
    modules: readonly TestModule[],
    errors: readonly SerializedError[],
    reason: TestRunEndReason,
  ): void {
    const counts = { passed: 0, failed: 0, skipped: 0, pending: 0 };
    const failures = errors.map((error) => describe('outside of the tests', error));
    for (const testModule of modules) {
      const file = relative(process.cwd(), testModule.moduleId);
      failures.push(...testModule.errors().map((error) => describe(file, error)));
      for (const suite of testModule.children.allSuites()) {
        failures.push(...suite.errors().map((error) => describe(`${file} > ${suite.fullName}`, error)));
      }
      for (const { fullName, result } of [...testModule.children.allTests()].map((test) => ({
        fullName: test.fullName,
        result: test.result(),
      }))) {
        counts[result.state] += 1;
        if (result.state === 'failed') {
          failures.push(...result.errors.map((error) => describe(`${file} > ${fullName}`, error)));
        }
      }
    }
    for (const failure of failures) console.log(`${failure}\n`);
    const others = [
      ['skipped', counts.skipped],
      ['not run', counts.pending],
    ] as const;
    const rest = others.filter(([, count]) => count > 0).map(([word, count]) => `, ${count} ${word}`);
    const end = reason === 'interrupted' ? ', interrupted' : '';
    console.log(`${counts.passed} passed, ${counts.failed} failed${rest.join('')}${end}`);
  }
}

/** The failure as text. */
function describe(place: string, { message, diff, stack }: SerializedError): string {
  const frames = (stack ?? '').split('\n').filter((line) => /^\s+at .*\/(test|src|scripts)\//.test(line));
  const text = [`FAILED ${place}`, message, diff ?? '', ...frames.slice(0, 5)].filter((part) => part !== '');
  return disarm(stripVTControlCharacters(text.join('\n')));
}
