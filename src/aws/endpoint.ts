/**
 * A custom endpoint for one service from `AWS_ENDPOINT_URL_<SERVICE>` or `AWS_ENDPOINT_URL`, as the AWS SDKs and tools
 * read them (AWS SDKs and Tools Reference Guide, "Service-specific endpoints"); undefined when there is none.
 */
export function readEndpoint(
  env: NodeJS.ProcessEnv,
  service: 'MWAA' | 'STS' | 'CLOUDWATCH_LOGS',
): string | undefined {
  if (env['AWS_IGNORE_CONFIGURED_ENDPOINT_URLS'] === 'true') return undefined;
  return env[`AWS_ENDPOINT_URL_${service}`] || env['AWS_ENDPOINT_URL'] || undefined;
}
