import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Emulator, startEmulator } from '../emulator/emulator.ts';
import { createActionFolder } from '../harness/action-folder.ts';
import { tried } from '../harness/property-runs.ts';
import { runPost } from '../harness/step.ts';
import { endlessDag } from './scenario.ts';

let mwaa: Emulator;
beforeAll(async () => {
  mwaa = await startEmulator({ dags: { etl: endlessDag } });
});
afterAll(async () => {
  await mwaa.stop();
});
const action = createActionFolder();

/** What main saves before a trigger, changed somewhere. */
function saved(connection: object = {}, more: object = {}): string {
  return JSON.stringify({
    phase: 'created',
    dagId: 'etl',
    runId: 'gha-9812345678-1-6d65e5',
    onCancel: 'stop',
    url: '',
    stopNote: 'Stopped because the workflow was cancelled. By a test.',
    connection: {
      environment: mwaa.environmentName,
      region: mwaa.region,
      role: {
        arn: mwaa.roleArn,
        sessionName: 'GitHubActions',
        durationSeconds: 3_600,
        audience: 'sts.amazonaws.com',
      },
      transport: 'auto',
      ...connection,
    },
    ...more,
  });
}

/** Plays post on a state; without the endpoints of the emulator hosts are built from the region. */
async function post(state: string, env: Readonly<Record<string, string | undefined>> = {}) {
  mwaa.clearRequests();
  const options = { action, inputs: {}, env: { ...mwaa.env, ...env }, limitMs: 30_000 };
  const stage = await runPost(options, { 'dag-run': state });
  return { stage, told: stage.log.annotations.map(({ message }) => message).join('\n') };
}

test.concurrent('the state as main saves it is acted on', async () => {
  const { stage } = await post(saved());
  expect(stage.log.lines.join('\n')).toContain('does not exist; there is nothing to stop');
  expect(mwaa.requests.length).toBeGreaterThan(0);
});

const role = (changes: object) => ({
  role: { ...JSON.parse(saved()).connection.role, ...changes },
});

const forgeries: readonly (readonly [string, () => string])[] = [
  ['a region that is a host', () => saved({ region: 'a@host/' })],
  ['a region with a path', () => saved({ region: 'us-east-1.evil.example/' })],
  ['no region', () => saved({ region: '' })],
  ['a region that is no text', () => saved({ region: { a: 1 } })],
  ['an environment that is a path', () => saved({ environment: '../x' })],
  ['an environment that is an ARN', () => saved({ environment: mwaa.environmentArn })],
  [
    'an ARN of another environment',
    () => saved({ environmentArn: mwaa.environmentArn.replace(/[^/]+$/, 'x') }),
  ],
  [
    'an ARN of another region',
    () => saved({ environmentArn: mwaa.environmentArn.replace('us-east-1', 'eu-west-1') }),
  ],
  ['a role that is no ARN', () => saved(role({ arn: 'admin' }))],
  ['a session name with a line end', () => saved(role({ sessionName: 'a\nb' }))],
  ['a duration of a year', () => saved(role({ durationSeconds: 31_536_000 }))],
  ['an audience that is no text', () => saved(role({ audience: 7 }))],
  ['a transport that does not exist', () => saved({ transport: 'telnet' })],
  ['a version that is none', () => saved({ airflowVersion: { text: 'x', major: 2, minor: 1 } })],
  ['a DAG id that is a path', () => saved({}, { dagId: '../../variables' })],
  ['a run id that is a path', () => saved({}, { runId: 'a/../../../variables' })],
  ['a note that main never writes', () => saved({}, { stopNote: 'owned' })],
  ['no JSON', () => '{"phase": "created"'],
];
test.each(tried(forgeries, 3))(
  'a forged state (%s) is refused in one warning, and nothing is sent',
  async (_, forge) => {
    const { stage, told } = await post(forge());
    expect(mwaa.requests).toEqual([]);
    expect(stage.exitCode).toBe(0);
    expect(stage.log.annotations).toHaveLength(1);
    expect(told).toMatch(/saved state of the step was not written by this action/);
    expect(told).not.toContain('evil');
  },
);

test.concurrent('a region that is a host is sent nothing where hosts are built from it, either', async () => {
  const { told } = await post(saved({ region: 'a@localhost/' }), {
    AWS_ENDPOINT_URL: undefined,
    AWS_ENDPOINT_URL_MWAA: undefined,
    AWS_ENDPOINT_URL_STS: undefined,
  });
  expect(told).toContain('its region is not valid');
  expect(mwaa.requests).toEqual([]);
});
