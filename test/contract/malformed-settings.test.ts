import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, expect, test, vi } from 'vitest';
import { systemClock } from '../../src/core/clock.ts';
import { forgetHidden } from '../../src/core/redaction/redaction.ts';
import { readContext } from '../../src/runner/context.ts';
import { requestIdToken } from '../../src/runner/id-token.ts';
import type { Runner } from '../../src/runner/runner.ts';
import { run } from '../../src/step/run.ts';
import { type Emulator, startEmulator } from '../emulator/emulator.ts';
import { createTemporaryFolder } from '../harness/temporary-folder.ts';
import { createRecordingRunner } from '../unit/report/recording-runner.ts';

const SECRET = 'S3cr3tCanary';
const folder = createTemporaryFolder('malformed');
const notPem = join(folder, `${SECRET}.pem`);
writeFileSync(notPem, '-----BEGIN CERTIFICATE-----\nQUJD\n-----END CERTIFICATE-----\n');

/** None of these is a key, a region, an address, a file, an id, a number, a name of Git or a switch. */
const MALFORMED = [
  `${SECRET}\n`,
  `${SECRET}\r\n`,
  `\n${SECRET}`,
  `${SECRET}\nX-Evil: 1`,
  `${SECRET}\u0000`,
  `${SECRET}\u007f[`,
  `${SECRET} [with blanks\t]`,
  `${SECRET}\u00e9\u202e[`,
  `\u{1f600}${SECRET}\u0001`,
  `http://user:${SECRET}@[`,
  `http://[${SECRET}`,
  `http://127.0.0.1:99999/${SECRET}\n`,
  `file:///etc/${SECRET} [`,
  `javascript:${SECRET}\u0002`,
  `\${{ secrets.${SECRET} }}\n`,
  `::error::${SECRET}\n::add-mask::x`,
  `%0A${SECRET}\u0007`,
  `..\\${SECRET}\n..`,
  `<b>${SECRET}</b>\u000b[`,
  `${SECRET.repeat(10_000)}\u0003`,
];

const OF_THE_RUNNER = [
  'GITHUB_RUN_ID',
  'GITHUB_RUN_ATTEMPT',
  'GITHUB_REPOSITORY',
  'GITHUB_SERVER_URL',
  'GITHUB_API_URL',
  'GITHUB_SHA',
  'GITHUB_REF',
];
const OF_OIDC = ['ACTIONS_ID_TOKEN_REQUEST_URL', 'ACTIONS_ID_TOKEN_REQUEST_TOKEN'];
const OF_AWS = [
  'AWS_ACCESS_KEY_ID',
  'AWS_SECRET_ACCESS_KEY',
  'AWS_SESSION_TOKEN',
  'AWS_CREDENTIAL_EXPIRATION',
  'AWS_PROFILE',
];
const OF_BOTH = [
  'AWS_REGION',
  'AWS_DEFAULT_REGION',
  'AWS_ENDPOINT_URL',
  'AWS_ENDPOINT_URL_MWAA',
  'AWS_ENDPOINT_URL_STS',
  'AWS_ENDPOINT_URL_CLOUDWATCH_LOGS',
  'AWS_USE_FIPS_ENDPOINT',
  'AWS_USE_DUALSTACK_ENDPOINT',
  'AWS_IGNORE_CONFIGURED_ENDPOINT_URLS',
  'NODE_EXTRA_CA_CERTS',
  'AWS_CA_BUNDLE',
];
const CASES = [
  ...[...OF_THE_RUNNER, ...OF_OIDC, ...OF_BOTH].map((name) => ({ name, isAmbient: false })),
  ...[...OF_AWS, ...OF_BOTH].map((name) => ({ name, isAmbient: true })),
];

const OPAQUE = new Set(['ACTIONS_ID_TOKEN_REQUEST_TOKEN', 'AWS_SECRET_ACCESS_KEY', 'AWS_SESSION_TOKEN']);

