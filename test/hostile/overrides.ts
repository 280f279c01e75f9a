import { gzipSync } from 'node:zlib';
import type { HttpRequest } from '../emulator/exchange.ts';
import type { Fault, FaultScript } from '../emulator/fault.ts';
import type { OverrideAnswer } from '../emulator/override.ts';
import type { WireRequest } from '../emulator/wire.ts';

/** Moments of a step's life, by the request that belongs to them, over every transport. */
export const stages = {
  'id token': ({ operation }) => operation === 'GetIdToken',
  role: ({ operation }) => operation === 'AssumeRoleWithWebIdentity',
  environment: ({ operation }) => operation === 'GetEnvironment',
  'web token': ({ operation }) => operation === 'CreateWebLoginToken',
  'CLI token': ({ operation }) => operation === 'CreateCliToken',
  login: ({ operation }) => operation === 'Login',
  probe: ({ airflow }) => airflow?.method === 'GET' && /^\/dags\/[^/]+$/.test(airflow.path),
  trigger: ({ airflow, command = '' }) =>
    (airflow?.method === 'POST' && airflow.path.endsWith('/dagRuns')) || /^(dags )?trigger/.test(command),
  poll: ({ airflow, command = '' }) =>
    (airflow?.method === 'GET' && /\/dagRuns\/[^/]+$/.test(airflow.path)) ||
    /^(dags list-runs|dags state|dag_state|list_dag_runs)/.test(command),
  tasks: ({ airflow, command = '' }) =>
    /\/taskInstances(\/list)?$/.test(airflow?.path ?? '') || command.startsWith('tasks states'),
  log: ({ airflow }) => airflow?.path.includes('/logs/') === true,
  xcom: ({ airflow }) => airflow?.path.includes('/xcomEntries/') === true,
  'import errors': ({ airflow }) => airflow?.path.includes('importErrors') === true,
  details: ({ airflow }) => airflow?.path.endsWith('/details') === true,
  'CloudWatch log': ({ operation }) => operation === 'GetLogEvents',
} satisfies Readonly<Record<string, (request: WireRequest) => boolean>>;

export type StageName = keyof typeof stages;

type Make = (request: HttpRequest) => OverrideAnswer;

/** Answers at one stage in place of the service: always, or only the first `times`. */
export function at(stage: StageName, make: Make, times = Number.POSITIVE_INFINITY): FaultScript {
  let done = 0;
  return (request) => {
    if (!stages[stage](request) || done >= times) return undefined;
    done += 1;
    return { kind: 'override', make };
  };
}

/** Changes the true answer at one stage; what it changes is JSON. */
export function change(stage: StageName, edit: (value: Record<string, unknown>) => unknown): FaultScript {
  return (request) =>
    stages[stage](request)
      ? {
          kind: 'override',
          afterEffect: true,
          make: (_, truth) => {
            const { 'content-length': _length, ...headers } = truth?.headers ?? {};
            const value = JSON.parse(String(truth?.body)) as Record<string, unknown>;
            return { status: truth?.status ?? 200, headers, body: JSON.stringify(edit(value)) };
          },
        }
      : undefined;
}

/** Lets Airflow itself say something at a stage, whatever carries it; a text that is no JSON is a page. */
export function say(
  stage: StageName,
  status: number,
  value: unknown | ((request: HttpRequest) => unknown),
  times = Number.POSITIVE_INFINITY,
): FaultScript {
  let done = 0;
  return (entry): Fault | undefined => {
    if (!stages[stage](entry) || done >= times) return undefined;
    done += 1;
    return {
      kind: 'override',
      make: (request) => carry(entry, status, typeof value === 'function' ? value(request) : value),
    };
  };
}

/** An answer of Airflow in the envelope of the transport by which it was asked. */
function carry(entry: WireRequest, status: number, value: unknown): OverrideAnswer {
  const json = { 'content-type': 'application/json' };
  if (entry.operation === 'Cli') {
    const text = typeof value === 'string' ? value : JSON.stringify(value);
    const [stdout, stderr] = status < 400 ? [text, ''] : ['', text];
    return { status: status < 400 ? 200 : 400, headers: json, body: toCliBody(stdout, stderr) };
  }
  if (entry.service === 'mwaa') {
    const type = status < 500 ? 'RestApiClientException' : 'RestApiServerException';
    return {
      status: status < 400 ? 200 : 400,
      headers: status < 400 ? json : { ...json, 'x-amzn-errortype': type },
      body: JSON.stringify({ RestApiStatusCode: status, RestApiResponse: value }),
    };
  }
  return typeof value === 'string'
    ? { status, headers: { 'content-type': value.startsWith('<') ? 'text/html' : 'text/plain' }, body: value }
    : { status, headers: json, body: JSON.stringify(value) };
}

/** What a command of MWAA's CLI endpoint answers. */
export function toCliBody(stdout: string, stderr: string): string {
  const encode = (text: string) => Buffer.from(text).toString('base64');
  return JSON.stringify({ stdout: encode(stdout), stderr: encode(stderr) });
}

/** A refusal of Airflow. */
export const problem = (detail: unknown, title = 'Bad Request') => ({
  detail,
  status: 400,
  title,
  type: 'about:blank',
});

/** An error of an AWS service with the JSON protocols. */
export const awsFailure = (status: number, code: string, message: string): OverrideAnswer => ({
  status,
  headers: { 'content-type': 'application/json', 'x-amzn-errortype': code },
  body: JSON.stringify(code === 'AccessDeniedException' ? { Message: message } : { message }),
});

