import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { createTemporaryFolder } from '../harness/temporary-folder.ts';
import { play } from './scenario.ts';

const CONFS: readonly (readonly [string, string])[] = [
  ['an array', '[1, 2]'],
  ['a scalar', '42'],
  ['broken JSON', '{"day": "2026-11-20",\n "secret-key": oops}'],
  ['broken YAML', 'day: 2026\n  full: [1, 2'],
  ['a number that is not exact', '{"id": 12345678901234567890}'],
];

test.each(CONFS)('%s as conf is one clear error, and nothing is sent', async (name, conf) => {
  const { step, requests, transcript } = await play({ inputs: { conf } });
  expect(step.exitCode).toBe(1);
  expect(step.outputs['outcome']).toBe('error');
  expect(step.log.annotations.filter(({ level }) => level === 'error')).toHaveLength(1);
  expect(requests).toEqual([]);
  expect(step.raw).not.toContain('oops');
  await expect(transcript).toMatchFileSnapshot(`__snapshots__/refuses-${name.replaceAll(' ', '-')}.txt`);
});

test('every bad input is told at once', async () => {
  const { step, requests, transcript } = await play({
    inputs: {
      'dag-id': '',
      timeout: 'soon',
      'wait-for-completion': 'yes',
      'on-cancel': 'kill',
      'logical-date': '2026-11-20',
      'role-to-assume': 'github',
      'poll-interval': '-1',
    },
    env: { AWS_REGION: undefined },
  });
  expect(step.exitCode).toBe(1);
  expect(requests).toEqual([]);
  await expect(transcript).toMatchFileSnapshot('__snapshots__/refuses-every-bad-input.txt');
});

test('conf wins over conf-file by top-level key', async () => {
  const workspace = createTemporaryFolder('workspace');
  writeFileSync(join(workspace, 'conf.yml'), 'day: "2026-11-19"\nregion: eu\n');
  const { step, requests } = await play({
    workspace,
    inputs: { conf: '{"day": "2026-11-20"}', 'conf-file': 'conf.yml' },
  });
  expect(step.exitCode).toBe(0);
  const [sent] = requests.filter(({ airflow }) => airflow?.method === 'POST');
  expect(sent?.body).toMatchObject({ Body: { conf: { day: '2026-11-20', region: 'eu' } } });
});
