import { firstWords, isTaskLogPath } from '../aws/rest-api-answer.ts';
import { TransportError } from '../core/errors.ts';
import { isHtml } from '../core/foreign-text.ts';
import type { RestRequest, RestResponse } from './transport.ts';

/**
 * Throws for an HTML page instead of an answer, such as a login page or the page of a starting web server, also with status
 * 200. A task log may be any text, so it is not checked.
 */
export function requireNoPage(answer: RestResponse, request: RestRequest): void {
  if (!isHtml(answer.body) || isTaskLogPath(request.path)) return;
  throw new TransportError(
    'unreachable',
    `${request.method} ${request.path} was answered with a page instead of data (status ${answer.status}): ${firstWords(answer.body)}`,
    { delivery: 'unknown' },
  );
}

/**
 * Throws for a read with a successful answer without data: 204, an empty body, a text. It comes from a proxy between the step and
 * Airflow, and the next try may reach Airflow. A task log may be any text, so it is not checked.
 */
export function requireData(answer: RestResponse, request: RestRequest): void {
  const { status, body } = answer;
  if (request.effect !== 'read' || isTaskLogPath(request.path)) return;
  if (status < 200 || (status >= 300 && status !== 304)) return;
  if (typeof body === 'object' && body !== null) return;
  throw new TransportError(
    'unreachable',
    `${request.method} ${request.path} was answered without data (status ${status}).`,
    { delivery: 'unknown' },
  );
}
