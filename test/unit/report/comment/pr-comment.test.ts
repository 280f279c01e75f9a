import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, onTestFinished, test } from 'vitest';
import { systemClock } from '../../../../src/core/clock.ts';
import { describeComment, describeMarker, updateComment } from '../../../../src/report/comment/pr-comment.ts';
import type { StepReport } from '../../../../src/report/step-report.ts';
import { propertyRuns } from '../../../harness/property-runs.ts';
import { createTemporaryFolder } from '../../../harness/temporary-folder.ts';
import { anyReport } from '../any-report.ts';
import { type Author, actionsBot, type Pull, somebody, startGitHubApi } from '../github-api.ts';
import { elementsOf, plainTextsOf, toTree } from '../github-html.ts';
import { createRecordingRunner } from '../recording-runner.ts';
import { failureReport, sampleContext, sampleTask, successReport } from '../sample-report.ts';

function saveEvent(event: unknown): string {
  const path = join(createTemporaryFolder('event'), 'event.json');
  writeFileSync(path, JSON.stringify(event));
  return path;
}

async function comment(
  options: Parameters<typeof startGitHubApi>[0],
  { report = failureReport, token = 'ghs_secret', event = { pull_request: { number: 7 } } as unknown } = {},
) {
  const api = await startGitHubApi(options);
  onTestFinished(async () => {
    await api.stop();
  });
  const { runner, annotations, lines } = createRecordingRunner({
    ...sampleContext,
    apiUrl: api.url,
    eventPath: saveEvent(event),
  });
  const write = (each: StepReport, signal = new AbortController().signal) =>
    updateComment(each, { token, runner, clock: systemClock }, signal);
  await write(report);
  return { api, warnings: annotations.map(({ message }) => message), lines, write };
}

test('the first run comments, the next one edits that comment', async () => {
  const { api, write, warnings } = await comment({ comments: ['LGTM'] });
  expect(api.comments).toHaveLength(2);
  expect(api.comments[1]?.body).toContain('❌ DAG <code>daily_sales</code> failed');
  await write(successReport);
  expect(api.comments).toHaveLength(2);
  expect(api.comments[1]?.body).toContain('✅ DAG <code>daily_sales</code> succeeded');
  expect(warnings).toEqual([]);
});

test('another DAG and another environment have comments of their own', async () => {
  const { api, write } = await comment({});
  await write({ ...failureReport, dagId: 'other' });
  await write({ ...failureReport, environment: 'staging' });
  await write({ ...failureReport, region: 'us-east-1' });
  expect(api.comments).toHaveLength(4);
});

const ours = { body: `${describeMarker(failureReport)}\nold`, author: actionsBot };
const others = (amount: number) => Array.from({ length: amount }, (_, i) => `comment ${i}`);

test.each([true, false])('ours is found behind hundreds of others (last page told: %s)', async (hasLinks) => {
  const { api } = await comment({ comments: [...others(230), ours], hasLinks });
  expect(api.comments).toHaveLength(231);
  expect(api.comments[230]?.body).toContain('failed');
});

test('ours is found before hundreds of others too', async () => {
  const { api } = await comment({ comments: [ours, ...others(730)] });
  expect(api.comments).toHaveLength(731);
  expect(api.comments[0]?.body).toContain('failed');
});

test('among thousands of comments there is one more at most, however often the workflow runs', async () => {
  const { api, write } = await comment({ comments: [...others(1_500), ours, ...others(1_550)] });
  await write(successReport);
  await write(failureReport);
  expect(api.comments).toHaveLength(3_052);
  const lists = api.requests.filter((request) => request.startsWith('GET') && request.includes('/comments'));
  expect(lists.length).toBeLessThanOrEqual(3 * 10);
  expect(api.comments.at(-1)?.body).toContain('failed');
});

