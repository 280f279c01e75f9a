import { createHash } from 'node:crypto';
import { isObject } from '../json.ts';
import type { WorkflowContext } from '../runner/runner.ts';
import type { Inputs } from './inputs.ts';

type RunIdContext = Pick<WorkflowContext, 'repository' | 'job' | 'step' | 'runId' | 'runAttempt'>;
type RunIdInputs = Pick<Inputs, 'environment' | 'dagId' | 'conf' | 'jobIndex'>;

const FORM = /^(gha-\d+)-(\d+)-([0-9a-f]{6})$/;

/**
 * The id that this step gives a run of its own: `gha-<run id>-<attempt>-<key>`, at most 40 characters of `[a-z0-9-]`.
 * Depends on nothing but its arguments. Outside GitHub there is no run id: `nowMs` takes its place, so that no start of the
 * step meets the run of an earlier one.
 */
export function deriveRunId(context: RunIdContext, inputs: RunIdInputs, nowMs: number): string {
  const run = /^\d{1,20}$/.test(context.runId) ? context.runId : String(Math.trunc(nowMs));
  const attempt = Math.min(context.runAttempt, 99_999);
  return `gha-${run}-${attempt}-${deriveKey(context, inputs)}`;
}

/** The id that another attempt of the same workflow run gave its run; undefined when this id was not derived. */
export function runIdOfAttempt(runId: string, attempt: number): string | undefined {
  const [, run, , key] = FORM.exec(runId) ?? [];
  return run === undefined ? undefined : `${run}-${attempt}-${key}`;
}

/** Attempts that are looked back at; a bound, since the number comes from the environment. */
const MOST_ATTEMPTS = 100;

/** The ids that earlier attempts may have used, newest first; none on a first attempt. A given id is the same for all of them. */
export function earlierRunIds(given: {
  readonly runId: string;
  /** Whether `runId` is the input `dag-run-id`. */
  readonly isGiven: boolean;
  readonly runAttempt: number;
}): readonly string[] {
  const earlier = Math.min(given.runAttempt - 1, MOST_ATTEMPTS);
  if (earlier < 1) return [];
  if (given.isGiven) return [given.runId];
  const attempts = Array.from({ length: earlier }, (_, i) => given.runAttempt - 1 - i);
  return attempts.flatMap((attempt) => runIdOfAttempt(given.runId, attempt) ?? []);
}

function deriveKey({ repository, job, step }: RunIdContext, inputs: RunIdInputs): string {
  const { jobIndex, environment, dagId, conf } = inputs;
  const text = JSON.stringify([repository, job, step, jobIndex, environment, dagId, sortKeys(conf)]);
  return createHash('sha256').update(text).digest('hex').slice(0, 6);
}

/** As a list of pairs: the order in which a conf's keys are written makes no other run. */
function sortKeys(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sortKeys);
  if (!isObject(value)) return value;
  const keys = Object.keys(value).sort();
  return { keys, values: keys.map((key) => sortKeys(value[key])) };
}
