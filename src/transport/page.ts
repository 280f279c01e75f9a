import { firstWords } from '../aws/rest-api-answer.ts';
import { isHtml } from '../core/foreign-text.ts';
import { TransportError } from '../errors.ts';
import type { RestRequest, RestResponse } from './transport.ts';

/**
 * Throws for a page in place of an answer: a login page or a starting web server, which may come with status 200. A task
 * log is any text, so it is left alone.
 */
export function requireNoPage(answer: RestResponse, request: RestRequest): void {
  if (!isHtml(answer.body) || request.path.includes('/logs/')) return;
  throw new TransportError(
    'unreachable',
    `${request.method} ${request.path} was answered with a page instead of data (status ${answer.status}): ${firstWords(answer.body)}`,
    { delivery: 'unknown' },
  );
}

/**
 * Throws for a read that was answered with success and without data: 204, an empty body, a text. Whatever stands in
 * between, the next try may get Airflow's own answer. A task log may be any text.
 */
export function requireData(answer: RestResponse, request: RestRequest): void {
  const { status, body } = answer;
  if (request.effect !== 'read' || request.path.includes('/logs/')) return;
  if (status < 200 || (status >= 300 && status !== 304)) return;
  if (typeof body === 'object' && body !== null) return;
  throw new TransportError(
    'unreachable',
    `${request.method} ${request.path} was answered without data (status ${status}).`,
    { delivery: 'unknown' },
  );
}
