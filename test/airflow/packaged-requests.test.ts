import { randomBytes } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { expect } from 'vitest';
import { createShortId } from './airflow-site.ts';
import { describeOnAirflow, errorOf, restTransports, testThrough, transports } from './packaged-airflow.ts';

/** What shells, JSON, Python, Jinja and command lines could take for something of theirs. */
const nastyConf = {
  "quote's": 'back\\slash, "double", `tick`, \'single\' and \\\' and \\"',
  lines: 'one\ntwo\r\n\tthree\u2028four',
  shell: '$HOME $(id) !! !$ ~ * ? > < | & ; # %s %(x)s {{ ds }}',
  '--exec-date': '-1 --conf {} -h',
  '': ['', ' ', '-', '--', null, true, -0.5, 1e21],
  unicode: 'zażółć 漢字 😀 \u202e \u0001 \ufeff',
};

/** A date that no other run has, after the start date of the DAGs. */
function drawDate(): string {
  return new Date(Date.UTC(2024, 1, 1) + (randomBytes(4).readUInt32LE() % 1e7) * 1000).toISOString();
}

describeOnAirflow('requests', (at) => {
  testThrough(transports, 'a conf of any text arrives unchanged', async (transport) => {
    const { step } = await at().play({
      inputs: {
        'dag-id': 'gx',
        conf: JSON.stringify(nastyConf),
        'wait-for-completion': 'false',
        transport,
      },
    });
    expect(step.outputs).toMatchObject({ outcome: 'triggered', created: 'true', transport });
    const run = await at().readRun('gx', step.outputs['dag-run-id'] ?? '');
    expect(run?.conf).toEqual(nastyConf);
  });

  testThrough(transports, 'a conf of 100 kB arrives unchanged', async (transport) => {
    const conf = { text: `it's "${'x'.repeat(100_000)}"` };
    const { step } = await at().play({
      inputs: { 'dag-id': 'gx', conf: JSON.stringify(conf), 'wait-for-completion': 'false', transport },
    });
    expect(step.outputs).toMatchObject({ outcome: 'triggered', created: 'true', transport });
    const run = await at().readRun('gx', step.outputs['dag-run-id'] ?? '');
    expect(run?.conf).toEqual(conf);
  });

  testThrough(transports, "a logical date is the run's, and cannot be given twice", async (transport) => {
    const date = drawDate();
    const inputs = { 'dag-id': 'gx', 'logical-date': date, transport };
    const first = await at().play({ inputs: { ...inputs, 'dag-run-id': createShortId() } });
    expect(first.step.exitCode).toBe(0);
    expect(first.step.outputs).toMatchObject({ outcome: 'success', created: 'true' });
    expect(Date.parse(first.step.outputs['logical-date'] ?? '')).toBe(Date.parse(date));

    const secondId = createShortId();
    const second = await at().play({ inputs: { ...inputs, 'dag-run-id': secondId } });
    expect(second.step.exitCode).toBe(1);
    expect(second.step.outputs).toMatchObject({ outcome: 'error', created: 'false' });
    expect(errorOf(second)).toContain('run-conflict');
    // Other tests start runs of the DAG meanwhile, so the ids tell, not their number.
    const runs = await at().listRuns('gx');
    expect(runs).toContain(first.step.outputs['dag-run-id']);
    expect(runs).not.toContain(secondId);
  });

  testThrough(
    transports,
    'a DAG that Airflow does not have is named, and nothing runs',
    async (transport) => {
      const played = await at().play({ inputs: { 'dag-id': 'gha_nowhere', transport } });
      expect(played.step.exitCode).toBe(1);
      expect(played.step.outputs).toMatchObject({ 'dag-run-id': '', created: 'false' });
      expect(errorOf(played)).toMatch(/dag-(?:absent|import-error|not-found)/);
      expect(errorOf(played)).toContain('gha_nowhere');
    },
  );

  testThrough(restTransports, 'wait-for-dag triggers a DAG once its file is there', async (transport) => {
    const dagId = `gha_late_${transport.slice(0, 3)}${Date.now() % 1e5}`;
    const { step } = await at().play({
      inputs: { 'dag-id': dagId, 'wait-for-dag': '2m', transport },
      prepare: () => {
        void sleep(2_000).then(() => at().addDag(dagId));
      },
    });
    expect(step.outputs).toMatchObject({ outcome: 'success', created: 'true', transport });
  });
});
