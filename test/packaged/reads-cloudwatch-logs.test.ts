import { createServer } from 'node:http';
import { expect, test } from 'vitest';
import { pythonJson } from '../emulator/cli/python.ts';
import { listenOnLoopback } from '../harness/loopback.ts';
import { failingDag, play } from './scenario.ts';

test.concurrent.each(['oidc', 'ambient'] as const)(
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
    const port = await listenOnLoopback(server);
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

const event = {
  timestamp: '2026-11-20T12:12:24.101Z',
  event: 'Task failed with exception',
  level: 'error',
  logger: 'task',
  loss: Number.NaN,
  error_detail: [
    {
      exc_type: 'ExceptionGroup',
      exc_value: 'rows failed (1 sub-exception)',
      exc_notes: [],
      syntax_error: null,
      is_cause: false,
      frames: [{ filename: '/dags/etl.py', lineno: 7, name: 'load' }],
      is_group: true,
      exceptions: [[{ exc_type: 'ValueError', exc_value: 'row 7', frames: [], exceptions: [] }]],
    },
  ],
};
const messages = [
  JSON.stringify({
    timestamp: '2026-11-20T12:12:24Z',
    event: 'loading \u001b[1mrows\u001b[0m',
    level: 'info',
  }),
  pythonJson(event),
];

test.concurrent.each(['3.0.6', '3.2.1'])(
  'an event of Airflow %s in CloudWatch reads as it does through REST',
  async (version) => {
    const { step } = await play({
      airflowVersion: version,
      dags: { etl: failingDag },
      inputs: { transport: 'cli' },
      cloudWatch: { lines: messages },
    });
    const log = step.log.lines.join('\n');
    expect(log).toContain('[2026-11-20T12:12:24Z] INFO - loading rows');
    expect(log).toContain('[2026-11-20T12:12:24.101Z] ERROR - Task failed with exception loss=null');
    expect(log).toContain('  |   File "/dags/etl.py", line 7, in load');
    expect(log).toContain('    | ValueError: row 7');
    expect(step.raw + step.summary).not.toContain('error_detail');
    expect(
      step.log.annotations.some(({ message }) =>
        message.includes('ExceptionGroup: rows failed (1 sub-exception)'),
      ),
    ).toBe(true);
    const json = JSON.stringify({ content: [event] });
    const rest = await play({
      airflowVersion: version,
      dags: { etl: failingDag },
      inputs: { transport: 'web-session' },
      faults: ({ airflow }) =>
        airflow?.path.includes('/logs/') === true ? { kind: 'status', status: 200, body: json } : undefined,
    });
    const shown = ({ lines }: { readonly lines: readonly string[] }) => {
      const from = lines.findIndex((line) => line.includes('[2026-11-20T12:12:24.101Z] ERROR'));
      return lines.slice(from, from + 6);
    };
    expect(shown(rest.step.log)).toEqual(shown(step.log));
  },
);

test.concurrent('empty pages in CloudWatch are not the end of a log', async () => {
  const { step } = await play({
    dags: { etl: failingDag },
    inputs: { transport: 'cli' },
    cloudWatch: { lines: ['ValueError: behind seven pages'], emptyPages: 7 },
  });
  expect(step.log.lines.join('\n')).toContain('ValueError: behind seven pages');
});

test.concurrent.each(['1.10.12', '2.2.2', '2.10.3', '3.0.6'])(
  'over the CLI of Airflow %s, which tells no numbers of tries, the log is that of the last one',
  async (airflowVersion) => {
    const { step } = await play({
      airflowVersion,
      dags: { etl: failingDag },
      inputs: { transport: 'cli' },
      cloudWatch: {
        lines: ['ConnectionError: of the first try'],
        laterTries: [['ConnectionError: of the second try'], ['ValueError: of the last try']],
      },
    });
    const log = step.log.lines.join('\n');
    expect(log).toContain('The log is of try 3.');
    expect(log).not.toContain('ConnectionError');
    expect(step.summary).toContain('the log is of try 3');
    expect(
      step.log.annotations.some(({ title }) => title === 'ValueError: of the last try (task-failed)'),
    ).toBe(true);
  },
);

test.concurrent.each(['1.10.12', '2.2.2', '3.0.6'])(
  'over the CLI of Airflow %s, logs: all has those of the tasks that succeeded, too',
  async (airflowVersion) => {
    const { step } = await play({
      airflowVersion,
      dags: { etl: failingDag },
      inputs: { transport: 'cli', logs: 'all' },
      cloudWatch: { lines: ['a line'] },
    });
    const titles = step.log.lines.filter((line) => line.includes('Log of '));
    expect(titles).toEqual([
      expect.stringContaining('Log of load: failed'),
      expect.stringContaining('Log of extract: success'),
    ]);
  },
);
