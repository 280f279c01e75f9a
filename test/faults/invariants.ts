import { type OutcomeName, passes } from '../../src/core/outcome.ts';
import { decodeStepState } from '../../src/dag-run/step-state.ts';
import { isIssuer, isTrigger } from './fault-injector.ts';
import type { Evidence } from './run-plan.ts';

/** What must hold after every run; returns what is wrong, nothing when all is well. */
type Invariant = (evidence: Evidence) => readonly string[];

/** One breach of an invariant. */
export interface Violation {
  readonly invariant: string;
  readonly what: string;
}

const OUTCOMES: readonly OutcomeName[] = [
  ...(['success', 'failed', 'timed-out', 'cancelled', 'triggered'] as const),
  ...(['skipped', 'validated', 'not-ready', 'error'] as const),
];
const ENDED = new Set(['success', 'failed']);

const text = ({ step }: Evidence) => [...step.log.lines, ...step.post.log.lines].join('\n');
const outcomeOf = ({ step }: Evidence) => step.outputs['outcome'];
/** The step was ended before it could say anything: by a kill, or by SIGINT while Node was starting. */
const isCutShort = ({ step }: Evidence) => step.signal !== null;
const savedPhase = ({ step }: Evidence) => decodeStepState(step.state['dag-run'] ?? '')?.phase;
/** Faults that pass, so the step has to find out the truth. */
const mustSucceed = ({ plan }: Evidence) => plan.faultRate.name !== 'storm';
const wasInterrupted = ({ plan }: Evidence) => plan.interruption !== undefined;

/** The step was cancelled, or killed before it had come to its end, while its run existed. */
const leftRun = (evidence: Evidence) =>
  evidence.created.length > 0 &&
  (outcomeOf(evidence) === 'cancelled' ||
    (isCutShort(evidence) && savedPhase(evidence) !== 'done' && savedPhase(evidence) !== undefined));

