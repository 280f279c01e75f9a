import { pythonRepr } from '../cli/python.ts';
import type { HttpAnswer } from '../exchange.ts';
import { jsonAnswer, textAnswer } from '../exchange.ts';
import type { DagRun, TaskInstance } from './dag-run.ts';
import { instancesOfTask, triesOf } from './dag-run.ts';
import { formatIso, formatZulu, instantOf } from './instant.ts';
import { Refusal } from './refusal.ts';
import type { RestCall } from './rest-call.ts';
import { isV2, param, readFlag, since } from './rest-call.ts';

const HOST = 'ip-10-0-0-1.ec2.internal';

/** `GET .../taskInstances/{task_id}/logs/{try_number}`. */
export function getLog(call: RestCall): HttpAnswer {
  const mapIndex = Number(call.query.get('map_index') ?? -1);
  readFlag(call, 'full_content', false);
  const run = call.airflow.findRun(param(call, 'dag_id'), param(call, 'dag_run_id'));
  const task = run?.dag.tasks.find((one) => one.taskId === param(call, 'task_id'));
  const instance =
    run && task && instancesOfTask(run, task, call.airflow.nowMs()).find((one) => one.mapIndex === mapIndex);
  if (run === undefined || instance === undefined) throw missing(call);
  const wanted = Number(param(call, 'try_number'));
  const attempt = triesOf(run, instance, call.airflow.nowMs()).find((one) => one.tryNumber === wanted);
  if (isV2(call)) {
    if (attempt === undefined) throw missing(call);
    return answerV2(call, run, attempt);
  }
  return answerV1(
    call,
    run,
    attempt ?? { ...instance, tryNumber: wanted, startMs: undefined, endMs: undefined },
  );
}

const missing = (call: RestCall): Refusal =>
  isV2(call)
    ? new Refusal(404, 'Not Found', 'TaskInstance not found')
    : new Refusal(404, 'TaskInstance not found', null);

function answerV1(call: RestCall, run: DagRun, attempt: TaskInstance): HttpAnswer {
  const stream = streamName(call, run, attempt);
  const lines = logLines(attempt, call.airflow.nowMs()).map(
    ({ atMs, level, text, exception }) =>
      `[${formatIso(instantOf(atMs)).replace(/\.(\d{3})\d*\+00:00$/, '.$1+0000')}] {taskinstance.py:3311} ${level} - ${text}${exception === undefined ? '' : tracebackOf(exception)}`,
  );
  const place = `log_group: airflow-Task log_stream: ${stream}.`;
  const isMissing = attempt.startMs === undefined;
  // Airflow 2 does not ask whether there was such a try; its handler then finds nothing.
  const sources = `*** Reading remote log from Cloudwatch ${place}\n${isMissing ? `*** Could not read remote logs from ${place}\n` : ''}`;
  // airflow/utils/log/file_task_handler.py of 2.11.
  const header = since(call, '2.11')
    ? ` INFO - ::group::Log message source details\n${sources} INFO - ::endgroup::\n`
    : sources;
  const text = isMissing ? header : `${header}${lines.join('\n')}\n`;
  // airflow/api_connexion/endpoints/log_endpoint.py: text/plain is the best match of `*/*`.
  if (!/application\/json/.test(call.accept))
    return textAnswer(200, `${HOST}\n${text}\n`, 'text/plain; charset=utf-8');
  return jsonAnswer(200, {
    content: `[(${pythonRepr(HOST)}, ${pythonRepr(text)})]`,
    continuation_token: endToken(stream),
  });
}

const tracebackOf = (exception: string): string =>
  `\nTraceback (most recent call last):\n  File "/usr/local/airflow/dags/dag.py", line 7, in work\nValueError: ${exception}`;

function answerV2(call: RestCall, run: DagRun, attempt: TaskInstance): HttpAnswer {
  const stream = streamName(call, run, attempt);
  const events = logLines(attempt, call.airflow.nowMs());
  if (/x-ndjson/.test(call.accept))
    return textAnswer(
      200,
      events.map((event) => `${JSON.stringify(viewEvent(event))}\n`).join(''),
      'application/x-ndjson',
    );
  if (!/application\/json|\*\/\*|^$/.test(call.accept))
    throw new Refusal(406, 'Not Acceptable', 'Only application/json or application/x-ndjson is supported');
  const source = `Reading remote log from Cloudwatch log_group: airflow-Task log_stream: ${stream}.`;
  return jsonAnswer(200, {
    content: [
      { event: '::group::Log message source details', sources: [source] },
      { event: '::endgroup::' },
      ...events.map(viewEvent),
    ],
    // MWAA's CloudWatch handler of 3.0.6 hands back the metadata it was given: the token never becomes null.
    continuation_token: since(call, '3.2') ? null : endToken(stream),
  });
}

const viewEvent = ({ atMs, level, text, exception }: LogLine): Record<string, unknown> => ({
  timestamp: formatZulu(instantOf(atMs)),
  event: text,
  level: level.toLowerCase(),
  ...(exception === undefined
    ? { chan: 'stdout', logger: 'task' }
    : {
        logger: 'task',
        error_detail: [
          {
            exc_type: 'ValueError',
            exc_value: exception,
            exc_notes: [],
            syntax_error: null,
            is_cause: false,
            frames: [{ filename: '/usr/local/airflow/dags/dag.py', lineno: 7, name: 'work' }],
          },
        ],
      }),
});

interface LogLine {
  readonly atMs: number;
  readonly level: 'INFO' | 'ERROR';
  readonly text: string;
  /** The message of the exception that was logged with it. */
  readonly exception?: string;
}

/** What the attempt has written so far. */
function logLines(attempt: TaskInstance, nowMs: number): LogLine[] {
  const startMs = attempt.startMs ?? nowMs;
  const info = (text: string, atMs = startMs): LogLine => ({ atMs, level: 'INFO', text });
  const lines = [info(`Starting attempt ${attempt.tryNumber} of ${(attempt.task.retries ?? 0) + 1}`)];
  for (const text of attempt.task.log ?? []) lines.push(info(text));
  if (attempt.endMs === undefined) return lines;
  if (attempt.state === 'failed' || attempt.state === 'up_for_retry')
    lines.push({
      atMs: attempt.endMs,
      level: 'ERROR',
      text: 'Task failed with exception',
      exception: attempt.task.error ?? `${attempt.task.taskId} was told to fail`,
    });
  lines.push(info(`Marking task as ${(attempt.state ?? '').toUpperCase()}.`, attempt.endMs));
  return lines;
}

/** The CloudWatch stream, with `:` replaced as CloudWatch demands. */
function streamName(call: RestCall, run: DagRun, attempt: TaskInstance): string {
  const { taskId } = attempt.task;
  const name = since(call, '2.3')
    ? `dag_id=${run.dag.dagId}/run_id=${run.runId}/task_id=${taskId}${attempt.mapIndex >= 0 ? `/map_index=${attempt.mapIndex}` : ''}/attempt=${attempt.tryNumber}.log`
    : `${run.dag.dagId}/${taskId}/${formatIso(run.logicalDate ?? run.runAfter)}/${attempt.tryNumber}.log`;
  return name.replaceAll(':', '_');
}

/** A signed token in the shape of itsdangerous' URLSafeSerializer. */
const endToken = (stream: string): string =>
  `${Buffer.from(JSON.stringify({ end_of_log: true, log_pos: stream.length })).toString('base64url')}.c2lnbmF0dXJl`;
