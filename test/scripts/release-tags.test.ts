import { execFileSync, spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { beforeEach, expect, test } from 'vitest';
import { createTemporaryFolder } from '../harness/temporary-folder.ts';

const script = fileURLToPath(new URL('../../scripts/release-tags.ts', import.meta.url));

let remote: string;
let clone: string;

const git = (cwd: string, ...args: readonly string[]) =>
  execFileSync('git', args, { cwd, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] }).trim();

function commit(text: string): string {
  writeFileSync(join(clone, 'file'), text);
  git(clone, 'add', 'file');
  git(clone, '-c', 'user.name=t', '-c', 'user.email=t@example.com', 'commit', '-qm', text);
  git(clone, 'push', '-q', 'origin', 'HEAD:main');
  return git(clone, 'rev-parse', 'HEAD');
}

const setTag = (version: string, sha: string, only: string) =>
  spawnSync(process.execPath, [script, version, '--commit', sha, '--only', only, '--repository', clone], {
    encoding: 'utf8',
  });

const readTag = (name: string) => git(remote, 'rev-parse', '--verify', '-q', `refs/tags/${name}`);
const listTags = () => git(remote, 'tag', '--list').split('\n').filter(Boolean);

function release(version: string, sha: string): string {
  const immutable = setTag(version, sha, 'immutable');
  const major = setTag(version, sha, 'major');
  expect([immutable.stderr, major.stderr]).toEqual(['', '']);
  return immutable.stdout + major.stdout;
}

beforeEach(() => {
  remote = createTemporaryFolder('remote');
  clone = createTemporaryFolder('clone');
  git(remote, 'init', '-q', '--bare');
  git(clone, 'init', '-q');
  git(clone, 'remote', 'add', 'origin', remote);
});

test('the first release creates both tags on the commit itself', () => {
  const sha = commit('one');
  expect(release('1.0.0', sha)).toContain('v1 was created');
  expect(readTag('v1.0.0')).toBe(sha);
  expect(readTag('v1')).toBe(sha);
  expect(git(remote, 'cat-file', '-t', 'v1')).toBe('commit');
});

test('the next one moves the major tag only', () => {
  const one = commit('one');
  release('1.9.0', one);
  const two = commit('two');
  expect(release('1.10.0', two)).toContain(`v1 was moved from ${one} to ${two}`);
  expect(readTag('v1.9.0')).toBe(one);
  expect(readTag('v1')).toBe(two);
});

test('a version that exists on another commit is refused and stays', () => {
  const one = commit('one');
  release('1.0.0', one);
  const { status, stderr } = setTag('1.0.0', commit('two'), 'immutable');
  expect(status).toBe(1);
  expect(stderr).toContain('never moved');
  expect(readTag('v1.0.0')).toBe(one);
});

test('a repeated release changes nothing', () => {
  const one = commit('one');
  release('1.0.0', one);
  expect(release('1.0.0', one)).toBe(`v1.0.0 stands on ${one} already.\nv1 stands on ${one} already.\n`);
});

test('a fix of an older minor leaves the major tag with the newest', () => {
  const one = commit('one');
  const two = commit('two');
  release('1.2.0', two);
  expect(release('1.1.1', one)).toContain('v1.2.0 is newer than 1.1.1');
  expect(readTag('v1')).toBe(two);
});

test('another major has a tag of its own, also one whose digits begin alike', () => {
  const one = commit('one');
  release('10.0.0', one);
  const two = commit('two');
  release('1.0.0', two);
  expect([readTag('v10'), readTag('v1')]).toEqual([one, two]);
});

test('a pre-release moves nothing', () => {
  expect(release('2.0.0-rc.1', commit('one'))).toContain('pre-release');
  expect(listTags()).toEqual(['v2.0.0-rc.1']);
});

test('an annotated major tag is moved and becomes a plain one', () => {
  const one = commit('one');
  git(clone, '-c', 'user.name=t', '-c', 'user.email=t@example.com', 'tag', '-am', 'x', 'v1', one);
  git(clone, 'push', '-q', 'origin', 'v1');
  const two = commit('two');
  release('1.0.0', two);
  expect(readTag('v1')).toBe(two);
});

test('the major tag waits for the version to exist on that commit', () => {
  const sha = commit('one');
  expect(setTag('1.0.0', sha, 'major')).toMatchObject({ status: 1 });
  expect(listTags()).toEqual([]);
});

test.each([
  ['1.0', 'a'.repeat(40), 'immutable', 'which version'],
  ['1.0.0', 'main', 'immutable', 'which commit'],
  ['1.0.0', 'a'.repeat(40), 'both', '--only'],
])('refuses %s %s %s', (version, sha, only, message) => {
  const { status, stderr } = setTag(version, sha, only);
  expect(status).toBe(1);
  expect(stderr).toContain(message);
});
