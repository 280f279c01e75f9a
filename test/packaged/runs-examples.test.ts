import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { test } from 'vitest';
import { parse } from 'yaml';
import { isObject } from '../../src/core/json.ts';
import { type Played, play, quickDag } from './scenario.ts';

const folder = new URL('../../examples/', import.meta.url);
const examples = readdirSync(folder).filter((name) => name.endsWith('.yml'));

/** What GitHub would put in place of the expressions of the examples. */
const EXPRESSIONS: Readonly<Record<string, string>> = {
  'github.event.pull_request.head.sha': '2f1d3c4b5a69788796a5b4c3d2e1f00112233445',
  'github.event.pull_request.number': '7',
  'github.sha': '2f1d3c4b5a69788796a5b4c3d2e1f00112233445',
  'inputs.call': 'first',
  'inputs.conf': '{"day": "2026-11-20"}',
  'inputs.dag-id': 'etl',
  'inputs.full-refresh': 'false',
  'matrix.market': 'de',
  'matrix.team': 'sales',
  'needs.trigger.outputs.dag-run-id': 'gha-9812345678-1-0a1b2c',
  'steps.sync.outputs.finished-at': '2020-01-01T00:00:00Z',
  'toJSON(github.ref_name)': '"feature/\\u0022x"',
  'toJSON(inputs.day)': '"2026-11-20\\" \'; $(id)"',
};

/** The steps that do not wait for a run, or do not start one. */
const OUTCOMES: Readonly<Record<string, string>> = {
  'trigger-and-attach.yml trigger': 'triggered',
  'dry-run.yml': 'validated',
  'verify-environment.yml': 'validated',
};

interface Step {
  readonly id?: string;
  readonly uses?: string;
  readonly with?: Readonly<Record<string, unknown>>;
}

interface Workflow {
  readonly jobs: Readonly<Record<string, { readonly steps?: readonly Step[] }>>;
}

function evaluate(value: unknown): string {
  return String(value).replace(/\$\{\{\s*(.+?)\s*\}\}/g, (_, expression: string) => {
    const found = EXPRESSIONS[expression];
    if (found === undefined) throw new Error(`Say in this test what ${expression} is.`);
    return found;
  });
}

/** Runs a step of an example as it stands, save for the role: the one that the embedded AWS knows. */
function playStep(inputs: Readonly<Record<string, string>>): Promise<Played> {
  const { attach } = inputs;
  const { environment = '', 'dag-id': dagId = '', 'role-to-assume': role, ...rest } = inputs;
  const [, region = 'eu-west-1', name = environment] =
    /^arn:[^:]+:airflow:([^:]+):\d+:environment\/(.+)$/.exec(environment) ?? [];
  return play({
    environmentName: name,
    region,
    dags: { [dagId]: quickDag },
    inputs: { environment, 'dag-id': dagId, 'github-token': 'ghs_of-this-job', ...rest },
    prepare: ({ airflow }) => {
      const dag = airflow.findDag(dagId);
      if (attach !== undefined && dag !== undefined)
        airflow.createRun(dag, { runId: attach, conf: {}, triggeredBy: 'rest_api', user: 'github' });
    },
    workspace: fileURLToPath(folder),
    credentials: role === undefined ? 'ambient' : 'oidc',
    ...(rest['audience'] === undefined ? {} : { sts: { audience: rest['audience'] } }),
    // Nobody listens there: a comment that cannot be written is no reason to fail.
    env: { GITHUB_API_URL: 'http://127.0.0.1:1', AWS_REGION: region },
  });
}

const steps = examples.flatMap((example) => {
  const workflow = parse(readFileSync(new URL(example, folder), 'utf8')) as Workflow;
  return Object.entries(workflow.jobs).flatMap(([job, { steps: all = [] }]) =>
    all.filter(({ uses }) => uses?.startsWith('OWNER/') === true).map((step) => ({ example, job, step })),
  );
});

test.concurrent.for(steps)(
  '$example, job $job, runs as it stands',
  async ({ example, job, step }, { expect }) => {
    const inputs = Object.fromEntries(
      Object.entries(step.with ?? {}).map(([name, value]) => [name, evaluate(value)]),
    );
    const { step: result } = await playStep(inputs);
    const expected = OUTCOMES[`${example} ${job}`] ?? OUTCOMES[example] ?? 'success';
    expect(result.outputs['outcome'], result.raw).toBe(expected);
    expect(result.exitCode).toBe(0);
    expect(result.outputs['created']).toBe(
      String(expected !== 'validated' && inputs['attach'] === undefined),
    );
    if (inputs['xcom'] !== undefined) {
      const xcom: unknown = JSON.parse(result.outputs['xcom'] ?? '');
      expect(isObject(xcom) && Object.keys(xcom)).toEqual(inputs['xcom'].trim().split('\n'));
    }
  },
);
