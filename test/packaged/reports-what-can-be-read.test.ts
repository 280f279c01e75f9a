import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Fault } from '../emulator/fault.ts';
import type { WireRequest } from '../emulator/wire.ts';
import { endlessDag, play } from './scenario.ts';

/** What the report reads about a run, by the Airflow path of the request. */
const PARTS = {
  tasks: /\/taskInstances(?:\/list)?$/,
  structure: /^\/dags\/etl\/tasks$/,
  'log of load': /\/taskInstances\/load\/logs\//,
  'log of check': /\/taskInstances\/check\/logs\//,
  xcom: /\/xcomEntries\//,
} as const;
type Part = keyof typeof PARTS;

const FAULTS: Readonly<Record<string, Fault>> = {
  '500': { kind: 'status', status: 500, body: '{"detail": "Internal Server Error"}' },
  '403': { kind: 'status', status: 403, body: '{"detail": "Forbidden"}' },
  '429': { kind: 'status', status: 429, body: '{"detail": "Too Many Requests"}' },
  'a page': { kind: 'html' },
  'cut connections': { kind: 'drop-before' },
  nothing: { kind: 'delay', ms: 120_000 },
  slowly: { kind: 'delay', ms: 2_000 },
};

/** Airflow's own answer, as InvokeRestApi hands it on. */
function throughRestApi(fault: Fault): Fault {
  if (fault.kind !== 'status' || fault.body === undefined) return fault;
  const type = fault.status >= 500 ? 'RestApiServerException' : 'RestApiClientException';
  const body = JSON.stringify({
    RestApiStatusCode: fault.status,
    RestApiResponse: JSON.parse(fault.body) as unknown,
  });
  return { kind: 'status', status: 400, body, headers: { 'x-amzn-errortype': type } };
}

const REPORT_MS = 20_000;
/** For starting a process on a busy machine. */
const SLACK_MS = 8_000;

const brokenDag = {
  tasks: [
    { taskId: 'extract', xcom: { return_value: { rows: 7 } } },
    { taskId: 'load', upstream: ['extract'], state: 'failed', log: ['ValueError: no rows'] },
    { taskId: 'check', upstream: ['extract'], state: 'failed', log: ['KeyError: day'] },
  ],
} as const;

const partOf = ({ airflow }: WireRequest): Part | undefined =>
  (Object.keys(PARTS) as Part[]).find((part) => airflow !== undefined && PARTS[part].test(airflow.path));

interface Case {
  readonly transport: 'invoke-rest-api' | 'web-session';
  readonly airflowVersion: string;
  readonly broken: Readonly<Partial<Record<Part, string>>>;
}

const anyCase: fc.Arbitrary<Case> = fc.record({
  transport: fc.constantFrom('invoke-rest-api', 'web-session'),
  airflowVersion: fc.constantFrom('2.10.3', '3.0.6'),
  broken: fc.dictionary(
    fc.constantFrom(...(Object.keys(PARTS) as Part[])),
    fc.constantFrom(...Object.keys(FAULTS)),
    {
      minKeys: 1,
    },
  ),
});

const known: readonly Case[] = [
  { transport: 'invoke-rest-api', airflowVersion: '2.10.3', broken: { structure: '500' } },
  { transport: 'invoke-rest-api', airflowVersion: '3.0.6', broken: { 'log of check': 'nothing' } },
  { transport: 'web-session', airflowVersion: '2.10.3', broken: { tasks: 'nothing', xcom: '403' } },
  {
    transport: 'web-session',
    airflowVersion: '3.0.6',
    broken: { tasks: '500', structure: '500', 'log of load': '500', 'log of check': '500', xcom: '500' },
  },
];
const sampled = fc.sample(anyCase, { numRuns: 6, seed: 14 });

async function reportWith({ transport, airflowVersion, broken }: Case) {
  const { step, requests } = await play({
    airflowVersion,
    dags: { etl: brokenDag },
    inputs: { transport, xcom: 'extract' },
    restApi: { pathLimit: null },
    faults: (request) => {
      const part = partOf(request);
      const fault = part === undefined ? undefined : FAULTS[broken[part] ?? ''];
      return fault !== undefined && transport === 'invoke-rest-api' ? throughRestApi(fault) : fault;
    },
  });
  const first = requests.find((request) => partOf(request) !== undefined);
  const last = requests.at(-1);
  return { step, tookMs: (last?.atMs ?? 0) - (first?.atMs ?? 0) };
}

