import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, test } from 'vitest';
import { type Emulator, type EmulatorOptions, startEmulator } from '../emulator/emulator.ts';
import { type ActionFolder, createActionFolder } from '../harness/action-folder.ts';
import { runStep, type StepOptions, type StepResult } from '../harness/step.ts';
import { createTemporaryFolder } from '../harness/temporary-folder.ts';
import { CONF, GITHUB_TOKEN } from './canaries.ts';
import { type GitHub, type GitHubOptions, startGitHub } from './github-stand-in.ts';
import { findViolations } from './invariants.ts';

/** What an attack is after. All of it is checked after every case; the words say what a case is for. */
export type Harm =
  /** The step does not end in time, or does not hear a cancellation. */
  | 'hang'
  /** No outcome, or "a defect of the action". */
  | 'crash'
  /** A secret becomes readable. */
  | 'leak'
  /** A value of the conf becomes readable. */
  | 'show conf'
  /** A text acts as a workflow command, or as Markdown or HTML. */
  | 'act'
  /** Something is sent to a host that nobody configured. */
  | 'reach'
  /** Log, outputs, summary or memory overflow. */
  | 'flood'
  /** More than one run, or a run of somebody else is touched. */
  | 'double'
  /** The step passes, or says something, that is not so. */
  | 'deceive';

/** Where an attack takes place. */
export interface Place {
  readonly mwaa: Emulator;
  readonly github: GitHub;
  readonly workspace: string;
}

/** What is different for one case, known once its place is there. */
export interface Setup {
  readonly inputs?: Readonly<Record<string, string>>;
  readonly env?: Readonly<Record<string, string | undefined>>;
  readonly files?: Readonly<Record<string, string>>;
  /** Further hosts that the case configures, as `host:port`. */
  readonly hosts?: readonly string[];
}

export interface AttackScript extends EmulatorOptions, Setup {
  readonly credentials?: 'oidc' | 'ambient';
  readonly github?: GitHubOptions;
  /** Comments are on, for pull request 7. */
  readonly comment?: boolean;
  readonly prepare?: (place: Place) => Setup | undefined | Promise<Setup | undefined>;
  /** SIGINT follows a moment after this is true. */
  readonly cancelWhen?: (place: Place, output: string) => boolean;
  /** SIGINT follows so long after the start; for what goes on for a minute by right. */
  readonly cancelAfterMs?: number;
  readonly killWhen?: AttackScript['cancelWhen'];
  readonly forge?: StepOptions['forge'];
}

/** A case: what an attacker does, and what that may not lead to. */
export interface Attack {
  readonly name: string;
  readonly attack: AttackScript;
  readonly mayNot: readonly Harm[];
  /** The outcomes that are true; without it any. */
  readonly outcome?: readonly string[];
  /** Why this does not hold yet; the case then has to fail, so that whoever mends it takes the reason away. */
  readonly open?: string;
  /** Checks beyond the invariants. */
  readonly check?: (assault: Assault) => void | Promise<void>;
}

/** How a case went. */
export interface Assault extends Place {
  readonly step: StepResult;
  /** `host:port` of every connection that either stage tried. */
  readonly reached: readonly string[];
  readonly configured: readonly string[];
  /** From SIGINT to the end of the process; undefined when there was none. */
  readonly cancelledWithinMs: number | undefined;
  /** Runs that were there before the step. */
  readonly runsBefore: number;
  /** Secrets beyond those of the services. */
  readonly secrets: readonly string[];
}

const watch = fileURLToPath(new URL('watch-connections.cjs', import.meta.url));
const LIMIT_MS = 32_000;
let action: ActionFolder;

/** Declares one test a case; each ends with the common invariants. */
export function testAttacks(attacker: string, attacks: readonly Attack[]): void {
  beforeAll(() => {
    action ??= createActionFolder();
  });
  describe(attacker, () => {
    for (const attack of attacks)
      (attack.open === undefined ? test : test.fails)(attack.name, async () => {
        const assault = await carryOut(attack.attack);
        try {
          const { outcome = '' } = assault.step.outputs;
          const isTrue = attack.outcome === undefined || attack.outcome.includes(outcome);
          const violations = [
            ...(await findViolations(assault)),
            ...(isTrue ? [] : [`the outcome is "${outcome}" in place of ${attack.outcome?.join(' or ')}`]),
          ];
          if (violations.length > 0) throw new Error(`${violations.join('\n')}\n${tellStep(assault)}`);
          await attack.check?.(assault);
        } finally {
          await Promise.all([assault.mwaa.stop(), assault.github.stop()]);
        }
      });
  });
}