const INVARIANTS: Readonly<Record<string, Invariant>> = {
  'both stages end in time': ({ plan, step }) =>
    [step, step.post].flatMap((stage, at) =>
      stage.durationMs >= plan.limitMs ? [`${at === 0 ? 'main' : 'post'} hung for ${plan.limitMs} ms`] : [],
    ),

  'a cancelled step ends before it is killed': ({ plan, step }) =>
    plan.interruption?.how === 'cancel' && step.signal !== null && step.signal !== 'SIGINT'
      ? [`main ended by ${step.signal}`]
      : [],

  'at most one run': ({ created }) =>
    created.length > 1 ? [`${created.length} runs: ${created.map(({ runId }) => runId).join(', ')}`] : [],

  'exactly one run when the step says so': ({ step, created }) => {
    if (step.outputs['created'] !== 'true') return [];
    if (created.length !== 1) return [`created: true, but ${created.length} runs`];
    const id = step.outputs['dag-run-id'];
    return created[0]?.runId === id ? [] : [`dag-run-id is ${id}, the run is ${created[0]?.runId}`];
  },

  'a step that denies its run has none': (evidence) => {
    const { step, created } = evidence;
    if (created.length === 0 || isCutShort(evidence)) return [];
    const outcome = outcomeOf(evidence);
    const denies =
      outcome === 'skipped' || outcome === 'not-ready' || /nothing was triggered/.test(text(evidence));
    if (denies)
      return [`outcome ${outcome} says that nothing was triggered, but ${created[0]?.runId} exists`];
    const isNamed = text(evidence).includes(created[0]?.runId ?? '') || step.outputs['dag-run-id'] !== '';
    return isNamed ? [] : [`run ${created[0]?.runId} exists and is named nowhere`];
  },

  'the outcome is Airflow’s': (evidence) => {
    const { step, created, foreign } = evidence;
    const outcome = outcomeOf(evidence);
    if (outcome === undefined || !['success', 'failed', 'triggered', 'timed-out'].includes(outcome))
      return [];
    const id = step.outputs['dag-run-id'];
    const run = [...created, ...(foreign === undefined ? [] : [foreign])].find(({ runId }) => runId === id);
    // A wait for somebody else's run may end before there is one of ours.
    if (run === undefined)
      return outcome === 'timed-out' && id === '' ? [] : [`${outcome}, but no run ${id}`];
    if (ENDED.has(outcome) && run.state !== outcome) return [`${outcome}, but the run is ${run.state}`];
    if (ENDED.has(outcome) && step.outputs['state'] !== outcome)
      return [`${outcome}, but state is ${step.outputs['state']}`];
    return [];
  },

  'trouble that passes changes no outcome': (evidence) => {
    const { plan } = evidence;
    const outcome = outcomeOf(evidence);
    if (!mustSucceed(evidence) || isCutShort(evidence) || outcome === undefined) return [];
    const expected: readonly string[] = [
      ...plan.scenario.expected,
      ...(wasInterrupted(evidence) ? ['cancelled'] : []),
      // After the kill of a run by nobody, an endless one ends at its time limit when the end came too late.
      ...(plan.scenario.name === 'goes-on' ? ['timed-out'] : []),
    ];
    return expected.includes(outcome) ? [] : [`${outcome} instead of ${expected.join(' or ')}`];
  },

  'a conflict needs somebody else': (evidence) =>
    evidence.foreign === undefined && /run-conflict/.test(text(evidence))
      ? ['run-conflict, but nobody else has a run']
      : [],

  'a doubt that survives names the run': (evidence) => {
    const verdict = evidence.step.log.annotations.findLast(({ level }) => level === 'error');
    if (verdict?.title?.includes('trigger-uncertain') !== true) return [];
    const id = evidence.plan.inputs['dag-run-id'] ?? 'gha-';
    return verdict.message.includes(id) ? [] : [`trigger-uncertain without an id: ${verdict.message}`];
  },

  'nobody else’s run is stopped': ({ foreign, requests, plan }) => {
    if (foreign === undefined) return [];
    const changes = requests.filter(
      ({ airflow }) =>
        airflow?.method === 'PATCH' && decodeURIComponent(airflow.path).includes(`/dagRuns/${foreign.runId}`),
    );
    const isEndless = plan.scenario.dag.tasks?.some(({ holds }) => holds !== undefined) === true;
    return [
      ...changes.map(({ airflow }) => `PATCH ${airflow?.path}`),
      ...(isEndless && ENDED.has(foreign.state) ? [`${foreign.runId} is ${foreign.state}`] : []),
    ];
  },

  'on-cancel: stop ends the run or says that it may keep running': (evidence) => {
    const { plan, created } = evidence;
    if (plan.onCancel !== 'stop' || !leftRun(evidence)) return [];
    if (ENDED.has(created[0]?.state ?? '')) return [];
    if (mustSucceed(evidence) && plan.hasRest) return [`the run is still ${created[0]?.state}`];
    return /may keep running/.test(text(evidence)) ? [] : ['the run goes on, and nothing says so'];
  },

  'on-cancel: leave leaves the run and says so': (evidence) => {
    const { plan, created } = evidence;
    if (plan.onCancel !== 'leave' || !leftRun(evidence)) return [];
    const stops = evidence.requests.filter(isStop);
    if (stops.length > 0)
      return stops.every((stop) => isOfTimeLimit(stop, evidence)) ? [] : ['the run was stopped'];
    return /keeps running/.test(text(evidence))
      ? []
      : [`the run ${created[0]?.runId} goes on, and nothing says so`];
  },

  'on-timeout does what it says': (evidence) => {
    const { plan, created } = evidence;
    if (outcomeOf(evidence) !== 'timed-out' || created.length === 0) return [];
    const isEnded = ENDED.has(created[0]?.state ?? '');
    if (plan.inputs['on-timeout'] !== 'stop') return evidence.requests.some(isStop) ? ['it was stopped'] : [];
    if (isEnded || wasInterrupted(evidence)) return [];
    if (mustSucceed(evidence) && plan.hasRest) return [`the run is still ${created[0]?.state}`];
    return /may keep running/.test(text(evidence)) ? [] : ['the run goes on, and nothing says so'];
  },

  'outputs, summary and exit code': (evidence) => {
    const { step, actionOutputs } = evidence;
    if (isCutShort(evidence))
      return step.signal === 'SIGINT' && evidence.requests.some(isTrigger)
        ? ['SIGINT killed a step that had sent its trigger']
        : [];
    const outcome = OUTCOMES.find((name) => name === outcomeOf(evidence));
    if (outcome === undefined) return [`outcome is ${outcomeOf(evidence)}`];
    const missing = actionOutputs.filter((name) => !(name in step.outputs));
    const isTold = step.log.annotations.some(({ level }) => level === 'error');
    return [
      ...(missing.length > 0 ? [`no output ${missing.join(', ')}`] : []),
      ...(step.summary.trim() === '' ? ['no summary'] : []),
      ...(step.exitCode === (passes(outcome) ? 0 : 1) ? [] : [`exit code ${step.exitCode} for ${outcome}`]),
      ...(passes(outcome) || isTold ? [] : [`${outcome} without an error annotation`]),
    ];
  },

  'post passes': ({ step }) =>
    step.post.exitCode === 0 && !step.post.log.annotations.some(({ level }) => level === 'error')
      ? []
      : [`exit code ${step.post.exitCode}, ${step.post.raw}`],

  'no defect of the action': (evidence) =>
    /\(internal\)|Unexpected error|UnhandledPromise|node:internal|\(node:|\[object Object\]/.test(
      evidence.step.raw + evidence.step.post.raw,
    )
      ? ['a stack trace, an internal error or a warning of Node']
      : [],

  'no secret anywhere': ({ step, secrets, plan }) =>
    [step, step.post].flatMap((stage) => {
      const shown = stage.raw.replace(/^::add-mask::.*$/gm, '');
      const places = [shown, JSON.stringify(stage.outputs), JSON.stringify(stage.state), stage.summary];
      return [...secrets, plan.confValue]
        .filter((secret) => secret.length > 3 && places.some((place) => place.includes(secret)))
        .map((secret) => `${secret.slice(0, 8)}... is shown`);
    }),

  'every secret is masked': (evidence) => {
    const { step, issued, requests } = evidence;
    // An answer that was cut, or that nobody waited for, handed out nothing.
    const isSure =
      requests.filter(isIssuer).every(({ fault }) => fault === undefined) &&
      !wasInterrupted(evidence) &&
      outcomeOf(evidence) !== 'timed-out';
    if (!isSure) return [];
    const masks = new Set([...step.log.masks, ...step.post.log.masks]);
    return issued
      .filter((secret) => !masks.has(secret))
      .map((secret) => `${secret.slice(0, 8)}... has no mask`);
  },

  'no stray command': ({ step }) =>
    [step, step.post].flatMap(({ log }) => [
      ...log.strayCommands,
      ...log.annotations
        .filter(({ message }) => message === 'printed by a task')
        .map(({ message }) => message),
    ]),

  'the stand-in for MWAA is sound': ({ requests }) =>
    requests
      .filter(({ answer }) => answer?.startsWith('emulator bug') === true)
      .map(({ answer }) => answer ?? ''),
};

const isStop = ({ airflow }: Evidence['requests'][number]) =>
  airflow?.method === 'PATCH' && /dagRuns/.test(airflow.path);

/** Until a signal has ended the wait, requests that were under way may still arrive. */
const SIGNAL_MS = 2_000;

/** A stop that `on-timeout: stop` asked for: its time limit had passed, and the step was not yet ended from outside. */
function isOfTimeLimit({ atMs }: Evidence['requests'][number], evidence: Evidence): boolean {
  const { plan, requests, interruptedAtMs = Number.POSITIVE_INFINITY } = evidence;
  const { timeout, 'queue-timeout': queueTimeout, 'on-timeout': onTimeout } = plan.inputs;
  const limitMs = Math.min(secondsOf(timeout), secondsOf(queueTimeout)) * 1_000;
  const startMs = requests[0]?.atMs ?? 0;
  return onTimeout === 'stop' && atMs >= startMs + limitMs && atMs <= interruptedAtMs + SIGNAL_MS;
}

function secondsOf(duration: string | undefined): number {
  if (duration === undefined) return Number.POSITIVE_INFINITY;
  const [, number, unit] = /^(\d+)([sm])$/.exec(duration) ?? [];
  if (number === undefined) throw new Error(`a scenario with the duration ${JSON.stringify(duration)}`);
  return Number(number) * (unit === 'm' ? 60 : 1);
}

/** Everything that one run breaks. */
export function findViolations(evidence: Evidence): readonly Violation[] {
  return Object.entries(INVARIANTS).flatMap(([invariant, check]) =>
    check(evidence).map((what) => ({ invariant, what })),
  );
}
