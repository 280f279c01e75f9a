import fc from 'fast-check';
import { expect, test } from 'vitest';
import { byteLength } from '../../../../src/core/cut.ts';
import { createStepReport } from '../../../../src/report/step-report.ts';
import { SUMMARY_BYTES, writeSummary } from '../../../../src/report/summary/summary.ts';
import { propertyRuns } from '../../../harness/property-runs.ts';
import { anyReport, SAFE_HOST } from '../any-report.ts';
import { elementsOf, textOf, toTree } from '../github-html.ts';
import { largeReport } from '../large-report.ts';
import { failureReport, sampleContext, sampleTask, successReport } from '../sample-report.ts';

const NOW = new Date('2026-11-20T12:30:00Z');

test('no text from outside changes the structure of the page', async () => {
  await fc.assert(
    fc.asyncProperty(anyReport, async (report) => {
      const elements = elementsOf(await toTree(writeSummary(report, NOW)));
      const count = (name: string) => elements.filter(({ tagName }) => tagName === name).length;
      const headings = elements.filter(({ tagName }) => /^h\d$/.test(tagName)).map((each) => textOf(each));
      expect(headings.slice(1)).toEqual(
        [
          'Import error',
          report.tasks?.some(({ state }) => state === 'failed' || state === 'upstream_failed') === true &&
            'Failed tasks',
          'Dry run: nothing was started',
          'Warnings',
          (report.dagTasks?.length ?? 0) >= 2 && 'Graph',
          (report.tasks?.length ?? 0) > 0 && 'Tasks',
          (report.tasks?.length ?? 0) > 0 && 'Timeline',
          headings.includes('Slowest tasks') && 'Slowest tasks',
        ].filter((title) => title !== false),
      );
      expect(count('details')).toBe(report.taskLogs.read.length);
      // Only these are ours; anything else came through from outside.
      const ours = 'h2 h3 p strong a b i code table thead tbody tr th td details summary pre ul li br sub';
      expect(
        elements.map(({ tagName }) => tagName).filter((name) => !ours.split(' ').includes(name)),
      ).toEqual([]);
      for (const anchor of elements.filter(({ tagName }) => tagName === 'a')) {
        expect(String(anchor.properties['href'])).toMatch(
          new RegExp(`^(${SAFE_HOST}/|https://github.com/acme/pipelines/)`),
        );
      }
      const facts = elements.find(({ tagName }) => tagName === 'table');
      const cells =
        facts === undefined ? [] : elementsOf(facts).filter(({ tagName }) => /^t[dh]$/.test(tagName));
      expect(cells.length % 2).toBe(0);
      expect(textOf(cells[0] ?? { type: 'root', children: [] })).toBe('DAG run');
    }),
    { numRuns: propertyRuns(40) },
  );
});

test('the page of a failed run tells what failed, why, and where to look', async () => {
  const tree = await toTree(writeSummary(failureReport, NOW));
  const text = textOf(tree);
  expect(text).toContain('❌ DAG daily_sales failed after 9 min 23 s');
  expect(text).toContain('try 3 of 3 · 3 min 9 s — psycopg2.errors.UndefinedColumn');
  expect(text).toContain('the logs of tries 1 to 2 are in Airflow');
  expect(text).toContain('2 did not run because of these: report publish');
  expect(text).toContain('median of the last 25 successful runs: 11 min 30 s');
  const links = elementsOf(tree).map((each) => String(each.properties['href'] ?? ''));
  expect(links).toContain(failureReport.taskUrl({ taskId: 'load.warehouse', mapIndex: -1 }));
});

test('conf values are on no page, only their keys', () => {
  const page = writeSummary({ ...successReport, confKeys: ['day', 'mode'] }, NOW);
  expect(page).toContain('<code>day</code> <code>mode</code> (values are not shown)');
});

