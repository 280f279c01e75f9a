import type { JsonObject, NumberReading } from '../core/json.ts';

/** The transports, as the input `transport` names them. */
export type TransportKind = 'invoke-rest-api' | 'web-session' | 'cli';

/** `read` may be repeated freely; `write` only when it certainly was not delivered. */
export type Effect = 'read' | 'write';

/** A call to Airflow's REST API, relative to its root: `/dags/etl`, never `/api/v2/dags/etl`. */
export interface RestRequest {
  readonly method: 'GET' | 'POST' | 'PATCH';
  /** Each segment is already percent-encoded where it has to be (see airflow/rest/path.ts). */
  readonly path: `/${string}`;
  readonly query?: Readonly<Record<string, string | number | boolean>> | undefined;
  readonly body?: JsonObject | undefined;
  readonly effect: Effect;
  /** How numbers in the answer are read; `rounded` unless given. */
  readonly numbers?: NumberReading | undefined;
}

/** Airflow's answer: 2xx or 4xx. An answer that says nothing about the effect (429, 5xx, a page, broken JSON) rejects instead. */
export interface RestResponse {
  readonly status: number;
  /** Parsed JSON, or the text when it is none. */
  readonly body: unknown;
}

/**
 * Carries REST calls. Rejects only when there is no Airflow answer (TransportError, or an ActionError for a refusal by
 * IAM or the gateway); a 404 of Airflow is an answer. Retries, renewals and time limits are inside.
 */
export interface RestTransport {
  readonly kind: 'invoke-rest-api' | 'web-session';
  /**
   * How many characters a path may have, as far as the service has shown: Infinity until it refuses a long path. A longer
   * path rejects with code `path-too-long`, certainly unsent.
   */
  readonly pathLimit: number;
  send(request: RestRequest, signal: AbortSignal): Promise<RestResponse>;
}

/** What an Airflow command printed; MWAA does not return its exit status. */
export interface CommandResult {
  readonly stdout: string;
  readonly stderr: string;
}

/** Carries Airflow command lines (without the leading `airflow`), one at a time. */
export interface CommandTransport {
  readonly kind: 'cli';
  /** Requests the token for the next command. Shows whether IAM allows the CLI without running a command, which takes seconds. */
  open(signal: AbortSignal): Promise<void>;
  /** `argv` is quoted by the transport; every argument arrives in Airflow exactly as given. */
  run(argv: readonly string[], effect: Effect, signal: AbortSignal): Promise<CommandResult>;
  /**
   * Runs a command that changes nothing, and decodes its output. MWAA answers 200 whatever became of the command: where `decode`
   * throws a TransportError, the command is repeated like a request that the server answers with 5xx.
   */
  read<Value>(
    argv: readonly string[],
    decode: (result: CommandResult) => Value,
    signal: AbortSignal,
  ): Promise<Value>;
}

/** Carries requests into an environment: REST calls or command lines. */
export type Transport = RestTransport | CommandTransport;
