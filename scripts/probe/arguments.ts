import { parseArgs } from 'node:util';

/** What `npm run probe` was asked for. */
export interface ProbeArguments {
  readonly environment: string;
  readonly dagId: string;
  readonly region: string | undefined;
  /** ARN of a role to assume with GitHub's OIDC token; undefined: the ambient credentials. */
  readonly role: string | undefined;
  readonly trigger: boolean;
  readonly burst: boolean;
  /** Where to write the facts; undefined: nowhere. */
  readonly out: string | undefined;
}

/** How the command is called. */
export const USAGE =
  'npm run probe -- --environment NAME --dag-id DAG [--region REGION] [--role ARN] [--trigger] [--burst] [--out FILE]';

/** Reads the arguments; throws an Error with one line for what is wrong. */
export function parseProbeArguments(argv: readonly string[]): ProbeArguments {
  const { values } = parseArgs({
    args: [...argv],
    options: {
      environment: { type: 'string' },
      'dag-id': { type: 'string' },
      region: { type: 'string' },
      role: { type: 'string' },
      trigger: { type: 'boolean', default: false },
      burst: { type: 'boolean', default: false },
      out: { type: 'string' },
    },
  });
  const { environment, region, role, trigger, burst, out } = values;
  const dagId = values['dag-id'];
  if (environment === undefined || dagId === undefined)
    throw new Error(
      `${environment === undefined ? '--environment' : '--dag-id'} is missing. Usage: ${USAGE}`,
    );
  return { environment, dagId, region, role, trigger, burst, out };
}
