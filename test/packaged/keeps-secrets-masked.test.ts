import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readPage, shownPart } from '../harness/page-text.ts';
import { maskAsRunner } from '../harness/runner-masks.ts';
import { createTemporaryFolder } from '../harness/temporary-folder.ts';
import { startGitHubApi } from '../unit/report/github-api.ts';
import { type Played, play, type Scenario } from './scenario.ts';

/** Secrets of the workflow that no step knows; the second may stand in an id. */
const WORKFLOW_SECRET = `p@ss-w0rd_=+/<x>&"y'z:q:1`;
const SECRET_IN_ID = 'Hunter2-hunter2_x9';

/** Plays a step with a comment, and returns what it shows. */
async function playShown(scenario: Scenario): Promise<Played & { readonly comments: readonly string[] }> {
  const api = await startGitHubApi({});
  const event = join(createTemporaryFolder('event'), 'event.json');
  writeFileSync(event, JSON.stringify({ pull_request: { number: 7 } }));
  const inputs = { 'pr-comment': 'true', 'github-token': 'ghs_secret', ...scenario.inputs };
  const env = { GITHUB_API_URL: api.url, GITHUB_REPOSITORY: 'acme/pipelines', GITHUB_EVENT_PATH: event };
  const played = await play({ ...scenario, inputs, env }).finally(() => api.stop());
  return { ...played, comments: api.comments.map(({ body }) => body) };
}

/** Fails when somebody reads eight characters of a secret in the log, on the summary's page or in a comment. */
async function expectMasked(
  { step, mwaa, comments }: Awaited<ReturnType<typeof playShown>>,
  workflowSecrets: readonly string[],
): Promise<void> {
  const registered = [...step.raw.matchAll(/^::add-mask::(.*)$/gm)].map(([, value = '']) =>
    value.replaceAll('%0A', '\n').replaceAll('%0D', '\r').replaceAll('%25', '%'),
  );
  expect(registered.filter((value) => value.length < 8)).toEqual([]);
  const masks = [...registered, ...workflowSecrets];
  const page = await readPage(maskAsRunner(step.summary, masks));
  const log = maskAsRunner(step.raw.replace(/^::add-mask::.*$/gm, ''), masks);
  const comment = (await Promise.all(comments.map(readPage))).join('\n');
  for (const secret of [...mwaa.secrets().filter(({ length }) => length >= 8), ...workflowSecrets]) {
    expect(shownPart(page, secret), 'summary').toBe('');
    expect(shownPart(log, secret), 'log').toBe('');
    expect(shownPart(comment, secret), 'comment').toBe('');
  }
  expect(step.summary).toContain('<h2>');
  expect(comments, step.raw).toHaveLength(1);
}

test.concurrent.each([
  ['2.10.3', 'cookie'],
  ['3.0.6', 'authorization'],
])('a web server of Airflow %s that echoes the header %s', async (airflowVersion, header) => {
  const played = await playShown({
    airflowVersion,
    inputs: { transport: 'web-session' },
    faults: ({ service, operation, method }) =>
      service === 'web' && operation === 'Rest' && method === 'POST' ? { kind: 'echo', header } : undefined,
  });
  expect(played.step.outputs['outcome']).toBe('error');
  expect(played.step.raw).toContain('Header not understood');
  await expectMasked(played, []);
});

test.concurrent.each(['x-amz-security-token', 'authorization'])(
  'MWAA, with a refusal that quotes %s',
  async (header) => {
    const played = await playShown({
      inputs: { transport: 'invoke-rest-api' },
      faults: ({ service, operation }) =>
        service === 'mwaa' && operation === 'InvokeRestApi' ? { kind: 'echo', header } : undefined,
    });
    expect(played.step.outputs['outcome']).toBe('error');
    await expectMasked(played, []);
  },
);

test.concurrent('an exception, a log line and names with secrets of the workflow', async () => {
  const played = await playShown({
    dags: {
      etl: {
        tasks: [
          { taskId: `extract_${SECRET_IN_ID}` },
          {
            taskId: `load.${SECRET_IN_ID}.x`,
            upstream: [`extract_${SECRET_IN_ID}`],
            state: 'failed',
            log: [
              `connecting with ${WORKFLOW_SECRET}, then ${'word '.repeat(900)}${WORKFLOW_SECRET}`,
              'Traceback (most recent call last):',
              '  File "/usr/local/airflow/dags/etl.py", line 12, in load',
              `ValueError: cannot log in with ${WORKFLOW_SECRET}`,
            ],
          },
        ],
      },
    },
  });
  expect(played.step.outputs['outcome']).toBe('failed');
  expect(played.step.summary).toContain('connecting with');
  // Nobody masks names in a comment, so only what the step knows is hidden there.
  await expectMasked({ ...played, comments: ['<p></p>'] }, [WORKFLOW_SECRET, SECRET_IN_ID]);
  expect(played.comments.join('\n')).not.toContain('w0rd');
});

test.concurrent('values of the conf that an answer quotes are hidden, the names of its keys are not', async () => {
  const played = await playShown({
    inputs: { transport: 'invoke-rest-api', conf: '{"customer_name": "Ada Lovelace, 12345678"}' },
    dags: {
      etl: {
        tasks: [
          {
            taskId: 'load',
            state: 'failed',
            log: [
              'Traceback (most recent call last):',
              'ValueError: bad customer_name Ada Lovelace, 12345678',
            ],
          },
        ],
      },
    },
  });
  const told = played.step.log.annotations.map(({ title, message }) => `${title} ${message}`).join('\n');
  expect(told).not.toContain('Lovelace');
  expect(played.comments.join('\n')).not.toContain('Lovelace');
});
