import { parseRegion } from './environment.ts';
import { type InputReader, quote } from './input-reader.ts';

/** Problem: no region is known. */
export const NO_REGION =
  'is empty, and no region is known from elsewhere. Add "aws-region: eu-west-1" (your region), set AWS_REGION, or give "environment" as an ARN.';

/** The variables that the AWS SDKs and actions of AWS set, in this order. */
const VARIABLES = ['AWS_REGION', 'AWS_DEFAULT_REGION'] as const;

/** The region of the environment's ARN (which `aws-region` must not contradict), else `aws-region`, else the job's variables; '' when none is known. */
export function readRegion(
  reader: InputReader,
  arnRegion: string | undefined,
  env: Readonly<Record<string, string | undefined>>,
): string {
  const given = reader.optional('aws-region', parseRegion);
  if (arnRegion !== undefined) {
    if (given !== undefined && given !== arnRegion) {
      const problem = `is not the region of the environment's ARN, ${quote(arnRegion)}. Remove "aws-region", or correct the ARN.`;
      reader.refuse('aws-region', problem, given);
    }
    return arnRegion;
  }
  if (given !== undefined || reader.isRefused('aws-region')) return given ?? '';
  for (const name of VARIABLES) {
    const text = env[name]?.trim() ?? '';
    if (text === '') continue;
    const parsed = parseRegion(text);
    if ('value' in parsed) return parsed.value;
    // Without its value: a variable may hold anything, a secret too.
    reader.refuse('aws-region', `is empty, and the variable ${name} ${parsed.problem}`);
    return '';
  }
  // An environment that was refused may have been meant as an ARN, which has a region.
  if (!reader.isRefused('environment') || !reader.text('environment').startsWith('arn:')) {
    reader.refuse('aws-region', NO_REGION);
  }
  return '';
}
