/**
 * Derives from action.yml the tables between the markers of README.md, and src/inputs/input-defaults.ts; and from examples/ the
 * workflows on the pages, each after a comment with its file's name. `--check` changes nothing, and fails when a file is out of date.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import {
  type ActionMetadata,
  type InputMetadata,
  isExpression,
  readActionMetadata,
} from './action-metadata.ts';

/** A file that is derived from action.yml and examples/, wholly or between markers. */
export interface DerivedFile {
  /** Relative to the root of the repository. */
  readonly path: string;
  /** The file as it must be, given the file as it is. */
  readonly derive: (metadata: ActionMetadata, text: string) => string;
}

export const derivedFiles: readonly DerivedFile[] = [
  {
    path: 'README.md',
    derive: (metadata, text) =>
      quoteExamples(
        replaceBetween(
          replaceBetween(text, 'inputs', inputTables(metadata)),
          'outputs',
          outputTable(metadata),
        ),
      ),
  },
  { path: 'docs/USAGE.md', derive: (_, text) => quoteExamples(text) },
  { path: 'docs/MIGRATING.md', derive: (_, text) => quoteExamples(text) },
  { path: 'src/inputs/input-defaults.ts', derive: defaultsModule },
];

export function absolutePath(file: DerivedFile): string {
  return fileURLToPath(new URL(`../${file.path}`, import.meta.url));
}

/** One table per group of inputs, under the group's name. */
function inputTables({ inputs, groups }: ActionMetadata): string {
  const tables = groups.map(({ title, names }) => {
    const rows = names.flatMap((name) => {
      const input = inputs[name];
      return input === undefined
        ? []
        : [`| \`${name}\` | ${describeDefault(input)} | ${cell(input.description)} |`];
    });
    return [`### ${title}`, '', '| Input | Default | Meaning |', '| --- | --- | --- |', ...rows].join('\n');
  });
  return tables.join('\n\n');
}

function outputTable({ outputs }: ActionMetadata): string {
  const rows = Object.entries(outputs).map(
    ([name, output]) => `| \`${name}\` | ${cell(output.description)} |`,
  );
  return ['| Output | Meaning |', '| --- | --- |', ...rows].join('\n');
}

function describeDefault(input: InputMetadata): string {
  if (input.required === true) return '**required**';
  return input.default === undefined ? 'none' : `\`${cell(input.default)}\``;
}

function cell(text: string): string {
  return text.trim().replaceAll('|', '\\|').replaceAll('\n', '<br>');
}

function quoteExamples(text: string): string {
  return text.replaceAll(
    /(<!-- (examples\/[\w./-]+) -->\n```yaml\n)[\s\S]*?(?=^```$)/gm,
    (_, begin: string, file: string) =>
      `${begin}${readFileSync(new URL(`../${file}`, import.meta.url), 'utf8')}`,
  );
}

function replaceBetween(text: string, marker: string, content: string): string {
  const [begin, end] = [`<!-- ${marker} -->`, `<!-- /${marker} -->`];
  const from = text.indexOf(begin);
  const to = text.indexOf(end);
  if (from < 0 || to < from) throw new Error(`README.md needs ${begin} and, after it, ${end}.`);
  return `${text.slice(0, from + begin.length)}\n\n${content}\n\n${text.slice(to)}`;
}

function defaultsModule({ inputs }: ActionMetadata): string {
  const entries = Object.entries(inputs).map(([name, input]) => {
    const text = input.default ?? '';
    const key = /^[a-z]+$/.test(name) ? name : `'${name}'`;
    return `  ${key}: '${isExpression(text) ? '' : text.replaceAll(/['\\]/g, '\\$&')}',\n`;
  });
  return [
    '// Derived from action.yml by `npm run docs`; the tests compare them. Do not edit.\n\n',
    '/** Every input with its default; empty where it has none, or where the runner computes it. */\n',
    `export const inputDefaults = {\n${entries.join('')}} as const;\n\n`,
    '/** An input of action.yml. */\nexport type InputName = keyof typeof inputDefaults;\n',
  ].join('');
}

if (import.meta.main) {
  const { values } = parseArgs({ options: { check: { type: 'boolean', default: false } } });
  const metadata = readActionMetadata();
  for (const file of derivedFiles) {
    const path = absolutePath(file);
    const text = readIfThere(path);
    const wanted = file.derive(metadata, text);
    if (wanted === text) continue;
    if (values.check) {
      console.error(`${file.path} does not follow from action.yml and examples/: run 'npm run docs'.`);
      process.exitCode = 1;
    } else {
      writeFileSync(path, wanted);
      console.log(`${file.path} written`);
    }
  }
}

function readIfThere(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return '';
    throw error;
  }
}
