import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';

const path = (name: string) => fileURLToPath(new URL(`../../${name}`, import.meta.url));
const read = (name: string) => readFileSync(path(name), 'utf8');
const list = (folder: string) =>
  readdirSync(path(folder))
    .filter((name) => name.endsWith('.yml'))
    .map((name) => `${folder}/${name}`);

interface Step {
  readonly uses?: string;
  readonly run?: string;
  readonly with?: Readonly<Record<string, unknown>>;
}

interface Job {
  readonly needs?: string | readonly string[];
  readonly permissions?: Readonly<Record<string, string>>;
  readonly steps: readonly Step[];
}

interface Workflow {
  readonly on: Readonly<Record<string, unknown>>;
  readonly permissions?: Readonly<Record<string, string>>;
  readonly jobs: Readonly<Record<string, Job>>;
}

const workflows = list('.github/workflows');

describe.each(workflows)('%s', (name) => {
  const text = read(name);
  const workflow = parse(text) as Workflow;
  const steps = Object.values(workflow.jobs).flatMap((job) => job.steps);

  test('gives no permission to all jobs, and each job its own', () => {
    expect(workflow.permissions).toEqual({});
    for (const [job, { permissions }] of Object.entries(workflow.jobs))
      expect(permissions, job).toBeDefined();
  });

  test('names every action by commit, with the version beside it', () => {
    const uses = [...text.matchAll(/^\s*(?:- )?uses: (\S+)(.*)$/gm)].filter(
      ([, what]) => what !== './packed',
    );
    for (const [line, what = '', comment = ''] of uses) {
      expect(what, line).toMatch(/^[\w.-]+\/[\w./-]+@[0-9a-f]{40}$/);
      expect(comment, line).toMatch(/^ # v\d+\.\d+\.\d+$/);
    }
  });

  test('leaves no token in the checkout, and pastes no expression into a shell', () => {
    for (const step of steps) {
      if (step.uses?.startsWith('actions/checkout@') === true)
        expect(step.with?.['persist-credentials']).toBe(false);
      expect(step.run ?? '').not.toContain('${{');
    }
  });

  test('runs only scripts that exist', () => {
    const scripts = steps.flatMap(({ run = '' }) => run.match(/scripts\/[\w-]+\.ts/g) ?? []);
    expect(scripts.filter((script) => !existsSync(path(script)))).toEqual([]);
    const names = steps.flatMap(({ run = '' }) =>
      [...run.matchAll(/npm run ([\w:]+)/g)].map(([, script]) => script),
    );
    const known = Object.keys((JSON.parse(read('package.json')) as { scripts: object }).scripts);
    for (const script of names) expect(known).toContain(script);
  });
});

test('one version of an action is used everywhere, examples included', () => {
  const versions = new Map<string, Set<string>>();
  for (const name of [...workflows, ...list('examples')]) {
    for (const [, action = '', commit = ''] of read(name).matchAll(
      /uses: ([\w.-]+\/[\w.-]+)\S*@([0-9a-f]{40})/g,
    ))
      versions.set(action, (versions.get(action) ?? new Set()).add(commit));
  }
  expect([...versions].filter(([, commits]) => commits.size > 1)).toEqual([]);
});

describe('the release', () => {
  const { on, jobs } = parse(read('.github/workflows/release.yml')) as Workflow;

  test('is started by hand only', () => {
    expect(Object.keys(on)).toEqual(['workflow_dispatch']);
  });

  test('may write in one job, which builds nothing and runs nothing of a package', () => {
    const writers = Object.entries(jobs).filter(
      ([, { permissions }]) => permissions?.['contents'] === 'write',
    );
    expect(writers.map(([name]) => name)).toEqual(['publish']);
    const commands = jobs['publish']?.steps.map(({ run = '' }) => run).join('\n');
    expect(commands).not.toMatch(/\bnpm\b|\bnpx\b/);
  });

  test('publishes nothing that was not tried and attested', () => {
    expect(jobs['publish']?.needs).toEqual(['try', 'attest']);
    expect([jobs['attest']?.needs, jobs['try']?.needs]).toEqual(['try', 'build']);
    expect(jobs['try']?.permissions).toEqual({});
  });

  test('restores no cache', () => {
    const steps = Object.values(jobs).flatMap((job) => job.steps);
    expect(steps.filter(({ uses = '' }) => uses.startsWith('actions/cache'))).toEqual([]);
    for (const step of steps.filter(({ uses = '' }) => uses.startsWith('actions/setup-node')))
      expect(step.with?.['package-manager-cache']).toBe(false);
  });
});
