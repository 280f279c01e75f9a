import { expect } from 'vitest';
import { type Played, play, type Scenario } from '../packaged/scenario.ts';

/** One public report as a step, and what the step has to say. */
export interface Report {
  readonly scenario: Scenario;
  readonly outcome: string;
  /** What the last error annotation says. */
  readonly says?: RegExp;
  readonly neverSays?: RegExp;
  readonly check?: (played: Played) => void;
}

/** Plays a report and checks what it names. */
export async function check({ scenario, outcome, says, neverSays, check }: Report): Promise<void> {
  const played = await play(scenario);
  const errors = played.step.log.annotations.filter(({ level }) => level === 'error');
  const message = errors.at(-1)?.message ?? '';
  expect(played.step.outputs['outcome'], message).toBe(outcome);
  if (says !== undefined) expect(message).toMatch(says);
  if (neverSays !== undefined) expect(message).not.toMatch(neverSays);
  check?.(played);
}
