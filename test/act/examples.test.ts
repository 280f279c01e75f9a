import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'vitest';
import type { ExampleTests } from './example-tests.ts';
import { oneJob } from './examples-one-job.ts';
import { severalJobs } from './examples-several-jobs.ts';

const exampleTests: ExampleTests = { ...oneJob, ...severalJobs };

// Every YAML block of the README and of docs/ stands in examples/ word for word; test/unit/examples.test.ts compares them.
test.each(
  readdirSync(join(import.meta.dirname, '..', '..', 'examples')).filter((name) => name.endsWith('.yml')),
)('examples/%s does what it says', async (name) => {
  const play = exampleTests[name];
  if (play === undefined) throw new Error(`examples/${name} has no test here`);
  await play();
});
