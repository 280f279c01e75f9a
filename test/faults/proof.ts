import { execFile } from 'node:child_process';
import { readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { copySources, root } from '../../scripts/copy-project.ts';
import { type ActionFolder, createActionFolder } from '../harness/action-folder.ts';
import { createTemporaryFolder } from '../harness/temporary-folder.ts';
import { findViolations } from './invariants.ts';
import { drawPlan, type Plan } from './plan.ts';
import { runPlan } from './run-plan.ts';

/** A defect put into a copy of the source, and the invariants that it has to break. */
interface Defect {
  readonly name: string;
  readonly file: string;
  readonly find: string;
  readonly replace: string;
  readonly breaks: readonly string[];
}

/** Within so many runs each defect has to be found. */
const MOST_RUNS = 40;
/** Runs that are over soon: what they need for the proof, the others need too. */
const QUICK_SCENARIOS = new Set(['succeeds-at-once', 'is-not-awaited', 'given-id']);

/** The first seeds of quick runs that nobody ends. */
const seeds: readonly number[] = Array.from({ length: 100 * MOST_RUNS }, (_, at) => at + 1)
  .filter((seed) => isQuick(drawPlan(seed)))
  .slice(0, MOST_RUNS);

function isQuick({ scenario, interruption, faultRate }: Plan): boolean {
  return QUICK_SCENARIOS.has(scenario.name) && interruption === undefined && faultRate.name === 'rough';
}

const DEFECTS: readonly Defect[] = [
  {
    name: 'no look-up after a lost answer',
    file: 'src/dag-run/trigger/trigger.ts',
    find: 'return await lookUp(request',
    replace: 'if (why.isInDoubt) return undefined;\n    return await lookUp(request',
    breaks: ['a conflict needs somebody else', 'trouble that passes changes no outcome'],
  },
  {
    name: 'a new id with each send',
    file: 'src/dag-run/trigger/trigger.ts',
    find: 'context.client.triggerDagRun(request, signal)',
    replace:
      "context.client.triggerDagRun({ ...request, runId: request.runId + '-' + context.clock.now() }, signal)",
    breaks: ['at most one run'],
  },
  {
    name: 'no masks',
    file: 'src/runner/github-runner.ts',
    find: 'command(() => core.setSecret(part));',
    replace: 'void lines;',
    breaks: ['every secret is masked'],
  },
];

/** Shows that the campaign finds defects: builds the action with each of them and plays seeds until one turns red. Tells which were found. */
export async function prove(jobs: number): Promise<readonly boolean[]> {
  const shared = Math.max(Math.floor(jobs / DEFECTS.length), 1);
  return await Promise.all(
    DEFECTS.map(async (defect) => {
      const folder = await buildWith(defect);
      const seed = await findSeed(defect, createActionFolder(join(folder, 'dist')), shared);
      rmSync(folder, { recursive: true, force: true });
      console.log(`${defect.name}: ${seed ?? `not found within ${MOST_RUNS} runs`}`);
      return seed !== undefined;
    }),
  );
}

async function buildWith({ file, find, replace }: Defect): Promise<string> {
  const folder = createTemporaryFolder('defect');
  copySources(folder);
  symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'));
  const source = readFileSync(join(folder, file), 'utf8');
  if (source.split(find).length !== 2) throw new Error(`${file} does not contain this once: ${find}`);
  writeFileSync(
    join(folder, file),
    source.replace(find, () => replace),
  );
  // Its compile cache would otherwise outlive it in the temporary folder of the machine.
  const env = { ...process.env, NODE_COMPILE_CACHE: join(folder, '.cache', 'compile') };
  await promisify(execFile)(process.execPath, [join(folder, 'scripts/build.ts')], { cwd: folder, env });
  return folder;
}

/** The first seed whose run breaks what the defect has to break, with what it broke. */
async function findSeed(defect: Defect, action: ActionFolder, jobs: number): Promise<string | undefined> {
  const left = [...seeds];
  let found: string | undefined;
  const work = async () => {
    for (let seed = left.shift(); seed !== undefined && found === undefined; seed = left.shift()) {
      const violations = findViolations(await runPlan(drawPlan(seed), action));
      const breach = violations.find(({ invariant }) => defect.breaks.includes(invariant));
      if (breach !== undefined) found ??= `red with seed ${seed} (${breach.invariant}: ${breach.what})`;
    }
  };
  await Promise.all(Array.from({ length: jobs }, work));
  return found;
}
