/**
 * Runs the suites against real Airflow: `node scripts/airflow-suites.ts [--all | VERSION...] [--lanes N]`.
 *
 * Without arguments: the versions of every CI run. With --all: every version that has a lock file. With --lanes: so many
 * versions at a time, each one's output when it ends; a lane wants a processor.
 */
import { spawn } from 'node:child_process';
import { parseArgs } from 'node:util';
import { projectDir } from '../test/airflow/install.ts';
import { everyRun } from '../test/airflow/settings.ts';
import { lockedVersions } from '../test/airflow/versions.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { all: { type: 'boolean' }, lanes: { type: 'string', default: '1' } },
});
const named = positionals.length > 0 ? positionals : everyRun;
const versions = values.all === true ? lockedVersions : named;
const lanes = Number(values.lanes);
if (!Number.isInteger(lanes) || lanes < 1)
  throw new Error(`--lanes is ${values.lanes}: give a number from 1.`);

const waiting = [...versions];
const failed: string[] = [];
await Promise.all(Array.from({ length: lanes }, runLane));
console.log(
  `${versions.length - failed.length} versions passed, ${failed.length} failed${failed.length > 0 ? `: ${failed.join(', ')}` : ''}`,
);
process.exitCode = failed.length > 0 ? 1 : 0;

async function runLane(): Promise<void> {
  for (let version = waiting.shift(); version !== undefined; version = waiting.shift()) {
    console.log(`Airflow ${version}`);
    const startedMs = performance.now();
    const { code, output } = await run('npx', ['vitest', 'run', '--project', 'airflow'], version);
    console.log(
      `${output}\nAirflow ${version}: ${code === 0 ? 'passed' : 'failed'} in ${Math.round((performance.now() - startedMs) / 1000)} s`,
    );
    if (code !== 0) failed.push(version);
  }
}

function run(
  command: string,
  args: readonly string[],
  version: string,
): Promise<{ readonly code: number; readonly output: string }> {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, {
      cwd: projectDir,
      stdio: lanes === 1 ? 'inherit' : ['ignore', 'pipe', 'pipe'],
      env: { ...process.env, AIRFLOW_VERSIONS: version },
    });
    let output = '';
    for (const stream of [child.stdout, child.stderr]) {
      stream?.setEncoding('utf8').on('data', (text: string) => {
        output += text;
      });
    }
    child.once('error', reject);
    child.once('close', (code) => resolve({ code: code ?? 1, output }));
  });
}
