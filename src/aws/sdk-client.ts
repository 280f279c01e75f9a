import type { Agents } from '../http/network.ts';
import type { AwsCredentials } from './credentials.ts';
import { readEndpoint } from './endpoints.ts';

/**
 * What every SDK client of the action is built with: one attempt (transport/retry.ts repeats), agents that know the proxy,
 * and a limit for making the connection.
 */
export function clientOptions(
  service: 'MWAA' | 'STS' | 'CLOUDWATCH_LOGS',
  options: { readonly region: string; readonly agents: Agents; readonly env: NodeJS.ProcessEnv },
): {
  readonly region: string;
  readonly maxAttempts: number;
  readonly requestHandler: ReturnType<typeof handlerOptions>;
  readonly endpoint?: string;
} {
  const endpoint = readEndpoint(options.env, service);
  return {
    region: options.region,
    maxAttempts: 1,
    requestHandler: handlerOptions(options.agents),
    ...(endpoint === undefined ? {} : { endpoint }),
  };
}

/** How the SDK's HTTP handlers connect. The agents end a connection that is not made earlier, and know its proxy. */
export function handlerOptions(agents: Agents): {
  readonly httpAgent: Agents['http'];
  readonly httpsAgent: Agents['https'];
  readonly connectionTimeout: number;
} {
  return { httpAgent: agents.http, httpsAgent: agents.https, connectionTimeout: 12_000 };
}

/** The same credentials without the end that the SDK would watch: ending them is the source's business. */
export function toSdkCredentials(credentials: AwsCredentials): {
  readonly accessKeyId: string;
  readonly secretAccessKey: string;
  readonly sessionToken?: string;
} {
  const { accessKeyId, secretAccessKey, sessionToken } = credentials;
  return { accessKeyId, secretAccessKey, ...(sessionToken === undefined ? {} : { sessionToken }) };
}