test('a step that could not read its inputs still has a page', () => {
  const outcome = { name: 'error', message: 'The input "environment" is missing', hint: 'Add it' } as const;
  expect(writeSummary(createStepReport(outcome, sampleContext), NOW)).toBe(
    [
      '<h2>💥 The DAG was not triggered</h2>',
      '<p><b>Result:</b> The input &quot;environment&quot; is missing.</p>',
      '<p>💡 Add it</p>',
      '<p>📖 Code <code>error</code>: <code>docs/TROUBLESHOOTING.md#error</code> of this action</p>',
      '<table>\n<tr><td>Workflow</td><td><a href="https://github.com/acme/pipelines/actions/runs/12345678901/attempts/1">Deploy pipelines #87</a> · job <code>deploy</code> · <code>main</code> · commit <a href="https://github.com/acme/pipelines/commit/9f2c1d7a5b0e4c3f8a6d1e2b7c9f0a1d2e3b4c5d"><code>9f2c1d7</code></a> · by octocat</td></tr>\n</table>\n',
    ].join('\n\n'),
  );
});

test('without a web server host nothing is linked but GitHub', async () => {
  const report = { ...failureReport, runUrl: '', taskUrl: () => '' };
  const links = elementsOf(await toTree(writeSummary(report, NOW))).flatMap(
    ({ properties }) => properties['href'] ?? [],
  );
  expect(links.every((href) => String(href).startsWith('https://github.com/'))).toBe(true);
});

test('three hundred tasks in groups are folded in both pictures', () => {
  const page = writeSummary(largeReport, NOW);
  expect(page).toContain('Each box is a task group');
  expect(page).toContain('One bar for each task group');
  expect(page).toContain('✗ prices<br>29 tasks, 1 failed');
  expect(page).toContain('<summary>All 300 tasks</summary>');
});

test('the page stays below the limit with the longest ids, the longest logs and thousands of tasks', () => {
  const long = (i: number) => `${'ш'.repeat(240)}_${i}`;
  const tasks = Array.from({ length: 5_000 }, (_, i) =>
    sampleTask(long(i), i % 10 === 0 ? 'failed' : 'success', [i, i + 60]),
  );
  const lines = Array.from({ length: 10_000 }, (_, i) => `${i} ${'🚀'.repeat(500)}`);
  const read = tasks
    .filter(({ state }) => state === 'failed')
    .slice(0, 20)
    .map((task) => ({
      task,
      log: { lines, isCut: true },
      source: 'Airflow' as const,
      missingBecause: undefined,
      exception: 'ш'.repeat(9_999),
    }));
  const page = writeSummary(
    {
      ...failureReport,
      tasks,
      dagTasks: tasks.map(({ taskId }, i) => ({ taskId, downstreamTaskIds: [long(i + 1)] })),
      taskLogs: { read, unread: [] },
      confKeys: Array.from({ length: 1_000 }, (_, i) => long(i)),
      warnings: Array.from({ length: 100 }, (_, i) => `${i}${'!'.repeat(10_000)}`),
      outcome: { name: 'failed', message: '|'.repeat(100_000), hint: '<'.repeat(100_000) },
    },
    NOW,
  );
  expect(byteLength(page)).toBeLessThanOrEqual(SUMMARY_BYTES);
  expect(page).toContain('more tasks, left out to keep this page small');
  expect(page).toMatch(/the last \d+ lines of the log/);
});

test('a page is never longer than its limit, however close its parts come to it', () => {
  const pageOf = (last: number) => {
    const keys = [...Array.from({ length: 66 }, (_, i) => `${i}${'k'.repeat(14_900)}`), 'k'.repeat(last)];
    return writeSummary(
      { ...successReport, tasks: [], dagTasks: [], dryRun: { checks: [], request: { conf_keys: keys } } },
      NOW,
    );
  };
  const first = SUMMARY_BYTES - byteLength(pageOf(0)) - 200;
  const pages = Array.from({ length: 50 }, (_, i) => pageOf(first + 5 * i));
  expect(Math.max(...pages.map(byteLength))).toBeLessThanOrEqual(SUMMARY_BYTES);
  expect(pages.filter((page) => page.includes('were left out')).length).toBeGreaterThan(0);
  expect(pages.filter((page) => page.includes('were left out')).length).toBeLessThan(50);
});
