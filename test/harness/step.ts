import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { ActionFolder } from './action-folder.ts';
import { parseFileCommand } from './file-command.ts';
import { createTemporaryFolder } from './temporary-folder.ts';
import { interpretLog, type WorkflowLog } from './workflow-log.ts';

/**
 * How the runner ends a step on cancellation: SIGINT, 7.5 s, SIGTERM, 2.5 s, kill (GitHub Docs, "Workflow cancellation").
 * `terminate`: SIGTERM and nothing more, as when the runner's host is shut down.
 */
export type Ending = 'cancel' | 'kill' | 'terminate';

export interface StepOptions {
  readonly action: ActionFolder;
  /** As under `with:`; the defaults of action.yml fill the rest. */
  readonly inputs: Readonly<Record<string, string>>;
  /** Beyond the runner's own variables. */
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Ends the main stage when the returned promise resolves. */
  readonly end?: { readonly how: Ending; readonly when: (output: () => string) => Promise<void> } | undefined;
  /** For expressions in the defaults of action.yml. */
  readonly expressions?: Readonly<Record<string, string>>;
  readonly workspace?: string;
  /** Called with each piece of output as it arrives. */
  readonly onOutput?: (text: string) => void;
  /** Kills a stage that takes longer; by then it has failed. */
  readonly limitMs?: number;
  /** What another process of the job makes of the saved state before post reads it. */
  readonly forge?: (
    state: Readonly<Record<string, string>>,
  ) => Readonly<Record<string, string>> | Promise<Readonly<Record<string, string>>>;
  /** Paths in place of the runner's own files, such as `GITHUB_STEP_SUMMARY`. */
  readonly files?: Readonly<Record<string, string>>;
  /** Each stage that ends by itself tells what its process used. */
  readonly measuresUsage?: boolean;
  /** Whether post runs after a main stage that nobody ended; true by default. */
  readonly runsPost?: boolean;
}

export interface Stage {
  readonly exitCode: number | null;
  readonly signal: NodeJS.Signals | null;
  readonly durationMs: number;
  /** From the signal of `end` to the end of the process; undefined when that ended before. */
  readonly endedWithinMs: number | undefined;
  /** Raw bytes of stdout and stderr as they came. */
  readonly raw: string;
  readonly log: WorkflowLog;
  readonly outputs: Readonly<Record<string, string>>;
  readonly state: Readonly<Record<string, string>>;
  readonly summary: string;
  /** Undefined when nobody measured, or somebody killed the process. */
  readonly usage: Usage | undefined;
}

/** What a process used. */
export interface Usage {
  readonly cpuMs: number;
  /** Resident memory at its highest. */
  readonly peakBytes: number;
}

export interface StepResult extends Stage {
  readonly post: Stage;
}

/** Runs the action's main and post stages in the way of the runner (src/Runner.Worker/Handlers/NodeScriptActionHandler.cs). */
export async function runStep(options: StepOptions): Promise<StepResult> {
  const main = await runStage(options, options.action.metadata.runs.main, {});
  if (options.runsPost === false && options.end === undefined && main.signal === null)
    return { ...main, post: idle };
  const saved = options.forge === undefined ? main.state : await options.forge(main.state);
  const state = Object.fromEntries(Object.entries(saved).map(([name, value]) => [`STATE_${name}`, value]));
  const post = await runStage({ ...options, end: undefined }, options.action.metadata.runs.post, state);
  return { ...main, post };
}

/** A post stage that was left out. */
const idle: Stage = {
  exitCode: 0,
  signal: null,
  durationMs: 0,
  endedWithinMs: undefined,
  raw: '',
  log: interpretLog(''),
  outputs: {},
  state: {},
  summary: '',
  usage: undefined,
};

/** Runs the post stage alone, on a state that no main stage has left. */
export async function runPost(options: StepOptions, state: Readonly<Record<string, string>>): Promise<Stage> {
  const saved = Object.fromEntries(Object.entries(state).map(([name, value]) => [`STATE_${name}`, value]));
  return await runStage(options, options.action.metadata.runs.post, saved);
}

