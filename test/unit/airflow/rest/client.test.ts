import { describe, expect, test } from 'vitest';
import type { RestResponse } from '../../../../src/transport/transport.ts';
import { failureOf } from '../../../harness/failure.ts';
import { notFound, ok, open, runOf } from '../rest-script.ts';

const { signal } = new AbortController();

describe('an answer to a trigger', () => {
  const request = { dagId: 'etl', runId: 'gha-1', conf: { password: 'hunter2' } };

  test.each<[string, RestResponse, string]>([
    ['for another run', ok(runOf('other', { conf: { password: 'hunter2' } })), 'unexpected-response'],
    [
      'without a state',
      ok({ ...runOf('gha-1'), state: undefined, conf: { password: 'hunter2' } }),
      'unexpected-response',
    ],
    ['of nothing', ok(undefined), 'unexpected-response'],
    ['of cut JSON', ok('{"conf": {"password": "hunter2"}, "dag'), 'unexpected-response'],
    ['with an unknown state', ok(runOf('gha-1', { state: 'hibernating' })), 'unknown-state'],
    ['404', notFound, 'dag-not-found'],
  ])('%s is an error without the conf', async (_name, answer, code) => {
    const { client } = open('2.10.3', () => answer);
    const error = await failureOf(client.triggerDagRun(request, signal));
    expect(error.code).toBe(code);
    expect(`${error.message} ${error.hint}`).not.toContain('hunter2');
  });

  test('of any 2xx status is accepted', async () => {
    const { client } = open('2.10.3', () => ({ status: 201, body: runOf('gha-1') }));
    expect(await client.triggerDagRun(request, signal)).toMatchObject({ kind: 'accepted' });
  });

  test('that is a conflict says nothing about whose run it is', async () => {
    const { client } = open('3.0.6', () => ({
      status: 409,
      body: { detail: { reason: 'Unique constraint violation' } },
    }));
    expect(await client.triggerDagRun(request, signal)).toEqual({
      kind: 'conflict',
      detail: 'Unique constraint violation',
    });
  });
});

test.each(['2.10.3', '3.0.6'])('what a write of Airflow %s does not find is named', async (version) => {
  const { client } = open(version, () => notFound);
  const ref = { dagId: 'etl', runId: 'gha-1' };
  const codes = [
    client.unpauseDag('etl', signal),
    client.stopDagRun(ref, signal),
    client.noteDagRun(ref, 'why', signal),
    client.clearTasks(ref, [], signal),
  ].map(async (written) => (await failureOf(written)).code);
  expect(await Promise.all(codes)).toEqual([
    'dag-not-found',
    ...Array.from({ length: 3 }, () => 'dag-run-not-found'),
  ]);
});

test('runs of several states are asked for one by one and merged newest first', async () => {
  const { client, transport } = open('3.0.6', ({ query }) =>
    ok({
      dag_runs: [
        runOf(`${query?.['state']}-1`, {
          state: query?.['state'],
          run_after: query?.['state'] === 'queued' ? '2025-01-02T00:00:00Z' : '2025-01-03T00:00:00Z',
        }),
      ],
      total_entries: 1,
    }),
  );
  const runs = await client.listDagRuns({ dagId: 'etl', states: ['queued', 'running'], limit: 5 }, signal);
  expect(runs.map(({ runId }) => runId)).toEqual(['running-1', 'queued-1']);
  expect(transport.sent.map(({ query }) => query?.['state'])).toEqual(['queued', 'running']);
});

describe('the log of a try', () => {
  const ref = { dagId: 'etl', runId: 'gha-1', taskId: 'load', mapIndex: -1, tryNumber: 2 };

  test('that is missing before 2.10 is that of the next try, else of the one before', async () => {
    const { client, transport } = open('2.9.2', ({ path }) =>
      path.endsWith('/1') ? ok('the log\n') : notFound,
    );
    expect(await client.readTaskLog(ref, 10, signal)).toEqual({
      lines: ['the log'],
      isCut: false,
      tryNumber: 1,
    });
    expect(transport.sent.map(({ path }) => path.at(-1))).toEqual(['2', '3', '1']);
  });

  test('that is missing later is missing', async () => {
    const { client, transport } = open('2.10.3', () => notFound);
    expect(await client.readTaskLog(ref, 10, signal)).toBeUndefined();
    expect(transport.sent).toHaveLength(1);
  });

  test('is asked for once, whatever its token says', async () => {
    const { client, transport } = open('3.0.6', () =>
      ok({ content: [{ event: 'a' }], continuation_token: 'more' }),
    );
    expect(await client.readTaskLog(ref, 10, signal)).toEqual({ lines: ['a'], isCut: false });
    expect(transport.sent).toHaveLength(1);
  });

  test('of a task that never started is not asked for', async () => {
    const { client, transport } = open('3.0.6', () => notFound);
    expect(await client.readTaskLog({ ...ref, tryNumber: 0 }, 10, signal)).toBeUndefined();
    expect(transport.sent).toEqual([]);
  });

  test('may look like a page', async () => {
    const { client } = open('2.10.3', () => ok('<html>\nprinted by the task\n'));
    expect(await client.readTaskLog(ref, 10, signal)).toMatchObject({
      lines: ['<html>', 'printed by the task'],
    });
  });
});

describe('the params of a DAG', () => {
  test.each<[string, object]>([
    [
      '2.10.3',
      {
        n: {
          __class: 'airflow.models.param.Param',
          value: 1,
          description: null,
          schema: { type: 'integer' },
        },
      },
    ],
    ['3.0.6', { n: { value: 1, schema: { type: 'integer' }, description: null, source: null } }],
  ])('of %s have a default and a schema', async (version, params) => {
    const { client } = open(version, () => ok({ dag_id: 'etl', params }));
    expect(await client.getDagParams('etl', signal)).toEqual([
      { name: 'n', value: 1, schema: { type: 'integer' } },
    ]);
  });

  test('may be bare defaults', async () => {
    const { client } = open('2.4.3', () => ok({ dag_id: 'etl', params: { n: { value: 1 }, m: null } }));
    expect(await client.getDagParams('etl', signal)).toEqual([
      { name: 'n', value: { value: 1 }, schema: {} },
      { name: 'm', value: null, schema: {} },
    ]);
  });
});
