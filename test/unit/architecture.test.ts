import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

const src = fileURLToPath(new URL('../../src', import.meta.url));
const files = readdirSync(src, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.ts'));
const texts = new Map(files.map((file) => [file, readFileSync(join(src, file), 'utf8')]));

/** What each file imports: types too, and what it loads later. */
const imports = new Map(
  [...texts].map(([file, text]) => [
    file,
    [...text.matchAll(/(?:from|import\()\s*'([^']+)'/g)].map(([, name = '']) =>
      name.startsWith('.') ? normalize(join(dirname(file), name)) : name,
    ),
  ]),
);

const folderOf = (file: string) => (file.includes('/') ? (file.split('/')[0] ?? '') : '');
const isOurs = (name: string) => texts.has(name);

/**
 * The folders of src/ from the ground up: a folder imports from itself and from those before it in this list, and the two
 * entries import from all of them.
 */
const LAYERS = [
  'core',
  'http',
  'runner',
  'aws',
  'transport',
  'airflow',
  'inputs',
  'dag-run',
  'findings',
  'report',
  'step',
  '',
];

test('src holds the two entries and folders only', () => {
  expect(files.filter((file) => folderOf(file) === '').sort()).toEqual(['main.ts', 'post.ts']);
  expect([...new Set(files.map(folderOf))].sort()).toEqual([...LAYERS].sort());
});

test('imports point one way', () => {
  const wrong = [...imports].flatMap(([file, names]) =>
    names
      .filter(isOurs)
      .filter((name) => LAYERS.indexOf(folderOf(name)) > LAYERS.indexOf(folderOf(file)))
      .map((name) => `${file} imports ${name}`),
  );
  const order = LAYERS.filter((layer) => layer !== '').join(', ');
  const advice = `A folder imports from those before it: ${order}. Move the code to a later folder, or what it needs to an earlier one. The order is LAYERS in test/unit/architecture.test.ts`;
  expect(wrong, advice).toEqual([]);
});

test('docs/ARCHITECTURE.md lists the folders in the same order', () => {
  const page = readFileSync(join(src, '../docs/ARCHITECTURE.md'), 'utf8');
  const rows = [...page.matchAll(/^\| `([\w-]+)\/` \|/gm)].map(([, folder]) => folder);
  expect(rows).toEqual(LAYERS.filter((layer) => layer !== ''));
});

test('no files import each other in a circle', () => {
  const done = new Set<string>();
  const circles: string[] = [];
  const visit = (file: string, path: readonly string[]): void => {
    if (path.includes(file)) circles.push([...path.slice(path.indexOf(file)), file].join(' -> '));
    else if (!done.has(file)) {
      for (const name of (imports.get(file) ?? []).filter(isOurs)) visit(name, [...path, file]);
      done.add(file);
    }
  };
  for (const file of files) visit(file, []);
  expect(circles).toEqual([]);
});

test.each([
  [/^@aws-sdk\/|^@smithy\//, ['aws']],
  [/^@actions\//, ['runner', 'report']],
  [/^yaml$/, ['inputs']],
  [/^ajv\b/, ['dag-run']],
])('%s is known in one place', (pattern, folders) => {
  const users = [...imports]
    .filter(([, names]) => names.some((name) => pattern.test(name)))
    .map(([file]) => file);
  expect(users.length).toBeGreaterThan(0);
  expect(users.filter((file) => !folders.includes(folderOf(file)))).toEqual([]);
});

const root = dirname(src);
/** Every program text of the project, by its path from the root. */
const programs = new Map(
  ['src', 'test', 'scripts', 'bench']
    .filter((folder) => existsSync(join(root, folder)))
    .flatMap((folder) =>
      readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' }).map((file) =>
        join(folder, file),
      ),
    )
    .filter((file) => /\.(ts|cts|mts|js|cjs|mjs|py|sh)$/.test(file) && !file.includes('node_modules'))
    .map((file) => [file, readFileSync(join(root, file), 'utf8')]),
);

test('every file has a name that says what it holds, and fits on a few screens', () => {
  expect(programs.size).toBeGreaterThan(files.length);
  const drawers = [...programs.keys()].filter((file) =>
    /(^|\/)(utils?|helpers?|common|misc|index)\b/.test(file),
  );
  expect(drawers).toEqual([]);
  expect([...programs].filter(([, text]) => text.split('\n').length > 251).map(([file]) => file)).toEqual([]);
});

test('every export of src says in a docstring what it promises', () => {
  const exported = /^export (?:async |abstract |declare )?(?:function|const|class|interface|type)\b/;
  const silent = [...texts].flatMap(([file, text]) => {
    const lines = text.split('\n');
    return lines
      .filter((line, at) => exported.test(line) && !(lines[at - 1] ?? '').trimEnd().endsWith('*/'))
      .map((line) => `${file}: ${line}`);
  });
  expect(silent).toEqual([]);
});
