import { readFile, rename, writeFile } from 'node:fs/promises';
import http from 'node:http';
import type { AirflowBackend, AirflowUser } from '../backend.ts';
import type { HttpAnswer } from '../exchange.ts';
import { isRecord } from '../exchange.ts';

/** A real Airflow on loopback whose plugin plays MWAA's own web endpoints. */
export interface RealAirflowAddress {
  /** `http://127.0.0.1:8080`, without a slash at the end. */
  readonly baseUrl: string;
  /** Headers that authenticate a REST call as the user named like the Airflow role in lower case. */
  authHeaders(user: string): Readonly<Record<string, string>> | Promise<Readonly<Record<string, string>>>;
  /** The file from which the plugin reads valid tokens: `{"web":[{token,user}],"cli":[token]}`. */
  readonly tokenFile: string;
}

/** Tokens kept in the file per kind; older ones have long expired. */
const KEPT_TOKENS = 40;
const HOP_BY_HOP = new Set(['connection', 'keep-alive', 'transfer-encoding', 'content-length', 'upgrade']);

/** Passes on what the front door lets through; nothing is interpreted on the way. */
export function createRealAirflowBackend(address: RealAirflowAddress): AirflowBackend {
  let writing: Promise<void> = Promise.resolve();
  const agent = new http.Agent({ keepAlive: true });
  const forward = (method: string, target: string, headers: Record<string, string>, body: Buffer) =>
    exchange({ agent, url: `${address.baseUrl}${target}`, method, headers, body });
  return {
    async rest(request, user) {
      const query = request.rawQuery === '' ? '' : `?${request.rawQuery}`;
      const headers = {
        ...(await address.authHeaders(userName(user))),
        accept: request.accept,
        ...(request.body !== undefined && { 'content-type': 'application/json' }),
      };
      return forward(
        request.method,
        `${encodeTarget(request.path)}${query}`,
        headers,
        Buffer.from(request.body ?? ''),
      );
    },
    async web(request) {
      const query = request.rawQuery === '' ? '' : `?${request.rawQuery}`;
      const headers = Object.fromEntries(
        Object.entries(request.headers).filter(([name]) => !HOP_BY_HOP.has(name)),
      );
      return forward(request.method, `${request.path}${query}`, headers, request.body);
    },
    tokenIssued(kind, token, user) {
      writing = writing.then(() => addToken(address.tokenFile, kind, token, userName(user)));
      return writing;
    },
    async close() {
      agent.destroy();
    },
  };
}

const userName = (user: AirflowUser): string => user.role.toLowerCase();

/** InvokeRestApi takes paths as people write them; HTTP does not. */
const encodeTarget = (path: string): string => path.replace(/[^!-~]/g, (c) => encodeURIComponent(c));

async function addToken(file: string, kind: 'web' | 'cli', token: string, user: string): Promise<void> {
  const known = await readTokens(file);
  const list = (name: string): unknown[] => (Array.isArray(known[name]) ? known[name] : []);
  const tokens = {
    ...known,
    [kind]: [...list(kind), kind === 'web' ? { token, user } : token].slice(-KEPT_TOKENS),
  };
  const draft = `${file}.${process.pid}.new`;
  await writeFile(draft, JSON.stringify(tokens), { mode: 0o600 });
  await rename(draft, file);
}

async function readTokens(file: string): Promise<Record<string, unknown>> {
  try {
    const parsed = JSON.parse(await readFile(file, 'utf8')) as unknown;
    return isRecord(parsed) ? parsed : {};
  } catch {
    return {};
  }
}

interface Outgoing {
  readonly agent: http.Agent;
  readonly url: string;
  readonly method: string;
  readonly headers: Record<string, string>;
  readonly body: Buffer;
}

function exchange({ agent, url, method, headers, body }: Outgoing): Promise<HttpAnswer> {
  return new Promise((resolve) => {
    const lengths = body.length > 0 ? { 'content-length': String(body.length) } : {};
    const request = http.request(url, { agent, method, headers: { ...headers, ...lengths } }, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('end', () => resolve(toAnswer(response, Buffer.concat(chunks))));
      response.on('error', () => resolve(badGateway));
    });
    request.on('error', () => resolve(badGateway));
    request.end(body);
  });
}

const badGateway: HttpAnswer = {
  status: 502,
  headers: { 'content-type': 'text/html' },
  body: '<html><head><title>502 Bad Gateway</title></head></html>',
};

function toAnswer(response: http.IncomingMessage, body: Buffer): HttpAnswer {
  const headers: Record<string, string | readonly string[]> = {};
  for (const [name, value] of Object.entries(response.headers))
    if (value !== undefined && !HOP_BY_HOP.has(name)) headers[name] = value;
  return { status: response.statusCode ?? 502, headers, body };
}
