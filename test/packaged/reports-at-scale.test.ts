import { expect, test } from 'vitest';
import { startEmulator } from '../emulator/emulator.ts';
import { createActionFolder } from '../harness/action-folder.ts';
import { runStep } from '../harness/step.ts';

const MB = 1024 * 1024;

/** Of dist/, or of another build that SCALE_DIST names. */
test('5,000 mapped task instances, 500 of them failed, with logs of 50 MB in all', {
  timeout: 180_000,
}, async () => {
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
      action: createActionFolder(process.env['SCALE_DIST']),
      inputs: {
        environment: mwaa.environmentName,
        'dag-id': 'crowd',
        'role-to-assume': mwaa.roleArn,
        transport: 'web-session',
        'poll-interval': '2s',
      },
      // A log that a busy machine gives late is looked for in CloudWatch Logs; nobody listens on the discard port.
      env: { ...mwaa.env, AWS_ENDPOINT_URL_CLOUDWATCH_LOGS: 'http://127.0.0.1:9' },
      measuresUsage: true,
    });
    expect(step.outputs['outcome'], step.raw.slice(-3_000)).toBe('failed');
    expect(step.outputs['task-counts']).toBe('{"failed":500,"upstream_failed":1,"success":4500}');
    expect(Buffer.byteLength(step.summary)).toBeLessThan(MB);
    expect(step.summary).toContain('480 more failed:');
    expect(step.log.annotations.filter(({ level }) => level === 'error').length).toBeLessThanOrEqual(10);
    expect(step.log.strayCommands).toEqual([]);
    // At ten requests a second that is twelve seconds.
    expect(mwaa.requests.length).toBeLessThan(120);
    expect(step.usage?.cpuMs).toBeLessThan(10_000);
    expect(step.usage?.peakBytes).toBeLessThan(140 * MB);
  } finally {
    await mwaa.stop();
  }
});
