import type { Agents } from '../http/network.ts';
import type { AwsCredentials } from './credentials.ts';
import { type AwsService, findEndpoint } from './endpoints.ts';

/**
 * What every SDK client of the action is built with: one attempt (transport/retry.ts repeats), agents that know the proxy, a limit
 * for making the connection, and the endpoint. What is given here is not read from variables or shared files by the SDK, whose
 * exceptions would quote them.
 */
export function clientOptions(
  service: AwsService,
  options: { readonly region: string; readonly agents: Agents; readonly env: NodeJS.ProcessEnv },
): {
  readonly region: string;
  readonly maxAttempts: number;
  readonly requestHandler: ReturnType<typeof handlerOptions>;
  readonly endpoint: string;
  readonly useFipsEndpoint: boolean;
  readonly useDualstackEndpoint: boolean;
  readonly defaultsMode: 'legacy';
} {
  return {
    region: options.region,
    maxAttempts: 1,
    requestHandler: handlerOptions(options.agents),
    endpoint: findEndpoint(service, options.region, options.env).url,
    useFipsEndpoint: false,
    useDualstackEndpoint: false,
    defaultsMode: 'legacy',
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

/** The same credentials without their end, which the SDK would watch; the credential source does that. */
export function toSdkCredentials(credentials: AwsCredentials): {
  readonly accessKeyId: string;
  readonly secretAccessKey: string;
  readonly sessionToken?: string;
} {
  const { accessKeyId, secretAccessKey, sessionToken } = credentials;
  return { accessKeyId, secretAccessKey, ...(sessionToken === undefined ? {} : { sessionToken }) };
}
