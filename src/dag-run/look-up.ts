import type { DagRun, DagRunRef } from '../airflow/model.ts';
import type { DagRunContext } from './dag-run-context.ts';

/**
 * How long after a call was cut off it may still take effect: InvokeRestApi ends calls after 10 s, while the web server behind
 * it continues.
 */
export const LATE_EFFECT_MS = 15_000;
/** The same where it is not known when the call was sent: the call itself may still be in progress. */
export const CALL_AND_LATE_EFFECT_MS = 10_000 + LATE_EFFECT_MS;
/** After an answer that reports a conflict, the run exists already; a second read covers one that does not show it yet. */
export const ANSWERED_MS = 1_000;
const PAUSES_MS = [1_000, 2_000, 4_000];

/** Looks a run up by id; while it is absent, reads again until `forMs` have passed. Rejects when a read does. */
export async function lookUp(
  ref: DagRunRef,
  forMs: number,
  context: Pick<DagRunContext, 'client' | 'clock'>,
  signal: AbortSignal,
): Promise<DagRun | undefined> {
  const { client, clock } = context;
  const until = clock.now() + forMs;
  for (let look = 0; ; look += 1) {
    const isLast = clock.now() >= until;
    const run = await client.getDagRun(ref, signal);
    if (run !== undefined || isLast) return run;
    const pauseMs = PAUSES_MS[Math.min(look, PAUSES_MS.length - 1)] ?? 0;
    await clock.sleep(Math.max(Math.min(pauseMs, until - clock.now()), 0), signal);
  }
}
