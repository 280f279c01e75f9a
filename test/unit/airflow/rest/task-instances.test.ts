import { describe, expect, test } from 'vitest';
import { TransportError } from '../../../../src/core/errors.ts';
import type { RestRequest } from '../../../../src/transport/transport.ts';
import { failureOf } from '../../../harness/failure.ts';
import { notFound, ok, open, runOf } from '../rest-script.ts';

const { signal } = new AbortController();

describe('task instances', () => {
  const ref = { dagId: 'etl', runId: 'gha-1' };
  const instance = (index: number, rest: object = {}) => ({
    dag_id: 'etl',
    dag_run_id: 'gha-1',
    task_id: 'load',
    map_index: index,
    state: 'success',
    try_number: 1,
    ...rest,
  });
  const page = (all: readonly object[], { query }: RestRequest) => {
    const offset = Number(query?.['offset'] ?? 0);
    return ok({ task_instances: all.slice(offset, offset + 100), total_entries: all.length });
  };

  test('five thousand are read in fifty pages', async () => {
    const all = Array.from({ length: 5000 }, (_, index) => instance(index));
    const { client, transport } = open('3.0.6', (request) => page(all, request));
    const found = await client.listTaskInstances(ref, signal);
    expect(found).toHaveLength(5000);
    expect(found.map(({ mapIndex }) => mapIndex)).toEqual(all.map((_, index) => index));
    expect(transport.sent).toHaveLength(50);
    expect(transport.sent[0]?.query).toMatchObject({ order_by: 'id', limit: 100 });
  });

  test('what pages of v1 repeat and leave out is read from the list without pages', async () => {
    const all = Array.from({ length: 150 }, (_, index) => instance(-1, { task_id: `t${index}` }));
    const shuffled = [...all.slice(0, 100), ...all.slice(50, 100)];
    const { client, transport } = open('2.10.3', (request) =>
      request.method === 'POST' ? ok({ task_instances: all, total_entries: 150 }) : page(shuffled, request),
    );
    expect(await client.listTaskInstances(ref, signal)).toHaveLength(150);
    expect(transport.sent.map(({ method }) => method)).toEqual(['GET', 'GET', 'POST']);
  });

  test('what pages of v1 leave out is unknown, where the list without pages cannot be read', async () => {
    const all = Array.from({ length: 150 }, (_, index) => instance(-1, { task_id: `t${index}` }));
    const shuffled = [...all.slice(0, 100), ...all.slice(50, 100)];
    const { client } = open('2.10.3', (request) =>
      request.method === 'POST' ? { status: 403, body: {} } : page(shuffled, request),
    );
    expect((await failureOf(client.listTaskInstances(ref, signal))).code).toBe('airflow-forbidden');
  });

  test('of other runs are left out', async () => {
    const { client } = open(
      '2.6.3',
      ({ path }) =>
        path === '/dags/etl/dagRuns/gha-1'
          ? ok(runOf('gha-1'))
          : ok({
              task_instances: [
                instance(0),
                instance(1, { dag_run_id: 'other' }),
                instance(2, { dag_id: 'x' }),
              ],
            }),
      { pathLimit: 40 },
    );
    expect((await client.listTaskInstances(ref, signal)).map(({ mapIndex }) => mapIndex)).toEqual([0]);
  });

  test('that are too many for one answer of v1 are read by the date of their run, from then on at once', async () => {
    const { client, transport } = open(
      '2.10.3',
      (request) => {
        if (request.method === 'POST') throw new TransportError('too-large', '6 MB', { delivery: 'unknown' });
        if (request.path === '/dags/etl/dagRuns/gha-1') return ok(runOf('gha-1'));
        return page([instance(0), instance(1, { dag_id: 'other' })], request);
      },
      { pathLimit: 40 },
    );
    expect(await client.listTaskInstances(ref, signal)).toHaveLength(1);
    expect(transport.sent.at(-1)).toMatchObject({
      path: '/dags/~/dagRuns/~/taskInstances',
      query: { execution_date_gte: '2025-01-01T00:00:00Z', execution_date_lte: '2025-01-01T00:00:00Z' },
    });
    await client.listTaskInstances(ref, signal);
    expect(transport.sent.filter(({ method }) => method === 'POST')).toHaveLength(1);
  });

  test('of a run that is not there are an error', async () => {
    const { client } = open('3.0.6', () => notFound);
    expect((await failureOf(client.listTaskInstances(ref, signal))).code).toBe('dag-run-not-found');
  });

  test('without end are an error', async () => {
    const { client, transport } = open('3.0.6', ({ query }) =>
      ok({ task_instances: [instance(Number(query?.['offset']))], total_entries: 1e9 }),
    );
    expect((await failureOf(client.listTaskInstances(ref, signal))).code).toBe('unsupported');
    expect(transport.sent).toHaveLength(201);
  });
});
