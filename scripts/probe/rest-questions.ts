import { readSdkFailure } from '../../src/aws/sdk-failure.ts';
import { ActionError } from '../../src/core/errors.ts';
import { isObject } from '../../src/core/json.ts';
import { findFinishedTask, listRunIds, readLog } from './finished-task.ts';
import { type Fact, type ProbeContext, type Question, unknown } from './question.ts';

/** One more than InvokeRestApiRequest$Path allows in the service's model. */
const LONG_PATH = 65;
/** How often a continuation token is followed. */
const MOST_TOKENS = 4;
/** The most calls of a burst. */
const MOST_CALLS = 40;

/** What can be asked through InvokeRestApi. */
export const restQuestions: readonly Question[] = [
  {
    key: 'environment',
    text: 'What does GetEnvironment say about the environment?',
    means:
      'The status decides whether a step starts; the version decides the dialect; the log group is where missing logs are looked for.',
    ask: async ({ environment }) => {
      if (environment === undefined) return unknown('GetEnvironment is not allowed for this role');
      const { status, airflowVersion, isPrivate, taskLogGroup } = environment;
      const access = isPrivate ? 'private web server' : 'public web server';
      const logs = taskLogGroup === undefined ? 'no task logs in CloudWatch' : 'task logs in CloudWatch';
      return {
        answer: `${status}, Airflow ${airflowVersion?.text ?? 'of an unknown version'}, ${access}, ${logs}`,
        seen: 'GetEnvironment',
      };
    },
  },
  {
    key: 'path-limit',
    text: 'Does InvokeRestApi refuse paths of more than 64 characters?',
    means:
      'Enforced: the short forms of long paths are used after the first refusal. Not enforced: the natural path always works.',
    ask: async ({ aws, dagId }, signal) => {
      const start = `/dags/${encodeURIComponent(dagId)}/dagRuns/`;
      const path = `${start}${'x'.repeat(Math.max(LONG_PATH - start.length, 1))}`;
      try {
        const { status } = await aws.mwaa.invokeRestApi({ method: 'GET', path }, signal);
        return {
          answer: 'not-enforced',
          seen: `a path of ${path.length} characters reached Airflow (status ${status})`,
        };
      } catch (error) {
        if (error instanceof ActionError && error.code === 'path-too-long')
          return { answer: 'enforced', seen: `a path of ${path.length} characters was refused` };
        throw error;
      }
    },
  },
  {
    key: 'path-decoding',
    text: 'How do "+", ":" and "%" in a path arrive at Airflow?',
    means:
      'Run ids of Airflow itself (manual__2026-01-01T00:00:00+00:00) are asked for plain first, and percent-encoded where that finds nothing.',
    ask: askPathDecoding,
  },
  {
    key: 'log-answer',
    text: 'Which shape has a task log through InvokeRestApi?',
    means: 'Every shape that Airflow has is read; another one would be shown as missing.',
    ask: async (context, signal) => {
      const task = await findFinishedTask(context, signal);
      if (task === undefined) return unknown('the newest runs of the DAG have no task that has ended');
      const answer = await readLog(context, task, { full_content: true }, signal);
      return {
        answer: describeShape(answer.body),
        seen: `status ${answer.status} for the log of a task that has ended`,
      };
    },
  },
  {
    key: 'log-continuation',
    text: "Do a log's continuation tokens end?",
    means: 'The action asks for a log once, in full, and follows no token.',
    ask: askContinuation,
  },
  {
    key: 'rest-numbers',
    text: 'How do big numbers come through InvokeRestApi?',
    means: 'Numbers in conf and XComs are kept as written where the service keeps them.',
    ask: async ({ aws, dagId, triggered }, signal) => {
      if (triggered === undefined)
        return unknown(
          'only a run with such a conf shows it: use --trigger (NaN cannot be sent and is not asked)',
        );
      const path = `/dags/${encodeURIComponent(dagId)}/dagRuns/${triggered.runId}`;
      const { status, body } = await aws.mwaa.invokeRestApi({ method: 'GET', path }, signal);
      const conf = isObject(body) && isObject(body['conf']) ? body['conf'] : {};
      const value = conf['probe_number'];
      if (value === undefined) return unknown(`the run's conf does not come back (status ${status})`);
      return {
        answer: String(value) === triggered.conf ? 'exact' : 'changed',
        seen: `a number of ${triggered.conf.length} digits came back as a ${typeof value} of ${String(value).length} characters`,
      };
    },
  },
  {
    key: 'repeated-query',
    text: 'Does InvokeRestApi pass a list as a query parameter?',
    means: 'The action asks for one state at a time and needs no lists.',
    ask: async ({ aws, dagId }, signal) => {
      const path = `/dags/${encodeURIComponent(dagId)}/dagRuns`;
      const query = { state: ['queued', 'running'], limit: 1 };
      const { status } = await aws.mwaa.invokeRestApi({ method: 'GET', path, query }, signal);
      return { answer: status < 300 ? 'accepted' : 'refused', seen: `status ${status}` };
    },
  },
  {
    key: 'throttling',
    text: 'Which status and code has a throttled call?',
    means: 'The code decides, whatever the status: the call is repeated with growing pauses.',
    ask: async ({ aws, mayBurst }, signal) => {
      if (!mayBurst) return unknown(`not asked without --burst, which sends ${MOST_CALLS} calls at once`);
      const calls = Array.from({ length: MOST_CALLS }, () =>
        aws.mwaa.invokeRestApi({ method: 'GET', path: '/version' }, signal).then(
          () => undefined,
          (error: unknown) => error,
        ),
      );
      const errors = (await Promise.all(calls)).filter((error) => error !== undefined);
      const throttled = errors.find((error) => error instanceof ActionError && error.code === 'throttled');
      if (!(throttled instanceof ActionError))
        return {
          answer: 'not throttled',
          seen: `${MOST_CALLS} calls at once, ${errors.length} failed otherwise`,
        };
      const { name, status } = readSdkFailure(throttled.cause);
      return {
        answer: `${status ?? 'no status'} ${name || 'without a code'}`,
        seen: `${errors.length} of ${MOST_CALLS} calls failed`,
      };
    },
  },
];

