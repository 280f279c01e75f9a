import { describe, expect, test } from 'vitest';
import { linkToDagRun, linkToTaskLog } from '../../../src/airflow/ui-links.ts';
import { parseAirflowVersion } from '../../../src/core/airflow-version.ts';

const version = (text: string) => {
  const parsed = parseAirflowVersion(text);
  if (parsed === undefined) throw new Error(text);
  return parsed;
};
const run = {
  dagId: 'etl',
  runId: 'manual__2025-01-01T00:00:00+00:00',
  logicalDate: '2025-01-01T00:00:00+00:00',
};
const task = { ...run, taskId: 'group.load', mapIndex: -1 };
const id = 'manual__2025-01-01T00%3A00%3A00%2B00%3A00';
const date = '2025-01-01T00%3A00%3A00%2B00%3A00';

describe('links to the UI', () => {
  test.each([
    ['1.10.12', `https://host/graph?dag_id=etl&execution_date=${date}`],
    ['2.2.2', `https://host/graph?dag_id=etl&execution_date=${date}`],
    ['2.3.0', `https://host/dags/etl/grid?dag_run_id=${id}`],
    ['2.11.2', `https://host/dags/etl/grid?dag_run_id=${id}`],
    ['3.0.6', `https://host/dags/etl/runs/${id}`],
  ])('a run of %s', (text, url) => {
    expect(linkToDagRun('host', version(text), run)).toBe(url);
  });

  test.each([
    ['1.10.12', -1, `https://host/log?dag_id=etl&task_id=group.load&execution_date=${date}`],
    ['2.10.3', -1, `https://host/dags/etl/grid?dag_run_id=${id}&task_id=group.load&tab=logs`],
    ['2.10.3', 4, `https://host/dags/etl/grid?dag_run_id=${id}&task_id=group.load&map_index=4&tab=logs`],
    ['3.0.6', -1, `https://host/dags/etl/runs/${id}/tasks/group.load?try_number=2`],
    ['3.0.6', 4, `https://host/dags/etl/runs/${id}/tasks/group.load/mapped/4?try_number=2`],
  ])('a task log of %s, map index %d', (text, mapIndex, url) => {
    expect(linkToTaskLog('host', version(text), { ...task, mapIndex }, 2)).toBe(url);
  });

  test('without the date that old versions need there is none', () => {
    const bare = { dagId: 'etl', runId: 'gha-1' };
    expect(linkToDagRun('host', version('2.2.2'), bare)).toBe('');
    expect(linkToTaskLog('host', version('2.2.2'), { ...bare, taskId: 't', mapIndex: -1 })).toBe('');
    expect(linkToTaskLog('host', version('3.0.6'), { ...bare, taskId: 't', mapIndex: -1 }, 0)).not.toContain(
      'try',
    );
  });

  test('no id leaves its place', () => {
    const odd = { dagId: 'a/../b?c#d&e', runId: '%2F é', taskId: '"><script>', mapIndex: -1 };
    for (const text of ['2.10.3', '3.0.6']) {
      const url = linkToTaskLog('host', version(text), odd, 1);
      expect(new URL(url).href).toBe(url);
      expect(url).not.toMatch(/[<>"\s]/);
    }
  });
});