let emulator: Emulator;
beforeAll(async () => {
  emulator = await startEmulator({ dags: { etl: { tasks: [{ taskId: 'extract' }] } } });
});
afterEach(() => {
  vi.unstubAllEnvs();
  forgetHidden();
});
afterAll(async () => {
  rmSync(folder, { recursive: true });
  await emulator.stop();
});

/** A whole step in this process with one more variable; everything that a reader may see of it. */
async function play(isAmbient: boolean, variable: Readonly<Record<string, string>>) {
  const base = isAmbient ? emulator.ambientEnv : emulator.env;
  const only: Readonly<Record<string, string>> =
    'AWS_DEFAULT_REGION' in variable
      ? { AWS_REGION: '' }
      : 'AWS_ENDPOINT_URL' in variable
        ? { AWS_ENDPOINT_URL_MWAA: '' }
        : {};
  const env: NodeJS.ProcessEnv = { ...base, GITHUB_REPOSITORY: 'octo/pipelines', ...only, ...variable };
  const inputs: Readonly<Record<string, string>> = {
    environment: emulator.environmentName,
    'dag-id': 'etl',
    ...(isAmbient ? {} : { 'role-to-assume': emulator.roleArn }),
  };
  const context = readContext(env);
  const { runner: recording, ...shown } = createRecordingRunner(context);
  const debug: string[] = [];
  const masks: string[] = [];
  const mask = (secret: string) => void masks.push(secret);
  const runner: Runner = {
    ...recording,
    input: (name) => inputs[name] ?? '',
    saveState: () => undefined,
    readState: () => '',
    mask,
    debug: (line) => void debug.push(line),
    idToken: (audience, agents, signal) => requestIdToken({ audience, agents, mask, env, context }, signal),
  };
  await run({ runner, clock: systemClock, env }, new AbortController().signal);
  const errors = shown.annotations.filter(({ kind }) => kind === 'error');
  return { ...shown, errors, text: JSON.stringify({ ...shown, debug }) };
}

/** A step that ends early leaves the read on its way that it sent beside GetEnvironment. */
async function untilQuiet(): Promise<void> {
  for (
    let seen = -1;
    seen !== emulator.requests.length;
    await systemClock.sleep(100, new AbortController().signal)
  )
    seen = emulator.requests.length;
}

test.each(CASES)(
  '$name (ambient: $isAmbient) with a malformed value is refused by name before any request',
  { timeout: 60_000 },
  async ({ name, isAmbient }) => {
    const isOfFiles = name === 'NODE_EXTRA_CA_CERTS' || name === 'AWS_CA_BUNDLE';
    for (const value of isOfFiles ? [...MALFORMED, folder, '/dev/zero', notPem] : MALFORMED) {
      const before = emulator.requests.length;
      const { outputs, errors, text } = await play(isAmbient, { [name]: value });
      const [error] = errors;
      expect(outputs['outcome'], value.slice(0, 60)).toBe('error');
      expect(errors).toHaveLength(1);
      expect(text).not.toContain(SECRET);
      expect(error?.message).not.toMatch(/\n\s+at |TypeError|ERR_|Invalid URL|internal/);
      // Any text that a header can hold may be a secret, and only its owner knows that it is wrong.
      if (OPAQUE.has(name) && /^[\x21-\x7e]{1,12000}$/.test(value)) continue;
      expect(error?.message, value.slice(0, 60)).toContain(name);
      expect(error?.place?.title).toContain('invalid-input');
      expect(emulator.requests.length).toBe(before);
    }
    if (OPAQUE.has(name)) await untilQuiet();
  },
);

test.each(OF_AWS.slice(0, 3))('%s with a newline at its end is told so', async (name) => {
  const { errors } = await play(true, { [name]: `${SECRET}\n` });
  expect(errors[0]?.message).toContain(`The variable ${name} ends with a line break (newline).`);
});

test('blank variables count as unset', async () => {
  const { outputs } = await play(false, {
    ...Object.fromEntries([...OF_THE_RUNNER, ...OF_AWS].map((name) => [name, ''])),
    AWS_CA_BUNDLE: '',
  });
  expect(outputs['outcome']).toBe('success');
});
