import aws4 from 'aws4';
import { trustLoopbackCertificates } from './certificate.ts';
import type { Credentials } from './credentials.ts';
import type { Emulator } from './emulator.ts';

/** An answer as a test looks at it. */
export interface CallerAnswer {
  readonly status: number;
  readonly errorType: string | null;
  readonly headers: Headers;
  // biome-ignore lint/suspicious/noExplicitAny: tests reach into foreign JSON, and a wrong path fails them.
  readonly body: any;
}

/** Requests signed by the independent library aws4, and a web session, for tests of the emulator. */
export interface Caller {
  mwaa(method: string, path: string, body?: unknown, headers?: Record<string, string>): Promise<CallerAnswer>;
  /** InvokeRestApi; `body` is what Airflow answered. */
  invoke(
    method: string,
    path: string,
    body?: unknown,
    query?: Record<string, unknown>,
  ): Promise<CallerAnswer>;
  web(
    method: string,
    path: string,
    init?: { headers?: Record<string, string>; body?: string },
  ): Promise<CallerAnswer>;
  /** Runs an Airflow command with a fresh CLI token. */
  command(line: string): Promise<{ status: number; stdout: string; stderr: string }>;
  /** Logs in and returns the headers that authenticate REST calls. */
  login(): Promise<Record<string, string>>;
}

const YEAR_MS = 365 * 24 * 3_600_000;

/** A caller with its own credentials, which outlive any clock a test turns. */
export async function createCaller(emulator: Emulator, given?: Credentials): Promise<Caller> {
  await trustLoopbackCertificates();
  const credentials = given ?? emulator.issueCredentials(YEAR_MS);
  const endpoint = new URL(emulator.env['AWS_ENDPOINT_URL_MWAA'] ?? '');
  const v3 = async () =>
    (
      await mwaa('GET', `/environments/${emulator.environmentName}`)
    ).body.Environment.AirflowVersion.startsWith('3.');

  const mwaa: Caller['mwaa'] = async (method, path, body, headers = {}) => {
    const text = body === undefined ? '' : JSON.stringify(body);
    const request = aws4.sign(
      {
        host: endpoint.host,
        method,
        path,
        service: 'airflow',
        region: emulator.region,
        body: text,
        headers: { 'content-type': 'application/json', ...headers },
      },
      credentials,
    );
    return read(
      await fetch(new URL(path, endpoint), {
        method,
        headers: request.headers,
        ...(text !== '' && { body: text }),
      }),
    );
  };
  const web: Caller['web'] = async (method, path, init = {}) =>
    read(
      await fetch(`https://${emulator.webserverHostname}${path}`, { method, redirect: 'manual', ...init }),
    );
  const path = (kind: string) => `/${kind}/${emulator.environmentName}`;

  return {
    mwaa,
    web,
    async invoke(method, restPath, body, query) {
      const answer = await mwaa('POST', path('restapi'), {
        Path: restPath,
        Method: method,
        Body: body,
        QueryParameters: query,
      });
      if (answer.body?.RestApiStatusCode === undefined) return answer;
      return { ...answer, status: answer.body.RestApiStatusCode, body: answer.body.RestApiResponse };
    },
    async command(line) {
      const { CliToken } = (await mwaa('POST', path('clitoken'))).body;
      const slash = (await v3()) ? '/' : '';
      const headers = { authorization: `Bearer ${CliToken}`, 'content-type': 'text/plain' };
      const answer = await web('POST', `/aws_mwaa/cli${slash}`, { headers, body: line });
      const decode = (text: unknown) => Buffer.from(String(text ?? ''), 'base64').toString('utf8');
      return {
        status: answer.status,
        stdout: decode(answer.body?.stdout),
        stderr: decode(answer.body?.stderr),
      };
    },
    async login() {
      const { WebToken } = (await mwaa('POST', path('webtoken'))).body;
      const isV3 = await v3();
      const answer = await web('POST', `${isV3 ? '/pluginsv2' : ''}/aws_mwaa/login`, {
        headers: { 'content-type': 'application/x-www-form-urlencoded' },
        body: `token=${encodeURIComponent(WebToken)}`,
      });
      const value = /^(?:session|_token)=([^;]+)/.exec(answer.headers.get('set-cookie') ?? '')?.[1] ?? '';
      return isV3 ? { authorization: `Bearer ${value}` } : { cookie: `session=${value}` };
    },
  };
}

async function read(response: Response): Promise<CallerAnswer> {
  const text = await response.text();
  let body: unknown = text;
  try {
    body = JSON.parse(text);
  } catch {}
  return {
    status: response.status,
    errorType: response.headers.get('x-amzn-errortype'),
    headers: response.headers,
    body,
  };
}
