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

/** The end of the host names of a region's services. */
export function dnsSuffix(region: string, isDualStack: boolean): string {
  const suffix = SUFFIXES.find(({ regions }) => region.startsWith(regions)) ?? ELSEWHERE;
  return isDualStack ? suffix.dualStack : suffix.plain;
}
