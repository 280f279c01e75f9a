import { wholeName } from '../../core/cut.ts';
import { redact } from '../../core/redaction/redaction.ts';
import type { ConfCheck } from '../readiness/conf-schema.ts';
import type { Check } from './check.ts';

/** How many params a message names; the names come from the DAG. */
const MOST_NAMES = 10;
const NAME_LIMIT = 100;

/** The result of comparing a conf with a DAG's `count` params, as one check of the dry run. */
export function judgeConf(count: number, { problems, unchecked, extraKeys }: ConfCheck): Check {
  const name = 'conf';
  if (problems.length > 0) {
    return { name, status: 'failed', detail: listProblems(problems), code: 'conf-invalid', hint: CONF_HINT };
  }
  const extra =
    extraKeys.length === 0
      ? ''
      : `; not among its params: ${list(extraKeys, ', ', (key) => `"${wholeName(key, NAME_LIMIT)}"`)}`;
  if (unchecked.length === 0)
    return { name, status: 'ok', detail: `matches the DAG's ${describeParams(count)}${extra}` };
  const schemas = list(
    unchecked,
    '; ',
    ({ param, reason }) =>
      `the schema of "${wholeName(param, NAME_LIMIT)}" cannot be checked here: ${reason}`,
  );
  const fits =
    unchecked.length === count
      ? ''
      : `matches ${count - unchecked.length} of the DAG's ${describeParams(count)}; `;
  return { name, status: 'cannot-check', detail: `${fits}${schemas}${extra}` };
}

/** What is wrong with a conf, as one clause for each param. */
export function listProblems(problems: ConfCheck['problems']): string {
  return list(problems, '; ', ({ param, problem }) => `"${wholeName(param, NAME_LIMIT)}" ${redact(problem)}`);
}

const CONF_HINT = 'Correct the input "conf" or the DAG\'s params.';

function list<T>(items: readonly T[], separator: string, format: (item: T) => string): string {
  const more = items.length > MOST_NAMES ? [`and ${items.length - MOST_NAMES} more`] : [];
  return [...items.slice(0, MOST_NAMES).map(format), ...more].join(separator);
}

function describeParams(count: number): string {
  return `${count} param${count === 1 ? '' : 's'}`;
}
