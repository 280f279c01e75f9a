import { partitionOf } from './partition.ts';

/** The MWAA environment of the step, with the parts of ARNs for messages. */
export interface MwaaTarget {
  readonly environment: string;
  readonly region: string;
  readonly partition: string;
  /** Undefined when neither an ARN of the environment nor a role is given. */
  readonly accountId: string | undefined;
}

/** The target; its account is that of the environment's ARN, else of the role to assume. */
export function createMwaaTarget(given: {
  readonly environment: string;
  readonly region: string;
  readonly environmentArn?: string | undefined;
  readonly roleArn?: string | undefined;
}): MwaaTarget {
  const arn = (given.environmentArn ?? given.roleArn ?? '').split(':');
  return {
    environment: given.environment,
    region: given.region,
    partition: partitionOf(given.region),
    accountId: arn[4] === '' ? undefined : arn[4],
  };
}

/** `arn:aws:airflow:eu-west-1:123456789012:environment/etl`; `<account>` where it is not known. */
export function environmentArn(target: MwaaTarget): string {
  return `${arnPrefix(target)}:environment/${target.environment}`;
}

/** The ARN of the Airflow role User; Airflow roles are the only resources of InvokeRestApi and CreateWebLoginToken in a policy. */
export function airflowRoleArn(target: MwaaTarget): string {
  return `${arnPrefix(target)}:role/${target.environment}/User`;
}

function arnPrefix(target: MwaaTarget): string {
  return `arn:${target.partition}:airflow:${target.region}:${target.accountId ?? '<account>'}`;
}

/** An MWAA action that the step may need, as IAM writes it. */
export type MwaaAction = 'GetEnvironment' | 'CreateCliToken' | 'CreateWebLoginToken' | 'InvokeRestApi';

/** The IAM statement that allows one MWAA action on this environment (Service Authorization Reference, Amazon MWAA). */
export function iamStatement(action: MwaaAction, target: MwaaTarget): string {
  const needsRole = action === 'InvokeRestApi' || action === 'CreateWebLoginToken';
  return JSON.stringify({
    Effect: 'Allow',
    Action: `airflow:${action}`,
    Resource: needsRole ? airflowRoleArn(target) : environmentArn(target),
  });
}
