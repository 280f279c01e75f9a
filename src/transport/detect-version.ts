import type { AirflowVersion } from '../core/airflow-version.ts';
import { parseAirflowVersion } from '../core/airflow-version.ts';
import { ActionError, TransportError } from '../core/errors.ts';
import { isObject } from '../core/json.ts';
import type { CommandResult, Transport } from './transport.ts';

const HINT = 'Allow airflow:GetEnvironment for the role, or give the input airflow-version.';

/** Asks Airflow itself for its version: `GET /version`, or the command `version`. */
export async function detectVersion(transport: Transport, signal: AbortSignal): Promise<AirflowVersion> {
  const text =
    transport.kind === 'cli' ? await askCommand(transport, signal) : await askRest(transport, signal);
  const version = text === undefined ? undefined : parseAirflowVersion(text);
  if (version !== undefined) return version;
  throw new ActionError('unexpected-response', 'Airflow did not report its version.', {
    hint: HINT,
  });
}

async function askRest(
  transport: Extract<Transport, { send: unknown }>,
  signal: AbortSignal,
): Promise<string | undefined> {
  const answer = await transport.send({ method: 'GET', path: '/version', effect: 'read' }, signal);
  const version = isObject(answer.body) ? answer.body['version'] : undefined;
  if (answer.status < 300 && typeof version === 'string') return version;
  if (answer.status === 401 || answer.status === 403)
    throw new ActionError(
      'airflow-forbidden',
      `Airflow refused to report its version (status ${answer.status}).`,
      {
        hint: "The caller's Airflow role needs at least the permissions of Viewer; the input airflow-version avoids this call.",
      },
    );
  return undefined;
}

async function askCommand(
  transport: Extract<Transport, { run: unknown }>,
  signal: AbortSignal,
): Promise<string | undefined> {
  const decode = ({ stdout }: CommandResult): string => {
    const version = readVersionLine(stdout);
    if (version !== undefined) return version;
    throw new TransportError('unreachable', 'The command "version" ended without a version.', {
      delivery: 'unknown',
      hint: HINT,
    });
  };
  return await transport.read(['version'], decode, signal);
}

const LONGEST_VERSION = 100;

/** The last line that is a version, as 2.x and 3.x print it, or ends in one, as the banner of 1.10 does. */
export function readVersionLine(stdout: string): string | undefined {
  for (const line of stdout.split('\n').reverse()) {
    const end = line.trim().slice(-LONGEST_VERSION);
    const word = /\S+$/.exec(` ${end}`)?.[0] ?? '';
    const isWhole = word.length < LONGEST_VERSION;
    if (isWhole && /^v?\d+\.\d+\.\d/.test(word)) return word.replace(/^v/, '');
  }
  return undefined;
}
