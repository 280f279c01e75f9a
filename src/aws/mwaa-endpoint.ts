import { dnsSuffix } from './dns-suffix.ts';
import { readEndpoint } from './endpoint.ts';

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