/** The DAG of cases that say nothing about it. */
const usualDag = { tasks: [{ taskId: 'extract' }, { taskId: 'load', upstream: ['extract'] }] };

async function carryOut(script: AttackScript): Promise<Assault> {
  const mwaa = await startEmulator({ dags: { etl: usualDag }, timeScale: 4, ...script });
  const github = await startGitHub(script.github ?? {});
  const workspace = createTemporaryFolder('hostile');
  const place = { mwaa, github, workspace };
  const setup = (await script.prepare?.(place)) ?? {};
  const isAmbient = script.credentials === 'ambient';
  const connections = join(createTemporaryFolder('connections'), 'log');
  writeFileSync(connections, '');
  const env = {
    ...(isAmbient ? mwaa.ambientEnv : mwaa.env),
    AWS_ENDPOINT_URL_CLOUDWATCH_LOGS: mwaa.cloudWatchUrl,
    GITHUB_API_URL: github.url,
    NODE_OPTIONS: `--require ${watch}`,
    HOSTILE_CONNECTIONS: connections,
    ...script.env,
    ...setup.env,
  };
  const event = join(workspace, 'event.json');
  if (script.comment === true) writeFileSync(event, JSON.stringify({ pull_request: { number: 7 } }));
  const comment = script.comment === true ? { GITHUB_EVENT_PATH: event } : {};
  let cancelledAtMs: number | undefined;
  const startedMs = performance.now();
  const { cancelAfterMs } = script;
  const isTime = () => performance.now() - startedMs > (cancelAfterMs ?? 0);
  const when = script.cancelWhen ?? script.killWhen ?? (cancelAfterMs === undefined ? undefined : isTime);
  const runsBefore = countRuns(mwaa);
  const step = await runStep({
    action,
    workspace,
    limitMs: LIMIT_MS,
    inputs: {
      environment: mwaa.environmentName,
      'dag-id': 'etl',
      conf: JSON.stringify(CONF),
      'poll-interval': '250ms',
      timeout: '8s',
      'github-token': GITHUB_TOKEN,
      ...(isAmbient ? {} : { 'role-to-assume': mwaa.roleArn }),
      ...(script.comment === true ? { 'pr-comment': 'true' } : {}),
      ...script.inputs,
      ...setup.inputs,
    },
    env: { ...comment, ...env },
    files: { ...script.files, ...setup.files },
    ...(script.forge === undefined ? {} : { forge: script.forge }),
    end:
      when === undefined
        ? undefined
        : {
            how: script.killWhen === undefined ? 'cancel' : 'kill',
            when: async (output) => {
              while (!when(place, output())) await sleep(20);
              await sleep(150);
              cancelledAtMs = performance.now();
            },
          },
  });
  return {
    ...place,
    step,
    reached: [...new Set(readFileSync(connections, 'utf8').trim().split('\n'))]
      .filter((line) => line !== '')
      .map((line) => line.replace(' ', ':')),
    configured: [...listHosts(mwaa, github), ...(script.hosts ?? []), ...(setup.hosts ?? [])],
    cancelledWithinMs: cancelledAtMs === undefined ? undefined : startedMs + step.durationMs - cancelledAtMs,
    runsBefore,
    secrets: mwaa.secrets(),
  };
}

function listHosts(mwaa: Emulator, github: GitHub): readonly string[] {
  const urls = [
    ...Object.values(mwaa.env),
    mwaa.cloudWatchUrl,
    github.url,
    `https://${mwaa.webserverHostname}`,
  ];
  return urls.filter((url) => /^https?:/.test(url)).map((url) => new URL(url).host);
}

export const countRuns = (mwaa: Emulator): number =>
  mwaa.airflow.dags().reduce((sum, { dagId }) => sum + mwaa.airflow.runs(dagId).length, 0);

/** What is shown of a failed case. */
function tellStep({ step }: Assault): string {
  const { exitCode, signal, durationMs, outputs, raw } = step;
  return `exit ${exitCode} ${signal ?? ''} after ${Math.round(durationMs)} ms, outcome ${outputs['outcome']}, log:\n${raw.slice(0, 600)}\n...\n${raw.slice(-1_200)}\n`;
}
