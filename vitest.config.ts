import { defineConfig } from 'vitest/config';

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

const results = process.env['TEST_RESULTS'];

export default defineConfig({
  test: {
    // Tests wait for processes and clocks most of the time, so more workers than cores finish sooner.
    maxWorkers: 6,
    ...(results === undefined ? {} : { reporters: ['default', ['json', { outputFile: results }]] }),
    projects: [
      project('unit', 15_000),
      project('emulator', 30_000),
      project('contract', 30_000),
      project('packaged', 60_000),
      project('hostile', 60_000),
      project('field', 60_000),
      project('render', 60_000),
      project('act', 60_000, { globalSetup: 'test/act/global-setup.ts' }),
      project('foreign', 180_000, { globalSetup: 'test/foreign/global-setup.ts' }),
      project('sealed', 600_000),
      // One Airflow of each version for all files, and one file at a time: they share its scheduler.
      project('airflow', 300_000, { globalSetup: 'test/airflow/global-setup.ts', fileParallelism: false }),
    ],
  },
});
