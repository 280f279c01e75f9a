/**
 * The fault campaign: seeded whole runs of the packaged action under faults and signals; see README.md.
 * Without arguments: 200 runs and the proof. `npm run test:faults -- [--runs N] [--from 1] [--jobs 20] [--minutes N] [--seed N] [--dist DIR] [--logs DIR] [--prove]`
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { createActionFolder } from '../harness/action-folder.ts';
import { describeEvidence } from './describe.ts';
import { findViolations } from './invariants.ts';
import { drawPlan } from './plan.ts';
import { prove } from './proof.ts';
import { RunCounts } from './run-counts.ts';
import { type Evidence, runPlan } from './run-plan.ts';

const { values } = parseArgs({
  options: {
    runs: { type: 'string' },
    from: { type: 'string', default: '1' },
    jobs: { type: 'string', default: '20' },
    minutes: { type: 'string', default: 'Infinity' },
    seed: { type: 'string' },
    dist: { type: 'string' },
    logs: { type: 'string' },
    prove: { type: 'boolean', default: false },
  },
});

const action = createActionFolder(values.dist);
const jobs = Number(values.jobs);

const counts = new RunCounts();
if (values.seed !== undefined) {
  const evidence = await runPlan(drawPlan(Number(values.seed)), action);
  console.log(describeEvidence(evidence));
  judge(evidence);
} else if (!values.prove) {
  await campaign(Number(values.from), Number(values.runs ?? 200));
  console.log(`\n${counts.describe()}\n`);
}
const isPlain = values.seed === undefined && values.runs === undefined;
if (values.prove || isPlain) for (const isFound of await prove(jobs)) counts.addOther(isFound);
console.log(`${counts.passed} passed, ${counts.failed} failed`);
if (counts.failed > 0) process.exitCode = 1;

async function campaign(first: number, runs: number): Promise<void> {
  const endsAtMs = performance.now() + Number(values.minutes) * 60_000;
  let next = first;
  const work = async () => {
    while (next < first + runs && performance.now() < endsAtMs) {
      const seed = next;
      next += 1;
      try {
        judge(await runPlan(drawPlan(seed), action));
      } catch (error) {
        counts.addOther(false);
        console.log(`seed ${seed} could not be run: ${String(error)}\n  ${replay(seed)}`);
      }
      const done = counts.passed + counts.failed;
      if (done % 50 === 0) console.log(`${done} runs, ${counts.failed} failed`);
    }
  };
  await Promise.all(Array.from({ length: jobs }, work));
}

function judge(evidence: Evidence): void {
  const violations = findViolations(evidence);
  counts.add(evidence, violations);
  const { seed } = evidence.plan;
  if (violations.length > 0) {
    const lines = violations.map(({ invariant, what }) => `  ${invariant}: ${what}`);
    console.log([`seed ${seed} failed`, ...lines, `  ${replay(seed)}`].join('\n'));
    if (values.logs !== undefined) {
      writeFileSync(join(values.logs, `seed-${seed}.txt`), describeEvidence(evidence));
    }
  }
}

function replay(seed: number): string {
  return `npm run test:faults -- --seed ${seed}`;
}
