import type { TaskInput } from '../emulator/airflow/dag.ts';
import { type Attack, testAttacks } from './attack.ts';
import { COMMANDS, FORGED, WORKFLOW_SECRET } from './canaries.ts';
import { endlessDag, failingDag } from './dags.ts';
import { say, worstTexts } from './orders.ts';

const rest = { transport: 'invoke-rest-api' } as const;
const web = { transport: 'web-session' } as const;
const cli = { transport: 'cli' } as const;
const MARKUP = `</td></tr></table></details><img src="https://evil.invalid/x"> ![x](https://evil.invalid/y) [click](https://evil.invalid/z) <a href="javascript:alert(1)">a</a>`;
const MERMAID = '"]; click a "https://evil.invalid"; end\n```\n</code>';

/** Logs that look like nothing, and are the worst for a reader. */
const logs: Readonly<Record<string, readonly string[]>> = {
  'of 30,000 lines with angle brackets': Array.from(
    { length: 30_000 },
    (_, row) => `row ${row}: if a < b and c <= d then x <<< y`,
  ),
  'of one line of five megabytes': ['x'.repeat(5_000_000)],
  'of 200,000 lines': Array.from({ length: 200_000 }, () => 'line'),
  'whose lines are carriage returns': Array.from({ length: 50 }, () => '\r'.repeat(9_990)),
  'that begins escape codes and never ends them': [
    ...COMMANDS.map((command) => `\u001b]8;;${command}`),
    '\u001b['.repeat(200_000),
  ],
  'of workflow commands': [...COMMANDS],
  'of workflow commands behind carriage returns and other line ends': COMMANDS.map(
    (command) => `x\r${command}\u2028${command}\u0085${command}\u000b${command}`,
  ),
  'that turns text around and moves the cursor': [
    '\u202e::error::',
    '\u001b[2J\u001b[H\u0007\u0000',
    '\u2066\ufeff::set-env name=A::b',
  ],
  'of lone surrogates and NUL': ['\ud800 \udfff \u0000 \ufffe', `${'x'.repeat(9_989)}\ud83d`],
  'of Markdown fences': ['```', '````````````', '~~~', MARKUP, '</pre></details>'],
  'that forges the end of a guard': Array.from(
    { length: 200 },
    (_, index) => `::${index.toString(16).padStart(8, '0')}-0000-4000-8000-000000000000::`,
  ),
};

const readers = [
  ['web-session, Airflow 2', web, '2.10.3'],
  ['web-session, Airflow 3', web, '3.0.6'],
  ['invoke-rest-api, Airflow 2', rest, '2.7.2'],
] as const;

const hostileLogs = Object.entries(logs).flatMap(([what, log], index): readonly Attack[] => {
  const [way, inputs, airflowVersion] = readers[index % readers.length] ?? readers[0];
  const isLarge = log.join('').length > 500_000;
  return [
    {
      name: `a log ${what}: ${way}`,
      attack: {
        airflowVersion,
        inputs: { ...inputs, 'log-lines': '10000' },
        dags: failingDag({ log }),
        comment: index % 2 === 0,
      },
      mayNot: ['hang', 'flood', 'act'],
      outcome: ['failed'],
    },
    {
      name: `a log ${what}: CloudWatch`,
      attack: {
        inputs: { ...cli, 'log-lines': '10000' },
        dags: failingDag(),
        cloudWatch: { lines: isLarge ? log.slice(-10_000) : log },
      },
      mayNot: ['hang', 'flood', 'act'],
      outcome: ['failed'],
    },
  ];
});

const worst = Object.entries(worstTexts).map(
  ([what, text], index): Attack => ({
    name: `an exception is ${what}`,
    attack: {
      airflowVersion: index % 2 === 0 ? '2.10.3' : '3.0.6',
      inputs: web,
      comment: true,
      dags: failingDag({ error: text, log: [text] }),
    },
    mayNot: ['hang', 'flood'],
    outcome: ['failed'],
  }),
);

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
    attack: { airflowVersion, inputs: web, comment: true, dags: failingDag(author) },
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

testAttacks('DAG author: names, logs and exceptions', [
  ...hostileLogs,
  ...worst,
  ...secretsInTexts,
  ...Object.entries(names).map(
    ([what, taskId], index): Attack => ({
      name: `a task's id ${what}`,
      attack: {
        airflowVersion: index % 2 === 0 ? '2.10.3' : '3.0.6',
        inputs: web,
        comment: true,
        dags: failingDag({ taskId, error: taskId }),
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
      inputs: { ...web, attach: 'manual__1' },
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
