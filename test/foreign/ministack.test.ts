import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type RealAirflow, startRealAirflow } from '../airflow/real-airflow.ts';
import { type Emulator, startEmulator } from '../emulator/emulator.ts';
import { type ActionFolder, createActionFolder } from '../harness/action-folder.ts';
import { runStep, type StepResult } from '../harness/step.ts';
import { type MiniStack, startMiniStack } from './ministack.ts';
import { installPackages, installPython } from './python.ts';

const readme = readFileSync(new URL('../../README.md', import.meta.url), 'utf8');
interface Policy {
  readonly Statement: readonly { readonly Action: string }[];
}
/** The README's trust policy and permissions, as printed there. */
const [trust, permissions] = [...readme.matchAll(/^```json\n(.*?)^```/gms)].map(
  ([, text = '']) => JSON.parse(text) as Policy,
);
if (trust === undefined || permissions === undefined) throw new Error('The README has no two policies');
/** MiniStack does not know the resources of Amazon MWAA's actions; it compares the actions alone. */
const anywhere = (statements: readonly object[]) => ({
  Version: '2012-10-17',
  Statement: statements.map((statement) => ({ ...statement, Resource: '*' })),
});

let action: ActionFolder;
let airflow: RealAirflow;
let ministack: MiniStack;
let github: Emulator;
let workflowRun = Math.floor(Date.now() / 1000);

beforeAll(async () => {
  const python = await installPython();
  action = createActionFolder();
  airflow = await startRealAirflow({ version: '3.0.6', log: console.log });
  // Only its OIDC provider is used: the one of GitHub, for the repository and branch of the README's trust policy.
  github = await startEmulator({ oidc: { subject: 'repo:my-org/my-repo:ref:refs/heads/main' } });
  ministack = await startMiniStack({
    python,
    packages: [await installPackages(python, 'ministack.txt')],
    airflow,
    seed: {
      region: 'eu-west-1',
      environment: 'my-mwaa-environment',
      airflowVersion: '3.0.6',
      userPermissions: anywhere(permissions.Statement),
      roles: {
        'github-trigger-mwaa': { trust, permissions: anywhere(permissions.Statement) },
        'reads-only': {
          trust,
          permissions: anywhere(
            permissions.Statement.filter((statement) => statement.Action === 'airflow:GetEnvironment'),
          ),
        },
      },
    },
  });
});
afterAll(async () => {
  await ministack?.stop();
  await github?.stop();
  await airflow?.stop();
});

function play(
  inputs: Readonly<Record<string, string>>,
  env: Readonly<Record<string, string>> = {},
): Promise<StepResult> {
  workflowRun += 1;
  return runStep({
    action,
    inputs: {
      environment: 'my-mwaa-environment',
      'aws-region': 'eu-west-1',
      'role-to-assume': 'arn:aws:iam::123456789012:role/github-trigger-mwaa',
      'poll-interval': '1s',
      ...inputs,
    },
    env: {
      AWS_ENDPOINT_URL: ministack.url,
      ACTIONS_ID_TOKEN_REQUEST_URL: github.env['ACTIONS_ID_TOKEN_REQUEST_URL'],
      ACTIONS_ID_TOKEN_REQUEST_TOKEN: github.env['ACTIONS_ID_TOKEN_REQUEST_TOKEN'],
      GITHUB_RUN_ID: String(workflowRun),
      ...env,
    },
  });
}

test("a DAG succeeds with the README's trust policy and permissions", async () => {
  const { exitCode, outputs } = await play({ 'dag-id': 'gha_ok', conf: '{"a": "ü"}' });
  expect(outputs).toMatchObject({
    outcome: 'success',
    created: 'true',
    transport: 'invoke-rest-api',
    'airflow-version': '3.0.6',
    'task-counts': '{"success":4}',
  });
  expect(exitCode).toBe(0);
  expect(ministack.airflowRequests).toContain('POST /api/v2/dags/gha_ok/dagRuns');
});

