import type { HttpRequest } from './exchange.ts';
import type { Fault } from './fault.ts';
import type { Vault } from './vault.ts';

/** The services that an emulator answers for; `web` is the Airflow web server, `logs` is CloudWatch Logs. */
export type Service = 'mwaa' | 'sts' | 'oidc' | 'web' | 'logs';

/** What a request asks for, as far as it can be told before it is authorised. */
export interface Intent {
  /** `GetEnvironment`, `AssumeRoleWithWebIdentity`, `GetIdToken`, `Login`, `Cli`, `Rest`, `Page` and so on. */
  readonly operation: string;
  /** The Airflow REST call inside an InvokeRestApi or web request; the path has no `/api/vN`. */
  readonly airflow?: { readonly method: string; readonly path: string };
  /** The Airflow command line of a CLI request. */
  readonly command?: string;
}

/** One request in the wire log; secrets are replaced by `***`. */
export interface WireRequest extends Intent {
  readonly seq: number;
  /** Milliseconds since the emulator started. */
  readonly atMs: number;
  readonly service: Service;
  /** How many requests of this service and operation came before, plus one. */
  readonly nth: number;
  readonly method: string;
  readonly path: string;
  readonly query: string;
  readonly headers: Readonly<Record<string, string>>;
  /** Parsed JSON when the body is JSON, else text; undefined when empty. */
  readonly body: unknown;
  /** The status that was sent, 0 when the connection was cut instead; undefined while under way. */
  status: number | undefined;
  /** The start of the answer's body. */
  answer: string | undefined;
  fault: Fault | undefined;
  /** True once the request reached the service behind the fault. */
  effect: boolean;
  durationMs: number | undefined;
}

/** The wire log: every request in order of arrival. */
export interface WireLog {
  readonly requests: readonly WireRequest[];
  add(service: Service, request: HttpRequest, intent: Intent): WireRequest;
  clear(): void;
}

const HIDDEN = new Set(['authorization', 'cookie', 'x-amz-security-token']);

/** An empty wire log; `nowMs` is the emulator's elapsed time. */
export function createWireLog(vault: Vault, nowMs: () => number): WireLog {
  const requests: WireRequest[] = [];
  const counts = new Map<string, number>();
  let seq = 0;
  return {
    requests,
    add(service, request, intent) {
      const key = `${service} ${intent.operation}`;
      const nth = (counts.get(key) ?? 0) + 1;
      counts.set(key, nth);
      seq += 1;
      const entry: WireRequest = {
        ...intent,
        seq,
        nth,
        service,
        atMs: nowMs(),
        method: request.method,
        path: request.path,
        query: vault.redact(request.rawQuery),
        headers: redactHeaders(request.headers, vault),
        body: readRedacted(request.body.toString('utf8'), vault),
        status: undefined,
        answer: undefined,
        fault: undefined,
        effect: false,
        durationMs: undefined,
      };
      requests.push(entry);
      return entry;
    },
    clear() {
      requests.length = 0;
      counts.clear();
    },
  };
}

function redactHeaders(headers: Readonly<Record<string, string>>, vault: Vault): Record<string, string> {
  return Object.fromEntries(
    Object.entries(headers).map(([name, value]) => [name, HIDDEN.has(name) ? '***' : vault.redact(value)]),
  );
}

function readRedacted(text: string, vault: Vault): unknown {
  if (text === '') return undefined;
  const clean = vault.redact(text).replace(/\b(token|WebIdentityToken)=[^&]+/g, '$1=***');
  try {
    return JSON.parse(clean) as unknown;
  } catch {
    return clean;
  }
}
