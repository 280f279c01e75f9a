import { isRecord } from '../emulator/exchange.ts';

/** One answer of the REST API, of a real or of a simulated Airflow. */
export interface RestAnswer {
  readonly status: number;
  /** Without parameters: `application/json`. */
  readonly mediaType: string;
  /** Parsed JSON, or the text when it is none. */
  readonly body: unknown;
}

/** One place at which two answers are not alike; `[]` stands for any item of a list. */
export interface Difference {
  readonly at: string;
  readonly simulated: unknown;
  readonly real: unknown;
}

/**
 * Members whose value has to be the same; of all others the type. They are those that the action reads or quotes,
 * and those that say which thing the answer is about.
 */
const RELEVANT = new Set([
  'conf',
  'dag_id',
  'dag_run_id',
  'detail',
  'downstream_task_ids',
  'error',
  'external_trigger',
  'has_import_errors',
  'is_active',
  'is_mapped',
  'is_paused',
  'is_stale',
  'key',
  'loc',
  'map_index',
  'max_tries',
  'msg',
  'note',
  'run_type',
  'state',
  'status',
  'task_id',
  'title',
  'triggered_by',
  'try_number',
  'value',
  'version',
]);

/** Members of which only the type counts, not what is in them: texts and structures of the place and of the moment. */
const OPAQUE = new Set(['content', 'continuation_token', 'executor_config', 'rendered_fields']);

/** Where the answers differ: in status, media type, the members of objects, types, and the values of relevant members. */
export function compareAnswers(simulated: RestAnswer, real: RestAnswer): Difference[] {
  const differences: Difference[] = [];
  const note = (at: string, one: unknown, other: unknown) => {
    if (one !== other) differences.push({ at, simulated: one, real: other });
  };
  note('status', simulated.status, real.status);
  note('type', simulated.mediaType, real.mediaType);

  function compare(at: string, name: string, one: unknown, other: unknown, isRelevant: boolean): void {
    const kind = kindOf(one);
    note(at, kind, kindOf(other));
    if (kind !== kindOf(other)) return;
    if (OPAQUE.has(name)) return;
    if (Array.isArray(one) && Array.isArray(other)) {
      note(`${at}.length`, one.length, other.length);
      const items = Math.min(one.length, other.length);
      for (let index = 0; index < items; index += 1)
        compare(`${at}[]`, name, one[index], other[index], isRelevant);
    } else if (isRecord(one) && isRecord(other)) {
      for (const key of new Set([...Object.keys(one), ...Object.keys(other)])) {
        const place = `${at}.${key}`;
        if (!(key in one)) note(place, 'absent', 'present');
        else if (!(key in other)) note(place, 'present', 'absent');
        else compare(place, key, one[key], other[key], isRelevant || RELEVANT.has(key));
      }
    } else if (isRelevant) note(at, withoutMoment(one), withoutMoment(other));
  }

  compare('body', '', simulated.body, real.body, false);
  return differences;
}

/** The answer with its task instances in the order of their ids. */
export function sortInstances(answer: RestAnswer): RestAnswer {
  const instances = isRecord(answer.body) ? answer.body['task_instances'] : undefined;
  if (!isRecord(answer.body) || !Array.isArray(instances)) return answer;
  const idOf = (one: unknown) => (isRecord(one) ? `${one['task_id']} ${one['map_index']}` : '');
  const sorted = instances.toSorted((one, other) => idOf(one).localeCompare(idOf(other), 'en'));
  return { ...answer, body: { ...answer.body, task_instances: sorted } };
}

function kindOf(value: unknown): string {
  if (value === null) return 'null';
  if (Array.isArray(value)) return 'list';
  if (typeof value === 'string' && value.trimStart().startsWith('<!DOCTYPE')) return 'page';
  return typeof value;
}

/** Texts quote dates to the microsecond and ids made of them. */
function withoutMoment(value: unknown): unknown {
  if (typeof value !== 'string') return value;
  return value.replace(
    /\d{4}-\d\d-\d\d([T ])\d\d:\d\d:\d\d(\.\d+)?(\+00:00|Z)(_\w{8})?/g,
    (_, separator: string, _fraction, zone: string) => `<${separator}date${zone}>`,
  );
}