test('a DAG fails with its log', async () => {
  const { exitCode, outputs, log } = await play({ 'dag-id': 'gha_fail' });
  expect(outputs).toMatchObject({ outcome: 'failed', state: 'failed' });
  expect(exitCode).toBe(1);
  expect(log.annotations.some(({ title }) => title?.includes('boom from gha_fail') === true)).toBe(true);
});

test("Airflow's refusals arrive with status 200 and are refusals all the same", async () => {
  const refused = await play({ 'dag-id': 'gha_params', conf: '{"n": 99}' });
  expect(refused.outputs).toMatchObject({ outcome: 'error', 'dag-run-id': '' });
  expect(refused.log.annotations.at(-1)?.title).toContain('rejected-by-airflow');
  const absent = await play({ 'dag-id': 'no_such_dag' });
  expect(absent.outputs).toMatchObject({ outcome: 'not-ready' });
});

test('a run is created once and found again by its id', async () => {
  const id = `given-${Date.now()}`;
  const first = await play({ 'dag-id': 'gha_ok', 'dag-run-id': id, 'wait-for-completion': 'false' });
  expect(first.outputs).toMatchObject({ outcome: 'triggered', created: 'true' });
  const second = await play({ 'dag-id': 'gha_ok', attach: id });
  expect(second.outputs).toMatchObject({ outcome: 'success', created: 'false', 'dag-run-id': id });
});

test('a run that outlives the timeout is stopped', async () => {
  const { outputs } = await play({ 'dag-id': 'gha_long', timeout: '5s', 'on-timeout': 'stop' });
  expect(outputs).toMatchObject({ outcome: 'timed-out', state: 'failed' });
});

test('a role without airflow:InvokeRestApi is told which permission is missing', async () => {
  const { outputs, log } = await play({
    'dag-id': 'gha_ok',
    'role-to-assume': 'arn:aws:iam::123456789012:role/reads-only',
    transport: 'invoke-rest-api',
  });
  expect(outputs['outcome']).toBe('error');
  expect(log.annotations.at(-1)?.message).toContain('airflow:InvokeRestApi');
});

test('the form of sub with numbers is trusted, too', async () => {
  const { outputs } = await playAs('repo:my-org@123456/my-repo@456789:ref:refs/heads/main');
  expect(outputs['outcome']).toBe('triggered');
});

test.each([
  'repo:my-org/my-repo:ref:refs/heads/other',
  'repo:my-org@123456/my-repo@456789:ref:refs/heads/other',
  'repo:my-org@123456/my-repo@999999:ref:refs/heads/main',
  'repo:other-org/my-repo:ref:refs/heads/main',
])('%s is not trusted', async (subject) => {
  const { outputs, log } = await playAs(subject);
  expect(outputs['outcome']).toBe('error');
  expect(log.annotations.at(-1)?.title).toContain('role-refused');
});

/** A step whose token has another subject than that of the other tests. */
async function playAs(subject: string): Promise<StepResult> {
  const { oidc } = github.settings;
  const before = oidc.subject;
  oidc.subject = subject;
  const result = await play({ 'dag-id': 'gha_ok', 'wait-for-completion': 'false' });
  oidc.subject = before;
  return result;
}

test('signatures are verified: with a wrong secret key nothing works', async () => {
  const { id, secret } = ministack.accessKey;
  const playWith = (AWS_SECRET_ACCESS_KEY: string) =>
    play(
      { 'dag-id': 'gha_ok', 'role-to-assume': '', 'wait-for-completion': 'false' },
      { AWS_ACCESS_KEY_ID: id, AWS_SECRET_ACCESS_KEY },
    );
  expect((await playWith(secret)).outputs['outcome']).toBe('triggered');
  const { outputs, log } = await playWith(`${secret.slice(0, -1)}${secret.endsWith('x') ? 'y' : 'x'}`);
  expect(outputs['outcome']).toBe('error');
  expect(log.annotations.at(-1)?.message).toContain('signature');
});
