import type { RecordedCall } from '../emulator/recorded/calls.ts';
import type { RealAirflow } from './real-airflow.ts';

/** Makes a call to a real Airflow, by the user that it names. */
export async function sendCall(airflow: RealAirflow, call: RecordedCall): Promise<Response> {
  const auth = call.user === 'nobody' ? {} : await airflow.authHeaders(call.user ?? 'admin');
  const query = call.query === undefined ? '' : `?${call.query}`;
  return await fetch(`${airflow.apiUrl}${call.path}${query}`, {
    method: call.method,
    redirect: 'manual',
    headers: {
      ...auth,
      accept: call.accept ?? 'application/json',
      ...(call.body !== undefined && { 'content-type': 'application/json' }),
    },
    ...(call.body !== undefined && { body: JSON.stringify(call.body) }),
  });
}
