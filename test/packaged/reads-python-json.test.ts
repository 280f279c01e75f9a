import { expect, test } from 'vitest';
import type { DagInput } from '../emulator/airflow/dag.ts';
import { tried } from '../harness/property-runs.ts';
import { play, type Scenario } from './scenario.ts';

const slowDag: DagInput = { tasks: [{ taskId: 'work', durationMs: 1_500 }] };

/** A run that somebody else made with numbers that only Python's JSON has. */
const otherRun: Scenario['prepare'] = (mwaa) => {
  const dag = mwaa.airflow.findDag('etl');
  if (dag === undefined) throw new Error('this environment has no DAG etl');
  const conf = { loss: Number.NaN, limits: [Infinity, -Infinity] };
  mwaa.airflow.createRun(dag, { runId: 'manual__other', conf, triggeredBy: 'ui', user: 'somebody' });
};

const FORMS: readonly (readonly [string, string, 'bare' | 'json-string'])[] = [
  ['2.10.3', 'web-session', 'bare'],
  ['2.10.3', 'invoke-rest-api', 'bare'],
  ['2.10.3', 'invoke-rest-api', 'json-string'],
  ['2.4.3', 'web-session', 'bare'],
];

test.concurrent.each(FORMS)(
  'NaN in the conf of an active run of Airflow %s over %s (%s)',
  async (version, transport, form) => {
    const { step, mwaa } = await play({
      airflowVersion: version,
      restApi: { nonFinite: form },
      dags: { etl: slowDag },
      inputs: { transport, 'if-running': 'wait', 'poll-interval': '200ms' },
      prepare: otherRun,
    });
    expect(step.outputs['outcome']).toBe('success');
    expect(mwaa.airflow.runs('etl')).toHaveLength(2);
  },
);

const ATTACHED = [...FORMS, ['2.10.3', 'cli', 'bare'], ['3.0.6', 'cli', 'bare']] as const;
test.concurrent.each(tried(ATTACHED, 2))(
  'NaN in the conf of the run that is attached to, Airflow %s over %s (%s)',
  async (version, transport, form) => {
    const { step } = await play({
      airflowVersion: version,
      restApi: { nonFinite: form },
      dags: { etl: slowDag },
      inputs: { transport, attach: 'manual__other', 'poll-interval': '200ms' },
      prepare: otherRun,
    });
    expect(step.outputs).toMatchObject({
      outcome: 'success',
      created: 'false',
      'dag-run-id': 'manual__other',
    });
    expect(step.log.lines.join('\n')).not.toContain('NaN');
  },
);

test.concurrent.each(FORMS.slice(0, 3))(
  "NaN in a DAG's params, Airflow %s over %s (%s)",
  async (version, transport, form) => {
    const { step } = await play({
      airflowVersion: version,
      restApi: { nonFinite: form, pathLimit: null },
      dags: {
        etl: {
          params: {
            loss: { value: Number.NaN, schema: { type: 'number' } },
            day: { schema: { type: 'string' } },
          },
        },
      },
      inputs: { transport, 'dry-run': 'true', conf: '{"day": "monday"}' },
    });
    expect(step.outputs['outcome']).toBe('validated');
    expect(step.log.lines.join('\n')).toContain("matches the DAG's 2 params");
  },
);
