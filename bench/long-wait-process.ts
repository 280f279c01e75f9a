/** The whole step, from this folder's sources, on a clock that leaps; tells the time as it passes, and at the end what it cost. */

import { channel } from 'node:diagnostics_channel';
import { getHeapSpaceStatistics, setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { createGitHubRunner } from '../src/runner/github-runner.ts';
import { run } from '../src/step/run.ts';
import { PacedClock } from '../test/contract/paced-clock.ts';
import { randomFrom } from '../test/unit/dag-run/wait-simulation.ts';

/** What the step has cost at a moment. */
export interface WaitSample {
  /** Since the start, on the step's clock. */
  readonly atMs: number;
  readonly requests: number;
  readonly cpuMs: number;
  /** What is in use after a collection of garbage, without the code that V8 has compiled, which grows for hours and then stays. */
  readonly heapBytes: number;
}

export type LongWaitReport =
  | { readonly kind: 'time'; readonly ms: number }
  | { readonly kind: 'done'; readonly hasPassed: boolean; readonly samples: readonly WaitSample[] };

const HOUR_MS = 3_600_000;

setFlagsFromString('--expose-gc');
const collectGarbage = runInNewContext('gc') as () => void;

class SeededClock extends PacedClock {
  readonly #random = randomFrom(1);

  override random(): number {
    return this.#random();
  }
}

let requests = 0;
let underWay = 0;
channel('http.client.request.start').subscribe(() => {
  requests += 1;
  underWay += 1;
});
for (const end of ['http.client.response.finish', 'http.client.request.error'])
  channel(end).subscribe(() => {
    underWay -= 1;
  });

const clock = new SeededClock();
const samples: WaitSample[] = [];
let toldMs = -1;
let ticks = 0;

function activity(): unknown {
  const ms = clock.now();
  if (ms !== toldMs) {
    toldMs = ms;
    tell({ kind: 'time', ms });
  }
  if (ms >= (samples.length + 1) * HOUR_MS) sample();
  // While a request is under way something happens all the time.
  if (underWay > 0) ticks += 1;
  return `${requests} ${ticks}`;
}

function sample(): void {
  const { user, system } = process.cpuUsage();
  collectGarbage();
  samples.push({
    atMs: clock.now(),
    requests,
    cpuMs: (user + system) / 1000,
    heapBytes: countHeapBytes(),
  });
}

function countHeapBytes(): number {
  return getHeapSpaceStatistics()
    .filter(({ space_name }) => !/^(code|trusted)_/.test(space_name))
    .reduce((sum, { space_used_size }) => sum + space_used_size, 0);
}

function tell(report: LongWaitReport): void {
  process.send?.(report);
}

const step = run({ runner: createGitHubRunner(), clock, env: process.env }, new AbortController().signal);
const hasPassed = await clock.drive(step, activity);
sample();
tell({ kind: 'done', hasPassed, samples });
process.disconnect();
