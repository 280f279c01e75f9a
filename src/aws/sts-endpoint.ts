import { dnsSuffix } from './dns-suffix.ts';
import { readEndpoint } from './endpoint.ts';

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
