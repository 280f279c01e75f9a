import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, expect } from 'vitest';
import { type Emulator, type EmulatorOptions, startEmulator } from '../emulator/emulator.ts';
import { type ActionFolder, createActionFolder } from '../harness/action-folder.ts';
import { createTemporaryFolder } from '../harness/temporary-folder.ts';
import { type ActOptions, runWorkflow } from './act.ts';
import type { WorkflowRun } from './workflow-run.ts';

/** The MWAA environment that the examples name. */
const exampleEnvironment = { environmentName: 'my-mwaa-environment', region: 'eu-west-1' } as const;
const root = join(import.meta.dirname, '..', '..');
const standIns = join(import.meta.dirname, 'stand-ins');

let action: ActionFolder;
const running: Emulator[] = [];

beforeAll(() => {
  action = createActionFolder();
});
afterAll(async () => {
  await Promise.all(running.map((mwaa) => mwaa.stop()));
});

/** An MWAA environment with the name and region of the examples; stopped after the file. */
export async function startMwaa(options: EmulatorOptions): Promise<Emulator> {
  const mwaa = await startEmulator({ airflowVersion: '3.0.6', ...exampleEnvironment, ...options });
  running.push(mwaa);
  return mwaa;
}

/** What a test says of a run; the rest is as on GitHub. */
export interface Start extends Partial<Omit<ActOptions, 'workflow' | 'eventFile'>> {
  /** A file of `examples/`, or the workflow itself. */
  readonly workflow: string;
  /** Files of the repository's first commit. */
  readonly files?: Readonly<Record<string, string>>;
  /** Files of its second, which has the workflow. */
  readonly change?: Readonly<Record<string, string>>;
  /** The event's payload. */
  readonly payload?: object | ((before: string) => object);
}

/** Runs a workflow against an MWAA environment; the role of the examples becomes that of the environment, nothing else changes. */
export async function start(mwaa: Emulator, options: Start): Promise<WorkflowRun> {
  const folder = createTemporaryFolder('act');
  const workspace = join(folder, 'workspace');
  const text = options.workflow.includes('\n')
    ? options.workflow
    : readFileSync(join(root, 'examples', options.workflow), 'utf8');
  const workflow = '.github/workflows/workflow.yml';
  const before = createRepository(workspace, { 'README.md': '', ...options.files });
  const change = Object.entries({ ...options.change, [workflow]: text });
  commit(
    workspace,
    Object.fromEntries(change.map(([name, content]) => [name, fillIn(content, mwaa.roleArn)])),
  );
  const payload = typeof options.payload === 'function' ? options.payload(before) : options.payload;
  if (payload !== undefined) writeFileSync(join(folder, 'event.json'), JSON.stringify(payload));
  const run = await runWorkflow({
    event: 'push',
    env: mwaa.env,
    ...options,
    workspace,
    workflow: join(workspace, workflow),
    actions: {
      'OWNER/trigger-mwaa-dag@v1': action.path,
      'aws-actions/configure-aws-credentials@e6de054238d6b7531b4efff3b6587d9aade6a06c': join(
        standIns,
        'configure-aws-credentials',
      ),
      ...options.actions,
    },
    github: {
      GITHUB_REPOSITORY: 'octo-org/octo-repo',
      GITHUB_RUN_ID: '9812345678',
      GITHUB_RUN_NUMBER: '42',
      ...options.github,
    },
    ...(payload === undefined ? {} : { eventFile: join(folder, 'event.json') }),
  });
  expect(mwaa.secrets().filter((secret) => run.shown.includes(secret))).toEqual([]);
  return run;
}

const fillIn = (text: string, roleArn: string) =>
  text.replaceAll(/arn:aws[\w-]*:iam::\d{12}:role\/\S+(?: \S+ \}\})?/g, roleArn);

function createRepository(workspace: string, files: Readonly<Record<string, string>>): string {
  mkdirSync(workspace, { recursive: true });
  git(workspace, 'init', '--quiet', '--initial-branch', 'main');
  return commit(workspace, files);
}

/** Writes files and commits them; returns the commit. */
function commit(workspace: string, files: Readonly<Record<string, string>>): string {
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(workspace, name)), { recursive: true });
    writeFileSync(join(workspace, name), text);
  }
  git(workspace, 'add', '--all');
  git(workspace, 'commit', '--quiet', '--message', 'Change files');
  return git(workspace, 'rev-parse', 'HEAD');
}

function git(workspace: string, ...args: readonly string[]): string {
  const author = ['-c', 'user.name=octocat', '-c', 'user.email=octocat@example.com'];
  return execFileSync('git', [...author, ...args], { cwd: workspace, encoding: 'utf8' }).trim();
}

/** A file of `examples/` as a file of the repository under test. */
export const example = (name: string): string => readFileSync(join(root, 'examples', name), 'utf8');
