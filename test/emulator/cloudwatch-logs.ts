import { awsError } from './control-plane.ts';
import { isRecord, jsonAnswer, readBody } from './exchange.ts';
import type { ServiceHandler } from './listener.ts';
import type { Settings } from './settings.ts';

/** CloudWatch Logs, JSON protocol 1.1: GetLogEvents of the streams of each try, whose lines the settings name. */
export function createCloudWatchLogs({ settings }: { readonly settings: Settings }): ServiceHandler {
  return {
    service: 'logs',
    identify: (request) => ({
      operation: /\.(\w+)$/.exec(request.headers['x-amz-target'] ?? '')?.[1] ?? 'Unknown',
    }),
    async handle(request) {
      const asked = readBody(request);
      const { lines: first, laterTries, emptyPages } = settings.cloudWatch;
      const lines = first === null ? undefined : [first, ...laterTries][readTry(asked) - 1];
      if (!isRecord(asked) || lines === undefined)
        return awsError(400, 'ResourceNotFoundException', 'The specified log stream does not exist.');
      const page = Number(/^b\/(\d+)$/.exec(String(asked['nextToken']))?.[1] ?? 0);
      // The same token again marks the start of the stream.
      const token = `b/${Math.min(page + 1, emptyPages + 1)}`;
      const events = page === emptyPages ? lines : [];
      return jsonAnswer(200, {
        events: events.map((message, index) => ({ message, timestamp: index + 1 })),
        nextBackwardToken: token,
        nextForwardToken: token,
      });
    },
  };
}

/** The number of the try in the name of a stream: `.../attempt=2.log`, before Airflow 2.3 `.../2.log`. */
function readTry(asked: unknown): number {
  const stream = isRecord(asked) ? String(asked['logStreamName']) : '';
  return Number(/[/=](\d+)\.log$/.exec(stream)?.[1]);
}
