import type { AirflowClient } from '../airflow/client.ts';
import type { DagRunRef } from '../airflow/model.ts';
import type { Clock } from '../core/clock.ts';
import type { Log } from '../core/log.ts';

/** What the functions of dag-run/ work with. */
export interface DagRunContext {
  readonly client: AirflowClient;
  readonly clock: Clock;
  readonly log: Log;
  /** The run's page in Airflow's UI; '' when the web server's host is unknown. */
  readonly linkTo: (ref: DagRunRef) => string;
}

/** ` (<url>)`, or nothing when the web server's host is unknown. */
export function linkSuffix(context: Pick<DagRunContext, 'linkTo'>, ref: DagRunRef): string {
  const url = context.linkTo(ref);
  return url === '' ? '' : ` (${url})`;
}
