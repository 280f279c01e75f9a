import type { ActionFolder } from '../test/harness/action-folder.ts';
import { type Line, plot } from './plot.ts';
import { measureVariant, type Sample, withMachine } from './startup.ts';
import { median, table } from './statistics.ts';
import { listVariants, PAUSE_MS, type Tools } from './variants.ts';

/** What following a run of so many task instances costs the packaged action. */
interface Growth {
  readonly instances: number;
  readonly requests: number;
  /** From the arrival of the look at the run to the first request of the report. */
  readonly pollMs: number;
  /** From there to the end of the process: reading all instances, outputs, summary. */
  readonly reportMs: number;
  readonly cpuMs: number;
  readonly peakMb: number;
}

export interface GrowthReport {
  readonly text: string;
  readonly svg: string;
}

/** Runs the packaged action on runs of more and more mapped task instances. */
export async function measureGrowth(
  sizes: readonly number[],
  rounds: number,
  action: ActionFolder,
  tools: Tools,
): Promise<GrowthReport> {
  const variant = listVariants(action, tools).find(({ isAction }) => isAction);
  if (variant === undefined) throw new Error('there is no packaged action');
  const taken = new Map<number, Sample[]>(sizes.map((instances) => [instances, []]));
  await withMachine(tools, async (machine) => {
    // The sizes take turns, so that whatever else the machine does strikes all of them alike; the first round is not counted.
    for (let round = -1; round < rounds; round += 1) {
      for (const [instances, samples] of taken) {
        const place = await machine.emulator.start({
          dags: { etl: { tasks: [{ taskId: 'work', durationMs: 1, mapped: { count: instances } }] } },
          timeScale: 1_000,
        });
        const sample = await measureVariant(variant, place, machine);
        if (round >= 0) samples.push(sample);
      }
    }
  });
  const growths = [...taken].map(([instances, samples]) => summarize(instances, samples));
  return { text: describe(growths), svg: draw(growths) };
}

function summarize(instances: number, samples: readonly Sample[]): Growth {
  const of = (value: (sample: Sample) => number) => median(samples.map(value));
  return {
    instances,
    requests: of(({ requests }) => requests.length),
    pollMs: of((sample) => arrivalOf(/taskInstances/, sample) - arrivalOf(/Runs\/[^/]+$/, sample)),
    reportMs: of((sample) => sample.wallMs + PAUSE_MS - arrivalOf(/taskInstances/, sample)),
    cpuMs: of(({ cpuMs }) => cpuMs),
    peakMb: of(({ peakMb }) => peakMb),
  };
}

function arrivalOf(pattern: RegExp, { requests, arrivalsMs }: Sample): number {
  return arrivalsMs[requests.findIndex((what) => pattern.test(what))] ?? Number.NaN;
}

function describe(growths: readonly Growth[]): string {
  const count = (value: number) => value.toLocaleString('en');
  const costs = table(
    [
      'task instances',
      'requests of the step',
      'a poll, ms',
      'the report, ms',
      'CPU of the step, ms',
      'peak memory, MB',
    ],
    growths.map(({ instances, requests, pollMs, reportMs, cpuMs, peakMb }) => [
      count(instances),
      count(requests),
      pollMs.toFixed(1),
      reportMs.toFixed(0),
      cpuMs.toFixed(0),
      peakMb.toFixed(0),
    ]),
  );
  const [before, last] = [growths.at(-2), growths.at(-1)];
  const first = growths[0];
  if (before === undefined || last === undefined || first === undefined) return costs;
  const times = (value: (growth: Growth) => number) => `x ${(value(last) / value(before)).toFixed(1)}`;
  return [
    costs,
    '',
    `From ${count(before.instances)} to ${count(last.instances)} instances (${times(({ instances }) => instances)}):`,
    `requests ${times(({ requests }) => requests)}, a poll ${times(({ pollMs }) => pollMs)},`,
    `the report ${times(({ reportMs }) => reportMs)}, CPU beyond that of ${count(first.instances)} instances`,
    `${times(({ cpuMs }) => cpuMs - first.cpuMs)}, peak memory ${times(({ peakMb }) => peakMb)}.`,
  ].join('\n');
}

function draw(growths: readonly Growth[]): string {
  const line = (name: string, value: (growth: Growth) => number): Line => ({
    name,
    points: growths.map((growth) => [growth.instances, value(growth)]),
  });
  return plot({
    title: 'Cost of a step by the number of task instances',
    xTitle: 'task instances of the run',
    lines: [
      line('the report, ms', ({ reportMs }) => reportMs),
      line('CPU of the step, ms', ({ cpuMs }) => cpuMs),
      line('peak memory, MB', ({ peakMb }) => peakMb),
      line('requests', ({ requests }) => requests),
      line('a poll, ms', ({ pollMs }) => pollMs),
    ],
  });
}
