import type { DagRun } from '../emulator/airflow/dag-run.ts';
import { type Attack, testAttacks } from './attack.ts';
import type { Place } from './attack-result.ts';
import { COMMANDS, FORGED } from './canaries.ts';
import { endlessDag } from './dags.ts';
import { nest, problem, reaches, say } from './overrides.ts';

const web = { transport: 'web-session' } as const;

type Json = Record<string, unknown>;

/** Changes the state that main left, as another process of the job can. */
const forge = (edit: (state: Json) => unknown) => (state: Readonly<Record<string, string>>) => {
  const saved = JSON.parse(state['dag-run'] ?? '{}') as Json;
  const forged = edit(saved);
  return { ...state, 'dag-run': typeof forged === 'string' ? forged : JSON.stringify(forged) };
};
const connect = (fields: Json) =>
  forge((state) => ({
    ...state,
    phase: 'created',
    onCancel: 'stop',
    connection: { ...(state['connection'] as Json), ...fields },
  }));
const role = (arn: unknown) => ({
  role: { arn, sessionName: 'x', durationSeconds: 3600, audience: 'sts.amazonaws.com' },
});

const states: Readonly<Record<string, ReturnType<typeof forge>>> = {
  'a region with another host': connect({ region: 'a@evil.invalid/' }),
  'a region that is a domain': connect({ region: 'us-east-1.evil.invalid/x' }),
  'a region with a fragment': connect({ region: 'evil.invalid#' }),
  'a region that is a list': connect({ region: ['us-east-1'] }),
  'a role that is no ARN': connect(role('::error::FORGED')),
  'a role of another partition with commands': connect(
    role(`arn:aws:iam::123456789012:role/x\n::error::${FORGED}`),
  ),
  'an audience that is an object': connect({
    role: {
      arn: 'arn:aws:iam::123456789012:role/GitHubActions',
      sessionName: {},
      durationSeconds: 'x',
      audience: {},
    },
  }),
  'an environment that is a path': connect({ environment: '../../x?y=' }),
  'an environment ARN of another host': connect({
    environmentArn: 'arn:aws:airflow:a@evil.invalid/:1:environment/x',
  }),
  'a transport that nobody has': connect({ transport: '__proto__' }),
  'a version of a megabyte': connect({
    airflowVersion: { text: '1'.repeat(100_000), major: 9e99, minor: -1 },
  }),
  'no connection': forge((state) => ({ ...state, phase: 'created', onCancel: 'stop', connection: {} })),
  'ids that are paths': forge((state) => ({
    ...state,
    phase: 'created',
    onCancel: 'stop',
    dagId: '../../variables',
    runId: '../../../connections/x',
  })),
  'ids that are options and quotes': forge((state) => ({
    ...state,
    phase: 'created',
    onCancel: 'stop',
    dagId: "-h'",
    runId: "$(id)'; --yes",
  })),
  'an address and a note with commands': forge((state) => ({
    ...state,
    phase: 'created',
    onCancel: 'leave',
    url: `https://x/\n::error::${FORGED}`,
    stopNote: COMMANDS.join('\n'),
  })),
  'a note of 90 kB': forge((state) => ({
    ...state,
    phase: 'created',
    onCancel: 'stop',
    stopNote: 'x'.repeat(90_000),
  })),
  'names of every object': forge(() => '{"__proto__":{"phase":"created"},"constructor":1}'),
  'no JSON': forge(() => '{"phase":'),
  'lists in lists': forge(() => nest(40_000)),
  commands: forge(() => COMMANDS.join('\n')),
};

/** A run of the DAG `etl` that is not the step's. */
function createOther({ mwaa }: Place, runId: string, conf: Json = {}): DagRun {
  const dag = mwaa.airflow.findDag('etl');
  if (dag === undefined) throw new Error('there is no DAG etl');
  return mwaa.airflow.createRun(dag, { runId, conf, triggeredBy: 'ui', user: 'somebody' });
}

const runIds: string[] = [];
const pins: readonly Attack[] = ['1234', '9876'].map((pin) => ({
  name: `the run id of a conf with the PIN ${pin} tells nothing of it`,
  attack: { inputs: { ...web, conf: JSON.stringify({ pin, secret: `short-${pin}` }) } },
  mayNot: ['leak'],
  outcome: ['success'],
  check: ({ step }) => {
    runIds.push(step.outputs['dag-run-id'] ?? '');
    if (new Set(runIds).size > 1) throw new Error(`the run ids differ with the PIN: ${runIds.join(', ')}`);
  },
}));

testAttacks('another step of the job: state and runs', [
  ...Object.entries(states).map(
    ([what, forged]): Attack => ({
      name: `the saved state holds ${what}`,
      attack: {
        inputs: { ...web, 'on-cancel': 'stop' },
        dags: endlessDag,
        env: { AWS_ENDPOINT_URL_MWAA: undefined, AWS_ENDPOINT_URL_STS: undefined },
        prepare: ({ mwaa }) => ({
          env: what.includes('region')
            ? { ...mwaa.env, AWS_ENDPOINT_URL_MWAA: mwaa.env['AWS_ENDPOINT_URL_MWAA'] }
            : { ...mwaa.env },
        }),
        killWhen: (place, output) => reaches('poll')(place) && output.includes('Created DAG run'),
        forge: forged,
      },
      mayNot: ['reach', 'act', 'crash', 'hang'],
    }),
  ),
  ...pins,
  {
    name: 'every run id that the step could derive is taken by ended runs of others',
    attack: {
      inputs: web,
      faults: (request) =>
        say('trigger', 409, problem('DAGRun already exists', 'Conflict'))(request) ??
        say('poll', 200, ({ path }: { readonly path: string }) => ({
          dag_id: 'etl',
          dag_run_id: path.split('/').at(-1),
          state: 'success',
          conf: {},
          logical_date: '2026-01-01T00:00:00Z',
          end_date: '2026-01-01T00:00:00Z',
        }))(request),
    },
    mayNot: ['double', 'hang', 'deceive'],
    outcome: ['error'],
  },
  {
    name: 'a run with the given id is active and belongs to somebody else, and the job is cancelled',
    attack: {
      inputs: { ...web, 'dag-run-id': 'shared', 'on-rerun': 'attach', 'on-cancel': 'stop' },
      env: { GITHUB_RUN_ATTEMPT: '2' },
      dags: endlessDag,
      prepare: (place) => {
        createOther(place, 'shared');
        return undefined;
      },
      cancelWhen: reaches('poll'),
    },
    mayNot: ['double'],
    check: ({ mwaa }) => {
      const [run] = mwaa.airflow.runs('etl');
      if (run !== undefined && mwaa.airflow.state(run) === 'failed')
        throw new Error("somebody else's run was stopped");
    },
  },
  {
    name: 'a run to attach to is stopped by nobody when the time is over',
    attack: {
      inputs: { ...web, conf: '', attach: 'manual__1', 'on-timeout': 'stop', timeout: '2s' },
      dags: endlessDag,
      prepare: (place) => {
        createOther(place, 'manual__1');
        return undefined;
      },
    },
    mayNot: ['double'],
    outcome: ['timed-out'],
    check: ({ mwaa }) => {
      const [run] = mwaa.airflow.runs('etl');
      if (run !== undefined && mwaa.airflow.state(run) === 'failed')
        throw new Error("somebody else's run was stopped");
    },
  },
  {
    name: 'earlier attempts are a billion',
    attack: { inputs: { ...web, 'on-rerun': 'attach' }, env: { GITHUB_RUN_ATTEMPT: '1000000000' } },
    mayNot: ['hang'],
    outcome: ['success', 'error'],
  },
]);
