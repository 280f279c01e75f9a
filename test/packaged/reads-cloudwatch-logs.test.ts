import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, test } from 'vitest';
import { failingDag, play } from './scenario.ts';

test.each(['oidc', 'ambient'] as const)(
  'with %s credentials, a failed task that Airflow gives no log of has it from CloudWatch Logs',
  async (credentials) => {
    const asks: unknown[] = [];
    const server = createServer((request, response) => {
      let body = '';
      request.setEncoding('utf8').on('data', (chunk: string) => {
        body += chunk;
      });
      request.on('end', () => {
        asks.push(JSON.parse(body));
        const events = [{ message: 'ValueError: told by CloudWatch', timestamp: 1 }];
        response.writeHead(200, { 'content-type': 'application/x-amz-json-1.1' });
        response.end(JSON.stringify({ events, nextBackwardToken: 'b/1' }));
      });
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const { port } = server.address() as AddressInfo;
    const { step } = await play({
      credentials,
      dags: { etl: failingDag },
      inputs: { transport: 'cli' },
      env: { AWS_ENDPOINT_URL_CLOUDWATCH_LOGS: `http://127.0.0.1:${port}` },
    });
    server.closeAllConnections();
    server.close();
    expect(step.outputs['outcome']).toBe('failed');
    expect(asks[0]).toMatchObject({ startFromHead: false });
    expect(step.log.lines.join('\n')).toContain('ValueError: told by CloudWatch');
    expect(step.summary).toContain('told by CloudWatch');
  },
);
