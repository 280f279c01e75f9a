import { TransportError } from '../../core/errors.ts';
import type { RestRequest, RestResponse, RestTransport } from '../../transport/transport.ts';
import { formatRestPath, type PathStyle, type Segments } from './path.ts';

/** A call to Airflow's REST API whose path is not formatted yet. */
export interface RestCall extends Omit<RestRequest, 'path'> {
  readonly segments: Segments;
}

/** Sends calls, and knows how the transport wants paths: in which style, and how long. */
export interface RestCaller {
  send(call: RestCall, signal: AbortSignal): Promise<RestResponse>;
  /**
   * Runs `direct`, whose first request is to the path of these segments; or `short`, which needs no long path, when the service
   * refuses a path of that length.
   */
  choose<T>(segments: Segments, direct: () => Promise<T>, short: () => Promise<T>): Promise<T>;
}

/**
 * A web session gets paths encoded. InvokeRestApi gets them plain, as AWS's own Airflow provider sends them
 * (providers/amazon/.../hooks/mwaa.py), and encoded where the plain path found nothing; the style that found something is used from then on.
 */
export function createRestCaller(transport: RestTransport): RestCaller {
  let style: PathStyle = transport.kind === 'web-session' ? 'encoded' : 'plain';

  function send({ segments: _, ...rest }: RestCall, path: `/${string}`, signal: AbortSignal) {
    return transport.send({ ...rest, path }, signal);
  }

  return {
    async send(call, signal) {
      const path = formatRestPath(call.segments, style);
      const answer = await send(call, path, signal);
      // A 404 had no effect, so a write may be repeated too.
      if (answer.status !== 404 || style === 'encoded') return answer;
      const encoded = formatRestPath(call.segments, 'encoded');
      if (encoded === path || (encoded.length > transport.pathLimit && path.length <= transport.pathLimit))
        return answer;
      const second = await send(call, encoded, signal);
      if (second.status !== 404) style = 'encoded';
      return second;
    },
    async choose(segments, direct, short) {
      if (formatRestPath(segments, style).length > transport.pathLimit) return await short();
      try {
        return await direct();
      } catch (error) {
        if (!(error instanceof TransportError) || error.code !== 'path-too-long') throw error;
        return await short();
      }
    },
  };
}
