import type { TaskInput } from '../emulator/airflow/dag.ts';
import { type Attack, testAttacks } from './attack.ts';
import { COMMANDS, FORGED, MARKUP, WORKFLOW_SECRET } from './canaries.ts';
import { endlessDag, failingDag } from './dags.ts';
import { say } from './overrides.ts';

const web = { transport: 'web-session' } as const;

const MERMAID = '"]; click a "https://evil.invalid"; end\n```\n</code>';

/** Places where an author's text can hold a secret that the step does not know. */
const places: Readonly<Record<string, Partial<TaskInput>>> = {
  'an exception': { error: `cannot log in with ${WORKFLOW_SECRET}` },
  'an exception that is cut': { error: `${'y '.repeat(130)}cannot log in with ${WORKFLOW_SECRET} and more` },
  'a log': { log: [`password=${WORKFLOW_SECRET}`, `url: https://user:${WORKFLOW_SECRET}@host/`] },
  "a task's id": { taskId: `load_${WORKFLOW_SECRET}` },
  "a task's id that is long": { taskId: `${'t'.repeat(150)}_${WORKFLOW_SECRET}` },
  "a task's note and operator": { note: WORKFLOW_SECRET, operator: WORKFLOW_SECRET },
};

const secretsInTexts = Object.entries(places).flatMap(([where, author]): readonly Attack[] =>
  ['2.10.3', '3.0.6'].map((airflowVersion) => ({
    name: `a secret of the workflow is in ${where}, Airflow ${airflowVersion}`,
    // Names are told in comments too, which nobody masks.
    attack: {
      airflowVersion,
      inputs: web,
      comment: author.taskId === undefined,
      dags: failingDag(author),
      plantedIn: author.log === undefined && author.error === undefined ? 'tasks' : 'log',
    },
    mayNot: ['leak'],
    outcome: ['failed'],
  })),
);

const names: Readonly<Record<string, string>> = {
  'closes the table': `x${MARKUP}`,
  'closes the diagram': `x${MERMAID}`,
  'is a command': `::error::${FORGED}`,
  'mentions people and issues': '@octocat @octo/team #1 GH-2 octo/pipelines#3 :x: :tada:',
  'is a name of every object': '__proto__',
  'is a path': '../../../variables/../connections?x=1#',
  'is 250 letters of three bytes': 'ツ'.repeat(250),
  'holds line ends and NUL': `a\r\n::error::${FORGED}\u0000\u2028b`,
};

testAttacks('DAG author: names and tasks', [
  ...secretsInTexts,
  ...Object.entries(names).map(
    ([what, taskId], index): Attack => ({
      name: `a task's id ${what}`,
      attack: {
        airflowVersion: index % 2 === 0 ? '2.10.3' : '3.0.6',
        inputs: web,
        comment: true,
        dags: failingDag({ taskId, error: taskId }),
        plantedIn: 'tasks',
      },
      mayNot: ['act', 'reach', 'crash'],
      outcome: ['failed'],
    }),
  ),
  {
    name: 'twelve tasks fail with ids of 250 letters and exceptions of 5,000',
    attack: {
      inputs: {
        ...web,
        conf: JSON.stringify(
          Object.fromEntries(Array.from({ length: 40 }, (_, i) => [`${'_'.repeat(200)}${i}`, 1])),
        ),
      },
      comment: true,
      dags: {
        etl: {
          tasks: Array.from({ length: 12 }, (_, i) => ({
            taskId: `${'_'.repeat(240)}${i}`,
            state: 'failed' as const,
            error: '*_<'.repeat(2_000),
          })),
        },
      },
    },
    mayNot: ['flood', 'deceive'],
    outcome: ['failed'],
    check: ({ github }) => {
      if (!/failed/.test(github.comments.at(-1)?.body ?? '')) throw new Error('no comment tells the verdict');
    },
  },
  {
    name: 'three thousand tasks have ids of 250 letters',
    attack: {
      inputs: web,
      comment: true,
      dags: {
        etl: {
          tasks: Array.from({ length: 3_000 }, (_, i) => ({
            taskId: `${'t'.repeat(240)}${i}`,
            state: i % 2 === 0 ? ('failed' as const) : ('success' as const),
          })),
        },
      },
    },
    mayNot: ['flood', 'hang'],
    outcome: ['failed'],
  },
  {
    name: 'pages of task instances have eight megabytes and tell of a billion',
    attack: {
      inputs: web,
      dags: failingDag(),
      faults: say('tasks', 200, {
        total_entries: 1_000_000_000,
        task_instances: Array.from({ length: 100 }, (_, i) => ({
          task_id: `t${i}`,
          map_index: -1,
          state: 'failed',
          try_number: 1,
          rendered_fields: { sql: 'x'.repeat(80_000) },
        })),
      }),
    },
    mayNot: ['flood', 'hang', 'crash'],
    outcome: ['failed'],
  },
  {
    name: 'a page of task instances is the same for ever',
    attack: {
      inputs: web,
      dags: failingDag(),
      faults: say('tasks', 200, {
        total_entries: 5_000,
        task_instances: [{ task_id: 'load', map_index: -1, state: 'failed', try_number: 1 }],
      }),
    },
    mayNot: ['hang', 'flood'],
    outcome: ['failed'],
  },
  {
    name: 'task instances are of another form',
    attack: {
      inputs: web,
      dags: failingDag(),
      faults: say('tasks', 200, {
        total_entries: 'many',
        task_instances: [null, 1, { task_id: null }, { task_id: { a: 1 }, map_index: 'x' }],
      }),
    },
    mayNot: ['crash'],
    outcome: ['failed'],
  },
  {
    name: "a run's note holds commands",
    attack: {
      inputs: { ...web, conf: '', attach: 'manual__1' },
      prepare: ({ mwaa }) => {
        const dag = mwaa.airflow.findDag('etl');
        if (dag !== undefined)
          mwaa.airflow.createRun(dag, {
            runId: 'manual__1',
            conf: {},
            triggeredBy: COMMANDS.join('\n'),
            user: 'x',
          }).note = COMMANDS.join('\n');
        return undefined;
      },
    },
    mayNot: ['act'],
    outcome: ['success'],
  },
  {
    name: "a queued task's reason holds commands",
    attack: {
      inputs: { ...web, 'queue-timeout': '2s' },
      dags: {
        etl: {
          ...endlessDag.etl,
          queuedMs: 60_000,
          maxActiveRuns: 1,
          description: COMMANDS.join('\n'),
          tags: [...COMMANDS],
        },
      },
    },
    mayNot: ['act'],
    outcome: ['timed-out'],
  },
]);
