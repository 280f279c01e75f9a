import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { Facts } from '../../scripts/probe/facts.ts';
import { startEmulator } from '../emulator/emulator.ts';
import { createTemporaryFolder } from '../harness/temporary-folder.ts';
import { describeOnAirflow } from './packaged-airflow.ts';
import { hasRest, restMajorOf } from './settings.ts';

const script = join(import.meta.dirname, '..', '..', 'scripts', 'probe.ts');

describeOnAirflow('the probe', (at) => {
  // Before, MWAA has no REST API, which most questions are about.
  test('finds out what a real Airflow answers behind the front door', { timeout: 240_000 }, async ({
    skip,
  }) => {
    skip(!hasRest(at().version));
    const { version, backend } = at();
    const folder = createTemporaryFolder('probe');
    const mwaa = await startEmulator({ airflowVersion: version, backend, restApi: { pathLimit: null } });
    try {
      const before = await at().listRuns('gha_ok');
      const out = join(folder, 'facts.json');
      const child = spawn(
        process.execPath,
        [script, '--environment', mwaa.environmentName, '--dag-id', 'gha_ok', '--trigger', '--out', out],
        { env: { ...process.env, GITHUB_ACTIONS: '', ...mwaa.ambientEnv, AWS_REGION: mwaa.region } },
      );
      const code = await new Promise((resolve) => child.on('close', resolve));
      expect(code).toBe(0);
      const { airflowVersion, facts } = JSON.parse(readFileSync(out, 'utf8')) as Facts;
      expect(airflowVersion).toBe(version);
      const answers = Object.fromEntries(Object.entries(facts).map(([key, { answer }]) => [key, answer]));
      expect(answers).toMatchObject({
        'path-limit': 'not-enforced',
        'path-decoding': 'plain and encoded',
        'login-paths': restMajorOf(version) === 2 ? '/aws_mwaa/login' : '/pluginsv2/aws_mwaa/login',
        'private-web-server': 'not private',
        'cli-failure-status': expect.stringMatching(/^[24]00$/),
        'ended-session-status': expect.stringMatching(/^(?:40[13]|30\d redirect)$/),
      });
      expect(answers['log-answer-web-session']).toContain('object with content');
      expect((await at().listRuns('gha_ok')).length).toBe(before.length + 1);
    } finally {
      await mwaa.stop();
    }
  });
});
