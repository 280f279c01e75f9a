import { ActionError } from '../errors.ts';

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

/** Whether a text is an address of http or https with a host. */
export function isWebAddress(text: string | undefined): boolean {
  const url = URL.parse(text ?? '');
  return url !== null && /^https?:$/.test(url.protocol) && url.hostname !== '';
}
