import { describe, expect, test } from 'vitest';
import { readFailure } from '../../src/airflow/cli/failure.ts';
import { findRows, findState, readLines } from '../../src/airflow/cli/output.ts';
import {
  readRunList,
  readRunTable,
  readTaskNames,
  readTaskStates,
  readTriggered,
} from '../../src/airflow/cli/runs.ts';
import { findExceptionLine } from '../../src/airflow/logs/exception-line.ts';
import { formatLogEvent } from '../../src/airflow/logs/log-event.ts';
import { decodeTaskLog } from '../../src/airflow/logs/task-log.ts';
import { parsePythonLiteral, readPythonText } from '../../src/airflow/python-literal.ts';
import { airflowWords, malformed, requireOk } from '../../src/airflow/rest/answer.ts';
import { decodeDagTask, decodeImportError, decodeTaskInstance } from '../../src/airflow/rest/decoder.ts';
import { decodeXcomText } from '../../src/airflow/rest/task-results.ts';
import { explainSdkError } from '../../src/aws/explain-sdk-error.ts';
import { readIdentity } from '../../src/aws/identity.ts';
import { createMwaaTarget } from '../../src/aws/mwaa-target.ts';
import { firstWords, readAirflowStatus, readRestApiFailure } from '../../src/aws/rest-api-answer.ts';
import { readRetryAfter, readSdkFailure } from '../../src/aws/sdk-failure.ts';
import { parseAirflowVersion } from '../../src/core/airflow-version.ts';
import { cutLine, quoteForeign } from '../../src/core/foreign-text.ts';
import { forgetHidden, hideConf, hideSecret } from '../../src/core/redaction/redaction.ts';
import { stripTerminal } from '../../src/core/terminal.ts';
import { exceptionLine, lastLines, pickImportError } from '../../src/dag-run/readiness/import-error.ts';
import { readConfInputs } from '../../src/inputs/conf.ts';
import { InputReader } from '../../src/inputs/input-reader.ts';
import { readJson } from '../../src/inputs/json-text.ts';
import { findImportErrorPlace } from '../../src/report/import-error-place.ts';
import { DiagramNames } from '../../src/report/summary/diagram-text.ts';
import { code, codeBlock, inlineText, isSafeUrl } from '../../src/report/summary/markdown.ts';
import { toPrintableLines } from '../../src/runner/printable.ts';
import { readVersionLine } from '../../src/transport/detect-version.ts';
import { requireNoPage } from '../../src/transport/page.ts';
import { propertyRuns, tried } from '../harness/property-runs.ts';
import { worstTexts } from './worst-texts.ts';

/** Characters, 300,000 with more property runs: what takes the square of them takes minutes. */
const SIZE = Math.min(300_000, propertyRuns(60_000));
const fill = (piece: string, size: number) => piece.repeat(Math.ceil(size / piece.length)).slice(0, size);

const target = createMwaaTarget({ environment: 'etl', region: 'eu-west-1', roleArn: undefined });
const asked = { action: 'read it', permission: 'can read' };
const named = (name: string, message: string, more: object = {}) =>
  Object.assign(new Error(message), { name, $metadata: { httpStatusCode: 400 }, ...more });
const output = (text: string) => ({ stdout: text, stderr: text });
const request = { dagId: 'etl', runId: 'run', conf: {} };
const sdkCall = { action: 'InvokeRestApi', target, isTimedOut: false } as const;

const readConf = (text: string) =>
  readConfInputs(new InputReader((name) => (name === 'conf' ? text : '')), {
    workspace: '',
    readFile: () => '',
  });

