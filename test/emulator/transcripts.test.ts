import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { DagInput } from './airflow/dag.ts';
import { SimulatedAirflow } from './airflow/simulated-airflow.ts';
import type { CommandOutput } from './cli/command-line.ts';
import { runCommandLine } from './cli/command-line.ts';
import { makeSettings } from './settings.ts';
import { atLeast, parseVersion } from './version.ts';

/** What the command line of a real Airflow printed; see scripts/airflow-transcripts.ts. */
interface Transcript {
  readonly command: string;
  readonly exit: number;
  readonly stdout: string;
  readonly stderr: string;
}

const folder = join(import.meta.dirname, '..', 'airflow', 'transcripts');
const names = [
  'version',
  'trigger',
  'trigger-table',
  'trigger-no-run-id',
  'trigger-date',
  'trigger-duplicate',
  'trigger-duplicate-date',
  'trigger-unknown-dag',
  'trigger-bad-params',
  'trigger-bad-conf',
  'trigger-paused',
  'trigger-failing',
  'list-runs',
  'list-runs-failed',
  'list-runs-empty',
  'list-runs-unknown-dag',
  'state-date',
  'state-failed',
  'state-absent',
  'state-unknown-dag',
  'state-run-id',
  'task-state',
  'task-state-failed',
  'task-state-upstream-failed',
  'task-state-absent',
  'task-state-unknown-task',
  'task-states',
  'task-states-run-id',
  'task-states-failed',
  'task-states-absent',
  'task-states-unknown-dag',
  'tasks-list',
  'unpause',
  'unpause-again',
  'unpause-unknown-dag',
  'trigger-long',
  'state-running',
  'task-states-long',
  'missing-argument',
];

/** The DAGs of test/airflow, as far as the commands can tell them apart. */
function dagsOf(version: string): Readonly<Record<string, DagInput>> {
  // The first recordings of old versions were made with smaller DAGs.
  const isSmall = !atLeast(parseVersion(version), '2.7') && !hasTask(version, 'unrelated');
  const canMap = atLeast(parseVersion(version), '2.3') && !isSmall;
  return {
    gha_ok: {
      tasks: [
        { taskId: 'extract' },
        { taskId: 'load', upstream: ['extract'], ...(canMap && { mapped: { count: 3 } }) },
      ],
    },
    gha_fail: {
      tasks: [
        { taskId: 'boom', state: 'failed' },
        { taskId: 'after', upstream: ['boom'] },
        ...(isSmall ? [] : [{ taskId: 'unrelated' }]),
      ],
    },
    gha_slow: { tasks: [{ taskId: 'nap', holds: 'running' }] },
    gha_long: { tasks: [{ taskId: 'wait_forever', holds: 'up_for_reschedule' }] },
    gha_paused: { isPaused: true },
    gha_params: { params: { n: { value: 1, schema: { type: 'integer', minimum: 1, maximum: 9 } } } },
  };
}

function hasTask(version: string, taskId: string): boolean {
  const file = join(folder, version, 'task-states-failed.json');
  return existsSync(file) && readFileSync(file, 'utf8').includes(taskId);
}

const versions = readdirSync(folder).filter((version) =>
  existsSync(join(folder, version, 'missing-argument.json')),
);

for (const version of versions.sort()) {
  describe(`the simulated command line prints what Airflow ${version} printed`, () => {
    const present = new Set(readdirSync(join(folder, version)));
    let nowMs = Date.parse('2026-11-21T06:00:00.123Z');
    const airflow = new SimulatedAirflow(parseVersion(version), () => nowMs, 1);
    for (const [dagId, input] of Object.entries(dagsOf(version))) airflow.dag(dagId, input);

    for (const name of names.filter((one) => present.has(`${one}.json`))) {
      it(name, () => {
        const real = JSON.parse(readFileSync(join(folder, version, `${name}.json`), 'utf8')) as Transcript;
        nowMs += 5_001;
        const ours = runCommandLine(real.command, airflow, makeSettings({ cli: { noise: 'none' } }));
        if (ours === undefined) {
          // MWAA does not allow the command in this version, though Airflow has it.
          expect(`${version} ${real.command.split(' ').slice(0, 2).join(' ')}`).toBe('2.0.2 dags list-runs');
          return;
        }
        compare(ours, real, name);
      });
    }
  });
}

function compare(ours: CommandOutput, real: Transcript, name: string): void {
  expect(ours.exitCode).toBe(real.exit);
  if (real.exit !== 0) {
    const violation = /IntegrityError/;
    if (violation.test(real.stderr)) expect(ours.stderr).toMatch(violation);
    else expect(lastLine(ours.stderr)).toBe(lastLine(real.stderr));
    return;
  }
  // A table is as wide as its dates.
  if (name.endsWith('-table')) return;
  const inOrder = name.startsWith('task-states') ? sortRows : (text: string) => text;
  const [printed, expected] = [inOrder(normalize(ours.stdout)), inOrder(normalize(real.stdout))];
  expect(expected.slice(-printed.length)).toBe(printed);
  for (const line of expected.slice(0, -printed.length).split('\n')) expect(line).toMatch(NOISE);
}

/** Task instances are selected without an order (tasks_command.py), and PostgreSQL moves a row that is updated. */
const sortRows = (text: string): string =>
  text.replace(
    /^\[(\{.*\})\]$/m,
    (_, rows: string) =>
      `[${rows
        .split(/(?<=\}), (?=\{)/)
        .toSorted()
        .join(', ')}]`,
  );

/** Log lines and what they continue with. */
const NOISE = /^$|^\[<|^<T?now>Z? \[|^You might need|^Run `pip|^ |^Traceback|^RuntimeError/;

const lastLine = (text: string): string => normalize(text).trimEnd().split('\n').at(-1) ?? '';

/** Moments of this or that day look alike; dates that were given stay, and so does how a date is written. */
const normalize = (text: string): string =>
  text
    .replace(/2026-\d\d-\d\d([T ])\d\d:\d\d:\d\d(?:[.,]\d+)?(\+00:?00)?/g, '<$1now>')
    .replace('"triggering_user_name": "root"', '"triggering_user_name": "airflow"')
    .replace(/(<Tnow>)_\w{8}\b/g, '$1_random');
