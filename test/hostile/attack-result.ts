import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { type Emulator, type EmulatorOptions, startEmulator } from '../emulator/emulator.ts';
import { type ActionFolder, createActionFolder } from '../harness/action-folder.ts';
import { runStep, type StepOptions, type StepResult } from '../harness/step.ts';
import { createTemporaryFolder } from '../harness/temporary-folder.ts';
import { CONF, GITHUB_TOKEN } from './canaries.ts';
import { type GitHub, type GitHubOptions, startGitHub } from './github-stand-in.ts';
import { reaches, type StageName } from './overrides.ts';

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
  /** Whether an attacker of the case's own was met. */
  readonly isMet?: () => boolean;
}

export interface AttackScript extends EmulatorOptions, Setup {
  readonly credentials?: 'oidc' | 'ambient';
  readonly github?: GitHubOptions;
  /** Comments are on, for pull request 7. */
  readonly comment?: boolean;
  readonly prepare?: (place: Place) => Setup | undefined | Promise<Setup | undefined>;
  /** The request whose answer brings what the attacker has planted. */
  readonly plantedIn?: StageName;
  /** SIGINT follows a moment after this is true. */
  readonly cancelWhen?: (place: Place, output: string) => boolean;
  /** SIGINT follows so long after the start, if the step is not over by then; for what goes on for a minute by right. */
  readonly cancelAfterMs?: number;
  readonly killWhen?: AttackScript['cancelWhen'];
  readonly forge?: StepOptions['forge'];
}

/** How a case went. */
export interface AttackResult extends Place {
  readonly step: StepResult;
  /** `host:port` of every connection that either stage tried. */
  readonly reached: readonly string[];
  readonly configured: readonly string[];
  /** Runs that were there before the step. */
  readonly runsBefore: number;
  /** Secrets beyond those of the services. */
  readonly secrets: readonly string[];
  /** Why the attack did not take place. */
  readonly missed: readonly string[];
}

const watch = fileURLToPath(new URL('watch-connections.cjs', import.meta.url));
const LIMIT_MS = 32_000;
let action: ActionFolder;

/** The DAG of cases that say nothing about it. */
const usualDag = { tasks: [{ taskId: 'extract' }, { taskId: 'load', upstream: ['extract'] }] };

/** Plays a case from its preparation to the end of the post stage. */
export async function carryOut(script: AttackScript): Promise<AttackResult> {
  const faults = noteAnswers(script.faults);
  const answer = noteAnswers(script.github?.answer);
  const mwaa = await startEmulator({
    dags: { etl: usualDag },
    timeScale: 4,
    ...script,
    ...(faults === undefined ? {} : { faults: faults.give }),
  });
  const github = await startGitHub({
    ...script.github,
    ...(answer === undefined ? {} : { answer: answer.give }),
  });
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
  const isOver = new AbortController();
  const runsBefore = countRuns(mwaa);
  action ??= createActionFolder();
  const step = await runStep({
    action,
    workspace,
    limitMs: LIMIT_MS,
    measuresUsage: true,
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
    end: endingOf(script, place, isOver.signal),
  });
  isOver.abort();
  const isEnded = step.endedWithinMs !== undefined;
  const hasToEnd = script.cancelWhen !== undefined || script.killWhen !== undefined;
  const isAsked = script.plantedIn === undefined || reaches(script.plantedIn)(place);
  return {
    ...place,
    step,
    reached: [...new Set(readFileSync(connections, 'utf8').trim().split('\n'))]
      .filter((line) => line !== '')
      .map((line) => line.replace(' ', ':')),
    configured: [...listHosts(mwaa, github), ...(script.hosts ?? []), ...(setup.hosts ?? [])],
    runsBefore,
    secrets: mwaa.secrets(),
    missed: [
      ...(faults?.isGiven() === false ? ['no answer of the attacker was given'] : []),
      ...(answer?.isGiven() === false ? ["no answer in GitHub's place was given"] : []),
      ...(script.github !== undefined && github.requests.length === 0 ? ['GitHub was not asked'] : []),
      ...(setup.isMet?.() === false ? ['the attacker was not met'] : []),
      ...(isAsked ? [] : [`no request for the ${script.plantedIn} came`]),
      ...(hasToEnd && !isEnded ? ['nobody ended the step'] : []),
    ],
  };
}

/** Lets answers pass, and notes whether there was any. */
function noteAnswers<Args extends readonly unknown[], Answer>(
  give: ((...args: Args) => Answer | undefined) | undefined,
): { readonly give: (...args: Args) => Answer | undefined; readonly isGiven: () => boolean } | undefined {
  if (give === undefined) return undefined;
  let isGiven = false;
  return {
    give: (...args) => {
      const answer = give(...args);
      isGiven ||= answer !== undefined;
      return answer;
    },
    isGiven: () => isGiven,
  };
}

/** How a case ends the step from outside. */
function endingOf({ cancelWhen, cancelAfterMs, killWhen }: AttackScript, place: Place, isOver: AbortSignal) {
  const startedMs = performance.now();
  const isTime = () => performance.now() - startedMs > (cancelAfterMs ?? 0);
  const when = cancelWhen ?? killWhen ?? (cancelAfterMs === undefined ? undefined : isTime);
  if (when === undefined) return undefined;
  return {
    how: killWhen === undefined ? 'cancel' : 'kill',
    when: async (output: () => string) => {
      while (!isOver.aborted && !when(place, output())) await sleep(20);
      await sleep(150);
    },
  } as const;
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

/** All runs of all DAGs. */
export const countRuns = (mwaa: Emulator): number =>
  mwaa.airflow.dags().reduce((sum, { dagId }) => sum + mwaa.airflow.runs(dagId).length, 0);
