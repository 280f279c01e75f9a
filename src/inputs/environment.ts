import type { Parsed } from './scalars.ts';

/** The input `environment`; region and ARN only when it was given as an ARN. */
export interface EnvironmentName {
  readonly name: string;
  readonly arn: string | undefined;
  readonly region: string | undefined;
}

// MWAA API Reference, GetEnvironment, "Name".
const NAME = /^[a-zA-Z][0-9a-zA-Z_-]{0,79}$/;
const ARN = /^arn:aws[a-z-]*:airflow:(?<region>[a-z0-9-]+):\d{12}:environment\/(?<name>[^/]+)$/;
const REGION = /^[a-z]{2,5}(?:-[a-z]+)+-\d{1,2}$/;

/** Parses the name or the ARN of an MWAA environment. */
export function parseEnvironment(text: string): Parsed<EnvironmentName> {
  if (!text.startsWith('arn:')) {
    if (NAME.test(text)) return { value: { name: text, arn: undefined, region: undefined } };
    return {
      problem:
        'is not the name of an MWAA environment. Accepted: a letter, then letters, digits, "-" and "_", at most 80 characters; or the environment\'s ARN.',
    };
  }
  if (/^arn:[^:]*:airflow-serverless:/.test(text) || /:workflow\//.test(text)) {
    return {
      problem:
        'is a workflow of MWAA Serverless, which has no Airflow API to run a DAG with. Accepted: an environment of Amazon MWAA; start a serverless workflow with "aws mwaa-serverless start-workflow-run".',
    };
  }
  const groups = ARN.exec(text)?.groups;
  const [region, name] = [groups?.['region'], groups?.['name']];
  if (region === undefined || name === undefined || !NAME.test(name) || !REGION.test(region)) {
    return {
      problem:
        'is not the ARN of an MWAA environment. Accepted: for example arn:aws:airflow:eu-west-1:123456789012:environment/my-environment.',
    };
  }
  return { value: { name, arn: text, region } };
}

/** Parses an AWS region; it becomes part of host names, so its form is checked. */
export function parseRegion(text: string): Parsed<string> {
  if (REGION.test(text)) return { value: text };
  if (REGION.test(text.slice(0, -1)) && /[a-z]$/.test(text)) {
    return { problem: `is an availability zone. Use its region, ${text.slice(0, -1)}.` };
  }
  return { problem: 'is not an AWS region. Accepted: for example eu-west-1.' };
}
