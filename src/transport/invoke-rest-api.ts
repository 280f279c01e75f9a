import { PATH_HINT } from '../aws/explain-sdk-error.ts';
import type { Mwaa } from '../aws/mwaa.ts';
import { readAirflowStatus } from '../aws/rest-api-answer.ts';
import { TransportError } from '../core/errors.ts';
import { requireData, requireNoPage } from './page.ts';
import type { Retry } from './retry.ts';
import type { RestTransport } from './transport.ts';

// InvokeRestApiRequest$Path in the MWAA service model (botocore mwaa/2020-07-01): 1 to 64 characters.
const PATH_LIMIT = 64;

/**
 * REST through the AWS API. The service model limits paths to 64 characters, but AWS's own tools send longer ones, so the
 * limit counts only after the service has refused such a path; from then on a longer path fails at once.
 */
export function createInvokeRestApi(parts: { readonly mwaa: Mwaa; readonly retry: Retry }): RestTransport {
  const { mwaa } = parts;
  const retry = parts.retry.forService('invoke-rest-api');
  let pathLimit = Number.POSITIVE_INFINITY;
  return {
    kind: 'invoke-rest-api',
    get pathLimit() {
      return pathLimit;
    },
    async send(request, signal) {
      const { method, path, query, body, effect, numbers } = request;
      if (path.length > pathLimit)
        throw new TransportError(
          'path-too-long',
          `InvokeRestApi takes paths of at most ${pathLimit} characters; this one has ${path.length}.`,
          { delivery: 'not-sent', hint: PATH_HINT },
        );
      const attempt = async () => {
        const answer = readAirflowStatus(
          await mwaa.invokeRestApi({ method, path, query, body, numbers }, signal),
          request,
        );
        requireNoPage(answer, request);
        requireData(answer, request);
        return answer;
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
