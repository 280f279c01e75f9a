import { expect, test } from 'vitest';
import type { FaultScript } from '../emulator/fault.ts';
import { createOtherRun, endlessDag, failingDag } from '../packaged/scenario.ts';
import { check, type Report } from './report.ts';

/** Changes the answers of Airflow to requests whose path fits. */
const rewrite =
  (path: RegExp, change: (body: string) => string): FaultScript =>
  ({ airflow }) =>
    airflow?.method === 'GET' && path.test(airflow.path) ? { kind: 'rewrite', change } : undefined;

const ONE_RUN = /\/dagRuns\/[^/]+$/;
const logOf = ({ step }: { readonly step: { readonly log: { readonly lines: readonly string[] } } }) =>
  step.log.lines.join('\n');

/** By the report that each comes from; README.md has the log. */
const REPORTS: Readonly<Record<string, Report>> = {
  'apache/airflow#13638: a task that never started has no try whose log could be asked for': {
    scenario: {
      dags: {
        etl: {
          tasks: [
            { taskId: 'a', state: 'failed' },
            { taskId: 'b', upstream: ['a'] },
          ],
        },
      },
      inputs: { logs: 'all' },
    },
    outcome: 'failed',
    check: ({ requests }) =>
      expect(requests.filter(({ airflow }) => /\/b\/logs|logs\/0/.test(airflow?.path ?? ''))).toEqual([]),
  },
  'apache/airflow#42679: a run id with a slash': {
    scenario: {
      inputs: { attach: 'a/b' },
      prepare: (mwaa) => void createOtherRun(mwaa, 'a/b'),
    },
    outcome: 'error',
    says: /attach: "a\/b" is not an id that a request to Airflow's API can name/,
  },
  'apache/airflow#42679: another active run with a slash in its id': {
    scenario: {
      inputs: { 'if-running': 'fail' },
      dags: { etl: endlessDag },
      prepare: (mwaa) => void createOtherRun(mwaa, 'by/hand'),
    },
    outcome: 'not-ready',
    says: /by\/hand/,
  },
  'apache/airflow#66139: log lines around the JSON of the command line, 3.2': {
    scenario: { airflowVersion: '3.2.1', inputs: { transport: 'cli' }, cli: { noise: 'loud' } },
    outcome: 'success',
  },
  'apache/airflow#37228: what the DAG files print, 2.5': {
    scenario: { airflowVersion: '2.5.1', inputs: { transport: 'cli' }, cli: { noise: 'loud' } },
    outcome: 'success',
  },
  'apache/airflow#15468: the run succeeds although a task failed': {
    scenario: {
      dags: {
        etl: {
          tasks: [
            { taskId: 'middle', state: 'failed' },
            { taskId: 'end', upstream: ['middle'], triggerRule: 'all_done' },
          ],
        },
      },
    },
    outcome: 'success',
    check: ({ step }) => expect(step.outputs['failed-tasks']).toContain('"task_id":"middle"'),
  },
  'apache/airflow#26427: task instances without a state': {
    scenario: {
      dags: { etl: failingDag },
      faults: rewrite(/taskInstances$/, (body) =>
        body.replace(/"state": ?"upstream_failed"/g, '"state":null'),
      ),
    },
    outcome: 'failed',
    check: ({ step }) => expect(step.outputs['task-counts']).toContain('"none":1'),
  },
  'rsotnychenko/deployment-status-update#8: a value of several lines, and the end of a heredoc in it': {
    scenario: {
      dags: { etl: { tasks: [{ taskId: 'x', xcom: { return_value: 'a\nb<<EOF\nEOF\n%0A\r\nc' } }] } },
      inputs: { xcom: 'x' },
    },
    outcome: 'success',
    check: ({ step }) =>
      expect(JSON.parse(step.outputs['xcom'] ?? '')).toEqual({ x: 'a\nb<<EOF\nEOF\n%0A\r\nc' }),
  },
  'apache/airflow#26174: an XCom backend that gives an address': {
    scenario: {
      dags: { etl: { tasks: [{ taskId: 'x', xcom: { return_value: 's3://bucket/xcom/1.pkl' } }] } },
      inputs: { xcom: 'x' },
    },
    outcome: 'success',
    check: ({ step }) => expect(step.outputs['xcom']).toBe('{"x":"s3://bucket/xcom/1.pkl"}'),
  },
  'SQLMesh/sqlmesh#1564: the CLI token ends during the wait': {
    scenario: {
      inputs: { transport: 'cli', 'poll-interval': '1s' },
      dags: { etl: { tasks: [{ taskId: 'x', durationMs: 4_000 }] } },
      web: { cliTokenLifetimeMs: 1_500 },
    },
    outcome: 'success',
  },
  'apache/airflow#59637: the session ends during the wait, 3.0': {
    scenario: {
      airflowVersion: '3.0.6',
      inputs: { transport: 'web-session', 'poll-interval': '1s' },
      dags: { etl: { tasks: [{ taskId: 'x', durationMs: 4_000 }] } },
      web: { sessionLifetimeMs: 1_500 },
    },
    outcome: 'success',
  },
  'apache/airflow#40655: the link to one instance of a mapped task': {
    scenario: {
      dags: { etl: { tasks: [{ taskId: 'm', mapped: { count: 3, failed: [1] } }] } },
    },
    outcome: 'failed',
    check: ({ step }) => {
      expect(step.outputs['failed-tasks']).toMatch(/map_index=1|mapped\/1/);
      expect(step.outputs['failed-tasks']).not.toContain('map_index=-1');
    },
  },
  'apache/airflow#22818: the log of one instance of a mapped task is asked for with its index': {
    scenario: {
      airflowVersion: '3.0.6',
      dags: { etl: { tasks: [{ taskId: 'm', mapped: { count: 3, failed: [1] }, error: 'no rows' }] } },
    },
    outcome: 'failed',
    check: (played) => expect(logOf(played)).toContain('no rows'),
  },
  'pantheon-systems/terminus#476: a state that no version has': {
    scenario: {
      dags: { etl: endlessDag },
      faults: rewrite(ONE_RUN, (body) => body.replace(/"state": ?"(running|queued)"/g, '"state":"aborted"')),
    },
    outcome: 'error',
    says: /in the state "aborted"/,
  },
  'int128/wait-for-workflows-action#159: somebody marks the run as failed': {
    scenario: {
      dags: { etl: endlessDag },
      inputs: { 'poll-interval': '1s' },
      faults: rewrite(ONE_RUN, (body) => body.replace(/"state": ?"(running|queued)"/g, '"state":"failed"')),
    },
    outcome: 'failed',
  },
  'boomerang-io/community#406: somebody deletes the run during the wait': {
    scenario: {
      dags: { etl: endlessDag },
      inputs: { 'poll-interval': '1s', transport: 'web-session' },
      faults: ({ airflow, nth }) =>
        airflow?.method === 'GET' && ONE_RUN.test(airflow.path) && nth > 3
          ? { kind: 'status', status: 404, body: '{"title":"DAGRun not found","status":404,"detail":null}' }
          : undefined,
    },
    outcome: 'error',
    says: /no DAG run|no longer|deleted|not found/i,
  },
  'apache/airflow#43475: a failed run goes on because of a task with all_done': {
    scenario: {
      dags: { etl: endlessDag },
      inputs: { 'poll-interval': '1s' },
      faults: ({ airflow, nth }) =>
        airflow?.method === 'GET' && ONE_RUN.test(airflow.path) && nth < 8
          ? {
              kind: 'rewrite',
              change: (body) => body.replace(/"state": ?"(running|queued)"/, '"state":"failed"'),
            }
          : undefined,
    },
    outcome: 'failed',
  },
  'apache/airflow#50715: a log whose end mark never comes': {
    scenario: {
      inputs: { transport: 'web-session' },
      dags: { etl: failingDag },
      faults: rewrite(/\/logs\/\d+$/, (body) =>
        body.replaceAll(/"continuation_token": ?(null|"[^"]*")/g, '"continuation_token":"more"'),
      ),
    },
    outcome: 'failed',
    check: ({ requests }) =>
      expect(requests.filter(({ airflow }) => /\/logs\//.test(airflow?.path ?? ''))).toHaveLength(1),
  },
  'apache/airflow#26993: the try number of a task that was deferred is one too high': {
    scenario: {
      dags: { etl: { tasks: [{ taskId: 'wait', state: 'failed', error: 'no rows' }] } },
      faults: rewrite(/taskInstances$/, (body) => body.replace(/"try_number": ?1/g, '"try_number":2')),
    },
    outcome: 'failed',
    says: /wait/,
  },
  'apache/airflow#17054: Airflow answers the trigger with a page and an error of its own': {
    scenario: {
      inputs: { transport: 'web-session' },
      faults: ({ airflow, nth, service }) =>
        service === 'web' && airflow?.method === 'POST' && nth < 4
          ? { kind: 'html', status: 500 }
          : undefined,
    },
    outcome: 'success',
    check: ({ mwaa }) => expect(mwaa.airflow.runs('etl')).toHaveLength(1),
  },
};

test.concurrent.each(Object.entries(REPORTS))('%s', (_, report) => check(report));
