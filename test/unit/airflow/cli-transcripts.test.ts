import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { selectCliDialect } from '../../../src/airflow/cli/dialect.ts';
import { readFailure } from '../../../src/airflow/cli/failure.ts';
import { findRows, findState } from '../../../src/airflow/cli/output.ts';
import {
  readRunList,
  readRunTable,
  readTaskNames,
  readTaskStates,
  readTriggered,
} from '../../../src/airflow/cli/runs.ts';
import { parseAirflowVersion } from '../../../src/core/airflow-version.ts';
import type { CommandResult } from '../../../src/transport/transport.ts';

// What the command line of each real version printed; recorded by scripts in test/airflow.
const folder = join(import.meta.dirname, '../../airflow/transcripts');
const states = new Set(['queued', 'running', 'success', 'failed']);

describe.each(readdirSync(folder))('the output of Airflow %s', (text) => {
  const version = parseAirflowVersion(text);
  if (version === undefined) throw new Error(text);
  const dialect = selectCliDialect(version);
  const names = readdirSync(join(folder, text)).map((file) => file.replace('.json', ''));

  const read = (name: string): CommandResult & { readonly command: string } =>
    JSON.parse(readFileSync(join(folder, text, `${name}.json`), 'utf8'));
  /** Not every version has every command. */
  const when = (name: string, title: string, check: (result: CommandResult) => void) => {
    if (names.includes(name)) test(title, () => check(read(name)));
  };
  const list = dialect.rows === 'json' ? readRunList : readRunTable;
  const request = (dagId: string, runId: string) => ({ dagId, runId, conf: {} });

  when('trigger', 'of a trigger names the run', (result) => {
    const run = readTriggered(result, request('gha_ok', 'gha-json'), dialect.firstState);
    expect(run).toMatchObject({ dagId: 'gha_ok', runId: 'gha-json', state: dialect.firstState });
    expect(readTriggered(result, request('gha_ok', 'gha-jso'), 'queued')).toBeUndefined();
    expect(readTriggered(result, request('gha_o', 'gha-json'), 'queued')).toBeUndefined();
  });

  when('trigger-date', 'of a trigger for a date tells the date', (result) => {
    const run = readTriggered(result, request('gha_ok', 'gha-date'), 'queued');
    expect(run?.logicalDate).toBe('2024-01-02T03:04:05+00:00');
  });

  when('trigger-failing', 'of another trigger names that run', (result) => {
    expect(readTriggered(result, request('gha_fail', 'gha-failing'), 'queued')?.runId).toBe('gha-failing');
  });

  test.each(
    [
      ['trigger-duplicate', 'conflict'],
      ['trigger-duplicate-date', 'conflict'],
      ['trigger-unknown-dag', 'dag-not-found'],
      ['trigger-bad-conf', 'rejected'],
      ['trigger-bad-params', 'rejected'],
      ['state-unknown-dag', 'dag-not-found'],
      ['list-runs-unknown-dag', 'dag-not-found'],
      ['task-states-absent', 'run-not-found'],
      ['task-states-unknown-dag', 'run-not-found'],
      ['unknown-command', 'usage'],
      ['missing-argument', 'usage'],
    ].filter(([name = '']) => names.includes(name)),
  )('of %s is understood as %s', (name, kind) => {
    const result = read(name);
    expect(readTriggered(result, request('gha_ok', 'gha-json'), 'queued')).toBeUndefined();
    const failure = readFailure(result);
    expect(failure.kind).toBe(kind);
    // SQLAlchemy's parameters have the conf in them.
    expect(failure.words).not.toMatch(/\[SQL|\[parameters/);
    expect(failure.words.length).toBeLessThanOrEqual(500);
  });

  when('list-runs', 'of a list of runs has them newest first, with state and dates', (result) => {
    const runs = list(result, 'gha_ok');
    expect(runs?.find(({ runId }) => runId === 'gha-json')).toMatchObject({ state: 'success' });
    expect(runs?.every(({ logicalDate, runAfter }) => (runAfter ?? logicalDate) !== undefined)).toBe(true);
    expect(runs?.every(({ startDate }) => Number.isFinite(Date.parse(startDate ?? '')))).toBe(true);
  });

  when('list-runs-failed', 'of a list of failed runs has only those', (result) => {
    expect(list(result, 'gha_fail')?.map(({ state }) => state)).toEqual(['failed']);
  });

  when('list-runs-empty', 'of an empty list is empty', (result) => {
    expect(list(result, 'gha_slow')).toEqual([]);
  });

  when('state-date', 'of a state is the state', ({ stdout }) => {
    expect(findState(stdout, states)).toBe('success');
  });

  when('state-run-id', 'of a state by id is the state where ids are taken', (result) => {
    const state = findState(result.stdout, states);
    if (dialect.lookUp === 'by-id') expect(state).toBe('success');
    else expect(state).toBeUndefined();
  });

  when('state-absent', 'of the state of no run is None', ({ stdout }) => {
    expect(findState(stdout, states)).toBeNull();
  });

  when('task-states', 'of task states has every task instance', (result) => {
    const tasks = readTaskStates(result, 'gha_ok') ?? [];
    const isMapped = tasks.some(({ mapIndex }) => mapIndex >= 0);
    expect(tasks.map(({ taskId, mapIndex, state }) => `${taskId} ${mapIndex} ${state}`).toSorted()).toEqual([
      'extract -1 success',
      ...(isMapped ? ['load 0 success', 'load 1 success', 'load 2 success'] : ['load -1 success']),
    ]);
    expect(tasks.every(({ durationSeconds }) => (durationSeconds ?? -1) >= 0)).toBe(true);
  });

  when('task-states-failed', 'of task states tells what failed', (result) => {
    const failed = readTaskStates(result, 'gha_fail')?.map(({ taskId, state }) => [taskId, state]);
    expect(Object.fromEntries(failed ?? [])).toMatchObject({ boom: 'failed', after: 'upstream_failed' });
  });

  when('tasks-list', 'of a list of tasks has their names', (result) => {
    if (dialect.taskStates === 'each') expect(readTaskNames(result)).toEqual(['extract', 'load']);
  });

  when('unpause', 'of unpausing is told from silence', ({ stdout }) => {
    const rows = findRows(stdout, (row) => row['dag_id'] === 'gha_paused');
    expect(rows !== undefined || stdout.includes('Dag: gha_paused, paused: False')).toBe(true);
  });
});
