/**
 * Makes the pictures of the README, on a light and on a dark page: runs the packaged action against the embedded MWAA with a DAG that
 * fails, and keeps the beginning of the job summary that it wrote. Needs Chromium (CHROMIUM names another one) and a font with emoji.
 */
import { join } from 'node:path';
import type { TaskInput } from '../test/emulator/airflow/dag.ts';
import { startEmulator } from '../test/emulator/emulator.ts';
import { createActionFolder } from '../test/harness/action-folder.ts';
import { runStep } from '../test/harness/step.ts';
import { launchChromium, openPage, toGitHubHtml } from '../test/render/github-page.ts';

const images = join(import.meta.dirname, '..', 'docs', 'images');

const tasks: readonly TaskInput[] = [
  { taskId: 'extract', durationMs: 1_500 },
  { taskId: 'clean', upstream: ['extract'], mapped: { count: 3, staggerMs: 400 }, durationMs: 2_000 },
  {
    taskId: 'load',
    upstream: ['clean'],
    durationMs: 1_000,
    state: 'failed',
    log: ['Loading the sales of 2026-11-20', 'Read 0 rows from s3://sales/2026-11-20.csv'],
    error: 'the file of 2026-11-20 has no rows',
  },
  { taskId: 'report', upstream: ['load'] },
];

const mwaa = await startEmulator({
  airflowVersion: '3.0.6',
  environmentName: 'my-mwaa-environment',
  region: 'eu-west-1',
  dags: { daily_sales: { tasks } },
});
const browser = await launchChromium();
try {
  const step = await runStep({
    action: createActionFolder(),
    inputs: {
      environment: mwaa.environmentName,
      'dag-id': 'daily_sales',
      conf: '{"day": "2026-11-20", "full-refresh": false}',
      'role-to-assume': mwaa.roleArn,
    },
    env: mwaa.env,
  });
  if (step.outputs['outcome'] !== 'failed') throw new Error(`The run did not fail as it should: ${step.raw}`);
  for (const colorScheme of ['light', 'dark'] as const) {
    const html = await toGitHubHtml(step.summary);
    const { page } = await openPage(browser, html, { mermaid: 'newest', colorScheme });
    const name = colorScheme === 'light' ? 'summary.png' : 'summary-dark.png';
    // All above the graph: about as much as one screen shows.
    const graph = await page.getByRole('heading', { name: 'Graph' }).boundingBox();
    if (graph === null) throw new Error('The summary has no graph.');
    const clip = { x: 0, y: 0, width: 1012, height: graph.y - 8 };
    await page.screenshot({ path: join(images, name), clip, fullPage: true });
    await page.close();
    console.log(`docs/images/${name} written`);
  }
} finally {
  await browser.close();
  await mwaa.stop();
}
