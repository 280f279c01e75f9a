import type { DagRun, DagRunRef } from '../airflow/model.ts';
import type { DagRunContext } from './dag-run-context.ts';

/**
 * How late the effect of a call may land after the call was cut off: InvokeRestApi ends calls after 10 s, the web
 * server behind it works on.
 */
export const LATE_EFFECT_MS = 15_000;
/** The same, seen from whoever does not know when the call was sent: the call itself may still be under way. */
export const CALL_AND_LATE_EFFECT_MS = 10_000 + LATE_EFFECT_MS;
/** After an answered conflict the run is there already; a second look covers a reader that lags behind. */
export const ANSWERED_MS = 1_000;
const PAUSES_MS = [1_000, 2_000, 4_000];

/** Looks a run up by id; one that is absent is asked for again until `forMs` have passed. Rejects when a read does. */
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
