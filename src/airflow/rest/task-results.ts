import { ActionError } from '../../core/errors.ts';
import { type Json, parseJson } from '../../core/json.ts';
import { asJson } from '../fields.ts';
import { decodeTaskLog } from '../logs/task-log.ts';
import type { TaskInstanceRef, TaskLog } from '../model.ts';
import { parsePythonLiteral } from '../python-literal.ts';
import { malformed, type RequestPurpose, requireObject, requireOk } from './answer.ts';
import { taskLogCall, xcomCall } from './calls.ts';
import type { RestApi } from './dag-runs.ts';

/** The end of the log of a try, or of the try next to it where Airflow's numbers may be off by one. */
export async function readTaskLog(
  { caller, dialect }: RestApi,
  ref: TaskInstanceRef & { readonly tryNumber: number },
  maxLines: number,
  signal: AbortSignal,
): Promise<TaskLog | undefined> {
  const purpose: RequestPurpose = {
    action: `read the log of task "${ref.taskId}", try ${ref.tryNumber}`,
    permission: 'can read on Task Logs',
  };
  const { tryNumber } = ref;
  const numbers = dialect.hasOffTryNumbers ? [tryNumber, tryNumber + 1, tryNumber - 1] : [tryNumber];
  for (const number of numbers.filter((candidate) => candidate > 0)) {
    const answer = await caller.send(taskLogCall(ref, number), signal);
    if (answer.status === 404) continue;
    const log = decodeTaskLog(requireOk(answer, purpose), maxLines);
    if (log === 'unknown') throw malformed(purpose, answer.body);
    if (log !== 'none') return number === tryNumber ? log : { ...log, tryNumber: number };
  }
  return undefined;
}

/** The value of an XCom, numbers with every digit; undefined when there is none. Rejects with `unsupported` for a mapped task before Airflow 2.7. */
export async function getXcom(
  { caller, dialect }: RestApi,
  ref: TaskInstanceRef & { readonly key: string },
  signal: AbortSignal,
): Promise<{ readonly value: Json } | undefined> {
  const purpose: RequestPurpose = {
    action: `read the XCom "${ref.key}" of task "${ref.taskId}"`,
    permission: 'can read on XComs',
  };
  if (ref.mapIndex >= 0 && !dialect.hasMappedXcoms)
    throw new ActionError('unsupported', 'Airflow gives XComs of mapped tasks from version 2.7 on.');
  const answer = await caller.send(xcomCall(dialect, ref), signal);
  if (answer.status === 404) return undefined;
  const body = requireObject(answer, purpose);
  if (!('value' in body)) throw malformed(purpose, body);
  const { value } = body;
  return { value: dialect.xcomIsText && typeof value === 'string' ? decodeXcomText(value) : asJson(value) };
}

/**
 * The value in the text of an XCom, which APIs before 2.10 make with Python's str(). Lists, tuples and dicts are read, as
 * Python or as JSON writes them; anything else stays text, because `5` may have been a number or a text.
 */
export function decodeXcomText(text: string): Json {
  if (!/^\s*[[{(]/.test(text)) return text;
  try {
    return asJson(parseJson(text, 'as-written'));
  } catch {
    return parsePythonLiteral(text) ?? text;
  }
}
