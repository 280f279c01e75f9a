import type { Environment } from '../aws/environment.ts';
import type { Mwaa } from '../aws/mwaa.ts';
import type { AirflowVersion } from '../core/airflow-version.ts';
import type { Clock } from '../core/clock.ts';
import { ActionError, isRefusal } from '../core/errors.ts';
import type { Log } from '../core/log.ts';
import type { Mask } from '../core/redaction/redaction.ts';
import { asSentence } from '../core/sentence.ts';
import type { Exchange } from '../http/exchange.ts';
import { detectVersion } from './detect-version.ts';
import { type Attempt, noTransport } from './no-transport.ts';
import type { Retry } from './retry.ts';
import type { Transport, TransportKind } from './transport.ts';
import { ruleOut, transportNames, transportOrder } from './transport-kinds.ts';

/** What every transport is made of. */
export interface TransportParts {
  readonly mwaa: Mwaa;
  /** Made before the connection, as it may have sent the first read ahead. */
  readonly invokeRestApi: Transport;
  /** Undefined when GetEnvironment is forbidden. */
  readonly environment: Environment | undefined;
  readonly exchange: Exchange;
  readonly retry: Retry;
  readonly mask: Mask;
  readonly clock: Clock;
  readonly log: Log;
}

/** Which transports to try, and what to open over the first that works. */
export interface ConnectOptions<Client> extends TransportParts {
  readonly requested: 'auto' | TransportKind;
  /** From GetEnvironment, else from the input; undefined: Airflow is asked. */
  readonly version: AirflowVersion | undefined;
  /** Makes a client over one transport; sends nothing. */
  readonly openClient: (transport: Transport, version: AirflowVersion) => Client | Promise<Client>;
}

/** A transport that reached the environment. */
export interface Connection<Client, Probed> {
  readonly kind: TransportKind;
  readonly version: AirflowVersion;
  readonly client: Client;
  /** What the probe returned over the chosen transport. */
  readonly probed: Probed;
  /** Other transports that `auto` may use for a single operation, in order; empty when the transport was named. */
  readonly fallbacks: readonly { readonly kind: TransportKind; readonly open: () => Promise<Client> }[];
}

/**
 * Finds a transport that works, by `probe`, the first useful read (the CLI takes a token before). A named transport is the
 * only one that is tried. Under `auto` a refusal by IAM or the gateway (isRefusal) leads to the next one, any other failure
 * is final.
 */
export async function connect<Client, Probed>(
  options: ConnectOptions<Client>,
  probe: (client: Client, signal: AbortSignal) => Promise<Probed>,
  signal: AbortSignal,
): Promise<Connection<Client, Probed>> {
  const { requested, log, mwaa } = options;
  const kinds = requested === 'auto' ? transportOrder : [requested];
  const attempts: Attempt[] = [];
  let version = options.version;
  for (const [place, kind] of kinds.entries()) {
    try {
      // The CLI is on the same host, which cannot be reached.
      if (kind === 'cli' && attempts.some(isUnreachable)) break;
      requireVersion(kind, version);
      // The refusal of InvokeRestApi shows it even where GetEnvironment is forbidden.
      const isPrivate = attempts.some(({ error }) => error.code === 'private-web-server') || undefined;
      const transport = await createTransport(kind, { ...options, isPrivate }, version);
      if (version === undefined) {
        version = await detectVersion(transport, signal);
        requireVersion(kind, version);
      }
      const client = await options.openClient(transport, version);
      if (transport.kind === 'cli') await transport.open(signal);
      const probed = await probe(client, signal);
      return {
        kind,
        version,
        client,
        probed,
        fallbacks: listFallbacks(kinds.slice(place + 1), options, version),
      };
    } catch (error) {
      if (requested !== 'auto' || !(isRefusal(error) || error instanceof RuledOut)) throw error;
      attempts.push({ kind, error });
      const next = isUnreachable({ kind, error }) ? undefined : kinds[place + 1];
      const then = next === undefined ? '' : ` Trying ${transportNames[next]}.`;
      log.info(`${capitalise(transportNames[kind])} cannot be used: ${asSentence(error.message)}${then}`);
    }
  }
  throw noTransport(attempts, mwaa.target);
}

function isUnreachable({ kind, error }: Attempt): boolean {
  return kind === 'web-session' && error.code === 'private-web-server';
}

function capitalise(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1);
}

/** The error of a transport that the version rules out; a client may report `unsupported` for other reasons. */
class RuledOut extends ActionError {}

function requireVersion(kind: TransportKind, version: AirflowVersion | undefined): void {
  const reason = version === undefined ? undefined : ruleOut(kind, version);
  if (reason !== undefined)
    throw new RuledOut('unsupported', reason, { hint: 'Use the transport cli, or auto.' });
}

/** The other transports are loaded when they are needed: usually InvokeRestApi works. */
async function createTransport(
  kind: TransportKind,
  parts: TransportParts & { readonly isPrivate?: boolean | undefined },
  version: AirflowVersion | undefined,
): Promise<Transport> {
  switch (kind) {
    case 'invoke-rest-api':
      return parts.invokeRestApi;
    case 'web-session':
      return (await import('./web-session.ts')).createWebSession(parts, version);
    case 'cli':
      return (await import('./cli.ts')).createCli(parts);
  }
}

/** The transports that were not needed, each opened once, at its first use. */
function listFallbacks<Client>(
  kinds: readonly TransportKind[],
  options: ConnectOptions<Client>,
  version: AirflowVersion,
): Connection<Client, unknown>['fallbacks'] {
  const possible = kinds.filter((kind) => ruleOut(kind, version) === undefined);
  return possible.map((kind) => {
    let opening: Promise<Client> | undefined;
    const open = async () => options.openClient(await createTransport(kind, options, version), version);
    return {
      kind,
      open: () => {
        opening ??= open();
        return opening;
      },
    };
  });
}
