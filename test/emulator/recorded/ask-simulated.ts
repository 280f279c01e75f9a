import { answerRest, answerUnauthenticated } from '../airflow/rest.ts';
import type { SimulatedAirflow } from '../airflow/simulated-airflow.ts';
import type { AirflowRole } from '../backend.ts';
import type { HttpAnswer } from '../exchange.ts';
import type { RecordedCall } from './calls.ts';

/** What the simulated Airflow answers to a call. */
export function askSimulated(airflow: SimulatedAirflow, call: RecordedCall): HttpAnswer {
  if (call.user === 'nobody') return answerUnauthenticated(airflow);
  const role = (call.user ?? 'admin').replace(/^./, (letter) => letter.toUpperCase()) as AirflowRole;
  const request = {
    method: call.method,
    path: `/api/v${airflow.version.major - 1}${call.path}`,
    rawQuery: call.query ?? '',
    accept: call.accept ?? 'application/json',
    body: call.body === undefined ? undefined : JSON.stringify(call.body),
  };
  return answerRest(airflow, request, { name: 'admin', role });
}
