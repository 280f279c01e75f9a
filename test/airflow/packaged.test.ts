import { expect } from 'vitest';
import { createShortId } from './airflow-site.ts';
import { describeOnAirflow, testThrough, transports, warningsOf } from './packaged-airflow.ts';

describeOnAirflow('the packaged action', (at) => {
  testThrough(transports, 'a successful DAG passes the step', async (transport) => {
    const { step } = await at().play({
      inputs: { 'dag-id': 'gha_ok', transport, conf: 'it\'s: "ü\\n$HOME"' },
    });
    expect(step.log.lines.join('\n')).toContain('succeeded');
    expect(step.exitCode).toBe(0);
    expect(step.outputs).toMatchObject({ outcome: 'success', state: 'success', created: 'true', transport });
    const counts = JSON.parse(step.outputs['task-counts'] ?? '');
    expect(counts).toEqual({ success: at().isSince('2.3') ? 4 : 2 });
    const page = at().isSince('2.3') ? '/dags/gha_ok/' : '/graph?dag_id=gha_ok&execution_date=';
    expect(step.outputs['dag-run-url']?.replace(/^https:\/\/localhost:\d+/, '').slice(0, page.length)).toBe(
      page,
    );
    expect(step.summary).toContain('succeeded');
    const run = await at().readRun('gha_ok', step.outputs['dag-run-id'] ?? '');
    expect(run?.conf).toEqual({ "it's": 'ü\n$HOME' });
  });

  testThrough(
    transports,
    'a failed DAG fails the step, and shows the log that cannot act',
    async (transport) => {
      const played = await at().play({
        inputs: { 'dag-id': 'gha_fail', 'dag-run-id': createShortId(), 'log-lines': '1000', transport },
      });
      const { step } = played;
      expect(step.exitCode).toBe(1);
      expect(step.outputs).toMatchObject({ outcome: 'failed', state: 'failed', transport });
      const failed = JSON.parse(step.outputs['failed-tasks'] ?? '') as { readonly task_id: string }[];
      // Which of the two is the root, only REST tells.
      const names = failed.map(({ task_id }) => task_id);
      expect(transport === 'cli' ? names.toSorted().toReversed() : names).toEqual(['boom', 'after']);
      expect(step.log.annotations.filter(({ message }) => message.startsWith('not a command'))).toEqual([]);
      if (transport === 'cli') {
        expect(warningsOf(played).filter((warning) => warning.includes('log'))).toEqual([
          expect.stringContaining('The cli transport gives no task logs'),
        ]);
      } else {
        expect(step.log.lines.join('\n')).toContain('about to fail');
        expect(step.log.annotations.map(({ title }) => title)).toContainEqual(
          expect.stringContaining('boom from gha_fail'),
        );
      }
    },
  );

  testThrough(['auto'], 'a path too long for InvokeRestApi goes another way', async (transport) => {
    const { step, requests } = await at().play({
      inputs: { 'dag-id': 'gha_fail', 'log-lines': '1000', transport },
    });
    expect(step.outputs).toMatchObject({ outcome: 'failed', transport: 'invoke-rest-api' });
    expect(step.log.lines.join('\n')).toContain('about to fail');
    expect(requests.some(({ operation }) => operation === 'CreateWebLoginToken')).toBe(true);
  });
});
