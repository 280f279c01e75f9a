import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, onTestFinished, test } from 'vitest';
import { systemClock } from '../../../src/clock.ts';
import { describeComment, describeMarker, updateComment } from '../../../src/report/pr-comment.ts';
import type { StepReport } from '../../../src/report/step-report.ts';
import { anyReport } from './any-report.ts';
import { startGitHubApi } from './github-api.ts';
import { elementsOf, plainTextsOf, toTree } from './github-html.ts';
import { createRecordingRunner } from './recording-runner.ts';
import { failureReport, sampleContext, successReport } from './sample-report.ts';

function saveEvent(event: unknown): string {
  const path = join(mkdtempSync(join(tmpdir(), 'event-')), 'event.json');
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
  expect(api.comments[1]?.body).toContain('❌ DAG <code>daily&#95;sales</code> failed');
  await write(successReport);
  expect(api.comments).toHaveLength(2);
  expect(api.comments[1]?.body).toContain('✅ DAG <code>daily&#95;sales</code> succeeded');
  expect(warnings).toEqual([]);
});

test('another DAG and another environment have comments of their own', async () => {
  const { api, write } = await comment({});
  await write({ ...failureReport, dagId: 'other' });
  await write({ ...failureReport, environment: 'staging' });
  await write({ ...failureReport, region: 'us-east-1' });
  expect(api.comments).toHaveLength(4);
});

test('ours is found behind hundreds of others', async () => {
  const others = Array.from({ length: 230 }, (_, i) => `comment ${i}`);
  const { api } = await comment({ comments: [...others, `${describeMarker(failureReport)}\nold`] });
  expect(api.comments).toHaveLength(231);
  expect(api.comments[230]?.body).toContain('failed');
});

test('a comment that only quotes our marker is left alone', async () => {
  const quote = `> ${describeMarker(failureReport)}`;
  const { api } = await comment({ comments: [quote] });
  expect(api.comments[0]?.body).toBe(quote);
  expect(api.comments).toHaveLength(2);
});

test('after a merge the pull request of the commit is found', async () => {
  const { api } = await comment({ pullsOfCommit: [12] }, { event: { ref: 'refs/heads/main' } });
  expect(api.requests.at(-1)).toBe('POST /repos/acme/pipelines/issues/12/comments');
});

test('a commit of no pull request is no trouble', async () => {
  const { api, warnings, lines } = await comment({}, { event: {} });
  expect(api.comments).toEqual([]);
  expect(warnings).toEqual([]);
  expect(lines).toEqual(['No pull request belongs to this commit, so none got a comment.']);
});

test.each([403, 404])('a missing permission (%i) is one warning that names it', async (refuseWrites) => {
  const { warnings } = await comment({ refuseWrites });
  expect(warnings).toEqual([expect.stringContaining('pull-requests: write')]);
});

test('a wrong token and no token are one warning each', async () => {
  expect((await comment({}, { token: 'wrong' })).warnings).toEqual([
    expect.stringContaining('"github-token"'),
  ]);
  expect((await comment({}, { token: '' })).warnings).toEqual([
    expect.stringContaining('"github-token" is empty'),
  ]);
});

test('a cancelled step still comments', async () => {
  const { api, write } = await comment({});
  await write(
    { ...failureReport, outcome: { name: 'cancelled', message: 'x' } },
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
    { numRuns: 100 },
  );
});
