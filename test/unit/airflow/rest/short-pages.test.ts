import { expect, test } from 'vitest';
import type { RestRequest } from '../../../../src/transport/transport.ts';
import { notFound, ok, open, runOf } from '../rest-script.ts';

const { signal } = new AbortController();

/** An environment that sends 40 items whatever it is asked for (`maximum_page_limit`). */
const shortPage = (key: string, all: readonly object[], { query, body }: RestRequest) => {
  const offset = Number(query?.['offset'] ?? body?.['page_offset'] ?? 0);
  return ok({ [key]: all.slice(offset, offset + 40), total_entries: all.length });
};
const many = <T>(make: (index: number) => T): readonly T[] => Array.from({ length: 130 }, (_, i) => make(i));

test.each(['2.10.3', '3.0.6'])(
  'over pages shorter than asked for, %s lists each import error',
  async (version) => {
    const all = many((i) => ({ filename: `dags/${i}.py`, stack_trace: 'x' }));
    const { client } = open(version, (request) => shortPage('import_errors', all, request));
    const found = await client.listImportErrors(signal);
    expect(found.map(({ filename }) => filename)).toEqual(all.map(({ filename }) => filename));
  },
);

test.each(['2.10.3', '3.0.6'])(
  'over pages shorter than asked for, %s finds each DAG and each run',
  async (version) => {
    const dags = many((i) => ({ dag_id: `a_dag_of_many_etls_${i}`, is_paused: false }));
    const runs = many((i) => runOf(`gha-${i}`));
    for (const at of [0, 39, 40, 79, 80, 129]) {
      const { client } = open(
        version,
        (request) => {
          if (request.path === '/dags') return shortPage('dags', dags, request);
          return request.path.includes('dagRuns') ? shortPage('dag_runs', runs, request) : notFound;
        },
        { pathLimit: 22 },
      );
      // Both paths are too long, so that each is looked for in a list.
      const id = `a_dag_of_many_etls_${at}`;
      expect((await client.getDag(id, signal))?.dagId).toBe(id);
      const dagId = 'etl';
      expect((await client.getDagRun({ dagId, runId: `gha-${at}` }, signal))?.runId).toBe(`gha-${at}`);
    }
  },
);
