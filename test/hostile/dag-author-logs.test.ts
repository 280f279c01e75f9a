import { type Attack, testAttacks } from './attack.ts';
import { COMMANDS, MARKUP } from './canaries.ts';
import { failingDag } from './dags.ts';
import { worstTexts } from './overrides.ts';

const rest = { transport: 'invoke-rest-api' } as const;
const web = { transport: 'web-session' } as const;
const cli = { transport: 'cli' } as const;

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
        plantedIn: 'log',
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
        plantedIn: 'CloudWatch log',
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
      plantedIn: 'log',
    },
    mayNot: ['hang', 'flood'],
    outcome: ['failed'],
  }),
);

testAttacks('DAG author: logs and exceptions', [...hostileLogs, ...worst]);
