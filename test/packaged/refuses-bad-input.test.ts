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

const ACTION = { GITHUB_ACTION_REPOSITORY: 'acme/trigger-mwaa-dag', GITHUB_ACTION_REF: 'v1' };

test.each([
  ['one input', { timeout: 'soon' }, 'Input "timeout" cannot be used (invalid-input)'],
  [
    'two inputs',
    { timeout: 'soon', 'on-cancel': 'kill' },
    'Inputs "timeout", "on-cancel" cannot be used (invalid-input)',
  ],
  ['the region', { environment: 'MyEnv' }, 'Input "aws-region" cannot be used (no-region)'],
])('the title names %s, and the last line the page that explains the code', async (_, inputs, title) => {
  const { step } = await play({
    inputs,
    env: { ...ACTION, AWS_REGION: title.includes('region') ? undefined : 'us-east-1' },
  });
  const [error, ...more] = step.log.annotations.filter(({ level }) => level === 'error');
  expect(more).toEqual([]);
  expect(error?.title).toBe(title);
  const code = /\(([a-z-]+)\)$/.exec(title)?.[1];
  const url = `https://github.com/acme/trigger-mwaa-dag/blob/v1/docs/TROUBLESHOOTING.md#${code}`;
  expect(error?.message).toMatch(new RegExp(`\nSee ${url}$`));
  expect(step.summary).toContain(`<a href="${url}">Troubleshooting</a>`);
});

test.each([
  ['{"pin": }', 'line 1, column 9: a value is missing: the expression or the secret in its place is empty.'],
  ['{"a": 1,}', 'line 1, column 8: there is one comma too many; remove it.'],
  ['day:2026-11-20', 'line 1, column 4: a space is missing after the colon: write "key: value".'],
  ['a:\n\tb: 1', 'line 2, column 1: a tab cannot indent; use spaces.'],
  ['ver: 1.10', 'line 1, column 6: this number loses the zeros at its end; put it in quotes.'],
])('%j as conf names the mistake', async (conf, problem) => {
  const { step, requests } = await play({ inputs: { conf } });
  const [error] = step.log.annotations;
  expect(error?.title).toBe('Input "conf" cannot be used (invalid-input)');
  expect(error?.message).toContain(problem);
  expect(requests).toEqual([]);
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
