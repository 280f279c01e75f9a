import type { InputName } from './input-defaults.ts';
import type { Inputs } from './inputs.ts';

/** Two inputs that contradict each other. */
export interface Contradiction {
  /** The problem is reported under the first of them. */
  readonly inputs: readonly [InputName, InputName];
  readonly problem: string;
}

/** Finds inputs that are valid by themselves and contradict each other. */
export function findContradictions(
  inputs: Inputs,
  /** Whether the author set an input to something that is not its default. */
  isSet: (name: InputName) => boolean,
): readonly Contradiction[] {
  const found: Contradiction[] = [];
  if (inputs.attach !== undefined) {
    const lost: readonly (readonly [InputName, boolean])[] = [
      ['conf', isSet('conf') && Object.keys(inputs.conf).length > 0],
      ['conf-file', isSet('conf-file')],
      ['dag-run-id', inputs.dagRunId !== undefined],
      ['logical-date', inputs.logicalDate !== undefined],
      ['dry-run', inputs.dryRun],
    ];
    for (const [name] of lost.filter(([, isLost]) => isLost)) {
      const problem = 'cannot be used with "attach", which triggers nothing. Remove one of the two.';
      found.push({ inputs: [name, 'attach'], problem });
    }
  }
  // It is also the time limit of `if-running: wait`, which "timeout" does not include.
  const isQueueLimitLost = inputs.ifRunning !== 'wait' && (inputs.queueTimeoutMs ?? 0) > inputs.timeoutMs;
  if (isQueueLimitLost) {
    const problem =
      'is longer than "timeout", so it would never take effect. Shorten it, or raise "timeout".';
    found.push({ inputs: ['queue-timeout', 'timeout'], problem });
  }
  if (inputs.prComment && inputs.githubToken === '') {
    const problem =
      'needs a token, and "github-token" is empty. Remove the empty "github-token", and give the job "permissions: pull-requests: write".';
    found.push({ inputs: ['pr-comment', 'github-token'], problem });
  }
  return found;
}
