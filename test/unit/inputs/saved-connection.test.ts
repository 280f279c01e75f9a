import { expect, test } from 'vitest';
import { parseConnection } from '../../../src/inputs/saved-connection.ts';

const least = { region: 'us-east-1', environment: 'MyEnv', transport: 'auto' };
const arn = 'arn:aws:airflow:us-east-1:123456789012:environment/MyEnv';

test('a connection needs no ARN, no role and no version', () => {
  expect(parseConnection(least)).toEqual({
    ...least,
    environmentArn: undefined,
    role: undefined,
    airflowVersion: undefined,
  });
});

test('the ARN is kept when it is of this environment', () => {
  expect(parseConnection({ ...least, environmentArn: arn }).environmentArn).toBe(arn);
  for (const other of [arn.replace('MyEnv', 'Other'), arn.replace('us-east-1', 'eu-west-1')])
    expect(() => parseConnection({ ...least, environmentArn: other })).toThrow('another environment');
});

test('the role is kept whole', () => {
  const role = {
    arn: 'arn:aws:iam::123456789012:role/Deploy',
    sessionName: 'GitHubActions',
    durationSeconds: 3600,
    audience: 'sts.amazonaws.com',
  };
  expect(parseConnection({ ...least, role }).role).toEqual(role);
  for (const [name, value] of [
    ['audience', ''],
    ['audience', 'a'.repeat(2_001)],
    ['durationSeconds', 899],
    ['arn', 'role'],
  ] as const)
    expect(() => parseConnection({ ...least, role: { ...role, [name]: value } })).toThrow('is not valid');
  expect(parseConnection({ ...least, role: { ...role, audience: 'a'.repeat(2_000) } }).role).toBeDefined();
});
