import { describe, test } from 'vitest';
import { disarm } from '../harness/disarm.ts';
import { type AttackResult, type AttackScript, carryOut } from './attack-result.ts';
import { findViolations } from './invariants.ts';

/** What an attack is after. All of it is checked after every case; the words say what a case is for. */
export type Harm =
  /** The step does not end in time, or does not hear a cancellation. */
  | 'hang'
  /** No outcome, or "a defect of the action". */
  | 'crash'
  /** A secret becomes readable. */
  | 'leak'
  /** A value of the conf becomes readable. */
  | 'show conf'
  /** A text acts as a workflow command, or as Markdown or HTML. */
  | 'act'
  /** Something is sent to a host that nobody configured. */
  | 'reach'
  /** Log, outputs, summary or memory overflow. */
  | 'flood'
  /** More than one run, or a run of somebody else is touched. */
  | 'double'
  /** The step passes, or says something, that is not so. */
  | 'deceive';

/** A case: what an attacker does, and what that may not lead to. */
export interface Attack {
  readonly name: string;
  readonly attack: AttackScript;
  readonly mayNot: readonly Harm[];
  /** The outcomes that are true; without it any. */
  readonly outcome?: readonly string[];
  /** Why this does not hold yet; the case then has to fail, so that whoever mends it takes the reason away. */
  readonly open?: string;
  /** Checks beyond the invariants. */
  readonly check?: (result: AttackResult) => void | Promise<void>;
}

/** Declares one test a case; each ends with the common invariants. */
export function testAttacks(attacker: string, attacks: readonly Attack[]): void {
  describe(attacker, () => {
    for (const attack of attacks)
      (attack.open === undefined ? test : test.fails)(attack.name, async () => {
        const result = await carryOut(attack.attack);
        try {
          const { outcome = '' } = result.step.outputs;
          const isTrue = attack.outcome === undefined || attack.outcome.includes(outcome);
          const violations = [
            ...(await findViolations(result)),
            ...(isTrue ? [] : [`the outcome is "${outcome}" in place of ${attack.outcome?.join(' or ')}`]),
          ];
          if (violations.length > 0)
            throw new Error(disarm(`${violations.join('\n')}\n${describeStep(result)}`));
          await attack.check?.(result);
        } finally {
          await Promise.all([result.mwaa.stop(), result.github.stop()]);
        }
      });
  });
}

/** What is shown of a failed case: the log as a reader sees it. */
function describeStep({ step }: AttackResult): string {
  const { exitCode, signal, durationMs, outputs, log } = step;
  const shown = log.lines.join('\n');
  return `exit ${exitCode} ${signal ?? ''} after ${Math.round(durationMs)} ms, outcome ${outputs['outcome']}, log:\n${shown.slice(0, 600)}\n...\n${shown.slice(-1_200)}\n`;
}