async function askPathDecoding(context: ProbeContext, signal: AbortSignal): Promise<Fact> {
  const { aws, dagId } = context;
  const ids = await listRunIds(context, signal);
  const runId = ids.find((id) => id.includes('+') && id.includes(':'));
  if (runId === undefined) return unknown('none of the newest 100 runs has an id with "+" and ":"');
  const find = async (id: string) => {
    const path = `/dags/${encodeURIComponent(dagId)}/dagRuns/${id}`;
    try {
      const { status } = await aws.mwaa.invokeRestApi({ method: 'GET', path }, signal);
      return status;
    } catch (error) {
      if (error instanceof ActionError && error.code === 'path-too-long') return 0;
      throw error;
    }
  };
  const plain = await find(runId);
  const encoded = await find(encodeURIComponent(runId));
  if (plain === 0 || encoded === 0) return unknown('the path is longer than the service accepts');
  const found = [...(plain === 200 ? ['plain'] : []), ...(encoded === 200 ? ['encoded'] : [])];
  return {
    answer: found.join(' and ') || 'neither',
    seen: `status ${plain} for the plain id, ${encoded} for the encoded one`,
  };
}

async function askContinuation(context: ProbeContext, signal: AbortSignal): Promise<Fact> {
  const task = await findFinishedTask(context, signal);
  if (task === undefined) return unknown('the newest runs of the DAG have no task that has ended');
  let token: string | undefined;
  for (let followed = 0; followed <= MOST_TOKENS; followed += 1) {
    const query = { full_content: false, ...(token === undefined ? {} : { token }) };
    const { status, body } = await readLog(context, task, query, signal);
    const next = isObject(body) ? body['continuation_token'] : undefined;
    if (typeof next !== 'string' || next === '')
      return {
        answer: followed === 0 ? 'no token' : 'ends',
        seen: `status ${status} after ${followed} tokens`,
      };
    if (saysEnd(next)) return { answer: 'ends', seen: `token ${followed + 1} says that the log has ended` };
    token = next;
  }
  return { answer: 'does not end', seen: `a new token ${MOST_TOKENS + 1} times for a task that has ended` };
}

/** Airflow 2 signs `{"end_of_log": true, ...}` (itsdangerous, URLSafeSerializer): the first part is its base64. */
function saysEnd(token: string): boolean {
  return /"end_of_log": ?true/.test(Buffer.from(token.split('.')[0] ?? '', 'base64url').toString('utf8'));
}

/** The shape of a log's answer, by its types alone. */
export function describeShape(body: unknown): string {
  if (body === undefined || body === null || body === '') return 'nothing';
  if (typeof body === 'string') return /^\s*\[\(/.test(body) ? 'text: a Python list of tuples' : 'text';
  if (Array.isArray(body)) return `list of ${isObject(body[0]) ? 'objects' : typeof body[0]}`;
  if (!isObject(body)) return `a ${typeof body}`;
  return 'content' in body
    ? `object with content: ${describeShape(body['content'])}`
    : `object without content`;
}
