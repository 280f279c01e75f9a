import type { AirflowClient } from '../../airflow/client.ts';
import type { DagRun } from '../../airflow/model.ts';
import { spanMs } from '../../core/duration.ts';

/** How long a DAG's recent successful runs took. */
export interface Expectation {
  readonly medianMs: number;
  /** Half the distance between the quartiles: half of the runs ended within this of the median. */
  readonly spreadMs: number;
  /** How many runs this is drawn from; at least 3. */
  readonly runs: number;
}

const SAMPLE = 25;
const FEWEST = 3;

/** Asks for the DAG's recent successful runs in one request; undefined when there are too few. */
export async function fetchExpectation(
  dagId: string,
  client: Pick<AirflowClient, 'listDagRuns'>,
  signal: AbortSignal,
): Promise<Expectation | undefined> {
  return expectationFrom(await client.listDagRuns({ dagId, states: ['success'], limit: SAMPLE }, signal));
}

/** Median and spread of the durations of those runs that succeeded; undefined for fewer than 3. */
export function expectationFrom(runs: readonly DagRun[]): Expectation | undefined {
  const durations = runs
    .filter((run) => run.state === 'success')
    .flatMap((run) => spanMs(run.startDate, run.endDate) ?? [])
    .sort((a, b) => a - b);
  if (durations.length < FEWEST) return undefined;
  return {
    medianMs: quantile(durations, 0.5),
    spreadMs: (quantile(durations, 0.75) - quantile(durations, 0.25)) / 2,
    runs: durations.length,
  };
}

function quantile(sorted: readonly number[], share: number): number {
  const place = (sorted.length - 1) * share;
  const below = sorted[Math.floor(place)] ?? 0;
  const above = sorted[Math.ceil(place)] ?? below;
  return below + (above - below) * (place - Math.floor(place));
}
