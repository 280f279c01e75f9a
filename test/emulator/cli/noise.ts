import type { Settings } from '../settings.ts';
import type { AirflowVersion } from '../version.ts';
import { atLeast } from '../version.ts';

/** Text that surrounds a command's own output. */
export interface Noise {
  readonly before: string;
  readonly after: string;
  readonly stderr: string;
}

const SILENT: Noise = { before: '', after: '', stderr: '' };

/**
 * Log lines and warnings as the versions leave them (test/airflow/transcripts): log records go to stdout, warnings to
 * stderr, from 3.2 on to stdout too; commands that suppress logs print no log records. `loud` adds lines that look like results.
 */
export function noiseOf(
  version: AirflowVersion,
  level: Settings['cli']['noise'],
  command: { readonly function: string; readonly suppressesLogs: boolean },
): Noise {
  if (level === 'none') return SILENT;
  const loud = level === 'loud';
  const stderr = warnings(version);
  const logs = command.suppressesLogs && !loud ? [] : logLines(version, command.function);
  const before = [
    ...(atLeast(version, '3.2') ? STDOUT_WARNING : []),
    ...logs,
    ...(loud ? lookAlikes(version) : []),
  ];
  const after = loud ? `${lookAlikes(version).join('\n')}\n` : '';
  return {
    before: before.map((line) => `${line}\n`).join(''),
    after,
    stderr: `${loud ? stderr : ''}${stderr}`,
  };
}

const STDOUT_WARNING = [
  '2026-01-02T03:04:05.936954Z [warning  ] Could not import graphviz. Rendering graph to the graphical format will not be possible. ',
  'You might need to install the graphviz package and necessary system packages.',
  'Run `pip install graphviz` to attempt to install it. [py.warnings] category=UserWarning filename=/usr/local/airflow/.local/lib/python3.11/site-packages/airflow/cli/commands/dag_command.py lineno=50',
];

function logLines(version: AirflowVersion, command: string): string[] {
  if (version.major === 1)
    return [
      '[2021-04-10 02:20:48,974] {{__init__.py:50}} INFO - Using executor CeleryExecutor',
      '[2021-04-10 02:20:49,012] {{dagbag.py:417}} INFO - Filling up the DagBag from /usr/local/airflow/dags',
    ];
  if (version.major >= 3)
    return [
      '2026-01-02T03:04:05.678901Z [info     ] setup plugin alembic.autogenerate.schemas [alembic.runtime.plugins] loc=plugins.py:37',
      '2026-01-02T03:04:05.902345Z [warning  ] CloudWatch logging is disabled [mwaa.logging] loc=cloudwatch.py:31',
      ...(command === 'dag_trigger'
        ? [
            "2026-01-02T03:04:05.967172Z [info     ] creating dag run               [airflow.serialization.definitions.dag] loc=dag.py:526 logical_date=None partition_key=None run_after=datetime.datetime(2026, 1, 2, 3, 4, 5, 9114, tzinfo=Timezone('UTC')) run_id=other",
          ]
        : []),
    ];
  const stamp = atLeast(version, '2.3') ? '[2024-01-02T03:04:05.678+0000]' : '[2022-01-02 03:04:05,678]';
  if (command === 'dag_state' && !atLeast(version, '2.4'))
    return [`${stamp} {dagbag.py:500} INFO - Filling up the DagBag from /usr/local/airflow/dags`];
  const backend = atLeast(version, '2.3')
    ? 'airflow.api.auth.backend.session'
    : "<module 'airflow.api.auth.backend.deny_all' from '/usr/local/airflow/.local/lib/python3.7/site-packages/airflow/api/auth/backend/deny_all.py'>";
  return [`${stamp} {__init__.py:42} INFO - Loaded API auth backend: ${backend}`];
}

function lookAlikes(version: AirflowVersion): string[] {
  const prefix =
    version.major >= 3
      ? '2026-01-02T03:04:06.000000Z [info     ]'
      : '[2024-01-02 03:04:06,000] {plugin.py:7} INFO -';
  return [
    `${prefix} {"dag_run_id": "other", "state": "success"}`,
    `${prefix} [{"metric": 1}, ["nested", {"a": "]"}]]`,
    'WARNING - state: success',
  ];
}

function warnings(version: AirflowVersion): string {
  if (version.major === 1) return '';
  const kind = version.major === 2 ? 'RemovedInAirflow3Warning' : 'FutureWarning';
  return `/usr/local/airflow/.local/lib/python3.11/site-packages/airflow/models/base.py:49 ${kind}: This will be removed.\n`;
}

/** JSON strings in colour, as rich's highlighter would have it on a terminal. */
export const colour = (text: string): string =>
  text
    .replace(/"(?:[^"\\]|\\.)*"/g, (word) => `\u001b[92m${word}\u001b[0m`)
    .replace(/^(\[\d{4}[^\]]*\])/gm, '\u001b[34m$1\u001b[0m');
