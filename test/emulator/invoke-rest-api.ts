import { randomUUID } from 'node:crypto';
import type { AirflowUser, RestRequest } from './backend.ts';
import type { ControlPlaneParts } from './control-plane.ts';
import { awsError } from './control-plane.ts';
import type { HttpAnswer, HttpRequest } from './exchange.ts';
import { isRecord, jsonAnswer, readBody, textAnswer } from './exchange.ts';
import { sleep } from './listener.ts';
import { atLeast } from './version.ts';
import type { WireRequest } from './wire.ts';

const METHODS = ['GET', 'PUT', 'POST', 'PATCH', 'DELETE'];
const MEMBERS = ['Path', 'Method', 'QueryParameters', 'Body'];

interface Input {
  readonly path: string;
  readonly method: string;
  readonly query: Readonly<Record<string, unknown>>;
  readonly body: unknown;
}

/** InvokeRestApi behind authentication: its refusals, its limits, and the call of Airflow. */
export async function invokeRestApi(
  request: HttpRequest,
  entry: WireRequest,
  user: AirflowUser,
  parts: ControlPlaneParts,
): Promise<HttpAnswer> {
  const { restApi, environment } = parts.settings;
  const refusal = throttle(parts);
  if (refusal !== undefined) return refusal;
  if (environment.webserverAccessMode === 'PRIVATE_ONLY' && !environment.callerInVpc)
    return awsError(
      403,
      'AccessDeniedException',
      'Private webserver environments can only call InvokeRestApi within a VPC',
    );
  if (!restApi.available || !atLeast(parts.version, '2.4.3'))
    return textAnswer(400, 'Update your environment to use InvokeRestApi');
  const input = readInput(readBody(request), restApi.pathLimit);
  if (typeof input === 'string') return awsError(400, 'ValidationException', input);
  const call = callAirflow(input, user, entry, parts);
  const limit = new AbortController();
  const timeout = sleep(restApi.timeLimitMs, AbortSignal.any([parts.stopped, limit.signal])).then(
    () => 'timeout' as const,
    () => 'stopped' as const,
  );
  const first = await Promise.race([call, timeout]);
  limit.abort();
  // The call is abandoned, not undone: its effect may still land.
  if (first === 'timeout') {
    call.catch(() => {});
    return limitError(parts, 504, 'The request to the Airflow web server timed out');
  }
  return first === 'stopped' ? call.then((answer) => wrap(answer, parts)) : wrap(first, parts);
}

function throttle(parts: ControlPlaneParts): HttpAnswer | undefined {
  const { tps, throttlingStatus } = parts.settings.restApi;
  const now = parts.nowMs();
  while (parts.recentCalls.length > 0 && (parts.recentCalls[0] ?? 0) <= now - 1000) parts.recentCalls.shift();
  if (tps !== null && parts.recentCalls.length >= tps)
    return awsError(throttlingStatus, 'ThrottlingException', 'Rate exceeded');
  parts.recentCalls.push(now);
  return undefined;
}

function readInput(body: unknown, pathLimit: number | null): Input | string {
  const invalid = (member: string, value: unknown, constraint: string) =>
    `1 validation error detected: Value '${String(value)}' at '${member}' failed to satisfy constraint: ${constraint}`;
  if (!isRecord(body)) return "2 validation errors detected: Value at 'path' and 'method' must not be null";
  const unknown = Object.keys(body).find((key) => !MEMBERS.includes(key));
  // The service itself ignores unknown members; a test double should not.
  if (unknown !== undefined) return `Unexpected member '${unknown}'`;
  const { Path: path, Method: method, QueryParameters: query = {}, Body: document = undefined } = body;
  if (typeof path !== 'string' || path === '') return invalid('path', path, 'Member must not be null');
  if (pathLimit !== null && path.length > pathLimit)
    return invalid('path', path, `Member must have length less than or equal to ${pathLimit}`);
  if (typeof method !== 'string' || !METHODS.includes(method))
    return invalid('method', method, `Member must satisfy enum value set: [${METHODS.join(', ')}]`);
  if (!isRecord(query)) return invalid('queryParameters', query, 'Member must be a JSON object');
  if (document !== undefined && !isRecord(document))
    return invalid('body', 'document', 'Member must be a JSON object');
  return { path, method, query, body: document };
}

