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
  [...read(page).matchAll(/^ *```ya?ml\n([\s\S]*?)^ *```/gm)].map(([, text = '']) => text);

interface Workflow {
  readonly permissions?: Readonly<Record<string, string>>;
  readonly jobs: Readonly<Record<string, Job>>;
}
interface Job {
  readonly permissions?: Readonly<Record<string, string>>;
  readonly 'runs-on'?: unknown;
  readonly 'timeout-minutes'?: number;
}
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
  const workflow = parse(read(example)) as Workflow;
  expect(workflow.permissions).toBeDefined();
  for (const job of Object.values(workflow.jobs)) {
    const permissions = job.permissions ?? workflow.permissions ?? {};
    const needsToken = findSteps(job).some(({ inputs }) => 'role-to-assume' in inputs);
    if (needsToken) expect(permissions['id-token']).toBe('write');
  }
});

describe.each(pages)('%s', (page) => {
  const blocks = listBlocks(page);

  // test/act runs every example, and so every block that can be copied.
  test('shows no YAML but what stands in examples/', () => {
    const files = [...examples, ...list('examples/conf', '.yaml')].map(read);
    for (const block of blocks) expect(files).toContain(block);
  });

  test('shows only inputs and outputs that action.yml has', () => {
    for (const block of blocks) checkSteps(block);
  });
});

test('each example is quoted in the README or in docs/', () => {
  const blocks = new Set(pages.flatMap(listBlocks));
  expect(examples.filter((example) => !blocks.has(read(example)))).toEqual([]);
});

describe('the first workflow of the README', () => {
  const [first = ''] = listBlocks('README.md');
  const { jobs } = parse(first) as Workflow;
  const [job] = Object.values(jobs);

  test('is a whole job that may ask for a token and check out', () => {
    expect(job?.permissions).toEqual({ 'id-token': 'write', contents: 'read' });
  });

  test('uses outputs', () => {
    expect(first).toMatch(/\$\{\{ steps\.dag\.outputs\.outcome \}\}/);
  });

  test('comes after three lines of prerequisites', () => {
    const before = read('README.md').split('```yaml')[0] ?? '';
    expect(before.split('\n').filter((line) => /^\d\. /.test(line))).toHaveLength(3);
  });
});

/** GitHub ends a job on its own runners after that, whatever is set. */
const HOSTED_MINUTES = 360;

test.each(examples)('%s never waits longer than its job lives', (example) => {
  for (const job of Object.values((parse(read(example)) as Workflow).jobs)) {
    const limit = job['timeout-minutes'] ?? HOSTED_MINUTES;
    if (job['runs-on'] === 'ubuntu-latest') expect(limit).toBeLessThanOrEqual(HOSTED_MINUTES);
    for (const { inputs } of findSteps(job)) {
      const minutes = (name: string, otherwise: string) => readMinutes(String(inputs[name] ?? otherwise));
      const own = inputs['wait-for-completion'] === false ? 0 : minutes('timeout', '1h');
      const others = inputs['if-running'] === 'wait' ? minutes('queue-timeout', `${own}m`) : 0;
      expect(own + others + minutes('wait-for-dag', '0s')).toBeLessThan(limit);
    }
  }
});

/** Of a duration such as `1h30m`. */
function readMinutes(text: string): number {
  const parts = [...text.matchAll(/(\d+)(h|m|s)/g)];
  const units: Readonly<Record<string, number>> = { h: 60, m: 1, s: 1 / 60 };
  return parts.reduce((sum, [, count, unit = '']) => sum + Number(count) * (units[unit] ?? Number.NaN), 0);
}

test('the README stays short enough to be read, and has a table of contents', () => {
  const lines = read('README.md').trimEnd().split('\n');
  expect(lines.length).toBeLessThanOrEqual(260);
  const titles = lines.filter((line) => line.startsWith('## ')).map((line) => line.slice(3));
  const anchor = (title: string) =>
    `(#${title
      .toLowerCase()
      .replaceAll(/[^\w -]/g, '')
      .replaceAll(' ', '-')})`;
  const missing = titles.filter(
    (title) => title !== 'Licence' && !lines.slice(0, 25).join('\n').includes(anchor(title)),
  );
  expect(missing).toEqual([]);
});
