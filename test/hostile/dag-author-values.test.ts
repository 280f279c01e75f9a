import type { DagInput } from '../emulator/airflow/dag.ts';
import { type Attack, testAttacks } from './attack.ts';
import { COMMANDS, FORGED, WORKFLOW_SECRET } from './canaries.ts';
import { failingDag } from './dags.ts';
import { say } from './overrides.ts';

const rest = { transport: 'invoke-rest-api' } as const;
const web = { transport: 'web-session' } as const;
const cli = { transport: 'cli' } as const;

const broken = (importError: string, more: Partial<DagInput> = {}) => ({
  etl: { importError, parsedBefore: true, ...more },
});
const importErrors: Readonly<Record<string, string>> = {
  'a line of five megabytes': `SyntaxError: ${'x'.repeat(5_000_000)}`,
  'a hundred thousand lines': 'Traceback\n'.repeat(100_000),
  'workflow commands': COMMANDS.join('\n'),
  'a secret of the workflow': `ValueError: ${WORKFLOW_SECRET}`,
  'a file of another place': `File "/usr/local/airflow/dags/../../../../etc/passwd", line 99999999999999999999, in x\nValueError: x`,
  'a file that is a command': `File "/usr/local/airflow/dags/x.py,line=1::${FORGED}", line 3\nSyntaxError: x`,
  'angle brackets': '<'.repeat(400_000),
  blanks: `ValueError:${' '.repeat(300_000)}x`,
  'fences and HTML': '```\n</details><img src="https://evil.invalid/x">\n````',
};

const xcoms: Readonly<Record<string, unknown>> = {
  'of five megabytes': 'x'.repeat(5_000_000),
  'that ends a heredoc': `x\nghadelimiter_00000000-0000-0000-0000-000000000000\noutcome=${FORGED}\noutcome<<EOF\n${FORGED}\nEOF`,
  'with names of every object': JSON.parse('{"__proto__":{"a":1},"constructor":1}'),
  'of lists in lists': JSON.parse(`${'['.repeat(2_000)}${']'.repeat(2_000)}`),
  'of commands': COMMANDS.join('\n'),
  'of lone surrogates': '\ud800 \u0000 \udfff',
};

testAttacks('DAG author: import errors and XComs', [
  ...Object.entries(importErrors).map(
    ([what, text], index): Attack => ({
      name: `an import error holds ${what}`,
      attack: {
        airflowVersion: index % 2 === 0 ? '2.10.3' : '3.0.6',
        inputs: index % 3 === 0 ? web : rest,
        comment: true,
        dags: broken(text),
        plantedIn: 'import errors',
      },
      mayNot: ['flood', 'act', 'leak', 'hang'],
      outcome: ['not-ready', 'success', 'timed-out'],
    }),
  ),
  {
    name: 'an import error changes at each look',
    attack: {
      inputs: { ...web, 'wait-for-dag': '6s' },
      dags: { etl: { importError: 'x', parsedBefore: false } },
      faults: say('import errors', 200, () => ({
        total_entries: 1,
        import_errors: [
          {
            import_error_id: 1,
            timestamp: '2026-01-01T00:00:00Z',
            filename: '/usr/local/airflow/dags/etl.py',
            stack_trace: `${Math.random()} ${'long line\n'.repeat(90_000)}`,
          },
        ],
      })),
    },
    mayNot: ['flood'],
    outcome: ['not-ready', 'error'],
  },
  {
    name: 'stderr of the CLI tells an import error of five megabytes with commands',
    attack: {
      inputs: cli,
      faults: say(
        'trigger',
        400,
        `Failed to import: /usr/local/airflow/dags/etl.py\n${COMMANDS.join('\n')}\n${'x'.repeat(5_000_000)}\nairflow.exceptions.DagNotFound: Dag id etl not found in DagModel`,
      ),
    },
    mayNot: ['act', 'flood'],
    outcome: ['not-ready', 'error'],
  },
  ...Object.entries(xcoms).map(
    ([what, value], index): Attack => ({
      name: `an XCom is a value ${what}`,
      attack: {
        airflowVersion: index % 2 === 0 ? '2.10.3' : '3.0.6',
        inputs: { ...web, xcom: 'extract' },
        dags: { etl: { tasks: [{ taskId: 'extract', xcom: { return_value: value } }] } },
        plantedIn: 'xcom',
      },
      mayNot: ['flood', 'act', 'crash'],
      outcome: ['success'],
    }),
  ),
  {
    name: 'fifty XComs have 90 kB each',
    attack: {
      inputs: { ...web, xcom: Array.from({ length: 50 }, (_, i) => `extract:key${i}`).join('\n') },
      plantedIn: 'xcom',
      dags: {
        etl: {
          tasks: [
            {
              taskId: 'extract',
              xcom: Object.fromEntries(Array.from({ length: 50 }, (_, i) => [`key${i}`, 'x'.repeat(90_000)])),
            },
          ],
        },
      },
    },
    mayNot: ['flood'],
    outcome: ['success'],
  },
  {
    name: "a DAG's warning and description hold commands",
    attack: {
      inputs: web,
      comment: true,
      dags: failingDag({
        dag: {
          warning: { type: 'x', message: COMMANDS.join('\n') },
          description: COMMANDS.join('\n'),
          tags: [...COMMANDS],
          fileloc: `/usr/local/airflow/dags/${COMMANDS[0]}\n.py`,
        },
      }),
    },
    mayNot: ['act'],
    outcome: ['failed'],
  },
]);