async function callAirflow(
  input: Input,
  user: AirflowUser,
  entry: WireRequest,
  parts: ControlPlaneParts,
): Promise<HttpAnswer> {
  if (entry.fault?.kind === 'slow') await sleep(entry.fault.ms, parts.stopped);
  const [sent = '', gluedQuery = ''] = input.path.split('?');
  const path = passOn(sent, parts.settings.restApi.pathDecoding);
  const query = new URLSearchParams(gluedQuery);
  for (const [name, value] of Object.entries(input.query))
    for (const item of Array.isArray(value) ? value : [value]) query.append(name, String(item));
  const hasBody = input.method !== 'GET' && input.method !== 'DELETE';
  const request: RestRequest = {
    method: input.method,
    path: `/api/v${parts.version.major === 3 ? 2 : 1}${path.startsWith('/') ? path : `/${path}`}`,
    rawQuery: query.toString(),
    accept: parts.settings.restApi.accept,
    body: hasBody ? JSON.stringify(input.body ?? {}) : undefined,
  };
  const answer = await parts.backend.rest(request, user);
  const isEndless = parts.settings.restApi.endlessLogTokens && path.includes('/logs/');
  return isEndless ? withNewToken(answer) : answer;
}

function passOn(path: string, decoding: ControlPlaneParts['settings']['restApi']['pathDecoding']): string {
  if (decoding === 'plus-is-blank') return path.replaceAll('+', '%20');
  return decoding === 'percent-encoded' ? path.replaceAll('%', '%25') : path;
}

function withNewToken(answer: HttpAnswer): HttpAnswer {
  const text = Buffer.from(answer.body).toString('utf8');
  if (!text.startsWith('{')) return answer;
  const body: unknown = JSON.parse(text);
  if (!isRecord(body) || !('content' in body)) return answer;
  return jsonAnswer(answer.status, { ...body, continuation_token: `next-${randomUUID()}` });
}

function wrap(answer: HttpAnswer, parts: ControlPlaneParts): HttpAnswer {
  const text = Buffer.from(answer.body).toString('utf8');
  if (Buffer.byteLength(text) > parts.settings.restApi.maxResponseBytes)
    return limitError(parts, 502, 'The response of the Airflow web server is too large');
  const value = asJson(text, parts);
  if (value.startsWith('"') && answer.status < 300 && parts.settings.restApi.textBodies === 'error')
    return limitError(parts, 500, 'The response of the Airflow web server is not JSON');
  const body = `{"RestApiStatusCode":${answer.status},"RestApiResponse":${value}}`;
  if (answer.status < 400) return { ...jsonAnswer(200, null), body };
  const type = answer.status < 500 ? 'RestApiClientException' : 'RestApiServerException';
  return { ...jsonAnswer(400, null, { 'x-amzn-errortype': type }), body };
}

/** Airflow's answer as a JSON value: numbers keep their digits, a text is a string. */
function asJson(text: string, { settings }: ControlPlaneParts): string {
  if (text.trim() === '') return 'null';
  try {
    JSON.parse(text);
    return text;
  } catch {
    const isPythons = settings.restApi.nonFinite === 'bare' && /^[{[].*\b(?:NaN|Infinity)\b/s.test(text);
    return isPythons ? text : JSON.stringify(text);
  }
}

function limitError(parts: ControlPlaneParts, status: number, message: string): HttpAnswer {
  if (parts.settings.restApi.limitError === 'InternalServerException')
    return awsError(500, 'InternalServerException', message);
  return jsonAnswer(
    400,
    { RestApiStatusCode: status, RestApiResponse: { message } },
    { 'x-amzn-errortype': 'RestApiServerException' },
  );
}
