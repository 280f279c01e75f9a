import type { Agents } from '../http/network.ts';
import type { AwsCredentials } from './credentials.ts';
import { type AwsService, findEndpoint } from './endpoints.ts';

/**
 * The options of every SDK client: one attempt (transport/retry.ts repeats), agents that use the proxy, a time limit for connecting,
 * and the endpoint. The SDK does not read these settings from variables or shared files then, which its exceptions would quote.
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

/** The options of the SDK's HTTP handlers. The agents use the proxy, and give up a connection before this timeout does. */
export function handlerOptions(agents: Agents): {
  readonly httpAgent: Agents['http'];
  readonly httpsAgent: Agents['https'];
  readonly connectionTimeout: number;
} {
  return { httpAgent: agents.http, httpsAgent: agents.https, connectionTimeout: 12_000 };
}

/** The same credentials without their expiry, which the SDK would act on; the credential source does that. */
export function toSdkCredentials(credentials: AwsCredentials): {
  readonly accessKeyId: string;
  readonly secretAccessKey: string;
  readonly sessionToken?: string;
} {
  const { accessKeyId, secretAccessKey, sessionToken } = credentials;
  return { accessKeyId, secretAccessKey, ...(sessionToken === undefined ? {} : { sessionToken }) };
}
