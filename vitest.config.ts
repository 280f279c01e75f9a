import { defineConfig } from 'vitest/config';
import { FirstFailureReporter } from './test/harness/first-failure-reporter.ts';
import { QuietReporter } from './test/harness/quiet-reporter.ts';

/** One project per kind of proof; the folder names the project. */
const project = (name: string, testTimeout: number, options: object = {}) => ({
  extends: true as const,
  test: {
    name,
    include: [`test/${name}/**/*.test.ts`],
    testTimeout,
    hookTimeout: testTimeout * 4,
    ...options,
  },
});

/** Files of a worker share their modules, which takes a third of the time; each begins without what a former one has hidden. */
const shared = {
  isolate: false,
  setupFiles: ['test/harness/quiet-worker.ts', 'test/harness/forget-hidden.ts'],
};
const plays = ['test/harness/quiet-worker.ts', 'test/packaged/stop-emulators.ts'];

/** For the projects that run dist/. */
const freshDist = 'test/harness/fresh-dist.ts';

/** A file for a report as JSON, beside what is printed. */
const results = process.env['TEST_RESULTS'];
/** Set by `npm run test:mutants`, which wants to know of one failure, soon. */
const firstFailure = process.env['FIRST_FAILURE'];
const first = firstFailure === undefined ? [] : [new FirstFailureReporter(firstFailure)];
/** Set by `npm test`: prints failures and counts only. */
const isQuiet = process.env['TEST_QUIET'] === 'true';

export default defineConfig({
  test: {
    // Tests wait for processes and clocks most of the time, so more workers than cores finish sooner.
    maxWorkers: 8,
    maxConcurrency: 4,
    silent: isQuiet,
    reporters: [
      isQuiet ? new QuietReporter() : 'default',
      ...first,
      ...(results === undefined ? [] : ['json']),
    ],
    outputFile: { json: results ?? '' },
    globalSetup: 'test/harness/global-setup.ts',
    setupFiles: 'test/harness/quiet-worker.ts',
    projects: [
      project('unit', 60_000, shared),
      project('emulator', 30_000),
      project('scripts', 60_000),
      project('contract', 30_000, shared),
      project('packaged', 60_000, { isolate: false, setupFiles: plays, globalSetup: freshDist }),
      project('hostile', 60_000, { setupFiles: plays, globalSetup: freshDist }),
      project('field', 60_000, { setupFiles: plays, globalSetup: freshDist }),
      project('render', 60_000, { globalSetup: 'test/render/global-setup.ts' }),
      project('act', 60_000, { globalSetup: [freshDist, 'test/act/global-setup.ts'] }),
      project('foreign', 180_000, { globalSetup: [freshDist, 'test/foreign/global-setup.ts'] }),
      project('sealed', 600_000, { globalSetup: freshDist }),
      // One Airflow of each version for all files, and one file at a time: they share its scheduler.
      project('airflow', 300_000, {
        globalSetup: [freshDist, 'test/airflow/global-setup.ts'],
        fileParallelism: false,
      }),
    ],
  },
});
