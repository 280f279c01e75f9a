import { spawn } from 'node:child_process';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { actPath } from './install-act.ts';
import { type ActEvent, parseEvent, WorkflowRun } from './workflow-run.ts';

/** One start of act. */
export interface ActOptions {
  /** The name of the event that starts the workflow. */
  readonly event: string;
  /** The workflow's file. */
  readonly workflow: string;
  /** A Git repository, which `actions/checkout` copies. */
  readonly workspace: string;
  /** Folders that stand for actions: `owner/name@ref` to path. */
  readonly actions: Readonly<Record<string, string>>;
  /** Of every process that act starts; nothing of the own environment is passed on but PATH. */
  readonly env: Readonly<Record<string, string>>;
  /** What GitHub says of the run: `GITHUB_RUN_ID`, `GITHUB_RUN_ATTEMPT`, ... */
  readonly github?: Readonly<Record<string, string>>;
  /** A file with the event's payload. */
  readonly eventFile?: string;
  /** Of a manual start. */
  readonly inputs?: Readonly<Record<string, string>>;
  readonly secrets?: Readonly<Record<string, string>>;
  /** Before all others on PATH. */
  readonly binDirs?: readonly string[];
  /** Interrupts act, which kills the running step at once, when the returned promise resolves. */
  readonly interruptWhen?: (events: readonly ActEvent[]) => Promise<void>;
}

const LIMIT_MS = 100_000;

/** Runs a workflow on this machine: no container, no download, GitHub's own Node version for every action. */
export async function runWorkflow(options: ActOptions): Promise<WorkflowRun> {
  const pairs = (flag: string, values: Readonly<Record<string, string>> = {}) =>
    Object.entries(values).flatMap(([name, value]) => [flag, `${name}=${value}`]);
  const path = [dirname(process.execPath), ...(options.binDirs ?? []), process.env['PATH'] ?? ''].join(':');
  const child = spawn(
    actPath,
    [
      options.event,
      ...['--json', '--workflows', options.workflow, '--directory', options.workspace],
      ...['--platform', 'ubuntu-latest=-self-hosted', '--platform', 'self-hosted=-self-hosted'],
      ...['--no-cache-server', '--pull=false', '--action-offline-mode'],
      ...['--action-cache-path', join(options.workspace, '..', 'act')],
      ...pairs('--local-repository', options.actions),
      ...pairs('--env', options.github),
      ...pairs('--input', options.inputs),
      ...pairs('--secret', options.secrets),
      ...(options.eventFile === undefined ? [] : ['--eventpath', options.eventFile]),
    ],
    {
      // act asks once, in its home, which images to use; --platform answers that.
      env: { ...options.env, PATH: path, TMPDIR: tmpdir(), HOME: join(options.workspace, '..', 'home') },
      stdio: ['ignore', 'pipe', 'pipe'],
    },
  );
  const events: ActEvent[] = [];
  let rest = '';
  const take = (text: string) => {
    const lines = (rest + text).split('\n');
    rest = lines.pop() ?? '';
    for (const line of lines) events.push(parseEvent(line));
  };
  for (const stream of [child.stdout, child.stderr]) stream.setEncoding('utf8').on('data', take);
  const timer = setTimeout(() => child.kill('SIGKILL'), LIMIT_MS);
  const closed = new Promise<number | null>((resolve, reject) => {
    child.once('error', reject);
    child.once('close', resolve);
  });
  if (options.interruptWhen !== undefined)
    await Promise.race([closed, options.interruptWhen(events).then(() => child.kill('SIGINT'))]);
  const exitCode = await closed;
  clearTimeout(timer);
  return new WorkflowRun(exitCode, events);
}
