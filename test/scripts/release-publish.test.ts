import { spawnSync } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { createTemporaryFolder } from '../harness/temporary-folder.ts';

const script = fileURLToPath(new URL('../../scripts/release-publish.ts', import.meta.url));

/** Runs the script with a `gh` that notes its arguments and answers `view` as given. */
function publish(
  version: string,
  view: { readonly status: number; readonly out?: string; readonly err?: string },
) {
  const folder = createTemporaryFolder('publish');
  const assets = join(folder, 'assets');
  mkdirSync(assets);
  for (const name of ['b.json', 'a.tar.gz']) writeFileSync(join(assets, name), name);
  const calls = join(folder, 'calls');
  writeFileSync(
    join(folder, 'gh'),
    `#!/bin/sh
echo "$*" >> '${calls}'
if [ "$2" = view ]; then echo '${view.out ?? ''}'; echo '${view.err ?? ''}' >&2; exit ${view.status}; fi
`,
  );
  chmodSync(join(folder, 'gh'), 0o755);
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [script, version, '--assets', assets, '--notes', 'notes.md'],
    { encoding: 'utf8', env: { ...process.env, PATH: `${folder}:${process.env['PATH']}` } },
  );
  const lines = existsSync(calls) ? readFileSync(calls, 'utf8').trim().replaceAll(`${assets}/`, '') : '';
  return { status, stdout, stderr, calls: lines.split('\n').slice(1) };
}

const ABSENT = { status: 1, err: 'release not found' };

test('all assets are in a draft before it is published', () => {
  const { status, calls, stdout } = publish('1.0.0', ABSENT);
  expect(status).toBe(0);
  expect(calls).toEqual([
    'release create v1.0.0 --draft --verify-tag --title v1.0.0 --notes-file notes.md a.tar.gz b.json',
    'release edit v1.0.0 --draft=false',
  ]);
  expect(stdout).toBe('v1.0.0 was published with 2 assets.\n');
});

test('a pre-release is marked as one', () => {
  expect(publish('1.0.0-rc.1', ABSENT).calls[0]).toContain('--prerelease');
});

test('a draft that an earlier try left is completed', () => {
  expect(publish('1.0.0', { status: 0, out: '{"isDraft":true}' }).calls).toEqual([
    'release upload v1.0.0 --clobber a.tar.gz b.json',
    'release edit v1.0.0 --draft=false',
  ]);
});

test('a published release is never touched', () => {
  expect(publish('1.0.0', { status: 0, out: '{"isDraft":false}' })).toMatchObject({ status: 0, calls: [] });
});

test('trouble is not taken for absence', () => {
  const { status, calls, stderr } = publish('1.0.0', { status: 1, err: 'HTTP 502' });
  expect({ status, calls }).toEqual({ status: 1, calls: [] });
  expect(stderr).toContain('HTTP 502');
});
