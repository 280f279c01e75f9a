import { setTimeout as sleep } from 'node:timers/promises';
import { createContractDags } from '../contract/airflow-dags.ts';
import type { DagInput } from '../emulator/airflow/dag.ts';
import { SimulatedAirflow } from '../emulator/airflow/simulated-airflow.ts';
import { isRecord } from '../emulator/exchange.ts';
import { askSimulated } from '../emulator/recorded/ask-simulated.ts';
import { callsFor, type RecordedCall } from '../emulator/recorded/calls.ts';
import { parseVersion } from '../emulator/version.ts';
import type { RestAnswer } from './differential.ts';
import { askAgain } from './passing-error.ts';
import type { RealAirflow } from './real-airflow.ts';
import { sendCall } from './send-call.ts';
import { isSince, restMajorOf } from './settings.ts';

/** The calls of test/emulator/recorded and a few more, with ids and a date that no other run has. */
function listCalls(version: string): RecordedCall[] {
  const prefix = `diff${Date.now().toString(36)}${Math.floor(Math.random() * 1e4)}`;
  // After the start date of the DAGs, before which tasks do not run.
  const date = new Date(Date.UTC(2024, 1, 1) + Math.floor(Math.random() * 1e7) * 1000).toISOString();
  const major = restMajorOf(version);
  return [...callsFor(major, date), ...moreCalls(major)].map((call) =>
    withPrefix(isSince(version, '2.6') ? call : withoutNote(call), prefix),
  );
}

/** The trigger on which most other calls rest, for a version that refuses one with a note. */
function withoutNote(call: RecordedCall): RecordedCall {
  if (call.name !== 'trigger' || !isRecord(call.body)) return call;
  const { note: _, ...body } = call.body;
  return { ...call, body };
}

const PAUSED = '/dags/gha_paused/dagRuns';
const ODD = 'PREFIX-a+b:c~d';

/** What only the facts need (differential-facts.test.ts). */
function moreCalls(major: 2 | 3): RecordedCall[] {
  const noDate = major === 3 ? { logical_date: null } : {};
  const boom = '/dags/gha_fail/dagRuns/PREFIX-fail/taskInstances/boom/logs/1';
  return [
    { name: 'log as anything', method: 'GET', path: boom, accept: '*/*' },
    {
      name: 'runs in two states',
      method: 'GET',
      path: '/dags/gha_fail/dagRuns',
      query: `state=failed&state=running&limit=1&order_by=${major === 3 ? '-run_after' : '-execution_date'}`,
    },
    ...(major === 3 ? [{ name: 'health at the root', method: 'GET', path: '/health' }] : []),
    ...(major === 3 ? [...callsForNotes(), triggerWithNul] : []),
    { name: 'pause again', method: 'PATCH', path: '/dags/gha_paused', body: { is_paused: true } },
    { name: 'trigger paused', method: 'POST', path: PAUSED, body: { dag_run_id: 'PREFIX-p', ...noDate } },
    // No scheduler takes the run up meanwhile.
    { name: 'trigger odd id', method: 'POST', path: PAUSED, body: { dag_run_id: ODD, ...noDate } },
    { name: 'odd id plain', method: 'GET', path: `${PAUSED}/${ODD}` },
    { name: 'odd id encoded', method: 'GET', path: `${PAUSED}/PREFIX-a%2Bb%3Ac~d` },
  ];
}

/** What PostgreSQL cannot store. */
const triggerWithNul: RecordedCall = {
  name: 'trigger with U+0000',
  method: 'POST',
  path: '/dags/gha_ok/dagRuns',
  body: { dag_run_id: 'PREFIX-nul', conf: { a: '\u0000' }, logical_date: null },
};

/** A run without a note is stopped with one. */
function callsForNotes(): RecordedCall[] {
  const run = '/dags/gha_long/dagRuns/PREFIX-n';
  const body = { dag_run_id: 'PREFIX-n', logical_date: null };
  return [
    { name: 'trigger without note', method: 'POST', path: '/dags/gha_long/dagRuns', body },
    { name: 'stop with first note', method: 'PATCH', path: run, body: { state: 'failed', note: 'stopped' } },
    { name: 'run after first note', method: 'GET', path: run },
    { name: 'stop with second note', method: 'PATCH', path: run, body: { state: 'failed', note: 'stopped' } },
  ];
}

function withPrefix(call: RecordedCall, prefix: string): RecordedCall {
  return JSON.parse(JSON.stringify(call).replaceAll('PREFIX', prefix)) as RecordedCall;
}

/** Answers calls as an Airflow whose time passes only where a call waits for runs to end. */
export function createSimulated(version: string): (call: RecordedCall) => RestAnswer {
  let nowMs = Date.now();
  const airflow = new SimulatedAirflow(parseVersion(version), () => nowMs, 1);
  const contract = createContractDags(true);
  const dags = {
    ...contract,
    gha_ok: { ...contract['gha_ok'], tags: ['gha'] },
    gha_one_at_a_time: {},
    gha_retry: {
      tasks: [{ taskId: 'flaky', retries: 1, attempts: [{ state: 'failed' }, { state: 'success' }] }],
    },
  } satisfies Record<string, DagInput>;
  for (const [dagId, input] of Object.entries(dags)) airflow.dag(dagId, input);

  return (call) => {
    nowMs += call.after === undefined ? 7 : 60_000;
    const { status, headers, body } = askSimulated(airflow, call);
    return readAnswer(status, String(headers?.['content-type']), String(body));
  };
}

/** One call with what a real Airflow answered. */
export interface Answered {
  readonly call: RecordedCall;
  readonly answer: RestAnswer;
}

/** The names of all calls, in order. */
export function listCallNames(version: string): string[] {
  return listCalls(version).map(({ name }) => name);
}

/** Makes all calls to a real Airflow. */
export async function askAll(airflow: RealAirflow): Promise<readonly Answered[]> {
  const answered: Answered[] = [];
  for (const call of listCalls(airflow.version)) {
    answered.push({ call, answer: await askReal(airflow, call) });
  }
  return answered;
}

async function askReal(airflow: RealAirflow, call: RecordedCall): Promise<RestAnswer> {
  for (const run of call.after ?? []) await ended(airflow, run);
  return await askAgain(
    () => askOnce(airflow, call),
    ({ status }) => status === 500,
  );
}

async function askOnce(airflow: RealAirflow, call: RecordedCall): Promise<RestAnswer> {
  const response = await sendCall(airflow, call);
  const text = await response.text();
  return readAnswer(response.status, response.headers.get('content-type') ?? '', text);
}

async function ended(airflow: RealAirflow, run: string): Promise<void> {
  const [dag, id] = run.split('/');
  for (let tries = 0; tries < 240; tries += 1) {
    const { body } = await askReal(airflow, { name: '', method: 'GET', path: `/dags/${dag}/dagRuns/${id}` });
    const { state } = body as { readonly state?: unknown };
    if (state === 'success' || state === 'failed') return;
    await sleep(500);
  }
  throw new Error(`${run} did not end`);
}

function readAnswer(status: number, contentType: string, text: string): RestAnswer {
  const mediaType = contentType.split(';')[0]?.trim() ?? '';
  try {
    return { status, mediaType, body: JSON.parse(text) as unknown };
  } catch {
    return { status, mediaType, body: text };
  }
}
