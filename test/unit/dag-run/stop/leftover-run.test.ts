import { expect, test } from 'vitest';
import { stopIfStarted } from '../../../../src/dag-run/stop/leftover-run.ts';
import { VirtualClock } from '../../../harness/virtual-clock.ts';
import { createPartialClient, createWarningLog } from '../../report/partial-client.ts';
import { never } from '../simulation.ts';

test('a defect while the run is looked up is an error, not a run that may exist', async () => {
  const clock = new VirtualClock();
  const { log, warnings } = createWarningLog();
  const client = createPartialClient({ getDagRun: () => Promise.reject(new TypeError('a defect')) });
  const state = {
    phase: 'sending',
    dagId: 'etl',
    runId: 'gha-1',
    onCancel: 'stop',
    url: '',
    stopNote: '',
    connection: {},
  } as const;
  const stopping = stopIfStarted(state, { client, clock, log, linkTo: () => '' }, never);
  await expect(clock.drive(stopping)).rejects.toThrow('a defect');
  expect(warnings).toEqual([]);
});
