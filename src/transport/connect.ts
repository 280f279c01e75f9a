import type { Environment } from '../aws/environment.ts';
import type { Mwaa } from '../aws/mwaa.ts';
import type { AirflowVersion } from '../core/airflow-version.ts';
import { isAtLeast } from '../core/airflow-version.ts';
import type { Clock } from '../core/clock.ts';
import { ActionError, isRefusal } from '../core/errors.ts';
import type { Log } from '../core/log.ts';
import { asSentence } from '../core/sentence.ts';
import type { Exchange } from '../http/exchange.ts';
import { detectVersion } from './detect-version.ts';
import { createInvokeRestApi } from './invoke-rest-api.ts';
import { type Attempt, noTransport } from './no-transport.ts';
import type { Retry } from './retry.ts';
import type { Transport, TransportKind } from './transport.ts';

/** What every transport is made of. */
export interface TransportParts {
  readonly mwaa: Mwaa;
  /** Undefined when GetEnvironment is forbidden. */
  readonly environment: Environment | undefined;
  readonly exchange: Exchange;
  readonly retry: Retry;
  readonly mask: (secret: string) => void;
  readonly clock: Clock;
  readonly log: Log;
}

/** Which ways in to try, and what to open over the one that works. */
export interface ConnectOptions<Client> extends TransportParts {
  readonly requested: 'auto' | TransportKind;
  /** From GetEnvironment, else from the input; undefined: asked from Airflow. */
  readonly version: AirflowVersion | undefined;
  /** Makes a client over one transport; sends nothing. */
  readonly openClient: (transport: Transport, version: AirflowVersion) => Client | Promise<Client>;
}

/** A way into the environment that answered. */
export interface Connection<Client, Probed> {
  readonly kind: TransportKind;
  readonly version: AirflowVersion;
  readonly client: Client;
  /** What the probe returned over the chosen transport. */
  readonly probed: Probed;
  /** Other ways that `auto` may take for a single operation, in order; empty when the transport was named. */
  readonly fallbacks: readonly { readonly kind: TransportKind; readonly open: () => Promise<Client> }[];
}

/** The order in which `auto` tries: from the most specific rights in AWS to the least. */
const ORDER: readonly TransportKind[] = ['invoke-rest-api', 'web-session', 'cli'];

/** How messages call a transport. */
export const transportNames: Readonly<Record<TransportKind, string>> = {
  'invoke-rest-api': 'InvokeRestApi',
  'web-session': 'the web session',
  cli: 'the CLI endpoint',
};

/**
 * Finds the way into the environment and proves it with `probe`, the first useful read (for commands, with a token before it). A named transport is the only one
 * tried; under `auto` a refusal by IAM or the gateway (isRefusal) moves on to the next, any other failure is final.
 */
export async function connect<Client, Probed>(
  options: ConnectOptions<Client>,
  probe: (client: Client, signal: AbortSignal) => Promise<Probed>,
  signal: AbortSignal,
): Promise<Connection<Client, Probed>> {
  const { requested, log, mwaa } = options;
  const kinds = requested === 'auto' ? ORDER : [requested];
  const attempts: Attempt[] = [];
  let version = options.version;
  for (const [place, kind] of kinds.entries()) {
    try {
      // The same host, which has no route from here.
      if (kind === 'cli' && isWithoutRoute(attempts.at(-1))) break;
      requireVersion(kind, version);
      // InvokeRestApi tells it even where GetEnvironment is forbidden.
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
        fallbacks: listOthers(kinds.slice(place + 1), options, version),
      };
    } catch (error) {
      if (requested !== 'auto' || !(isRefusal(error) || error instanceof RuledOut)) throw error;
      attempts.push({ kind, error });
      const next = kinds[place + 1];
      const then = next === undefined ? '' : ` Trying ${transportNames[next]}.`;
      log.info(`${capitalise(transportNames[kind])} cannot be used: ${asSentence(error.message)}${then}`);
    }
  }
  throw noTransport(attempts, mwaa.target);
}

function isWithoutRoute(attempt: Attempt | undefined): boolean {
  return attempt?.kind === 'web-session' && attempt.error.code === 'private-web-server';
}

function capitalise(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1);
}

/** Marks a transport that the version rules out, apart from what a client may call unsupported. */
class RuledOut extends ActionError {}

function requireVersion(kind: TransportKind, version: AirflowVersion | undefined): void {
  const reason = version === undefined ? undefined : ruleOut(kind, version);
  if (reason !== undefined)
    throw new RuledOut('unsupported', reason, { hint: 'Use the transport cli, or auto.' });
}

/** Loads what InvokeRestApi, the usual way, does not need only when it is needed. */
async function createTransport(
  kind: TransportKind,
  parts: TransportParts & { readonly isPrivate?: boolean | undefined },
  version: AirflowVersion | undefined,
): Promise<Transport> {
  if (kind === 'invoke-rest-api') return createInvokeRestApi(parts);
  if (kind === 'cli') return (await import('./cli.ts')).createCli(parts);
  return (await import('./web-session.ts')).createWebSession(parts, version);
}

/** The ways that were not needed, each opened once, with its first use. */
function listOthers<Client>(
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

/** Why a transport cannot work with this Airflow, or undefined when it can (MWAA user guide: REST API from 2.4.3 on). */
export function ruleOut(kind: TransportKind, version: AirflowVersion): string | undefined {
  if (kind === 'cli' || isAtLeast(version, 2, 4)) return undefined;
  return `Airflow ${version.text} on MWAA has no REST API (it came with 2.4.3).`;
}