/** An error of STS. */
export const stsFailure = (status: number, code: string, message: string): OverrideAnswer => ({
  status,
  headers: { 'content-type': 'text/xml' },
  body: `<ErrorResponse xmlns="https://sts.amazonaws.com/doc/2011-06-15/"><Error><Type>Sender</Type><Code>${code}</Code><Message>${escapeXml(message)}</Message></Error><RequestId>1</RequestId></ErrorResponse>`,
});

const escapeXml = (text: string) => text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');

/** Credentials of STS as an attacker makes them up. */
export const stsCredentials = (fields: Readonly<Record<string, string>>): OverrideAnswer => {
  const all = {
    AccessKeyId: 'ASIAEXAMPLEEXAMPLE00',
    SecretAccessKey: 'forged/secret/access/key/Tb5Rw8Lc2Xn6Vd',
    SessionToken: 'forged-session-token-Hg4Pk7Sf3Zm9',
    Expiration: new Date(Date.now() + 3_600_000).toISOString(),
    ...fields,
  };
  const xml = Object.entries(all).map(([name, value]) => `<${name}>${value}</${name}>`);
  return {
    headers: { 'content-type': 'text/xml' },
    body: `<AssumeRoleWithWebIdentityResponse xmlns="https://sts.amazonaws.com/doc/2011-06-15/"><AssumeRoleWithWebIdentityResult><Credentials>${xml.join('')}</Credentials><AssumedRoleUser><Arn>arn:aws:sts::123456789012:assumed-role/GitHubActions/x</Arn><AssumedRoleId>A:x</AssumedRoleId></AssumedRoleUser></AssumeRoleWithWebIdentityResult></AssumeRoleWithWebIdentityResponse>`,
  };
};

/** Ways to keep a client waiting; none of them is an answer. */
export const stalls: Readonly<Record<string, OverrideAnswer>> = {
  'accepts the request and says nothing': { stall: 'head' },
  'sends a head and no body': { stall: 'body' },
  'sends half a body': { stall: 'end', headers: { 'content-type': 'application/json' }, body: '{"a":' },
  'sends one byte a second': {
    dripMs: 1_000,
    headers: { 'content-type': 'application/json' },
    body: '{"a":"................................................................"}',
  },
  'sends half a status line': { raw: 'HTTP/1.1 2' },
  'sends headers without an end': { raw: `HTTP/1.1 200 OK\r\nX-A: ${'a'.repeat(200)}\r\n` },
};

/** Answers that break HTTP; each ends at once. */
export const broken: Readonly<Record<string, OverrideAnswer>> = {
  'switches protocols (101)': {
    raw: 'HTTP/1.1 101 Switching Protocols\r\nConnection: Upgrade\r\nUpgrade: websocket\r\n\r\n',
    closeAfterMs: 15_000,
  },
  'switches protocols and sends bytes': {
    raw: 'HTTP/1.1 101 Switching Protocols\r\nConnection: Upgrade\r\nUpgrade: h2c\r\n\r\n\u0000\u0001garbage',
    closeAfterMs: 15_000,
  },
  'speaks another protocol': { raw: 'SSH-2.0-OpenSSH_9.6\r\n', closeAfterMs: 50 },
  'sends 300 kB of headers': {
    raw: `HTTP/1.1 200 OK\r\nX-A: ${'a'.repeat(300_000)}\r\n\r\n`,
    closeAfterMs: 50,
  },
  'sends two lengths': {
    raw: 'HTTP/1.1 200 OK\r\nContent-Length: 2\r\nContent-Length: 4\r\n\r\n{}{}',
    closeAfterMs: 50,
  },
  'sends a chunk of a wrong size': {
    raw: 'HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nffffffffffffffffff\r\n{}',
    closeAfterMs: 50,
  },
  'cuts a body short': {
    raw: 'HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: 900\r\n\r\n{"a":',
    closeAfterMs: 50,
  },
  'sends a thousand interim answers': {
    raw: `${'HTTP/1.1 103 Early Hints\r\nLink: </a>\r\n\r\n'.repeat(1_000)}HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\n{}`,
    closeAfterMs: 50,
  },
};

/** A small body that a client which unpacks it must hold as 64 MB. */
export const bomb: OverrideAnswer = {
  headers: { 'content-type': 'application/json', 'content-encoding': 'gzip' },
  body: gzipSync(Buffer.alloc(64 * 1024 * 1024, 0x20)),
};

/** JSON text of arrays in arrays. */
export const nest = (depth: number): string => `${'['.repeat(depth)}${']'.repeat(depth)}`;

/** The worst texts for expressions that backtrack, each of 300 kB to 1 MB. */
export const worstTexts: Readonly<Record<string, string>> = {
  'opening angle brackets': '<'.repeat(400_000),
  'unclosed scripts': '<script '.repeat(100_000),
  'single angle quotes': '‹'.repeat(300_000),
  blanks: `ValueError:${' '.repeat(300_000)}x`,
  'carriage returns': '\r'.repeat(300_000),
  'the words "dag run"': 'dag run '.repeat(130_000),
  'digits of a version': `1.1.${'1'.repeat(1_000_000)}`,
  'beginnings of escape codes': '\u001b]'.repeat(200_000),
  'beginnings of lists': '[{"'.repeat(200_000),
  backslashes: '\\'.repeat(500_000),
  'quotes and commas': `'",`.repeat(200_000),
};

/** True as soon as a request of the stage has come. */
export const reaches =
  (stage: StageName) =>
  ({ mwaa }: { readonly mwaa: { readonly requests: readonly WireRequest[] } }): boolean =>
    mwaa.requests.some((request) => stages[stage](request));
