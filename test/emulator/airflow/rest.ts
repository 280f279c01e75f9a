import type { AirflowUser, RestRequest } from '../backend.ts';
import { pythonJson } from '../cli/python.ts';
import type { HttpAnswer } from '../exchange.ts';
import { jsonAnswer, textAnswer } from '../exchange.ts';
import { hasNonFinite } from '../raw-number.ts';
import { Refusal, renderRefusal, unprocessable } from './refusal.ts';
import type { RestCall } from './rest-call.ts';
import { isV2, since } from './rest-call.ts';
import { findRoute, methodsOf, QUERY_NAMES } from './rest-routes.ts';
import type { SimulatedAirflow } from './simulated-airflow.ts';

const NOT_FOUND =
  'The requested URL was not found on the server. If you entered the URL manually please check your spelling and try again.';

/** Answers one REST request of an authenticated user as Airflow's web server does. */
export function answerRest(airflow: SimulatedAirflow, request: RestRequest, user: AirflowUser): HttpAnswer {
  const v2 = airflow.version.major >= 3;
  const match = /^\/api\/v([12])(\/.*)$/.exec(request.path);
  if (!match || (match[1] === '2') !== v2) {
    if (v2 && match)
      return jsonAnswer(404, {
        error: '/api/v1 has been removed in Airflow 3, please use its upgraded version /api/v2 instead.',
      });
    return renderRefusal(new Refusal(404, 'Not Found', v2 ? 'Not Found' : NOT_FOUND), airflow.version);
  }
  try {
    return dispatch(airflow, request, match[2] ?? '', user);
  } catch (error) {
    if (error instanceof Refusal) return renderRefusal(error, airflow.version);
    throw error;
  }
}

function dispatch(
  airflow: SimulatedAirflow,
  request: RestRequest,
  path: string,
  user: AirflowUser,
): HttpAnswer {
  const segments = path.split('/').slice(1).map(decodeSegment);
  const bare: RestCall = {
    airflow,
    user,
    params: {},
    query: new URLSearchParams(request.rawQuery),
    body: undefined,
    accept: request.accept,
  };
  const found = findRoute(bare, request.method, segments);
  if (found === undefined) {
    if (methodsOf(bare, segments).length > 0)
      throw new Refusal(
        405,
        'Method Not Allowed',
        isV2(bare) ? 'Method Not Allowed' : 'The method is not allowed for the requested URL.',
      );
    if (isV2(bare)) return jsonAnswer(404, { error: 'API route not found' });
    throw new Refusal(404, 'Not Found', NOT_FOUND);
  }
  const { route, params } = found;
  if (!mayUse(user, route.needs)) throw new Refusal(403, 'Forbidden', isV2(bare) ? 'Forbidden' : null);
  if (!isV2(bare))
    refuseUnknownQuery(bare.query, [
      ...(route.query ?? []),
      ...(since(bare, '2.7') ? (route.query27 ?? []) : []),
      ...(since(bare, '2.10') ? (route.query210 ?? []) : []),
    ]);
  const body = route.hasBody ? readJson(bare, request.body) : undefined;
  const answer = route.handle({ ...bare, params, body });
  if (isHttpAnswer(answer)) return answer;
  const own = jsonAnswer(200, answer);
  // Flask of Airflow 2 writes NaN as json.dumps does; Airflow 3 writes null, as JSON.stringify does.
  return isV2(bare) || !hasNonFinite(answer) ? own : { ...own, body: pythonJson(answer) };
}

const isHttpAnswer = (answer: unknown): answer is HttpAnswer =>
  typeof answer === 'object' &&
  answer !== null &&
  'headers' in answer &&
  'body' in answer &&
  'status' in answer;

function mayUse(user: AirflowUser, needs: 'read' | 'edit'): boolean {
  if (user.role === 'Public') return false;
  return needs === 'read' || user.role !== 'Viewer';
}

/** connexion's strict_validation. */
function refuseUnknownQuery(query: URLSearchParams, known: readonly string[]): void {
  const extra = [...query.keys()].filter(
    (name) => !known.includes(name) && !QUERY_NAMES.always.includes(name),
  );
  if (extra.length > 0)
    throw new Refusal(400, null, `Extra query parameter(s) ${[...new Set(extra)].join(', ')} not in spec`);
}

function readJson(call: RestCall, text: string | undefined): unknown {
  if (text === undefined || text === '') {
    if (isV2(call)) throw unprocessable(['body'], ['missing', 'Field required'], null);
    throw new Refusal(400, 'Bad Request', 'Request body is not valid JSON');
  }
  try {
    return JSON.parse(text) as unknown;
  } catch {
    if (isV2(call)) throw unprocessable(['body', 0], ['json_invalid', 'JSON decode error'], {});
    throw new Refusal(400, 'Bad Request', 'Request body is not valid JSON');
  }
}

function decodeSegment(segment: string): string {
  try {
    return decodeURIComponent(segment);
  } catch {
    return segment;
  }
}

/** What an unauthenticated REST caller gets. */
export function answerUnauthenticated(airflow: SimulatedAirflow): HttpAnswer {
  const { major, minor } = airflow.version;
  // The FAB providers of 2.9.2 and 2.11.2 (1.1.1, 1.5.4) give who is not logged in the role Public, which may nothing.
  const refusal =
    major === 2 && (minor === 9 || minor === 11)
      ? new Refusal(403, 'Forbidden', null)
      : new Refusal(401, 'Unauthorized', major >= 3 ? 'Not authenticated' : null);
  return renderRefusal(refusal, airflow.version);
}

/** The page that answers whatever is not the API; Airflow 3's UI takes every path. */
export function answerPage(airflow: SimulatedAirflow, path: string): HttpAnswer {
  if (airflow.version.major >= 3 || path === '/' || path === '/home')
    return textAnswer(
      200,
      '<!doctype html><html><head><title>Airflow</title></head><body><div id="root"></div></body></html>',
      'text/html; charset=utf-8',
    );
  return textAnswer(
    404,
    '<!doctype html><html><title>404 Not Found</title><h1>Airflow 404 = lots of circles</h1></html>',
    'text/html; charset=utf-8',
  );
}