/** What reads a text of others; what it throws is an answer too. */
const READERS: Readonly<Record<string, (text: string) => unknown>> = {
  quoteForeign: (text) => quoteForeign(text, 200),
  cutLine: (text) => cutLine(text, 4_000),
  stripTerminal,
  toPrintableLines,
  firstWords,
  readAirflowStatus: (text) =>
    readAirflowStatus({ status: 500, body: text }, { method: 'GET', path: '/dags' }),
  readRestApiFailure: (text) =>
    readRestApiFailure(named('RestApiServerException', '', { RestApiResponse: text }), {
      method: 'GET',
      path: '/dags',
    }),
  requireNoPage: (text) =>
    requireNoPage({ status: 200, body: text }, { method: 'GET', path: '/dags', effect: 'read' }),
  requireOk: (text) => requireOk({ status: 400, body: text }, asked),
  airflowWords: (text) => airflowWords({ title: text, detail: [{ loc: [text, text], msg: text }] }),
  malformed: (text) => malformed(asked, { [text]: 1 }),
  'malformed text': (text) => malformed(asked, text),
  readSdkFailure: (text) => readSdkFailure(named(text, text)),
  'explainSdkError, message': (text) => explainSdkError(named('AccessDeniedException', text), sdkCall),
  'explainSdkError, text': (text) =>
    explainSdkError(named('ValidationException', '', { $responseBodyText: text }), sdkCall),
  readRetryAfter,
  readIdentity: (text) => readIdentity(text, '123456789012'),
  parseAirflowVersion,
  readVersionLine,
  readFailure: (text) => readFailure(output(text)),
  findRows: (text) => findRows(text, ({ dag_id }) => dag_id === 'etl'),
  findState: (text) => findState(text, new Set(['running'])),
  readLines,
  readTriggered: (text) => readTriggered(output(text), request, 'queued'),
  readRunList: (text) => readRunList(output(text), 'etl'),
  readRunTable: (text) => readRunTable(output(`id  | run_id | state | execution_date |\n${text}`), 'etl'),
  readTaskStates: (text) => readTaskStates(output(text), 'etl'),
  readTaskNames: (text) => readTaskNames(output(text)),
  decodeTaskLog: (text) => decodeTaskLog(text, 1_000),
  'decodeTaskLog, v1': (text) => decodeTaskLog({ content: text }, 1_000),
  'decodeTaskLog, v2': (text) => decodeTaskLog({ content: [{ event: text, level: text }] }, 1_000),
  formatLogEvent: (text) => formatLogEvent({ event: [text], error_detail: [{ exc_value: text }] }),
  parsePythonLiteral,
  readPythonText: (text) => readPythonText(`'${text}`, 0, () => undefined),
  decodeXcomText,
  decodeTaskInstance: (text) => decodeTaskInstance({ task_id: text, state: text, start_date: text }, asked),
  decodeDagTask: (text) => decodeDagTask({ task_id: text, downstream_task_ids: [text] }, asked),
  decodeImportError: (text) => decodeImportError({ filename: text, stack_trace: text }, asked),
  exceptionLine: (text) => exceptionLine({ filename: text, stackTrace: text }),
  lastLines,
  pickImportError: (text) =>
    pickImportError({ dagId: 'etl', fileloc: undefined }, [
      { filename: text, stackTrace: text },
      { filename: 'b.py', stackTrace: text },
    ]),
  findImportErrorPlace: (text) => findImportErrorPlace({ filename: text, stackTrace: text }, '/nowhere'),
  findExceptionLine: (text) => findExceptionLine([text, text.slice(1)]),
  code,
  inlineText,
  codeBlock: (text) => codeBlock([text]),
  isSafeUrl: (text) => isSafeUrl(`https://${text}`),
  DiagramNames: (text) => {
    const names = new DiagramNames();
    return [names.show(text), names.explain()];
  },
  readConf,
  readJson,
  'readJson, within a text': (text) => readJson(`{"a": "${text}`),
};

async function timeOf(read: (text: string) => unknown, text: string): Promise<number> {
  // Of the processor rather than of a clock, which a busy machine makes run on.
  const before = process.cpuUsage();
  try {
    await read(text);
  } catch {
    // A refusal is as good as a value, if it comes in time.
  }
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1_000;
}

/**
 * Reads each text; names those that take more than a millisecond for a thousand characters, twice, and ten times as long
 * as a quarter of the text; or more than ten milliseconds.
 */
async function findSlow(
  read: (text: string) => unknown,
  texts: typeof worstTexts,
): Promise<readonly string[]> {
  const slow: string[] = [];
  for (const [begin, piece, end] of texts) {
    const text = `${begin}${fill(piece, SIZE)}${end}`;
    if ((await timeOf(read, text)) < SIZE / 1_000) continue;
    // A slow machine is slow here too, but what is linear takes a quarter of the time for a quarter.
    const quarter = await timeOf(read, `${begin}${fill(piece, SIZE / 4)}${end}`);
    const whole = await timeOf(read, text);
    if (whole > SIZE / 100 || (whole > SIZE / 1_000 && whole > 10 * quarter))
      slow.push(`${JSON.stringify([begin, piece, end])}: ${Math.round(quarter)}, ${Math.round(whole)} ms`);
  }
  return slow;
}

describe('a text that is slow to read takes time in proportion to its length', () => {
  test.each(
    Object.entries(READERS).map(([name, read], at) => [name, read, tried(worstTexts, 5, at)] as const),
  )(
    '%s',
    async (_name, read, texts) => {
      expect(await findSlow(read, texts)).toEqual([]);
    },
    60_000,
  );
});

test.each(['[{"a": 1}]', '["\\"', '[', "[('a', '", '&a '])(
  'the longest YAML that is accepted, of %j, is read or refused in time',
  async (piece) => {
    expect(await timeOf(readConf, fill(piece, 100_000))).toBeLessThan(5_000);
  },
);

test('a quote takes no longer for what a step hides', async () => {
  hideSecret('a-secret-of-the-step');
  hideConf({ value: 'a value of the conf' });
  const took = await timeOf((text) => quoteForeign(text, 200), fill('a value of the step ', 8_000_000));
  forgetHidden();
  expect(took).toBeLessThan(1_000);
});
