import { spawnSync } from 'node:child_process';
import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { createTemporaryFolder } from '../harness/temporary-folder.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const run = (script: string, ...args: readonly string[]) =>
  spawnSync(process.execPath, [join(root, 'scripts', script), ...args], { encoding: 'utf8' });

const CHANGELOG = `# Changelog

## [Unreleased]

- Not yet.

## [1.1.0] - 2026-12-01

### Added

- A thing.

## [1.0.0] - 2026-11-21

- The first.

[1.1.0]: https://example.com/compare
`;

function write(changelog: string, version = '1.1.0'): string {
  const folder = createTemporaryFolder('release');
  writeFileSync(join(folder, 'CHANGELOG.md'), changelog);
  for (const file of ['package.json', 'package-lock.json'])
    writeFileSync(join(folder, file), JSON.stringify({ version }));
  return folder;
}

const notes = (version: string, changelog = CHANGELOG) =>
  run('release-notes.ts', version, '--changelog', join(write(changelog), 'CHANGELOG.md'));

describe('release-notes', () => {
  test('prints one version and nothing of its neighbours', () => {
    expect(notes('1.1.0').stdout).toBe('### Added\n\n- A thing.\n');
    expect(notes('1.0.0').stdout).toBe('- The first.\n');
  });

  test.each([
    ['no section', '2.0.0', CHANGELOG, 'no section "## [2.0.0] - YYYY-MM-DD"'],
    ['what is not released', 'Unreleased', CHANGELOG, 'no section "## [Unreleased]'],
    ['no date', '1.2.0', '## [1.2.0]\n\n- x\n', 'has no date'],
    ['no text', '1.2.0', '## [1.2.0] - 2026-12-02\n\n## [1.1.0] - 2026-12-01\n\n- x\n', 'says nothing'],
    [
      'a newer one below',
      '1.2.0',
      '## [1.2.0] - 2026-12-02\n\n- x\n\n## [1.1.9] - 2026-12-03\n\n- y\n',
      '1.1.9 stands below 1.2.0',
    ],
  ])('refuses %s', (_, version, changelog, message) => {
    const { status, stdout, stderr } = notes(version, changelog);
    expect({ status, stdout }).toEqual({ status: 1, stdout: '' });
    expect(stderr).toContain(message);
  });
});

describe('release-version', () => {
  test('passes when everything agrees', () => {
    expect(run('release-version.ts', '1.1.0', '--root', write(CHANGELOG))).toMatchObject({
      status: 0,
      stdout: 'Everything agrees on 1.1.0.\n',
    });
  });

  test('tells all that disagrees at once', () => {
    const { status, stderr } = run('release-version.ts', 'v1.3.0', '--root', write(CHANGELOG));
    expect(status).toBe(1);
    expect(stderr.trim().split('\n')).toEqual([
      '"v1.3.0" is not a version such as 1.2.3 or 1.2.3-rc.1.',
      'package.json says 1.1.0.',
      'package-lock.json says 1.1.0.',
      'CHANGELOG.md has no section "## [v1.3.0] - YYYY-MM-DD".',
    ]);
  });

  test('can release this project once its changelog has the section', () => {
    const folder = createTemporaryFolder('release');
    for (const file of ['package.json', 'package-lock.json']) cpSync(join(root, file), join(folder, file));
    const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { version: string };
    const changelog = readFileSync(join(root, 'CHANGELOG.md'), 'utf8');
    expect(changelog).toMatch(/^## \[(Unreleased|\d+\.\d+\.\d+)\]/m);
    const dated = changelog.replace('## [Unreleased]', `## [${version}] - 2999-01-01`);
    writeFileSync(join(folder, 'CHANGELOG.md'), dated);
    expect(run('release-version.ts', version, '--root', folder)).toMatchObject({ status: 0 });
  });
});
