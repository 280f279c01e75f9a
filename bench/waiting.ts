import type { ActionFolder } from '../test/harness/action-folder.ts';
import { type Aim, describeAims } from './aim.ts';
import { reportCrowd } from './crowd.ts';
import { reportDelay } from './delay.ts';
import { measureLongWait } from './long-wait.ts';

/** What waiting for the end of a run costs, and how late the end is noticed. */
export interface WaitingReport {
  /** The sections of RESULTS.md, from `FIRST` to `NEXT`. */
  readonly text: string;
  /** The plot of the delay. */
  readonly svg: string;
  readonly aims: readonly Aim[];
}

const FIRST = '## Detection delay';
const NEXT = '## Growth';

export async function measureWaiting(
  plan: { readonly seeds: number; readonly crowds: number },
  action: ActionFolder,
  tell: (text: string) => void,
): Promise<WaitingReport> {
  tell('Detection delay');
  const delay = await reportDelay(plan.seeds);
  tell('A crowd');
  const crowd = await reportCrowd(plan.crowds);
  tell('A long wait');
  const longWait = await measureLongWait(action);
  return {
    text: `${FIRST}

${delay.text}

![Delay until the end of a run is noticed](../docs/images/delay.svg)

## A crowd

${crowd.text}

## A long wait

${longWait.text}

`,
    svg: delay.svg,
    aims: [...delay.aims, ...crowd.aims, ...longWait.aims],
  };
}

/** RESULTS.md with other results for waiting; those for the start-up and the growth stay. */
export function replaceWaiting(results: string, { text, aims }: WaitingReport): string {
  const [from, to] = [results.indexOf(FIRST), results.indexOf(NEXT)];
  if (from < 0 || to < from) throw new Error(`RESULTS.md has no section from "${FIRST}" to "${NEXT}"`);
  const [head = '', rule = '', ...rows] = describeAims(aims).split('\n');
  const before = results.slice(0, from);
  const table = before.slice(before.indexOf(head), before.indexOf('\n\n', before.indexOf(head)));
  // The rows of the start-up come first.
  const startup = table.split('\n').filter((row) => row.startsWith('| the common path'));
  return before.replace(table, () => [head, rule, ...startup, ...rows].join('\n')) + text + results.slice(to);
}