const forger: Author = { id: 8, login: 'github-actions', type: 'User' };
const otherApp: Author = { id: 9, login: 'other-app[bot]', type: 'Bot', app: 'other-app' };
const ownApp: Author = { id: 10, login: 'own-app[bot]', type: 'Bot', app: 'own-app' };
const ownUser: Author = { id: 11, login: 'deployer', type: 'User' };

test.each<readonly [string, Author, readonly Author[]]>([
  ['GITHUB_TOKEN', actionsBot, [somebody, forger, otherApp, { ...actionsBot, app: 'other-app' }]],
  ['the token of an app', ownApp, [somebody, actionsBot, otherApp]],
  ['the token of a user', ownUser, [somebody, actionsBot, { ...ownUser, id: 12 }]],
])('with %s a comment of others that begins with our marker is left alone', async (_, author, authors) => {
  const comments = authors.map((each) => ({ ...ours, author: each }));
  const { api, write, warnings } = await comment({ comments, author });
  await write(successReport);
  expect(api.comments.slice(0, authors.length).every(({ body }) => body === ours.body)).toBe(true);
  expect(api.comments).toHaveLength(authors.length + 1);
  expect(api.comments.at(-1)?.body).toContain('succeeded');
  expect(warnings).toEqual([]);
});

test('where GitHub does not tell whose the token is, it is taken for GITHUB_TOKEN', async () => {
  const { api } = await comment({
    comments: [{ ...ours, author: otherApp }, ours, 'LGTM'],
    hasGraphql: false,
  });
  expect(api.comments.map(({ body }) => body.includes('failed'))).toEqual([false, true, false]);
});

test('our newest comment is the one that is edited', async () => {
  const { api } = await comment({ comments: [ours, 'LGTM', ours] });
  expect(api.comments.map(({ body }) => body.includes('failed'))).toEqual([false, false, true]);
});

test('a comment that only quotes our marker is left alone', async () => {
  const quote = `> ${describeMarker(failureReport)}`;
  const { api } = await comment({ comments: [quote] });
  expect(api.comments[0]?.body).toBe(quote);
  expect(api.comments).toHaveLength(2);
});

test.each<Pull>([{ number: 12 }, { number: 12, head: 'f'.repeat(40), merged: sampleContext.sha }])(
  'a push comments on the open pull request of its commit: %j',
  async (pull) => {
    const { api } = await comment(
      { pullsOfCommit: [{ number: 3, state: 'closed' }, { number: 4, base: 'fork/pipelines' }, pull] },
      { event: { ref: 'refs/heads/main' } },
    );
    expect(api.requests.at(-1)).toBe('POST /repos/acme/pipelines/issues/12/comments');
  },
);

test.each<readonly Pull[]>([
  [],
  [{ number: 12, state: 'closed' }],
  [{ number: 12, state: 'closed', merged: sampleContext.sha }],
  [{ number: 12, base: 'other/pipelines' }],
  [{ number: 12, head: 'f'.repeat(40) }],
])('a commit of no open pull request of ours is no trouble: %#', async (...pullsOfCommit) => {
  const { api, warnings, lines } = await comment({ pullsOfCommit }, { event: {} });
  expect(api.comments).toEqual([]);
  expect(warnings).toEqual([]);
  expect(lines).toEqual([
    'No open pull request of this repository has this commit as its head or merge commit, so none got a comment.',
  ]);
});

const REFUSED =
  'The pull request comment could not be written: GitHub refused it (Resource not accessible by integration); give the job "permissions: pull-requests: write", and on a fork\'s pull request expect none.';

test('an edit that GitHub refuses is one warning that says what the comment still shows', async () => {
  const { api, warnings } = await comment({ comments: [ours], refuseWrites: { edit: 403 } });
  expect(api.comments).toHaveLength(1);
  expect(warnings).toEqual([`${REFUSED} The comment that is there still shows an older verdict.`]);
});

test('an outage of a moment does not leave an older verdict', async () => {
  const statuses = [502];
  const onWrite = () => statuses.shift();
  const { api, warnings } = await comment({ comments: [ours], onWrite });
  expect(api.comments[0]?.body).toContain('failed');
  expect(warnings).toEqual([]);
});

