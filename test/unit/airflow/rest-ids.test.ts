import { describe, expect, test } from 'vitest';
import { TransportError } from '../../../src/core/errors.ts';
import { notFound, ok, open, runOf } from './rest-script.ts';

const { signal } = new AbortController();
const foreign = { dagId: 'etl', runId: 'manual__2025-01-01T00:00:00+00:00' };
const plainPath = '/dags/etl/dagRuns/manual__2025-01-01T00:00:00+00:00';
const encodedPath = '/dags/etl/dagRuns/manual__2025-01-01T00%3A00%3A00%2B00%3A00';

describe('a foreign run id', () => {
  test('goes to InvokeRestApi plain, encoded where that found nothing, and stays encoded when that helped', async () => {
    const { client, transport } = open('2.10.3', ({ path }) =>
      path === encodedPath ? ok(runOf(foreign.runId)) : notFound,
    );
    expect(await client.getDagRun(foreign, signal)).toMatchObject(foreign);
    expect(await client.getDagRun(foreign, signal)).toMatchObject(foreign);
    expect(transport.sent.map(({ path }) => path)).toEqual([plainPath, encodedPath, encodedPath]);
  });

  test('goes to InvokeRestApi once when plain is right', async () => {
    const { client, transport } = open('2.10.3', () => ok(runOf(foreign.runId)));
    await client.getDagRun(foreign, signal);
    expect(transport.sent.map(({ path }) => path)).toEqual([plainPath]);
  });

  test('goes to a web session encoded', async () => {
    const { client, transport } = open('2.10.3', () => notFound, { kind: 'web-session' });
    expect(await client.getDagRun(foreign, signal)).toBeUndefined();
    expect(transport.sent.map(({ path }) => path)).toEqual([encodedPath]);
  });

  test('that is ours is asked once, found or not', async () => {
    const { client, transport } = open('2.10.3', () => notFound);
    expect(await client.getDagRun({ dagId: 'etl', runId: 'gha-1-1-abcdef' }, signal)).toBeUndefined();
    expect(transport.sent).toHaveLength(1);
  });
});

describe('a run that no path can hold', () => {
  const ref = { dagId: 'etl', runId: `gha-${'x'.repeat(60)}` };
  const limit = { pathLimit: 64 };

  test('is found in the list of the runs created last, then by its date', async () => {
    const { client, transport } = open(
      '2.10.3',
      () => ok({ dag_runs: [runOf('other'), runOf(ref.runId)], total_entries: 2 }),
      limit,
    );
    expect(await client.getDagRun(ref, signal)).toMatchObject(ref);
    expect(await client.getDagRun(ref, signal)).toMatchObject(ref);
    expect(transport.sent[0]).toMatchObject({
      path: '/dags/etl/dagRuns',
      query: { order_by: '-id', limit: 100 },
    });
    expect(transport.sent[1]?.query).toMatchObject({
      execution_date_gte: '2025-01-01T00:00:00Z',
      execution_date_lte: '2025-01-01T00:00:00Z',
    });
  });

  test('is looked for in a bounded number of pages', async () => {
    const page = Array.from({ length: 100 }, (_, index) => runOf(`run-${index}`));
    const { client, transport } = open('3.0.6', () => ok({ dag_runs: page, total_entries: 1e6 }), limit);
    expect(await client.getDagRun(ref, signal)).toBeUndefined();
    expect(transport.sent).toHaveLength(10);
  });

  test('is asked for by a part of its id where the version can, and compared as a whole', async () => {
    const { client, transport } = open(
      '3.2.1',
      () => ok({ dag_runs: [runOf(`${ref.runId}-longer`)], total_entries: 1 }),
      limit,
    );
    expect(await client.getDagRun(ref, signal)).toBeUndefined();
    expect(transport.sent.map(({ query }) => query?.['run_id_pattern'])).toEqual([ref.runId]);
  });

  test('of a DAG with a long id is found with the ids in the body', async () => {
    const dagId = 'd'.repeat(70);
    const { client, transport } = open(
      '3.0.6',
      () => ok({ dag_runs: [runOf(ref.runId), runOf(ref.runId, { dag_id: dagId })], total_entries: 2 }),
      limit,
    );
    expect(await client.getDagRun({ dagId, runId: ref.runId }, signal)).toMatchObject({ dagId });
    expect(transport.sent[0]).toMatchObject({
      path: '/dags/~/dagRuns/list',
      body: { dag_ids: [dagId] },
      effect: 'read',
    });
  });

  test('is found in the list also when the service, not the limit, refuses the path', async () => {
    const { client, transport } = open('2.10.3', ({ path }) => {
      if (path.length > 64) throw new TransportError('path-too-long', 'too long', { delivery: 'not-sent' });
      return ok({ dag_runs: [runOf(ref.runId)], total_entries: 1 });
    });
    expect(await client.getDagRun(ref, signal)).toMatchObject(ref);
    expect(transport.sent).toHaveLength(2);
  });

  test('is stopped by its own path all the same', async () => {
    const { client, transport } = open('2.10.3', () => ok(runOf(ref.runId)), limit);
    await client.stopDagRun(ref, signal);
    await client.noteDagRun(ref, 'why', signal);
    expect(transport.sent.map(({ path }) => path)).toEqual([
      `/dags/etl/dagRuns/${ref.runId}`,
      `/dags/etl/dagRuns/${ref.runId}/setNote`,
    ]);
  });
});

describe('a DAG that no path can hold', () => {
  const dagId = 'd'.repeat(70);
  const dag = (id: string) => ({ dag_id: id, is_paused: true, is_active: true });

  test('is taken from a list only when its id is the same', async () => {
    const dags = [dag(`${dagId}_copy`), dag(dagId.toUpperCase())];
    const { client } = open('2.10.3', () => ok({ dags, total_entries: 2 }), { pathLimit: 64 });
    expect(await client.getDag(dagId, signal)).toBeUndefined();
    dags.push(dag(dagId));
    expect(await client.getDag(dagId, signal)).toMatchObject({ dagId, isPaused: true });
  });

  test('is never unpaused by a pattern', async () => {
    const { client, transport } = open('2.10.3', () => ok(dag(dagId)), { pathLimit: 64 });
    await client.unpauseDag(dagId, signal);
    expect(transport.sent).toMatchObject([{ method: 'PATCH', path: `/dags/${dagId}` }]);
  });
});
