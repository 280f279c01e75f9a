import { expect, test } from 'vitest';
import { parse, refusal } from './given.ts';

const ARN = 'arn:aws:airflow:us-east-1:123456789012:environment/etl';

test.each<
  readonly [what: string, environment: string, given: string, env: Record<string, string>, region: string]
>([
  ['the input', 'etl', 'eu-west-1', { AWS_REGION: 'us-west-2' }, 'eu-west-1'],
  ['the ARN, whatever the job says', ARN, '', { AWS_REGION: 'us-west-2' }, 'us-east-1'],
  ['the ARN and an equal input', ARN, 'us-east-1', {}, 'us-east-1'],
  ['AWS_REGION', 'etl', '', { AWS_REGION: 'us-west-2', AWS_DEFAULT_REGION: 'us-east-2' }, 'us-west-2'],
  ['AWS_DEFAULT_REGION', 'etl', '', { AWS_REGION: ' ', AWS_DEFAULT_REGION: 'us-east-2' }, 'us-east-2'],
])('the region is taken from %s', async (_, environment, given, env, region) => {
  expect((await parse({ environment, 'aws-region': given }, { env })).region).toBe(region);
});

test('a region that is known from nowhere is an error of its own', async () => {
  expect(await refusal({ 'aws-region': '' })).toEqual({
    code: 'no-region',
    message:
      'Input aws-region is empty, and no region is known from elsewhere. Add "aws-region: eu-west-1" (your region), set AWS_REGION, or give "environment" as an ARN.',
  });
});

test('a missing region among other problems is one of them', async () => {
  const { code, message } = await refusal({ 'aws-region': '', timeout: 'x' });
  expect(code).toBe('invalid-input');
  expect(message).toContain('- aws-region is empty, and no region is known from elsewhere.');
});

test('a region that contradicts the ARN is refused', async () => {
  expect((await refusal({ environment: ARN, 'aws-region': 'eu-west-1' })).message).toBe(
    'Input aws-region: "eu-west-1" is not the region of the environment\'s ARN, "us-east-1". Remove "aws-region", or correct the ARN.',
  );
});

test('a broken variable is named', async () => {
  expect((await refusal({ 'aws-region': '' }, { env: { AWS_REGION: 'x' } })).message).toBe(
    'Input aws-region is empty, and the variable AWS_REGION is not an AWS region. Accepted: for example eu-west-1.',
  );
});

test('an ARN that cannot be read does not also lack a region', async () => {
  expect((await refusal({ environment: 'arn:aws:s3:::bucket', 'aws-region': '' })).message).toMatch(
    /^Input environment: "arn:aws:s3:::bucket" is not the ARN/,
  );
});
