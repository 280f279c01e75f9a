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
 * REST through the AWS API. A path above the modelled limit is tried as long as the service has not refused one; after
 * that it fails at once.
 */
export function createInvokeRestApi(parts: { readonly mwaa: Mwaa; readonly retry: Retry }): RestTransport {
  const { mwaa, retry } = parts;
  let isLimitKnown = false;
  return {
    kind: 'invoke-rest-api',
    pathLimit: PATH_LIMIT,
    async send(request, signal) {
      const { method, path, query, body, effect, numbers } = request;
      if (isLimitKnown && path.length > PATH_LIMIT)
        throw new TransportError(
          'path-too-long',
          `InvokeRestApi takes paths of at most ${PATH_LIMIT} characters; this one has ${path.length}.`,
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
        if (error instanceof TransportError && error.code === 'path-too-long') isLimitKnown = true;
        throw error;
      }
    },
  };
}
