import { readEndpoint } from './endpoint.ts';

interface Suffix {
  readonly regions: string;
  readonly plain: string;
  readonly dualStack: string;
}

// botocore data/partitions.json
const SUFFIXES: readonly Suffix[] = [
  { regions: 'cn-', plain: 'amazonaws.com.cn', dualStack: 'api.amazonwebservices.com.cn' },
  { regions: 'eusc-', plain: 'amazonaws.eu', dualStack: 'api.amazonwebservices.eu' },
  { regions: 'us-iso-', plain: 'c2s.ic.gov', dualStack: 'api.aws.ic.gov' },
  { regions: 'us-isob-', plain: 'sc2s.sgov.gov', dualStack: 'api.aws.scloud' },
  { regions: 'eu-isoe-', plain: 'cloud.adc-e.uk', dualStack: 'api.cloud-aws.adc-e.uk' },
  { regions: 'us-isof-', plain: 'csp.hci.ic.gov', dualStack: 'api.aws.hci.ic.gov' },
];
const ELSEWHERE = { plain: 'amazonaws.com', dualStack: 'api.aws' };

/**
 * The URL of a region's STS, as the endpoint rules of the AWS SDKs give it (botocore data/sts endpoint-rule-set-1.json):
 * a custom one, or the regional one, FIPS and dual-stack as AWS_USE_FIPS_ENDPOINT and AWS_USE_DUALSTACK_ENDPOINT say.
 */
export function stsUrl(region: string, env: NodeJS.ProcessEnv): string {
  const custom = readEndpoint(env, 'STS');
  if (custom !== undefined) return custom;
  const suffix = SUFFIXES.find(({ regions }) => region.startsWith(regions)) ?? ELSEWHERE;
  const isDualStack = env['AWS_USE_DUALSTACK_ENDPOINT'] === 'true';
  // The plain hosts of GovCloud are FIPS hosts.
  const isFipsByName = region.startsWith('us-gov-') && !isDualStack;
  const service = env['AWS_USE_FIPS_ENDPOINT'] === 'true' && !isFipsByName ? 'sts-fips' : 'sts';
  return `https://${service}.${region}.${isDualStack ? suffix.dualStack : suffix.plain}/`;
}
