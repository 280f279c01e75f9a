import { existsSync, readFileSync } from 'node:fs';
import { relative } from 'node:path';

/** What came of a suite. */
export interface Count {
  readonly passed: number;
  readonly failed: number;
  /** What failed and how; told again at the end, where a long log is read first. */
  readonly failures: readonly string[];
}

/** The part of Vitest's JSON report, which is Jest's, that is read here. */
interface FileResult {
  readonly name: string;
  readonly status: string;
  readonly message?: string;
  readonly assertionResults: readonly {
    readonly status: string;
    readonly fullName: string;
    readonly failureMessages?: readonly string[];
  }[];
}

/** The counts of Vitest's JSON report, with the paths of files from `root`; none without a report. */
export function readReport(report: string, root: string): Count {
  if (!existsSync(report)) return { passed: 0, failed: 0, failures: [] };
  const {
    numPassedTests: passed,
    numFailedTests: failed,
    testResults,
  } = JSON.parse(readFileSync(report, 'utf8'));
  const failures = (testResults as readonly FileResult[]).flatMap((file) => listFailures(file, root));
  return { passed, failed, failures };
}

function listFailures(
  { name, status, message, assertionResults }: FileResult,
  root: string,
): readonly string[] {
  const failed = assertionResults.filter((test) => test.status === 'failed');
  if (status !== 'passed' && failed.length === 0) return [`${relative(root, name)}: ${message}`];
  return failed.map(
    ({ fullName, failureMessages = [] }) =>
      `${relative(root, name)}: ${fullName}\n${failureMessages.join('\n').slice(0, 1_500)}`,
  );
}

/** The last `N passed, N failed` of an output. */
export function readLine(printed: string): Count {
  const [, passed = 0, failed = 0] = [...printed.matchAll(/^(\d+) passed, (\d+) failed$/gm)].at(-1) ?? [];
  return { passed: Number(passed), failed: Number(failed), failures: [] };
}

/** The counts with what they do not tell: commands that failed, temporary folders `left` behind, no test at all. */
export function judgeSuite(counted: Count, isGreen: boolean, left: readonly string[]): Count {
  const more = [
    ...(left.length > 0 ? [`The tests left temporary folders behind: ${left.join(', ')}`] : []),
    // Types, lint or a hook can fail where no test does.
    ...(isGreen || counted.failed > 0 ? [] : ['A command failed, and no test did.']),
    ...(isGreen && counted.passed + counted.failed === 0 ? ['No test was run.'] : []),
  ];
  return {
    passed: counted.passed,
    failed: counted.failed + more.length,
    failures: [...counted.failures, ...more],
  };
}
