import { ActionError } from '../core/errors.ts';
import { isWebAddress } from '../core/web-address.ts';
import { dnsSuffix } from './partition.ts';

/** An AWS service, as AWS_ENDPOINT_URL_<SERVICE> names it. */
export type AwsService = 'MWAA' | 'STS' | 'CLOUDWATCH_LOGS';

/** Where requests to a service go. `isCustom`: from a variable; operations then have no host prefix. */
export interface ServiceEndpoint {
  readonly url: string;
  readonly isCustom: boolean;
}

/**
 * A custom endpoint for one service from `AWS_ENDPOINT_URL_<SERVICE>` or `AWS_ENDPOINT_URL`, as the AWS SDKs and tools
 * read them (AWS SDKs and Tools Reference Guide, "Service-specific endpoints"); undefined when there is none. Throws
 * `invalid-input` for anything but an http or https address; the message names the variable, never its value.
 */
export function readEndpoint(env: NodeJS.ProcessEnv, service: AwsService): string | undefined {
  if (env['AWS_IGNORE_CONFIGURED_ENDPOINT_URLS'] === 'true') return undefined;
  const variable = [`AWS_ENDPOINT_URL_${service}`, 'AWS_ENDPOINT_URL'].find(
    (name) => (env[name] ?? '') !== '',
  );
  if (variable === undefined) return undefined;
  if (isWebAddress(env[variable])) return env[variable];
  throw new ActionError('invalid-input', `The variable ${variable} is not an http or https address.`, {
    subject: `Variable ${variable}`,
    hint: 'Write it as https://host, without a user or a password, or remove it.',
  });
}

const HOSTS: Readonly<Record<AwsService, string>> = { MWAA: 'airflow', STS: 'sts', CLOUDWATCH_LOGS: 'logs' };

/**
 * The endpoint of a service in a region, as the endpoint rules of the AWS SDKs give it (botocore data, endpoint-rule-set-1.json
 * of mwaa, sts and logs): a custom one, or the regional one, FIPS and dual-stack as AWS_USE_FIPS_ENDPOINT and
 * AWS_USE_DUALSTACK_ENDPOINT say. One table of partitions serves all services; each of the SDK's clients has its own.
 */
export function findEndpoint(service: AwsService, region: string, env: NodeJS.ProcessEnv): ServiceEndpoint {
  const custom = readEndpoint(env, service);
  if (custom !== undefined) return { url: custom, isCustom: true };
  const isDualStack = env['AWS_USE_DUALSTACK_ENDPOINT'] === 'true';
  // The plain hosts of GovCloud are FIPS hosts, except those of MWAA.
  const isFipsByName = region.startsWith('us-gov-') && !isDualStack && service !== 'MWAA';
  const isFips = env['AWS_USE_FIPS_ENDPOINT'] === 'true' && !isFipsByName;
  const host = `${HOSTS[service]}${isFips ? '-fips' : ''}`;
  return { url: `https://${host}.${region}.${dnsSuffix(region, isDualStack)}/`, isCustom: false };
}

/**
 * The URLs of Amazon MWAA to connect to early: the custom endpoint, or the hosts of GetEnvironment and of tokens and REST calls
 * (endpoint traits of @aws-sdk/client-mwaa).
 */
export function mwaaUrls(region: string, env: NodeJS.ProcessEnv): readonly string[] {
  const { url, isCustom } = findEndpoint('MWAA', region, env);
  return isCustom ? [url] : ['api', 'env'].map((part) => url.replace('https://', `https://${part}.`));
}
