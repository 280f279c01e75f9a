import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { createTemporaryFolder } from '../harness/temporary-folder.ts';
import { startGitHubApi } from '../unit/report/github-api.ts';
import { failingDag, play } from './scenario.ts';

test.each([
  [undefined, 1, 0],
  [403, 0, 1],
] as const)(
  'pr-comment writes one comment, or one warning (GitHub answers writes with %s)',
  async (refuseWrites, comments, warnings) => {
    const api = await startGitHubApi(refuseWrites === undefined ? {} : { refuseWrites });
    onTestFinished(async () => {
      await api.stop();
    });
    const event = join(createTemporaryFolder('event'), 'event.json');
    writeFileSync(event, JSON.stringify({ pull_request: { number: 7 } }));
    const { step } = await play({
      dags: { etl: failingDag },
      inputs: { 'pr-comment': 'true', 'github-token': 'ghs_secret' },
      env: { GITHUB_API_URL: api.url, GITHUB_REPOSITORY: 'acme/pipelines', GITHUB_EVENT_PATH: event },
    });
    expect(step.outputs['outcome']).toBe('failed');
    expect(api.comments.map(({ body }) => body)).toHaveLength(comments);
    const told = step.log.annotations.filter(({ level }) => level === 'warning');
    expect(told).toHaveLength(warnings);
    expect(step.raw.replace(/^::add-mask::.*$/gm, '')).not.toContain('ghs_secret');
  },
);
