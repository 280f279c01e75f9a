import { spawnSync } from 'node:child_process';
import { appendFileSync, mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { copySources, root } from '../../scripts/copy-project.ts';
import { describeStaleDist, hashSources, SOURCES_FILE } from '../../scripts/sources.ts';
import { createTemporaryFolder } from '../harness/temporary-folder.ts';

/** A copy of the sources beside a dist/ that says it was built from them. */
function createProject(): string {
  const project = join(createTemporaryFolder('project'), 'project');
  copySources(project);
  mkdirSync(join(project, 'dist'));
  writeFileSync(join(project, 'dist', SOURCES_FILE), `${hashSources(project)}\n`);
  return project;
}

test('a build with a type error prints what the compiler says and keeps the old dist', () => {
  const project = createProject();
  symlinkSync(join(root, 'node_modules'), join(project, 'node_modules'));
  appendFileSync(join(project, 'src', 'main.ts'), "\nexport const wrong: number = 'text';\n");
  const before = readFileSync(join(project, 'dist', SOURCES_FILE), 'utf8');
  const build = spawnSync(process.execPath, [join(project, 'scripts', 'build.ts')], { encoding: 'utf8' });
  expect(build.status).toBe(1);
  expect(build.stderr).toMatch(/src\/main\.ts.*error TS2322: Type 'string' is not assignable/s);
  expect(build.stderr).toContain('dist/ stays as it was.');
  expect(build.stderr).not.toMatch(/^\s+at /m);
  expect(readFileSync(join(project, 'dist', SOURCES_FILE), 'utf8')).toBe(before);
  expect(readdirSync(project).filter((name) => name.startsWith('dist'))).toEqual(['dist']);
});

test.each<readonly [string, (project: string) => void]>([
  ['a changed file', (project) => appendFileSync(join(project, 'src', 'core', 'errors.ts'), '\n')],
  ['a new file', (project) => writeFileSync(join(project, 'src', 'core', 'new.ts'), '')],
  ['a changed setting', (project) => appendFileSync(join(project, 'tsconfig.build.json'), '\n')],
  ['a build of before', (project) => writeFileSync(join(project, 'dist', SOURCES_FILE), 'x\n')],
])('dist is stale after %s', (_, change) => {
  const project = createProject();
  expect(describeStaleDist(project)).toBeUndefined();
  change(project);
  expect(describeStaleDist(project)).toContain('run "npm run build"');
});

test('a dist without a word of its sources is stale', () => {
  const project = join(createTemporaryFolder('project'), 'project');
  copySources(project);
  expect(describeStaleDist(project)).toContain('run "npm run build"');
});
