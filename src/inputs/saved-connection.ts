import type { RoleToAssume } from '../aws/credentials.ts';
import { type AirflowVersion, parseAirflowVersion } from '../core/airflow-version.ts';
import { isObject } from '../core/json.ts';
import { transportOrder } from '../transport/transport-kinds.ts';
import { parseEnvironment, parseRegion } from './environment.ts';
import { parseRoleArn, parseSessionName } from './ids.ts';
import type { Inputs } from './inputs.ts';
import type { Parse } from './scalars.ts';
import { choiceOf, wholeNumber } from './scalars.ts';

/** How to reach an environment, without secrets, so that it can be saved for `post`. */
export type Connection = Pick<
  Inputs,
  'environment' | 'environmentArn' | 'region' | 'role' | 'transport' | 'airflowVersion'
>;

/**
 * Reads the connection that main saved for `post`, with the parsers of the inputs: each part goes into a host name or a request,
 * and somebody who can write the step's state must not be able to choose where its tokens go. Throws an Error that names the
 * part, never its value.
 */
export function parseConnection(saved: unknown): Connection {
  const fields = isObject(saved) ? saved : {};
  const region = readPart('region', fields['region'], parseRegion);
  const environment = readPart('environment', fields['environment'], parseEnvironment);
  if (environment.arn !== undefined) throw new Error('its environment is not a name');
  return {
    environment: environment.name,
    environmentArn: readArn(fields['environmentArn'], environment.name, region),
    region,
    role: readRole(fields['role']),
    transport: readPart('transport', fields['transport'], parseTransport),
    airflowVersion: readVersion(fields['airflowVersion']),
  };
}

/** Parses the input `transport`. */
export const parseTransport = choiceOf(['auto', ...transportOrder]);

/** Seconds (STS API Reference, AssumeRoleWithWebIdentity, DurationSeconds). */
export const parseRoleDuration = wholeNumber(900, 43_200);

function readPart<T>(part: string, value: unknown, parse: Parse<T>): T {
  const parsed = typeof value === 'string' ? parse(value) : undefined;
  if (parsed === undefined || !('value' in parsed)) throw new Error(`its ${part} is not valid`);
  return parsed.value;
}

function readArn(value: unknown, name: string, region: string): string | undefined {
  if (value === undefined) return undefined;
  const { arn, ...rest } = readPart('environment ARN', value, parseEnvironment);
  if (arn === undefined || rest.name !== name || rest.region !== region)
    throw new Error('its environment ARN is of another environment');
  return arn;
}

function readRole(value: unknown): RoleToAssume | undefined {
  if (value === undefined) return undefined;
  if (!isObject(value)) throw new Error('its role is not valid');
  const { arn, sessionName, durationSeconds, audience } = value;
  if (typeof audience !== 'string' || audience === '' || audience.length > 2_000)
    throw new Error('its audience is not valid');
  return {
    arn: readPart('role ARN', arn, parseRoleArn),
    sessionName: readPart('session name', sessionName, parseSessionName),
    durationSeconds: readPart('role duration', String(durationSeconds), parseRoleDuration),
    audience,
  };
}

function readVersion(value: unknown): AirflowVersion | undefined {
  if (value === undefined) return undefined;
  const { text } = isObject(value) ? value : {};
  const version = typeof text === 'string' ? parseAirflowVersion(text) : undefined;
  if (version === undefined) throw new Error('its Airflow version is not valid');
  return version;
}
