/** A partition: a group of AWS regions with host names and ARNs of its own. */
interface Partition {
  /** The prefix of its regions, so that new regions need no change here. */
  readonly regions: string;
  /** The partition in ARNs. */
  readonly id: string;
  /** The suffix of host names, and that of dual-stack host names. */
  readonly plain: string;
  readonly dualStack: string;
}

// botocore data/partitions.json
const PARTITIONS: readonly Partition[] = [
  { regions: 'cn-', id: 'aws-cn', plain: 'amazonaws.com.cn', dualStack: 'api.amazonwebservices.com.cn' },
  { regions: 'us-gov-', id: 'aws-us-gov', plain: 'amazonaws.com', dualStack: 'api.aws' },
  { regions: 'eusc-', id: 'aws-eusc', plain: 'amazonaws.eu', dualStack: 'api.amazonwebservices.eu' },
  { regions: 'us-iso-', id: 'aws-iso', plain: 'c2s.ic.gov', dualStack: 'api.aws.ic.gov' },
  { regions: 'us-isob-', id: 'aws-iso-b', plain: 'sc2s.sgov.gov', dualStack: 'api.aws.scloud' },
  { regions: 'eu-isoe-', id: 'aws-iso-e', plain: 'cloud.adc-e.uk', dualStack: 'api.cloud-aws.adc-e.uk' },
  { regions: 'us-isof-', id: 'aws-iso-f', plain: 'csp.hci.ic.gov', dualStack: 'api.aws.hci.ic.gov' },
];
const COMMERCIAL: Partition = { regions: '', id: 'aws', plain: 'amazonaws.com', dualStack: 'api.aws' };

function findPartition(region: string): Partition {
  return PARTITIONS.find(({ regions }) => region.startsWith(regions)) ?? COMMERCIAL;
}

/** The partition of a region as ARNs name it, such as `aws-cn`. */
export function partitionOf(region: string): string {
  return findPartition(region).id;
}

/** The suffix of the host names of a region's services. */
export function dnsSuffix(region: string, isDualStack: boolean): string {
  const partition = findPartition(region);
  return isDualStack ? partition.dualStack : partition.plain;
}
