import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { judgeSuite, readLine, readReport } from '../../scripts/suite-counts.ts';
import { createTemporaryFolder } from '../harness/temporary-folder.ts';

const ci = fileURLToPath(new URL('../../scripts/ci.ts', import.meta.url));
const none = { passed: 0, failed: 0, failures: [] };

test('a suite that nobody has is refused by its name, and none is run', () => {
  const { status, stdout, stderr } = spawnSync(process.execPath, [ci, 'act', 'hostil'], { encoding: 'utf8' });
  expect(status).toBe(1);
  expect(stderr).toContain('There is no suite "hostil"; there are check, dist, static,');
  expect(stdout).toBe('0 passed, 1 failed\n');
});

test('a suite of no test counts as failed', () => {
  expect(judgeSuite(none, true, [])).toEqual({ passed: 0, failed: 1, failures: ['No test was run.'] });
  const report = join(createTemporaryFolder('report'), 'report.json');
  const skipped = { numPassedTests: 0, numFailedTests: 0, numPendingTests: 3, testResults: [] };
  writeFileSync(report, JSON.stringify(skipped));
  expect(judgeSuite(readReport(report, '/'), true, [])).toMatchObject({ failed: 1 });
  expect(judgeSuite(readReport(`${report}.missing`, '/'), true, [])).toMatchObject({ failed: 1 });
  expect(judgeSuite(readLine('nothing was counted'), true, [])).toMatchObject({ failed: 1 });
});

test('a command that fails where no test does, and a folder left behind, are failures', () => {
  const counted = readLine('1 passed, 1 failed\n7 passed, 0 failed\n');
  expect(judgeSuite(counted, true, [])).toEqual({ passed: 7, failed: 0, failures: [] });
  expect(judgeSuite(counted, false, [])).toMatchObject({ passed: 7, failed: 1 });
  expect(judgeSuite(counted, true, ['stage-1'])).toMatchObject({ passed: 7, failed: 1 });
  expect(judgeSuite({ ...counted, failed: 2 }, false, [])).toMatchObject({ failed: 2 });
});

test('a test that fails, and a file that does not load, are told with the path from the root', () => {
  const report = join(createTemporaryFolder('report'), 'report.json');
  const testResults = [
    {
      name: '/project/test/a.test.ts',
      status: 'failed',
      assertionResults: [
        { status: 'passed', fullName: 'one' },
        { status: 'failed', fullName: 'two', failureMessages: ['it broke'] },
      ],
    },
    { name: '/project/test/b.test.ts', status: 'failed', message: 'no such module', assertionResults: [] },
  ];
  writeFileSync(report, JSON.stringify({ numPassedTests: 1, numFailedTests: 1, testResults }));
  expect(readReport(report, '/project')).toEqual({
    passed: 1,
    failed: 1,
    failures: ['test/a.test.ts: two\nit broke', 'test/b.test.ts: no such module'],
  });
});
