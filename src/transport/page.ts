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
