import { describe, expect, test } from 'vitest';
import {
  airflowRoleArn,
  createMwaaTarget,
  environmentArn,
  iamStatement,
} from '../../../src/aws/mwaa-target.ts';

describe('ARNs', () => {
  test.each([
    ['eu-west-1', 'aws'],
    ['cn-north-1', 'aws-cn'],
    ['us-gov-west-1', 'aws-us-gov'],
    ['eusc-de-east-1', 'aws-eusc'],
    ['us-iso-east-1', 'aws-iso'],
    ['us-isob-east-1', 'aws-iso-b'],
    ['xx-new-9', 'aws'],
  ])('%s is in the partition %s', (region, partition) => {
    const target = createMwaaTarget({
      environment: 'etl',
      region,
      roleArn: 'arn:aws:iam::210987654321:role/R',
    });
    expect(environmentArn(target)).toBe(`arn:${partition}:airflow:${region}:210987654321:environment/etl`);
    expect(airflowRoleArn(target)).toBe(`arn:${partition}:airflow:${region}:210987654321:role/etl/User`);
  });

  test("the environment's own ARN tells the account before the role does", () => {
    const target = createMwaaTarget({
      environment: 'etl',
      region: 'eu-west-1',
      environmentArn: 'arn:aws:airflow:eu-west-1:111111111111:environment/etl',
      roleArn: 'arn:aws:iam::222222222222:role/R',
    });
    expect(target.accountId).toBe('111111111111');
  });

  test('an account that nobody told is left for the reader to fill in', () => {
    const target = createMwaaTarget({ environment: 'etl', region: 'eu-west-1' });
    expect(iamStatement('GetEnvironment', target)).toBe(
      '{"Effect":"Allow","Action":"airflow:GetEnvironment","Resource":"arn:aws:airflow:eu-west-1:<account>:environment/etl"}',
    );
  });
});
