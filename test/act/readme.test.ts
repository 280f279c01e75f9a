import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parse, stringify } from 'yaml';
import { start, startMwaa } from './scenario.ts';

// The README's complete workflows stand in examples/ word for word; test/unit/examples.test.ts compares them.
test("the README's first step runs a DAG as it stands", async () => {
  const readme = readFileSync(new URL('../../README.md', import.meta.url), 'utf8');
  const steps: unknown = parse(/^```yaml\n(.*?)^```/ms.exec(readme)?.[1] ?? '');
  const mwaa = await startMwaa({ dags: { daily_sales: {} } });
  const run = await start(mwaa, {
    workflow: stringify({
      on: 'push',
      permissions: { 'id-token': 'write' },
      jobs: { run: { 'runs-on': 'ubuntu-latest', steps } },
    }),
  });
  expect(run.step('run', '0').outputs).toMatchObject({ outcome: 'success', created: 'true' });
  expect(mwaa.airflow.runs('daily_sales').map(({ conf }) => conf)).toEqual([
    { day: '2026-11-20', 'full-refresh': false },
  ]);
});
