import { execFile } from 'node:child_process';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { rootCertificates } from 'node:tls';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';
import { prepareAwsSettings } from '../../../src/aws/settings.ts';
import { createTemporaryFolder } from '../../harness/temporary-folder.ts';

const prepare = (env: NodeJS.ProcessEnv) =>
  prepareAwsSettings(env, { isAmbient: true, mask: () => {}, warn: () => {} });

test.each(['AWS_CONFIG_FILE', 'AWS_SHARED_CREDENTIALS_FILE'])(
  '%s may name a file that does not exist, as for the SDK, and no folder',
  async (name) => {
    await expect(prepare({ [name]: '/nowhere/config' })).resolves.toBeUndefined();
    await expect(prepare({ [name]: import.meta.dirname })).rejects.toMatchObject({
      code: 'invalid-input',
      message: expect.stringContaining(`${name} does not name a file of AWS profiles that can be read`),
    });
  },
);

/** Takes away what Node.js has from 24.5 on, and prints the warnings. */
const onOldNode = `
import { createRequire, syncBuiltinESMExports } from 'node:module';
createRequire(import.meta.url)('node:tls').setDefaultCACertificates = undefined;
syncBuiltinESMExports();
const { prepareAwsSettings } = await import(process.env.SETTINGS);
await prepareAwsSettings(process.env, { isAmbient: true, mask: () => {}, warn: console.log });
`;

test('a Node.js that cannot add the certificates of AWS_CA_BUNDLE is told, with what can', async () => {
  const bundle = join(createTemporaryFolder('bundle'), 'ca.pem');
  await writeFile(bundle, rootCertificates[0] ?? '');
  const SETTINGS = new URL('../../../src/aws/settings.ts', import.meta.url).href;
  const env = { PATH: process.env['PATH'], SETTINGS, AWS_CA_BUNDLE: bundle };
  const args = ['--input-type=module', '--eval', onOldNode];
  const { stdout } = await promisify(execFile)(process.execPath, args, { env });
  expect(stdout).toMatch(
    /^The Node\.js of this runner \(v24\..+\) cannot add the certificates of AWS_CA_BUNDLE\. .* NODE_EXTRA_CA_CERTS/,
  );
});
