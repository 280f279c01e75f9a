import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { startEmulator } from '../emulator/emulator.ts';
import { createTemporaryFolder } from '../harness/temporary-folder.ts';
import { play } from './scenario.ts';

const folder = createTemporaryFolder('settings');
const notPem = join(folder, 'S3cr3tCanary.pem');
writeFileSync(notPem, '-----BEGIN CERTIFICATE-----\nQUJD\n-----END CERTIFICATE-----\n');

test.concurrent.each([
  ['NODE_EXTRA_CA_CERTS', notPem],
  ['AWS_CA_BUNDLE', folder],
  ['AWS_CA_BUNDLE', '/dev/zero'],
  ['AWS_CA_BUNDLE', join(folder, 'S3cr3tCanary-gone')],
  ['AWS_CONFIG_FILE', '/dev/zero'],
  ['AWS_ENDPOINT_URL_MWAA', 'https://S3cr3tCanary@127.0.0.1/'],
  ['AWS_REGION', 'S3cr3tCanary'],
  ['AWS_USE_FIPS_ENDPOINT', 'S3cr3tCanary'],
  ['GITHUB_REPOSITORY', '../../S3cr3tCanary'],
  ['GITHUB_RUN_ID', 'S3cr3tCanary'],
  ['GITHUB_API_URL', 'ftp://S3cr3tCanary'],
  ['ACTIONS_ID_TOKEN_REQUEST_URL', 'S3cr3tCanary'],
  ['ACTIONS_ID_TOKEN_REQUEST_TOKEN', 'S3cr3tCanary\r\nX-Evil: 1'],
])('%s that cannot be used is refused by name, before any request', async (name, value) => {
  const { step, requests } = await play({ env: { [name]: value } });
  const errors = step.log.annotations.filter(({ level }) => level === 'error');
  expect(errors).toHaveLength(1);
  expect(errors[0]?.title).toContain('invalid-input');
  expect(errors[0]?.message).toContain(name);
  // Node says by itself that it ignores a file, before the action is loaded.
  const lines = step.log.lines.filter((line) => !line.startsWith('Warning: Ignoring extra certs'));
  expect(lines.join('\n')).not.toContain('S3cr3tCanary');
  expect(requests).toEqual([]);
});

test.concurrent('certificates of AWS_CA_BUNDLE are trusted as those of NODE_EXTRA_CA_CERTS', async () => {
  const mwaa = await startEmulator();
  const bundle = mwaa.env['NODE_EXTRA_CA_CERTS'] ?? '';
  await mwaa.stop();
  const { step } = await play({
    inputs: { transport: 'web-session', 'poll-interval': '200ms' },
    env: { NODE_EXTRA_CA_CERTS: undefined, AWS_CA_BUNDLE: bundle },
  });
  expect(step.outputs['outcome']).toBe('success');
});

test.concurrent('neither FIPS nor a profile elsewhere changes a custom endpoint', async () => {
  const config = join(folder, 'config');
  writeFileSync(config, '[default]\nendpoint_url = http://127.0.0.1:9\nuse_fips_endpoint = true\n');
  const { step } = await play({
    inputs: { 'poll-interval': '200ms' },
    env: {
      AWS_USE_FIPS_ENDPOINT: 'true',
      AWS_CONFIG_FILE: config,
      AWS_DEFAULTS_MODE: 'x',
      AWS_RETRY_MODE: 'x',
    },
  });
  expect(step.outputs['outcome']).toBe('success');
});