async function runStage(options: StepOptions, script: string, state: Record<string, string>): Promise<Stage> {
  const temp = createTemporaryFolder('stage');
  const file = (name: string) => {
    const path = join(temp, name);
    writeFileSync(path, '');
    return path;
  };
  const files = {
    GITHUB_OUTPUT: file('output'),
    GITHUB_STATE: file('state'),
    GITHUB_STEP_SUMMARY: file('summary'),
    GITHUB_ENV: file('env'),
    GITHUB_PATH: file('path'),
  };
  const usage = join(temp, 'usage');
  const env = {
    ...runnerVariables(options.workspace ?? temp),
    ...options.env,
    ...(options.measuresUsage === true ? usageVariables(options.env['NODE_OPTIONS'], usage) : {}),
    ...inputVariables(options),
    ...files,
    ...options.files,
    ...state,
  };
  const started = performance.now();
  const child = spawn(process.execPath, [join(options.action.path, script)], {
    cwd: options.workspace ?? temp,
    env,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let raw = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8');
    stream.on('data', (text: string) => {
      raw += text;
      options.onOutput?.(text);
    });
  }
  const closed = new Promise<Pick<Stage, 'exitCode' | 'signal'>>((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (exitCode, signal) => resolve({ exitCode, signal }));
  });
  const limit =
    options.limitMs === undefined ? undefined : setTimeout(() => child.kill('SIGKILL'), options.limitMs);
  let signalledAt: number | undefined;
  if (options.end !== undefined) {
    const { how, when } = options.end;
    const end = async () => {
      await when(() => raw);
      if (child.exitCode !== null || child.signalCode !== null) return;
      signalledAt = performance.now();
      await endProcess(child, closed, how);
    };
    await Promise.race([closed, end()]);
  }
  const { exitCode, signal } = await closed;
  clearTimeout(limit);
  return {
    exitCode,
    signal,
    durationMs: performance.now() - started,
    endedWithinMs: signalledAt === undefined ? undefined : performance.now() - signalledAt,
    raw,
    log: interpretLog(raw),
    outputs: parseFileCommand(readFileSync(files.GITHUB_OUTPUT, 'utf8')),
    state: parseFileCommand(readFileSync(files.GITHUB_STATE, 'utf8')),
    summary: readFileSync(files.GITHUB_STEP_SUMMARY, 'utf8'),
    usage: existsSync(usage) ? readUsage(usage) : undefined,
  };
}

const noteUsage = fileURLToPath(new URL('note-usage.cjs', import.meta.url));

const usageVariables = (options = '', file: string) => ({
  NODE_OPTIONS: `--require ${noteUsage} ${options}`,
  USAGE_NOTE: file,
});

function readUsage(file: string): Usage {
  const used = JSON.parse(readFileSync(file, 'utf8')) as NodeJS.ResourceUsage;
  return { cpuMs: (used.userCPUTime + used.systemCPUTime) / 1_000, peakBytes: used.maxRSS * 1024 };
}

async function endProcess(child: ChildProcess, closed: Promise<unknown>, how: Ending): Promise<void> {
  if (how !== 'cancel') {
    child.kill(how === 'kill' ? 'SIGKILL' : 'SIGTERM');
    return;
  }
  const isClosedWithin = (ms: number) => {
    let timer: NodeJS.Timeout;
    const late = new Promise<boolean>((resolve) => {
      timer = setTimeout(() => resolve(false), ms);
    });
    return Promise.race([closed.then(() => true), late]).finally(() => clearTimeout(timer));
  };
  child.kill('SIGINT');
  if (await isClosedWithin(7_500)) return;
  child.kill('SIGTERM');
  if (await isClosedWithin(2_500)) return;
  child.kill('SIGKILL');
}

/** INPUT_* as the runner sets them: names upper-cased, blanks as `_`, defaults filled in. */
function inputVariables(options: StepOptions): Record<string, string> {
  const expressions: Record<string, string> = {
    'github.token': '',
    'strategy.job-index': '0',
    ...options.expressions,
  };
  const unknown = Object.keys(options.inputs).filter((name) => !(name in options.action.metadata.inputs));
  if (unknown.length > 0) throw new Error(`action.yml has no input ${unknown.join(', ')}`);
  return Object.fromEntries(
    Object.entries(options.action.metadata.inputs).map(([name, { default: text = '' }]) => {
      const value =
        options.inputs[name] ??
        String(text).replace(/\$\{\{\s*([^}]+?)\s*\}\}/g, (_, key: string) => expressions[key] ?? '');
      return [`INPUT_${name.replaceAll(' ', '_').toUpperCase()}`, value];
    }),
  );
}

function runnerVariables(workspace: string): Record<string, string> {
  return {
    PATH: process.env['PATH'] ?? '',
    HOME: tmpdir(),
    CI: 'true',
    GITHUB_ACTIONS: 'true',
    GITHUB_ACTION: '__self',
    GITHUB_ACTOR: 'octocat',
    GITHUB_API_URL: 'https://api.github.com',
    GITHUB_EVENT_NAME: 'push',
    GITHUB_JOB: 'deploy',
    GITHUB_REF: 'refs/heads/main',
    GITHUB_REPOSITORY: 'octo/pipelines',
    GITHUB_RUN_ATTEMPT: '1',
    GITHUB_RUN_ID: '9812345678',
    GITHUB_RUN_NUMBER: '42',
    GITHUB_SERVER_URL: 'https://github.com',
    GITHUB_SHA: '2f1d3c4b5a69788796a5b4c3d2e1f00112233445',
    GITHUB_WORKFLOW: 'Deploy',
    GITHUB_WORKSPACE: workspace,
    RUNNER_ARCH: 'X64',
    RUNNER_OS: 'Linux',
    RUNNER_TEMP: workspace,
  };
}
