import { execFileSync } from 'node:child_process';
import { symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { createTemporaryFolder } from '../harness/temporary-folder.ts';
import { startGitHubApi } from '../unit/report/github-api.ts';
import { play } from './scenario.ts';

/** Twice what an idle step holds, and a small part of what these files claim to be. */
const MOST_MEMORY = 200 * 1024 * 1024;
const workspace = createTemporaryFolder('workspace');
const fifo = join(workspace, 'fifo');
execFileSync('mkfifo', [fifo]);
writeFileSync(join(workspace, 'sparse.json'), '');
truncateSync(join(workspace, 'sparse.json'), 1_500_000_000);
symlinkSync('/etc/hostname', join(workspace, 'link.json'));
writeFileSync(join(workspace, 'conf.json'), '{"day": "friday"}');
writeFileSync(join(workspace, 'event.json'), 'not JSON');

test.concurrent.each(['fifo', '/dev/zero', '.', 'sparse.json', 'link.json', 'missing.json'])(
  'conf-file: %s is one input error at once, and nothing is sent',
  async (name) => {
    const { step, requests } = await play({
      workspace,
      inputs: { 'conf-file': name },
      measuresUsage: true,
    });
    expect(step.outputs['outcome']).toBe('error');
    const [annotation, ...more] = step.log.annotations;
    expect(more).toEqual([]);
    expect(annotation?.title).toContain('invalid-input');
    expect(annotation?.message).toContain(`Input conf-file: "${name}" `);
    expect(annotation?.message).toContain('Accepted: a JSON file of at most 1 MB');
    expect(requests).toEqual([]);
    expect(step.durationMs).toBeLessThan(10_000);
    expect(step.usage?.peakBytes).toBeLessThan(MOST_MEMORY);
  },
);

test.concurrent('conf-file inside the workspace is read, by an absolute path too', async () => {
  const { step, mwaa } = await play({ workspace, inputs: { 'conf-file': join(workspace, 'conf.json') } });
  expect(step.outputs['outcome']).toBe('success');
  expect(mwaa.airflow.runs('etl').map(({ conf }) => conf)).toEqual([{ day: 'friday' }]);
});

test.concurrent.each([
  ['a pipe', fifo],
  ['a device', '/dev/zero'],
  ['a folder', workspace],
  ['a file of 1.5 GB', join(workspace, 'sparse.json')],
  ['no JSON', join(workspace, 'event.json')],
  ['a file that is missing', join(workspace, 'missing.json')],
])(
  'an event file that is %s counts as none, with one line, and the commit tells the pull request',
  async (_, event) => {
    const api = await startGitHubApi({});
    try {
      const { step } = await play({
        inputs: { 'pr-comment': 'true', 'github-token': 'ghs_secret' },
        env: { GITHUB_API_URL: api.url, GITHUB_REPOSITORY: 'acme/pipelines', GITHUB_EVENT_PATH: event },
        measuresUsage: true,
      });
      expect(step.outputs['outcome']).toBe('success');
      expect(step.log.lines.filter((line) => line.includes('GITHUB_EVENT_PATH'))).toHaveLength(1);
      expect(step.durationMs).toBeLessThan(15_000);
      expect(step.usage?.peakBytes).toBeLessThan(MOST_MEMORY);
    } finally {
      await api.stop();
    }
  },
);
