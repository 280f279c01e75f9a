/**
 * Measures everything and writes bench/RESULTS.md, docs/images/delay.svg and docs/images/growth.svg; `--short` takes a minute and
 * only prints. `--dist DIR` measures another build. `--waiting` measures what concerns waiting for the end of a run and replaces
 * only that in the files.
 */
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { availableParallelism, cpus, loadavg, release, type } from 'node:os';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { createActionFolder } from '../test/harness/action-folder.ts';
import { describeAims } from './aim.ts';
import { countDistBytes } from './dist-bytes.ts';
import { measureGrowth } from './growth.ts';
import { measureStartup } from './startup.ts';
import { compareWithScripts, describeStartup, isCommonPath, startupAims } from './startup-report.ts';
import { findTools, listVariants } from './variants.ts';
import { measureWaiting, replaceWaiting } from './waiting.ts';

const { values } = parseArgs({
  options: {
    short: { type: 'boolean', default: false },
    waiting: { type: 'boolean', default: false },
    dist: { type: 'string' },
  },
});
const plan = values.short
  ? {
      rounds: 5,
      distantRounds: 3,
      farRounds: 1,
      slowEvery: 5,
      seeds: 41,
      crowds: 1,
      sizes: [10, 100, 1_000],
      growthRounds: 1,
    }
  : {
      rounds: 41,
      distantRounds: 31,
      farRounds: 21,
      slowEvery: 4,
      seeds: 201,
      crowds: 5,
      sizes: [10, 100, 1_000, 10_000],
      growthRounds: 7,
    };

const path = (name: string) => fileURLToPath(new URL(name, import.meta.url));
const files = {
  results: path('RESULTS.md'),
  delay: path('../docs/images/delay.svg'),
  growth: path('../docs/images/growth.svg'),
};
const tell = (text: string) => process.stderr.write(`${text}\n`);
const action = createActionFolder(values.dist);

if (values.waiting) {
  const waiting = await measureWaiting(plan, action, tell);
  rmSync(action.path, { recursive: true });
  process.stdout.write(`${describeAims(waiting.aims)}\n\n${waiting.text}`);
  if (!values.short) {
    writeFileSync(files.delay, waiting.svg);
    writeFileSync(files.results, replaceWaiting(readFileSync(files.results, 'utf8'), waiting));
  }
  process.exit();
}

const tools = findTools();
const variants = listVariants(action, tools);
const loads = [loadavg()[0] ?? 0];

tell('Start-up, 0 ms added per answer');
const quick = await measureStartup(
  { latencyMs: 0, rounds: plan.rounds, slowEvery: plan.slowEvery },
  variants,
  tools,
);
tell('Start-up, 60 ms added per answer');
const distant = await measureStartup(
  { latencyMs: 60, rounds: plan.distantRounds, slowEvery: plan.slowEvery },
  variants,
  tools,
);
tell('Start-up, 200 ms added per answer');
const far = await measureStartup(
  { latencyMs: 200, rounds: plan.farRounds, slowEvery: plan.slowEvery },
  variants.filter(isCommonPath),
  tools,
);
tell('Bytes of dist');
const distBytes = await countDistBytes(variants, tools);
const waiting = await measureWaiting(plan, action, tell);
tell('Growth');
const growth = await measureGrowth(plan.sizes, plan.growthRounds, action, tools);
rmSync(action.path, { recursive: true });

loads.push(loadavg()[0] ?? 0);
// The bench itself keeps up to three processes busy in turn, which is about one processor's work.
const isBusy = loads.some((load) => load > availableParallelism());
const versions = Object.entries(tools.versions)
  .map(([name, version]) => `${name} ${version}`)
  .join(', ');
const results = `# Results

Written by \`npm run bench\`; [README.md](README.md) says what each figure means. ${new Date().toISOString().slice(0, 10)},
${availableParallelism()} processors (${cpus()[0]?.model.trim() ?? 'unknown'}), ${type()} ${release()}; ${versions}.
Load average ${loads.map((load) => load.toFixed(1)).join(' at the start, ')} at the end${isBusy ? ': above the number of processors, other work was going on' : ''}.
Milliseconds are this machine's on that day; ratios carry over to others.

## Aims

${describeAims([...startupAims({ 0: quick, 60: distant, 200: far }), ...waiting.aims])}

## Beside what workflows use today

How many times as much as the action; the action sends twice the requests, since it also checks and reports.

${compareWithScripts(quick, distant)}

## Start-up, 0 ms added per answer

${describeStartup(quick, distBytes)}

## Start-up, 60 ms added per answer

${describeStartup(distant, distBytes)}

## Start-up, 200 ms added per answer

${describeStartup(far, distBytes)}

${waiting.text}## Growth

${growth.text}

![Cost of a step by the number of task instances](../docs/images/growth.svg)
`;
process.stdout.write(`${results}\n`);
if (!values.short) {
  mkdirSync(dirname(files.growth), { recursive: true });
  writeFileSync(files.delay, waiting.svg);
  writeFileSync(files.growth, growth.svg);
  writeFileSync(files.results, results);
}
