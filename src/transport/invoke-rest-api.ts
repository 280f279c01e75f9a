import { PATH_HINT } from '../aws/explain-sdk-error.ts';
import type { Mwaa } from '../aws/mwaa.ts';
import { readAirflowStatus } from '../aws/rest-api-answer.ts';
import { TransportError } from '../core/errors.ts';
import { requireData, requireNoPage } from './page.ts';
import { mayPass, type Retry } from './retry.ts';
import type { RestRequest, RestResponse, RestTransport } from './transport.ts';

/** REST through the AWS API, which can send one read before it is needed. */
export interface InvokeRestApi extends RestTransport {
  /**
   * Sends `GET path` once, before it is needed; the first `send` of the same request gets the answer or the refusal. A temporary
   * failure is ignored, and that request is sent as usual. Never rejects, logs or counts as a failure.
   */
  sendAhead(path: RestRequest['path'], signal: AbortSignal): void;
  /** Ignores the answer to what was sent ahead. */
  forgetAhead(): void;
}

// InvokeRestApiRequest$Path in the MWAA service model (botocore mwaa/2020-07-01): 1 to 64 characters.
const PATH_LIMIT = 64;

/**
 * REST through the AWS API. The service model limits paths to 64 characters, but AWS's own tools send longer ones, so the
 * limit counts only after the service has refused such a path; from then on a longer path fails at once.
 */
export function createInvokeRestApi(parts: { readonly mwaa: Mwaa; readonly retry: Retry }): InvokeRestApi {
  const { mwaa } = parts;
  const retry = parts.retry.forService('invoke-rest-api');
  let pathLimit = Number.POSITIVE_INFINITY;
  let ahead: { readonly path: string; readonly answer: Promise<RestResponse> } | undefined;

  async function ask(request: RestRequest, signal: AbortSignal): Promise<RestResponse> {
    const { method, path, query, body, numbers } = request;
    const answer = readAirflowStatus(
      await mwaa.invokeRestApi({ method, path, query, body, numbers }, signal),
      request,
    );
    requireNoPage(answer, request);
    requireData(answer, request);
    return answer;
  }

  async function takeAhead({ method, path, query, numbers }: RestRequest): Promise<RestResponse | undefined> {
    const isAhead = method === 'GET' && path === ahead?.path && query === undefined && numbers === undefined;
    if (ahead === undefined || !isAhead) return undefined;
    const { answer } = ahead;
    ahead = undefined;
    try {
      return await answer;
    } catch (error) {
      if (mayPass(error)) return undefined;
      throw error;
    }
  }

  return {
    kind: 'invoke-rest-api',
    get pathLimit() {
      return pathLimit;
    },
    sendAhead(path, signal) {
      const answer = ask({ method: 'GET', path, effect: 'read' }, signal);
      answer.catch(() => {});
      ahead = { path, answer };
    },
    forgetAhead() {
      ahead = undefined;
    },
    async send(request, signal) {
      const { path, effect } = request;
      if (path.length > pathLimit)
        throw new TransportError(
          'path-too-long',
          `InvokeRestApi takes paths of at most ${pathLimit} characters; this one has ${path.length}.`,
          { delivery: 'not-sent', hint: PATH_HINT },
        );
      const attempt = async () => {
        try {
          return (await takeAhead(request)) ?? (await ask(request, signal));
        } catch (error) {
          // The answer to what was sent ahead would be old by the time that this request is answered.
          if (mayPass(error)) ahead = undefined;
          throw error;
        }
      };
      try {
        return await retry.run(effect, attempt, signal);
      } catch (error) {
        const isTooLong = error instanceof TransportError && error.code === 'path-too-long';
        if (isTooLong && path.length > PATH_LIMIT) pathLimit = PATH_LIMIT;
        throw error;
      }
    },
  };
}