describe.concurrent('whatever the report cannot read, the verdict and the healthy parts stay', () => {
  test.each([...known, ...sampled])(
    'through $transport on Airflow $airflowVersion, with $broken',
    async (scene) => {
      const startedAt = Date.now();
      const { step, tookMs } = await reportWith(scene);
      const isHealthy = (part: Part) => (scene.broken[part] ?? 'slowly') === 'slowly';
      const log = step.log.lines.join('\n');
      expect(step.exitCode, log).toBe(1);
      expect(step.outputs).toMatchObject({ outcome: 'failed', state: 'failed', created: 'true' });
      const verdicts = step.log.annotations.filter(({ title }) => title === 'DAG "etl" failed (failed)');
      expect(verdicts).toHaveLength(1);
      expect(tookMs).toBeLessThan(REPORT_MS);
      expect(Date.now() - startedAt).toBeLessThan(REPORT_MS + SLACK_MS + 15_000);
      if (isHealthy('xcom')) expect(step.outputs['xcom']).toBe('{"extract":{"rows":7}}');
      if (isHealthy('tasks')) {
        const failed = JSON.parse(step.outputs['failed-tasks'] ?? '') as readonly { task_id: string }[];
        expect(failed.map(({ task_id }) => task_id).sort()).toEqual(['check', 'load']);
        if (isHealthy('log of load')) expect(log).toContain('ValueError: no rows');
        if (isHealthy('log of check')) expect(log).toContain('KeyError: day');
        if (isHealthy('structure')) expect(step.summary).toContain('### Graph');
      } else {
        expect(step.summary).toContain('unknown: they could not be read');
        expect(log).not.toContain('No task failed');
      }
      const unread = step.log.annotations.filter(
        ({ level, message }) => level === 'warning' && message.includes('could not be read'),
      );
      const isAllHealthy = (Object.keys(PARTS) as Part[]).every(isHealthy);
      if (isAllHealthy) expect(unread).toEqual([]);
      else expect(unread.length).toBeGreaterThan(0);
      // One for the report, one for the output "xcom".
      expect(unread.length).toBeLessThanOrEqual(2);
    },
    90_000,
  );

  test('the verdict is annotated while logs that do not come are still read', async () => {
    const { step } = await reportWith({
      transport: 'invoke-rest-api',
      airflowVersion: '2.10.3',
      broken: { 'log of load': 'nothing', 'log of check': 'nothing' },
    });
    const { lines } = step.log;
    const verdict = step.log.annotations.findIndex(({ title }) => title === 'DAG "etl" failed (failed)');
    const warning = step.log.annotations.findIndex(({ message }) => message.includes('could not be read'));
    expect(verdict).toBeGreaterThanOrEqual(0);
    expect(verdict).toBeLessThan(warning);
    expect(step.log.annotations[verdict]?.message).toContain('2 failed task instances: check, load');
    expect(lines.filter((line) => line.startsWith('❌')).at(-1)).toMatch(/ failed\. 2 failed task instances/);
  }, 90_000);

  test('broken task instances do not delay the end of a run', async () => {
    const { requests } = await play({
      dags: { etl: { tasks: [{ taskId: 'work', durationMs: 11_000 }] } },
      inputs: { 'poll-interval': '1s', logs: 'none', summary: 'false' },
      faults: ({ airflow }) =>
        airflow !== undefined && PARTS.tasks.test(airflow.path) ? FAULTS['nothing'] : undefined,
    });
    const looks = requests.filter(({ airflow }) => /\/dagRuns\/(?:gha|list)/.test(airflow?.path ?? ''));
    const gaps = looks.slice(1).map(({ atMs }, i) => atMs - (looks[i]?.atMs ?? 0));
    expect(Math.max(...gaps)).toBeLessThan(4_000);
  }, 90_000);

  test('a time limit ends the step within 20 s when nothing answers any more', async () => {
    let isGone = false;
    const startedAt = Date.now();
    const { step } = await play({
      dags: { etl: endlessDag },
      inputs: { timeout: '3s', 'poll-interval': '1s' },
      prepare: () => setTimeout(() => (isGone = true), 2_500),
      faults: ({ operation }) => (isGone && operation === 'InvokeRestApi' ? FAULTS['nothing'] : undefined),
    });
    expect(step.outputs['outcome']).toBe('timed-out');
    expect(Date.now() - startedAt).toBeLessThan(4_500 + REPORT_MS + SLACK_MS);
  }, 90_000);
});
