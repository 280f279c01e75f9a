import { openRestClient } from '../../../src/airflow/rest/client.ts';
import type { RestRequest, RestResponse } from '../../../src/transport/transport.ts';
import { scriptRest, versionOf } from './scripted-transport.ts';

/** What Airflow answers for what it does not have. */
export const notFound: RestResponse = { status: 404, body: { title: 'Not Found', status: 404 } };

/** A run as the REST API shows it. */
export const runOf = (runId: string, rest: object = {}) => ({
  dag_id: 'etl',
  dag_run_id: runId,
  state: 'running',
  conf: {},
  logical_date: '2025-01-01T00:00:00+00:00',
  ...rest,
});

/** An answer with status 200. */
export const ok = (body: unknown): RestResponse => ({ status: 200, body });

/** A client of this version over a transport that answers by a function. */
export function open(
  version: string,
  answer: (request: RestRequest) => RestResponse,
  options: Parameters<typeof scriptRest>[1] = {},
) {
  const transport = scriptRest(answer, options);
  return { transport, client: openRestClient(transport, versionOf(version)) };
}
