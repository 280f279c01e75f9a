import type { AirflowUser } from '../backend.ts';
import { atLeast } from '../version.ts';
import type { Dag } from './dag.ts';
import type { DagRun } from './dag-run.ts';
import { Refusal, unprocessable } from './refusal.ts';
import type { SimulatedAirflow } from './simulated-airflow.ts';

/** One authorised call of the REST API. */
export interface RestCall {
  readonly airflow: SimulatedAirflow;
  readonly user: AirflowUser;
  /** Decoded path parameters by name. */
  readonly params: Readonly<Record<string, string>>;
  readonly query: URLSearchParams;
  readonly body: unknown;
  readonly accept: string;
}

/** True on Airflow 3, whose API is v2. */
export const isV2 = (call: RestCall): boolean => call.airflow.version.major >= 3;

/** The path parameter, which the route is known to have. */
export const param = (call: RestCall, name: string): string => call.params[name] ?? '';

/** A page as asked for: v1 defaults to 100, v2 to 50, and 100 is the most. */
export function readPage(call: RestCall): { limit: number; offset: number } {
  return {
    limit: Math.min(readCount(call, 'limit', isV2(call) ? 50 : 100), 100),
    offset: readCount(call, 'offset', 0),
  };
}

function readCount(call: RestCall, name: string, standard: number): number {
  const text = call.query.get(name);
  if (text === null) return standard;
  if (/^\d+$/.test(text)) return Number(text);
  if (isV2(call))
    throw unprocessable(
      ['query', name],
      ['int_parsing', 'Input should be a valid integer, unable to parse string as an integer'],
      text,
    );
  throw new Refusal(400, 'Bad Request', `Wrong type, expected 'integer' for query parameter '${name}'`);
}

/** A query flag; both APIs take `true` and `false` in any case. */
export function readFlag(call: RestCall, name: string, standard: boolean): boolean {
  const text = call.query.get(name)?.toLowerCase();
  if (text === undefined) return standard;
  if (text === 'true' || text === '1') return true;
  if (text === 'false' || text === '0') return false;
  if (isV2(call))
    throw unprocessable(
      ['query', name],
      ['bool_parsing', 'Input should be a valid boolean, unable to interpret input'],
      text,
    );
  throw new Refusal(400, 'Bad Request', `Wrong type, expected 'boolean' for query parameter '${name}'`);
}

/** The DAG of the path, or 404. */
export function requireDag(call: RestCall): Dag {
  const dagId = param(call, 'dag_id');
  const dag = call.airflow.findDag(dagId);
  if (dag !== undefined) return dag;
  if (isV2(call))
    throw new Refusal(
      404,
      'Not Found',
      since(call, '3.2')
        ? `The Dag with ID: \`${dagId}\` was not found`
        : `Dag with id ${dagId} was not found`,
    );
  throw new Refusal(404, 'DAG not found', `The DAG with dag_id: ${dagId} was not found`);
}

/** The run of the path, or 404. */
export function requireRun(call: RestCall): DagRun {
  const dagId = param(call, 'dag_id');
  const runId = param(call, 'dag_run_id');
  const run = call.airflow.findRun(dagId, runId);
  if (run !== undefined) return run;
  if (isV2(call))
    throw new Refusal(
      404,
      'Not Found',
      `The DagRun with dag_id: \`${dagId}\` and run_id: \`${runId}\` was not found`,
    );
  throw new Refusal(
    404,
    'DAGRun not found',
    `DAGRun with DAG ID: '${dagId}' and DagRun ID: '${runId}' not found`,
  );
}

/** True when the environment runs `text` or newer. */
export const since = (call: RestCall, text: string): boolean => atLeast(call.airflow.version, text);

/** Members of a list from 3.3 on, for paging by cursor, which the simulated Airflow does not offer. */
export const cursors = (call: RestCall): Record<string, null> =>
  since(call, '3.3') ? { next_cursor: null, previous_cursor: null } : {};
