import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { isObject } from '../../src/json.ts';

const url = (path: string) => new URL(`../../${path}`, import.meta.url);
const read = (path: string) => readFileSync(url(path), 'utf8');
const list = (folder: string, ending: string) =>
  readdirSync(url(folder))
    .filter((name) => name.endsWith(ending))
    .map((name) => `${folder}/${name}`);

const examples = list('examples', '.yml');
const pages = ['README.md', ...list('docs', '.md')];
const metadata = parse(read('action.yml')) as {
  readonly inputs: Record<string, { readonly required?: boolean }>;
  readonly outputs: Record<string, unknown>;
};

const listBlocks = (page: string) =>
  [...read(page).matchAll(/^( *)```yaml\n([\s\S]*?)^ *```/gm)].map(([, indent = '', text = '']) =>
    text.replaceAll(new RegExp(`^${indent}`, 'gm'), ''),
  );

interface Step {
  readonly id?: string;
  readonly inputs: Readonly<Record<string, unknown>>;
}

/** Every step of ours, wherever it stands in a workflow or a part of one. */
function findSteps(value: unknown): readonly Step[] {
  if (Array.isArray(value)) return value.flatMap(findSteps);
  if (!isObject(value)) return [];
  const { uses, id, with: inputs } = value;
  if (typeof uses === 'string' && uses.startsWith('OWNER/trigger-mwaa-dag@'))
    return [{ ...(typeof id === 'string' ? { id } : {}), inputs: isObject(inputs) ? inputs : {} }];
  return Object.values(value).flatMap(findSteps);
}

function checkSteps(text: string): readonly Step[] {
  const steps = findSteps(parse(text));
  const required = Object.keys(metadata.inputs).filter((name) => metadata.inputs[name]?.required === true);
  for (const { id, inputs } of steps) {
    const given = Object.keys(inputs);
    expect(Object.keys(metadata.inputs)).toEqual(expect.arrayContaining(given));
    expect(given).toEqual(expect.arrayContaining(required));
    const used = [...text.matchAll(/steps\.([\w-]+)\.outputs\.([\w-]+)/g)].filter(([, step]) => step === id);
    for (const [, , output = ''] of used) expect(Object.keys(metadata.outputs)).toContain(output);
  }
  return steps;
}

test.each(examples)('%s uses only inputs and outputs that action.yml has', (example) => {
  expect(checkSteps(read(example)).length).toBeGreaterThan(0);
});

test.each(examples)('%s gives a role only to jobs that may ask for a token', (example) => {
  const workflow = parse(read(example)) as {
    readonly permissions?: Readonly<Record<string, string>>;
    readonly jobs: Readonly<Record<string, { readonly permissions?: Readonly<Record<string, string>> }>>;
  };
  expect(workflow.permissions).toBeDefined();
  for (const job of Object.values(workflow.jobs)) {
    const permissions = job.permissions ?? workflow.permissions ?? {};
    const needsToken = findSteps(job).some(({ inputs }) => 'role-to-assume' in inputs);
    if (needsToken) expect(permissions['id-token']).toBe('write');
  }
});

describe.each(pages)('%s', (page) => {
  const blocks = listBlocks(page);
  const workflows = blocks.filter((block) => block.startsWith('name:'));

  test('quotes each complete workflow as it stands in examples/', () => {
    const files = examples.map(read);
    for (const block of workflows) expect(files).toContain(block);
  });

  test('shows only inputs and outputs that action.yml has', () => {
    for (const block of blocks) checkSteps(block);
  });
});

test('each example is quoted in the README or in docs/', () => {
  const blocks = new Set(pages.flatMap(listBlocks));
  expect(examples.filter((example) => !blocks.has(read(example)))).toEqual([]);
});

test('the README has three complete workflows', () => {
  expect(listBlocks('README.md').filter((block) => block.startsWith('name:')).length).toBeGreaterThanOrEqual(
    3,
  );
});
