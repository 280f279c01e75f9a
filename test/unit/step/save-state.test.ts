import { expect, test } from 'vitest';
import type { StepState } from '../../../src/dag-run/step-state.ts';
import { createStateSaver } from '../../../src/step/save-state.ts';

const state: StepState = {
  phase: 'done',
  dagId: 'etl',
  runId: 'gha-1',
  onCancel: 'leave',
  url: '',
  stopNote: '',
  connection: {},
};

test('the state is saved each time', () => {
  const saved: string[] = [];
  const save = createStateSaver({ saveState: (name) => saved.push(name), warn: () => saved.push('warned') });
  save(state);
  save(state);
  expect(new Set(saved).size).toBe(1);
  expect(saved).toHaveLength(2);
});

test('a runner that cannot save it is warned of once', () => {
  const warnings: string[] = [];
  const saveState = () => {
    throw new Error('EACCES: permission denied');
  };
  const save = createStateSaver({ saveState, warn: (line) => warnings.push(line) });
  save(state);
  save(state);
  expect(warnings).toEqual([expect.stringContaining('EACCES')]);
});
