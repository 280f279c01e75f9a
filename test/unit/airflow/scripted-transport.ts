import { parseAirflowVersion } from '../../../src/core/airflow-version.ts';
import type {
  CommandResult,
  CommandTransport,
  RestRequest,
  RestResponse,
  RestTransport,
} from '../../../src/transport/transport.ts';

/** A REST transport that answers by a function and keeps what it was sent. */
export function scriptRest(
  answer: (request: RestRequest) => RestResponse | Promise<RestResponse>,
  options: Partial<Pick<RestTransport, 'kind' | 'pathLimit'>> = {},
): RestTransport & { readonly sent: readonly RestRequest[] } {
  const sent: RestRequest[] = [];
  return {
    kind: 'invoke-rest-api',
    pathLimit: Number.POSITIVE_INFINITY,
    ...options,
    sent,
    async send(request) {
      sent.push(request);
      return await answer(request);
    },
  };
}

/** A command transport that answers by a function and keeps what it ran. */
export function scriptCommands(
  answer: (argv: readonly string[]) => Partial<CommandResult>,
): CommandTransport & { readonly ran: readonly (readonly string[])[] } {
  const ran: (readonly string[])[] = [];
  const run = async (argv: readonly string[]) => {
    ran.push(argv);
    return { stdout: '', stderr: '', ...answer(argv) };
  };
  return {
    kind: 'cli',
    ran,
    open: async () => {},
    run,
    read: async (argv, decode) => decode(await run(argv)),
  };
}

export function versionOf(text: string) {
  const version = parseAirflowVersion(text);
  if (version === undefined) throw new Error(text);
  return version;
}