test.each([[[ours]], [[]]])(
  'a body that GitHub refuses is replaced by the verdict alone',
  async (comments) => {
    const onWrite = ({ body }: { readonly body: string }) => (body.includes('<table>') ? 422 : undefined);
    const { api, warnings } = await comment({ comments, onWrite });
    expect(api.comments).toHaveLength(1);
    expect(api.comments[0]?.body).toMatch(/^<!-- .* -->\n<h3>❌ DAG <code>daily_sales<\/code> failed<\/h3>/);
    expect(warnings).toEqual([]);
  },
);

test('a comment that was deleted meanwhile is written anew', async () => {
  const onWrite = ({ method }: { readonly method: string }) => (method === 'PATCH' ? 404 : undefined);
  const { api, warnings } = await comment({ comments: [ours], onWrite });
  expect(api.comments).toHaveLength(2);
  expect(warnings).toEqual([]);
});

test('the longest names fit, and the verdict always does', async () => {
  const name = (i: number) => `${'_&<"ш'.repeat(49)}${i}`;
  const tasks = Array.from({ length: 12 }, (_, i) => sampleTask(name(i), 'failed', [i, i + 1]));
  const { api, warnings } = await comment(
    { comments: [ours] },
    {
      report: {
        ...failureReport,
        tasks,
        confKeys: Array.from({ length: 40 }, () => '_'.repeat(5_000)),
        taskUrl: ({ taskId }) => `https://a.example/${encodeURIComponent(taskId)}?${'x'.repeat(9_000)}`,
        outcome: { ...failureReport.outcome, message: '<'.repeat(100_000), hint: '_'.repeat(100_000) },
      },
    },
  );
  expect(warnings).toEqual([]);
  expect(api.comments[0]?.body).toContain('failed</h3>');
  expect(api.comments[0]?.body).toContain('12 failed task instances');
  expect(Buffer.byteLength(api.comments[0]?.body ?? '')).toBeLessThan(65_536);
});

test.each([403, 404])('a missing permission (%i) is one warning that names it', async (refuseWrites) => {
  const { warnings } = await comment({ refuseWrites });
  expect(warnings).toEqual([REFUSED]);
});

test('a wrong token and no token are one warning each', async () => {
  expect((await comment({}, { token: 'wrong' })).warnings).toEqual([
    'The pull request comment could not be written: GitHub refused the token of the input "github-token" (Bad credentials).',
  ]);
  expect((await comment({}, { token: '' })).warnings).toEqual([
    'There is no pull request comment: the input "github-token" is empty.',
  ]);
});

test('a cancelled step still comments', async () => {
  const { api, write } = await comment({});
  await write(
    { ...successReport, outcome: { name: 'cancelled', message: 'x' } },
    AbortSignal.abort(new Error('cancelled')),
  );
  expect(api.comments[0]?.body).toContain('the workflow was cancelled');
});

test('no text from outside mentions anybody, links anywhere, or ends the marker', async () => {
  await fc.assert(
    fc.asyncProperty(anyReport, async (report) => {
      const body = `${describeMarker(report)}\n${describeComment(report)}`;
      expect(body.length).toBeLessThan(65_536);
      const tree = await toTree(body);
      expect(plainTextsOf(tree).filter((text) => /[@#][A-Za-z0-9]/.test(text))).toEqual([]);
      const elements = elementsOf(tree);
      expect(
        elements
          .map(({ tagName }) => tagName)
          .filter((name) => /^(img|h1|h2|pre|blockquote|details)$/.test(name)),
      ).toEqual([]);
      for (const anchor of elements.filter(({ tagName }) => tagName === 'a')) {
        expect(String(anchor.properties['href'])).toMatch(/^https:\/\/(web\.example|github\.com)\//);
      }
    }),
    { numRuns: propertyRuns(40) },
  );
});
