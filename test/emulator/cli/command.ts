import type { Instant } from '../airflow/instant.ts';
import { parseInstant } from '../airflow/instant.ts';
import type { SimulatedAirflow } from '../airflow/simulated-airflow.ts';
import type { ArgumentSpec, Arguments } from './arguments.ts';
import { UsageError } from './arguments.ts';
import { PythonError } from './python.ts';

/** One command of Airflow's command line. */
export interface Command {
  /** Python's name, for tracebacks. */
  readonly function: string;
  readonly spec: ArgumentSpec;
  /** True when logs are suppressed while it runs. */
  readonly suppressesLogs?: boolean;
  /** Returns what it prints on stdout. */
  readonly run: (airflow: SimulatedAirflow, args: Arguments) => string;
}

/** A positional or option as text; undefined when absent. */
export const text = (args: Arguments, name: string): string | undefined => {
  const value = args[name];
  return typeof value === 'string' ? value : undefined;
};

/** A date that argparse reads; the command does not run with any other. */
export function readDateArgument(name: string, value: string): Instant {
  try {
    return readDate(value);
  } catch {
    throw new UsageError(`argument ${name}: invalid parse value: '${value}'`);
  }
}

/** A date argument; a date without offset is in UTC, as `airflow.utils.timezone.parse` has it. */
export function readDate(value: string): Instant {
  const padded = /^\d{4}-\d{2}-\d{2}$/.test(value) ? `${value}T00:00:00` : value;
  const instant = parseInstant(padded) === 'naive' ? parseInstant(`${padded}Z`) : parseInstant(padded);
  if (typeof instant !== 'number')
    throw new PythonError('pendulum.parsing.exceptions.ParserError', `Invalid date string: ${value}`);
  return instant;
}

/** The `--conf` of a trigger. */
export function readConf(value: string | undefined): Record<string, unknown> {
  if (value === undefined || value === '') return {};
  try {
    const conf = JSON.parse(value) as unknown;
    if (typeof conf === 'object' && conf !== null && !Array.isArray(conf))
      return conf as Record<string, unknown>;
  } catch {
    throw new PythonError(
      'json.decoder.JSONDecodeError',
      'Expecting property name enclosed in double quotes: line 1 column 2 (char 1)',
    );
  }
  throw new PythonError('ValueError', 'dagrun conf must be a dict');
}
