import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { ActionFolder } from '../test/harness/action-folder.ts';
import { inputVariables } from './step-environment.ts';

/** How long every variant waits between the trigger and its look at the run: the shortest that the action accepts. */
export const PAUSE_MS = 100;

/** One way to do the job: trigger a DAG, look once, tell the result. */
export interface Variant {
  readonly name: string;
  readonly argv: readonly string[];
  /** With GitHub's OIDC token, or with AWS keys that are there already. */
  readonly identity: 'oidc' | 'ambient';
  readonly env: Readonly<Record<string, string>>;
  readonly isAction: boolean;
  /** Takes seconds, so it runs less often. */
  readonly isSlow: boolean;
  /** The variant that its ratio refers to. */
  readonly floor: string;
}

export interface Tools {
  readonly python: string;
  readonly versions: Readonly<Record<string, string>>;
  /** Undefined when not installed. */
  readonly aws: string | undefined;
  readonly hasBoto3: boolean;
}

const file = (name: string) => fileURLToPath(new URL(`variants/${name}`, import.meta.url));

/** Finds the programs themselves: a version manager's shim in front of them would be counted too. */
export function findTools(): Tools {
  const python = ask('python3', '-c', 'import sys; print(sys.executable)') ?? 'python3';
  const beside = join(dirname(python), 'aws');
  const aws = existsSync(beside) ? beside : ask('sh', '-c', 'command -v aws');
  const boto3 = ask(python, '-c', 'import boto3; print(boto3.__version__)');
  const versions = {
    Node: process.version,
    OpenSSL: process.versions.openssl,
    Python: ask(python, '-c', 'import platform; print(platform.python_version())'),
    boto3,
    'AWS CLI': aws === undefined ? undefined : ask(aws, '--version')?.split(' ')[0]?.split('/')[1],
    curl: ask('curl', '--version')?.split(' ')[1],
    jq: ask('jq', '--version')?.replace('jq-', ''),
  };
  return {
    python,
    aws,
    hasBoto3: boto3 !== undefined,
    versions: Object.fromEntries(
      Object.entries(versions).map(([name, text]) => [name, text ?? 'not installed']),
    ),
  };
}

function ask(command: string, ...args: readonly string[]): string | undefined {
  try {
    return execFileSync(command, args, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] }).trim();
  } catch {
    return undefined;
  }
}

/** Every variant that can run here. */
export function listVariants(action: ActionFolder, tools: Tools): readonly Variant[] {
  const floor = (name: string, env: Readonly<Record<string, string>>): Variant => ({
    name,
    argv: [process.execPath, file('floor.mjs')],
    identity: env['BENCH_AMBIENT'] === '1' ? 'ambient' : 'oidc',
    env,
    isAction: false,
    isSlow: false,
    floor: name,
  });
  const packaged = (name: string, identity: Variant['identity'], transport: string): Variant => ({
    name,
    argv: [process.execPath, join(action.path, action.metadata.runs.main)],
    identity,
    env: inputVariables(action, {
      environment: 'MyEnv',
      'dag-id': 'etl',
      'aws-region': 'us-east-1',
      'poll-interval': `${PAUSE_MS}ms`,
      transport,
    }),
    isAction: true,
    isSlow: false,
    floor: identity === 'ambient' ? 'floor, ambient' : 'floor',
  });
  const shellPath = tools.aws === undefined ? '' : `${dirname(tools.aws)}:`;
  const shell = (name: string, script: string): Variant => ({
    name,
    argv: ['bash', file(script)],
    identity: 'oidc',
    env: { PATH: `${shellPath}${process.env['PATH'] ?? ''}` },
    isAction: false,
    isSlow: true,
    floor: 'floor',
  });
  return [
    floor('floor', {}),
    packaged('action, OIDC, InvokeRestApi', 'oidc', 'auto'),
    floor('floor, ambient', { BENCH_AMBIENT: '1' }),
    packaged('action, ambient, InvokeRestApi', 'ambient', 'auto'),
    floor('floor, only four requests', { BENCH_LEAST: '1' }),
    packaged('action, OIDC, web session', 'oidc', 'web-session'),
    packaged('action, OIDC, CLI', 'oidc', 'cli'),
    ...(tools.hasBoto3
      ? [{ ...shell('boto3', ''), argv: [tools.python, file('boto3_step.py')], env: {} }]
      : []),
    ...(tools.aws === undefined
      ? []
      : [shell('AWS CLI + curl + jq', 'shell-rest.sh'), shell("AWS's CLI-token script", 'shell-cli.sh')]),
  ];
}
