import { expect, test } from 'vitest';
import { tried } from '../harness/property-runs.ts';
import type { StepResult } from '../harness/step.ts';
import { play, type Scenario } from './scenario.ts';

const SCENARIOS: Readonly<Record<string, Scenario>> = {
  'the job lacks id-token: write': {
    env: { ACTIONS_ID_TOKEN_REQUEST_URL: undefined, ACTIONS_ID_TOKEN_REQUEST_TOKEN: undefined },
  },
  'the role does not trust the repository': { sts: { trusted: false } },
  'the region is unknown': { env: { AWS_REGION: undefined, AWS_DEFAULT_REGION: undefined } },
  // The first look, which goes out with GetEnvironment, arrives before that is answered.
  'the region is another one': { anyRegion: true, latencyMs: 300, inputs: { 'aws-region': 'eu-west-1' } },
  'there is no such environment': { latencyMs: 300, inputs: { environment: 'Elsewhere' } },
  'there are no ambient credentials': {
    credentials: 'ambient',
    env: {
      AWS_ACCESS_KEY_ID: undefined,
      AWS_SECRET_ACCESS_KEY: undefined,
      AWS_SESSION_TOKEN: undefined,
      AWS_EC2_METADATA_DISABLED: 'true',
    },
  },
  'IAM allows no transport': { iam: { deny: ['InvokeRestApi', 'CreateWebLoginToken', 'CreateCliToken'] } },
  'IAM names no Airflow role': { iam: { airflowRole: null, deny: ['CreateCliToken'] } },
  'Airflow grants too little': { iam: { airflowRole: 'Viewer' } },
  'the web server is private': {
    environment: { webserverAccessMode: 'PRIVATE_ONLY', callerInVpc: false },
  },
};

test.each(Object.entries(SCENARIOS))('when %s, one error says what to change', async (name, scenario) => {
  const { step, mwaa, transcript } = await play(scenario);
  expect(step.exitCode).toBe(1);
  expect(step.outputs['outcome']).toBe('error');
  expect(step.log.annotations.filter(({ level }) => level === 'error')).toHaveLength(1);
  expect(step.raw).not.toMatch(/\n\s+at .*:\d+:\d+/);
  expect(mwaa.airflow.runs('etl')).toEqual([]);
  await expect(transcript).toMatchFileSnapshot(
    `__snapshots__/access-${name.replaceAll(/[^a-zA-Z]+/g, '-')}.txt`,
  );
});

const outside = { webserverAccessMode: 'PRIVATE_ONLY', callerInVpc: false } as const;
const variants = (['refuses', 'resets', 'swallows', 'no name'] as const).flatMap((kind) =>
  (['auto', 'web-session', 'cli'] as const).map((transport) => [kind, transport] as const),
);

test.concurrent.each(tried(variants, 5))(
  'a private web server whose address from outside %s is one sentence within 30 s, %s',
  async (kind, transport) => {
    const { step } = await play({
      environment: { ...outside, outside: kind },
      inputs: { transport },
    });
    expect(step.durationMs).toBeLessThan(30_000);
    expectPrivate(step);
    expect(step.raw).not.toContain('Requests succeed again');
    const message = step.log.annotations.at(-1)?.message ?? '';
    expect(message).toMatch(/What was tried: .*The web server \S+ cannot be reached: /);
    expect(message.includes('AWS refuses InvokeRestApi.')).toBe(transport === 'auto');
  },
);

test('a private web server is one sentence for invoke-rest-api too', async () => {
  const { step } = await play({ environment: outside, inputs: { transport: 'invoke-rest-api' } });
  expectPrivate(step);
});

test.concurrent.each(['resets', 'swallows'] as const)(
  'where GetEnvironment is forbidden, a web server whose address %s may be private',
  async (kind) => {
    const { step } = await play({
      environment: { ...outside, outside: kind },
      iam: { deny: ['GetEnvironment'] },
      inputs: { transport: 'web-session', 'airflow-version': '2.10.3' },
    });
    expect(step.durationMs).toBeLessThan(35_000);
    const message = step.log.annotations.at(-1)?.message ?? '';
    expect(message).toMatch(/cannot be reached: .*is private, no transport reaches it/s);
  },
);

function expectPrivate(step: StepResult): void {
  expect([step.exitCode, step.outputs['outcome']]).toEqual([1, 'error']);
  const errors = step.log.annotations.filter(({ level }) => level === 'error');
  expect(errors).toHaveLength(1);
  expect(errors[0]?.title).toContain('private-web-server');
  expect(errors[0]?.message).toContain('is private: no transport can reach it from outside its VPC');
  expect(errors[0]?.message).toContain('self-hosted runner inside the VPC');
}
