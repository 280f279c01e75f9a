import { expect, test } from 'vitest';
import type { Inputs } from '../../../src/inputs/inputs.ts';
import { Step } from '../../../src/step/step.ts';
import { sampleContext } from '../report/sample-report.ts';

const inputs = { dagId: 'etl', environment: 'Prod', region: 'us-east-1', conf: { day: 1 }, dryRun: false };
const begin = (more: Partial<Inputs>) => {
  const step = new Step(sampleContext);
  step.begin({ ...inputs, ...more } as Inputs);
  return step;
};

test.each([
  ['trigger', {}],
  ['attach', { attach: 'gha-1-1' }],
  ['dry-run', { dryRun: true }],
  ['dry-run', { dryRun: true, attach: 'gha-1-1' }],
] as const)('the report is that of a step to %s with %j', (purpose, more) => {
  expect(begin(more).report).toMatchObject({ purpose, dagId: 'etl', environment: 'Prod', confKeys: ['day'] });
});

test('a step that has not come to an end is an internal error, and has a summary while its inputs are unknown', () => {
  const step = new Step(sampleContext);
  expect(step.report.outcome).toMatchObject({ name: 'error', code: 'internal' });
  expect(step.publishOptions).toMatchObject({ summary: true, prComment: false, endsAt: undefined });
  step.limitReport(7);
  expect(step.publishOptions.endsAt).toBe(7);
});
