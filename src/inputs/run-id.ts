import { createHash } from 'node:crypto';
import type { WorkflowContext } from '../runner/runner.ts';
import type { Inputs } from './inputs.ts';

type RunIdContext = Pick<WorkflowContext, 'repository' | 'job' | 'step' | 'runId' | 'runAttempt'>;
type RunIdInputs = Pick<Inputs, 'environment' | 'dagId' | 'conf' | 'jobIndex'>;

/** A derived id: workflow run, attempt, key, and a suffix for a second or later run with the same three. */
const FORM = /^(gha-\d+)-(\d+)-([0-9a-f]{6})(?:-([1-9]\d*))?$/;
/** MWAA documents a limit of 64 characters for paths, which hold the DAG's id too. */
const LONGEST = 40;

/**
 * The id that this step gives a run of its own: `gha-<run id>-<attempt>-<key>`, at most 37 characters of `[a-z0-9-]`, so that a
 * suffix fits in 40. Of conf it depends on the keys alone: the id is public, and a short hash over values would reveal a short
 * secret. Outside GitHub there is no run id: `nowMs` takes its place, so that each start of the step has an id of its own.
 */
export function deriveRunId(context: RunIdContext, inputs: RunIdInputs, nowMs: number): string {
  const run = /^\d{1,20}$/.test(context.runId) ? context.runId : String(Math.trunc(nowMs));
  const attempt = Math.min(Math.max(Math.trunc(context.runAttempt) || 1, 1), 99_999);
  return `gha-${run}-${attempt}-${deriveKey(context, inputs)}`;
}

/** The id that another attempt of the same workflow run gave its run; undefined when this id was not derived. */
export function runIdOfAttempt(runId: string, attempt: number): string | undefined {
  const [, run, , key] = FORM.exec(runId) ?? [];
  return run === undefined ? undefined : `${run}-${attempt}-${key}`;
}

/** An id without its suffix, and the suffix: 1 when it has none. */
export function splitRunId(runId: string): { readonly base: string; readonly suffix: number } {
  const [, run, attempt, key, suffix] = FORM.exec(runId) ?? [];
  if (run === undefined || suffix === undefined) return { base: runId, suffix: 1 };
  return { base: `${run}-${attempt}-${key}`, suffix: Number(suffix) };
}

/** The id with the suffix `-2` for the second run under it, and so on; undefined when it would exceed 40 characters. */
export function withSuffix(base: string, suffix: number): string | undefined {
  const runId = `${base}-${suffix}`;
  return runId.length > LONGEST ? undefined : runId;
}

/** How many earlier attempts are looked up; a run of an older one is neither attached to nor resumed. */
const MOST_ATTEMPTS = 10;

/** The ids that earlier attempts may have used, newest first; none on a first attempt. A given id is the same for all of them. */
export function earlierRunIds(given: {
  readonly runId: string;
  /** Whether `runId` is the input `dag-run-id`. */
  readonly isGiven: boolean;
  readonly runAttempt: number;
}): readonly string[] {
  const earlier = Math.min(given.runAttempt - 1, MOST_ATTEMPTS);
  if (!(earlier >= 1)) return [];
  if (given.isGiven) return [given.runId];
  const attempts = Array.from({ length: earlier }, (_, i) => given.runAttempt - 1 - i);
  return attempts.flatMap((attempt) => runIdOfAttempt(given.runId, attempt) ?? []);
}

/** The keys are sorted, so that writing them in another order does not change the id. */
function deriveKey({ repository, job, step }: RunIdContext, inputs: RunIdInputs): string {
  const { jobIndex, environment, dagId, conf } = inputs;
  const keys = Object.keys(conf).sort();
  // `values` is always empty; it stays so that ids are the same as those of earlier versions of this action.
  const text = JSON.stringify([repository, job, step, jobIndex, environment, dagId, { keys, values: [] }]);
  return createHash('sha256').update(text).digest('hex').slice(0, 6);
}
