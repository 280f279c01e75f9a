import { firstWords } from '../aws/rest-api-answer.ts';
import { TransportError } from '../errors.ts';
import type { RestRequest, RestResponse } from './transport.ts';

/** Whether a text is an HTML page, which Airflow's REST API never answers. */
export function isPage(body: unknown): body is string {
  return typeof body === 'string' && /^\s*<(!doctype\s+html|html)\b/i.test(body);
}

/**
 * Throws for a page in place of an answer: a login page or a starting web server, which may come with status 200. A task
 * log is any text, so it is left alone.
 */
export function requireNoPage(answer: RestResponse, request: RestRequest): void {
  if (!isPage(answer.body) || request.path.includes('/logs/')) return;
  throw new TransportError(
    'unreachable',
    `${request.method} ${request.path} was answered with a page instead of data (status ${answer.status}): ${firstWords(answer.body)}`,
    { delivery: 'unknown' },
  );
}
