import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { expect, test } from 'vitest';
import { startEmulator } from '../emulator/emulator.ts';
import { createActionFolder } from '../harness/action-folder.ts';
import { runStep } from '../harness/step.ts';
import { createTemporaryFolder } from '../harness/temporary-folder.ts';

const MB = 1024 * 1024;

/** What is measured: dist/, or another build. */
const bundle = process.env['SCALE_DIST'] ?? fileURLToPath(new URL('../../dist', import.meta.url));

/** The packaged action, which also leaves in a file what its process used. */
function createMeasuredAction(usageFile: string) {
  const dist = createTemporaryFolder('dist');
  for (const entry of ['main', 'post']) {
    const source = pathToFileURL(`${bundle}/${entry}/index.js`).href;
    mkdirSync(join(dist, entry));
    writeFileSync(join(dist, entry, 'package.json'), '{"type":"module"}');
    const measure =
      entry === 'main'
        ? `process.on('exit', () => fs.writeFileSync(${JSON.stringify(usageFile)}, JSON.stringify(process.resourceUsage())));`
        : '';
    writeFileSync(
      join(dist, entry, 'index.js'),
      `import fs from 'node:fs';\n${measure}\nawait import('${source}');\n`,
    );
  }
  return createActionFolder(dist);
}

test('5,000 mapped task instances, 500 of them failed, with logs of 50 MB in all', {
  timeout: 180_000,
}, async () => {
  const usageFile = join(createTemporaryFolder('usage'), 'usage.json');
  // Twenty logs are read.
  const logLine = `${'rows of the day '.repeat(7)} 🚀 | </details> ::error::boo`;
  const log = Array.from({ length: (50 * MB) / 20 / logLine.length }, () => logLine);
  const mwaa = await startEmulator({
    airflowVersion: '2.10.3',
    dags: {
      crowd: {
        tasks: [
          {
            taskId: 'clean',
            durationMs: 100,
            mapped: { count: 5_000, failed: Array.from({ length: 500 }, (_, i) => i * 10) },
            log,
          },
          { taskId: 'publish', upstream: ['clean'] },
        ],
      },
    },
  });
  try {
    const step = await runStep({
      action: createMeasuredAction(usageFile),
      inputs: {
        environment: mwaa.environmentName,
        'dag-id': 'crowd',
        'role-to-assume': mwaa.roleArn,
        transport: 'web-session',
        'poll-interval': '2s',
      },
      env: mwaa.env,
    });
    const usage: { userCPUTime: number; systemCPUTime: number; maxRSS: number } = JSON.parse(
      readFileSync(usageFile, 'utf8'),
    );
    const cpuSeconds = (usage.userCPUTime + usage.systemCPUTime) / 1e6;
    expect(step.outputs['outcome'], step.raw.slice(-3_000)).toBe('failed');
    expect(step.outputs['task-counts']).toBe('{"failed":500,"upstream_failed":1,"success":4500}');
    expect(Buffer.byteLength(step.summary)).toBeLessThan(MB);
    expect(step.summary).toContain('480 more failed:');
    expect(step.log.annotations.filter(({ level }) => level === 'error').length).toBeLessThanOrEqual(10);
    expect(step.log.strayCommands).toEqual([]);
    // At ten requests a second that is twelve seconds.
    expect(mwaa.requests.length).toBeLessThan(120);
    expect(cpuSeconds).toBeLessThan(10);
    expect(usage.maxRSS * 1024).toBeLessThan(150 * MB);
  } finally {
    await mwaa.stop();
  }
});
