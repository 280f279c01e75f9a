import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { readEventPullRequest } from '../../../../src/report/comment/pull-request.ts';
import { createTemporaryFolder } from '../../../harness/temporary-folder.ts';

async function read(event: string | undefined, ref = 'refs/heads/main') {
  const folder = createTemporaryFolder('event');
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  const eventPath = join(folder, 'event.json');
  if (event !== undefined) writeFileSync(eventPath, event);
  const lines: string[] = [];
  return { number: await readEventPullRequest({ eventPath, ref }, (line) => lines.push(line)), lines };
}

test('an event file that is not there is named by its error code', async () => {
  const { number, lines } = await read(undefined);
  expect(number).toBeUndefined();
  expect(lines).toEqual([expect.stringContaining('ENOENT')]);
});

test.each(['[]', 'null', '{'])('an event of %s is no object', async (event) => {
  const { number, lines } = await read(event, 'refs/pull/12/merge');
  expect(number).toBe(12);
  expect(lines).toEqual([expect.stringContaining('it is not a JSON object')]);
});
