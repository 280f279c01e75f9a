import { ActionError } from '../core/errors.ts';
import { isWebAddress } from '../core/web-address.ts';
import { dnsSuffix } from './partition.ts';

/**
 * A custom endpoint for one service from `AWS_ENDPOINT_URL_<SERVICE>` or `AWS_ENDPOINT_URL`, as the AWS SDKs and tools
 * read them (AWS SDKs and Tools Reference Guide, "Service-specific endpoints"); undefined when there is none. Throws
 * `invalid-input` for what is no http or https address; the message names the variable, never what it holds.
 */
export function readEndpoint(
  env: NodeJS.ProcessEnv,
  service: 'MWAA' | 'STS' | 'CLOUDWATCH_LOGS',
): string | undefined {
  if (env['AWS_IGNORE_CONFIGURED_ENDPOINT_URLS'] === 'true') return undefined;
  const variable = [`AWS_ENDPOINT_URL_${service}`, 'AWS_ENDPOINT_URL'].find(
    (name) => (env[name] ?? '') !== '',
  );
  if (variable === undefined) return undefined;
  if (isWebAddress(env[variable])) return env[variable];
  throw new ActionError('invalid-input', `The variable ${variable} is no address of http or https.`, {
    hint: 'Write it as https://host, or remove it.',
  });
}

/**
 * Where requests to Amazon MWAA go: the custom endpoint, or the hosts of GetEnvironment and of tokens and REST calls (endpoint traits of
 * @aws-sdk/client-mwaa). Only for connecting ahead; the SDK's own endpoint rules decide where a request goes.
 */
export function mwaaUrls(region: string, env: NodeJS.ProcessEnv): readonly string[] {
  const custom = readEndpoint(env, 'MWAA');
  if (custom !== undefined) return [custom];
  const isDualStack = env['AWS_USE_DUALSTACK_ENDPOINT'] === 'true';
  const service = env['AWS_USE_FIPS_ENDPOINT'] === 'true' ? 'airflow-fips' : 'airflow';
  return ['api', 'env'].map(
    (part) => `https://${part}.${service}.${region}.${dnsSuffix(region, isDualStack)}/`,
  );
}

/**
 * The URL of a region's STS, as the endpoint rules of the AWS SDKs give it (botocore data/sts endpoint-rule-set-1.json):
 * a custom one, or the regional one, FIPS and dual-stack as AWS_USE_FIPS_ENDPOINT and AWS_USE_DUALSTACK_ENDPOINT say.
 */
export function stsUrl(region: string, env: NodeJS.ProcessEnv): string {
  const custom = readEndpoint(env, 'STS');
  if (custom !== undefined) return custom;
  const isDualStack = env['AWS_USE_DUALSTACK_ENDPOINT'] === 'true';
  // The plain hosts of GovCloud are FIPS hosts.
  const isFipsByName = region.startsWith('us-gov-') && !isDualStack;
  const service = env['AWS_USE_FIPS_ENDPOINT'] === 'true' && !isFipsByName ? 'sts-fips' : 'sts';
  return `https://${service}.${region}.${dnsSuffix(region, isDualStack)}/`;
}
