import { execFileSync } from 'node:child_process';
import { mkdirSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readConfInputs } from '../../../src/inputs/conf.ts';
import { describeFileError, readWorkspaceFile } from '../../../src/inputs/conf-file.ts';
import { InputReader } from '../../../src/inputs/input-reader.ts';
import { createTemporaryFolder } from '../../harness/temporary-folder.ts';

const top = createTemporaryFolder('conf-file');
const workspace = join(top, 'work');
const outside = join(top, 'outside');
mkdirSync(join(workspace, 'dags'), { recursive: true });
mkdirSync(outside);

const put = (name: string, content: string | Buffer = '{"a": 1}') => {
  const path = join(workspace, name);
  writeFileSync(path, content);
  return path;
};
put('conf.json');
put('dags/conf.yml', 'a: 1');
put('latin1.json', Buffer.from('{"a": "\xe9"}', 'latin1'));
put('sparse.json', '');
truncateSync(join(workspace, 'sparse.json'), 1_500_000_000);
put('edge.json', `{"a": 1}${' '.repeat(9_999_992)}`);
put('..conf.json');
writeFileSync(join(outside, 'conf.json'), '{"a": "stolen"}');
writeFileSync(join(top, 'work-beside.json'), '{"a": "stolen"}');
symlinkSync('conf.json', join(workspace, 'link.json'));
symlinkSync('../outside/conf.json', join(workspace, 'link-outside.json'));
symlinkSync(outside, join(workspace, 'folder-outside'));
symlinkSync('/dev/zero', join(workspace, 'link-zero'));
symlinkSync('loop-b', join(workspace, 'loop-a'));
symlinkSync('loop-a', join(workspace, 'loop-b'));
symlinkSync('nowhere', join(workspace, 'dangling'));
symlinkSync(workspace, join(top, 'work-link'));
execFileSync('mkfifo', [join(workspace, 'fifo')]);

/** The conf, or the one problem, of a `conf-file` in a workspace. */
async function read(name: string, place = workspace): Promise<unknown> {
  const reader = new InputReader((input) => (input === 'conf-file' ? name : ''));
  const files = { workspace: place, readFile: (path: string) => readWorkspaceFile(path, place) };
  const conf = await readConfInputs(reader, files);
  if (reader.findings.length === 0) return conf;
  expect(reader.findings).toHaveLength(1);
  return reader.findings[0]?.line;
}

describe('a file inside the workspace is read', () => {
  test.each([
    ['by its name', 'conf.json'],
    ['with a way back', 'dags/../conf.json'],
    ['by its absolute path', join(workspace, 'conf.json')],
    ['through a link to a file inside', 'link.json'],
    ['with a name that begins with two dots', '..conf.json'],
    ['as YAML in a folder', 'dags/conf.yml'],
  ])('%s', async (_, name) => {
    expect(await read(name)).toEqual({ a: 1 });
  });

  test('where the workspace itself is a link', async () => {
    expect(await read('conf.json', join(top, 'work-link'))).toEqual({ a: 1 });
    expect(await read(join(workspace, 'conf.json'), join(top, 'work-link'))).toEqual({ a: 1 });
  });
});

describe('one error names the input, what was given and what is accepted, before anything is read', () => {
  test.each([
    ['a pipe', 'fifo', 'is a device, a pipe or a socket'],
    ['a device', '/dev/zero', 'is outside the workspace'],
    ['a link to a device', 'link-zero', 'is outside the workspace'],
    ['a folder', 'dags', 'is a folder'],
    ['the workspace', '.', 'is a folder'],
    ['a file of 1.5 GB', 'sparse.json', 'is too large'],
    ['a link to a file outside', 'link-outside.json', 'is outside the workspace'],
    ['a file in a linked folder outside', 'folder-outside/conf.json', 'is outside the workspace'],
    ['a way out', '../outside/conf.json', 'is outside the workspace'],
    ['a file beside whose name begins like the workspace', '../work-beside.json', 'is outside'],
    ['an absolute path outside', join(outside, 'conf.json'), 'is outside the workspace'],
    ['links in a circle', 'loop-a', 'is a symbolic link that leads in a circle'],
    ['a link to nothing', 'dangling', 'does not exist'],
    ['a file that is missing', 'conf.yaml', 'does not exist'],
    ['a file as a folder', 'conf.json/x', 'does not exist'],
    ['what is not UTF-8', 'latin1.json', 'is not a text file in UTF-8'],
    ['a name that no system takes', `a\0b`, 'cannot be read'],
  ])('%s', async (_, name, problem) => {
    const line = await read(name);
    expect(line).toMatch(/^conf-file: "/);
    expect(line).toContain(problem);
    expect(line).toContain(
      'Accepted: a JSON file of at most 1 MB or a YAML file of at most 100 kB inside the workspace.',
    );
    expect(line).not.toContain('stolen');
  });
});

test('a file of 10 MB is not a conf of at most 1 MB', async () => {
  expect(await read('edge.json')).toContain('at most 1000000 bytes');
});

test.each(['EACCES', 'EPERM', 'EIO'])('a file that cannot be read (%s) is told as such', (code) => {
  const problem = describeFileError(Object.assign(new Error(code), { code }), '/w/conf.json');
  expect(problem).toContain(code);
  expect(problem).toContain('Accepted: ');
});

test('whatever the path, what is outside never becomes a conf', async () => {
  const part = fc.constantFrom('..', '.', 'outside', 'work', 'dags', 'folder-outside', 'conf.json', top, '');
  await fc.assert(
    fc.asyncProperty(fc.array(part, { minLength: 1, maxLength: 6 }), async (parts) => {
      expect(JSON.stringify(await read(parts.join('/')))).not.toContain('stolen');
    }),
  );
});
