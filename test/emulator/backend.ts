import type { HttpAnswer, HttpRequest } from './exchange.ts';

/** Roles that MWAA's IAM policies can name. */
export type AirflowRole = 'Admin' | 'Op' | 'User' | 'Viewer' | 'Public';

/** The Airflow user on whose behalf a request runs. */
export interface AirflowUser {
  /** `assumed-role/Role/Session`. */
  readonly name: string;
  readonly role: AirflowRole;
}

/** One call of Airflow's REST API with the `/api/vN` prefix already in the path. */
export interface RestRequest {
  readonly method: string;
  /** As sent, percent-encoded. */
  readonly path: string;
  readonly rawQuery: string;
  readonly accept: string;
  /** The raw JSON body, undefined when there is none. */
  readonly body: string | undefined;
}

/** The Airflow behind the front door: simulated, or a real one to which requests are passed on. */
export interface AirflowBackend {
  /** What InvokeRestApi forwards, already authorised for `user`. */
  rest(request: RestRequest, user: AirflowUser): Promise<HttpAnswer>;
  /** Anything that reaches the web server; tokens have been checked by the front door. */
  web(request: HttpRequest, user: AirflowUser | undefined): Promise<HttpAnswer>;
  /** Told about every token before the caller receives it. */
  tokenIssued?(kind: 'web' | 'cli', token: string, user: AirflowUser): Promise<void>;
  close?(): Promise<void>;
}
