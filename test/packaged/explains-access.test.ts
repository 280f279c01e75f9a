import { expect, test } from 'vitest';
import { play, type Scenario } from './scenario.ts';

const SCENARIOS: Readonly<Record<string, Scenario>> = {
  'the job lacks id-token: write': {
    env: { ACTIONS_ID_TOKEN_REQUEST_URL: undefined, ACTIONS_ID_TOKEN_REQUEST_TOKEN: undefined },
  },
  'the role does not trust the repository': { sts: { trusted: false } },
  'the region is unknown': { env: { AWS_REGION: undefined, AWS_DEFAULT_REGION: undefined } },
  'the region is another one': { anyRegion: true, inputs: { 'aws-region': 'eu-west-1' } },
  'there is no such environment': { inputs: { environment: 'Elsewhere' } },
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
