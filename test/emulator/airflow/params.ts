import type { ErrorObject } from 'ajv';
import Ajv from 'ajv';
import { pythonRepr } from '../cli/python.ts';
import type { AirflowVersion } from '../version.ts';
import { atLeast } from '../version.ts';
import type { Dag } from './dag.ts';
import { throughJsonb } from './jsonb.ts';

const ajv = new Ajv.Ajv({ strict: false, validateFormats: false });

/** Why a conf does not fit the DAG's params, in the words of Python's jsonschema, or undefined. */
export function refuseConf(
  version: AirflowVersion,
  dag: Dag,
  conf: Readonly<Record<string, unknown>>,
): string | undefined {
  // The DAG that is asked is the stored one, which 3.2 keeps as jsonb.
  const stored = <T>(value: T): T => (atLeast(version, '3.2') ? throughJsonb(value) : value);
  for (const [name, { value, schema }] of Object.entries(dag.input.params ?? {})) {
    if (value === undefined && !(name in conf))
      return `Invalid input for param ${name}: No value passed and Param has no default value`;
    const given = conf[name] ?? value;
    if (schema === undefined || ajv.validate(schema, given)) continue;
    const error = ajv.errors?.[0];
    return (
      `Invalid input for param ${name}: ${describe(error, given, schema)}\n\nFailed validating '${error?.keyword}' in schema:\n` +
      `    ${pythonRepr(stored(schema))}\n\nOn instance:\n    ${pythonRepr(given)}`
    );
  }
  return undefined;
}

function describe(
  error: ErrorObject | undefined,
  given: unknown,
  schema: Readonly<Record<string, unknown>>,
): string {
  const shown = pythonRepr(given);
  const limit = pythonRepr(schema[error?.keyword ?? '']);
  switch (error?.keyword) {
    case 'maximum':
      return `${shown} is greater than the maximum of ${limit}`;
    case 'minimum':
      return `${shown} is less than the minimum of ${limit}`;
    case 'enum':
      return `${shown} is not one of ${limit}`;
    case 'type':
      return `${shown} is not of type ${limit}`;
    case 'pattern':
      return `${shown} does not match ${limit}`;
    case 'maxLength':
      return `${shown} is too long`;
    case 'minLength':
      return `${shown} is too short`;
    default:
      return `${shown} ${error?.message ?? 'is invalid'}`;
  }
}
