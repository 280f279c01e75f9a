import { ActionError } from '../core/errors.ts';

const PROXY_VARIABLES = ['HTTPS_PROXY', 'https_proxy', 'HTTP_PROXY', 'http_proxy'];

/**
 * The variables that name a proxy, each as an address with a scheme; a name without one is taken for `http://`, as curl does.
 * Throws `invalid-input` for what is no HTTP proxy; the message names the variable, never what it holds (a password).
 */
export function readProxyVariables(env: NodeJS.ProcessEnv): Readonly<Record<string, string>> {
  const set = PROXY_VARIABLES.flatMap((name) => {
    const text = env[name]?.trim() ?? '';
    return text === '' ? [] : [[name, text.includes('://') ? text : `http://${text}`] as const];
  });
  for (const [name, address] of set) {
    const url = URL.parse(address);
    if (url !== null && /^https?:$/.test(url.protocol) && url.hostname !== '' && url.port !== '0') continue;
    throw new ActionError('invalid-input', `The variable ${name} is no address of an HTTP proxy.`, {
      subject: `Variable ${name}`,
      hint: 'Write it as http://host:port or http://user:password@host:port, with special characters of the password percent-encoded.',
    });
  }
  return Object.fromEntries(set);
}
