import { beforeAll, describe, expect, inject, it } from 'vitest';
import { openRestClient } from '../../src/airflow/rest/client.ts';
import { parseAirflowVersion } from '../../src/core/airflow-version.ts';
import type { RestRequest } from '../../src/transport/transport.ts';
import { createContractDags } from '../contract/airflow-dags.ts';
import { answerRest } from '../emulator/airflow/rest.ts';
import { SimulatedAirflow } from '../emulator/airflow/simulated-airflow.ts';
import { parseVersion } from '../emulator/version.ts';
import { createOpenApiChecker, readOpenApi, type Verdict } from './openapi.ts';
import { type Ask, createRecorder, useClient } from './openapi-exchanges.ts';
import { type KnownDeviation, knownDeviations } from './openapi-known.ts';
import { askAgain } from './passing-error.ts';
import { startRealAirflow } from './real-airflow.ts';
import { hasRest, isSince, restMajorOf } from './settings.ts';

for (const version of inject('airflowVersions')) {
  describe.skipIf(!hasRest(version)).each(['real', 'simulated'] as const)(
    `what the client and the %s Airflow ${version} say`,
    (kind) => {
      const verdicts: Verdict[] = [];

      beforeAll(async () => {
        const check = createOpenApiChecker(await readOpenApi(version));
        const { ask, stop } = kind === 'real' ? await openReal(version) : openSimulated(version);
        const airflowVersion = parseAirflowVersion(version);
        if (airflowVersion === undefined) throw new Error(version);
        try {
          for (const pathLimit of [Number.POSITIVE_INFINITY, 1]) {
            const recorder = createRecorder(ask, pathLimit);
            const prefix = `api${Date.now().toString(36)}`;
            await useClient(openRestClient(recorder, airflowVersion), recorder, prefix);
            verdicts.push(...recorder.exchanges.map(check));
          }
        } finally {
          await stop();
        }
      });

      const known = knownDeviations.filter(
        (entry) => entry.versions.includes(version) && entry.of.includes(kind),
      );

      it('is what the OpenAPI document says, but for what is listed', () => {
        const problems = verdicts.flatMap(({ operation, problems: all }) =>
          all
            .filter((problem) => !known.some((entry) => covers(entry, operation, problem)))
            .map((problem) => `${operation}: ${problem}`),
        );
        expect([...new Set(problems)]).toEqual([]);
      });

      it('deviates still in all that is listed', () => {
        const gone = known.flatMap((entry) =>
          entry.operations
            .filter(
              (name) =>
                !verdicts.some(
                  ({ operation, problems }) =>
                    operation === name && problems.some((problem) => covers(entry, operation, problem)),
                ),
            )
            .map((name) => `${name}: ${entry.problem.source}`),
        );
        expect(gone).toEqual([]);
      });

      it('is about every operation that the client has', () => {
        const used = new Set(verdicts.map(({ operation }) => operation));
        expect([...used].sort()).toEqual([...operationsOf(version)].sort());
      });
    },
  );
}

function covers(entry: KnownDeviation, operation: string | undefined, problem: string): boolean {
  return operation !== undefined && entry.operations.includes(operation) && entry.problem.test(problem);
}

function operationsOf(version: string): readonly string[] {
  const major = restMajorOf(version);
  const run = '/dags/{dag_id}/dagRuns/{dag_run_id}';
  const task = `${run}/taskInstances/{task_id}`;
  const any = major === 2 ? '~' : '{dag_id}';
  return [
    'GET /dags',
    'GET /dags/{dag_id}',
    'PATCH /dags/{dag_id}',
    'GET /dags/{dag_id}/details',
    'GET /dags/{dag_id}/tasks',
    'GET /importErrors',
    'POST /dags/{dag_id}/dagRuns',
    'GET /dags/{dag_id}/dagRuns',
    `POST /dags/${any}/dagRuns/list`,
    `GET ${run}`,
    `PATCH ${run}`,
    `GET ${run}/taskInstances`,
    `GET ${task}/logs/{${major === 2 ? 'task_try_number' : 'try_number'}}`,
    `GET ${task}/xcomEntries/{xcom_key}`,
    'POST /dags/{dag_id}/clearTaskInstances',
    ...(major === 2
      ? [
          ...(isSince(version, '2.6') ? [`PATCH ${run}/setNote`] : []),
          'POST /dags/~/dagRuns/~/taskInstances/list',
        ]
      : [`POST ${run}/taskInstances/list`]),
  ];
}

async function openReal(version: string): Promise<{ ask: Ask; stop: () => Promise<void> }> {
  const airflow = await startRealAirflow({ version });
  const askOnce: Ask = async ({ method, path, query, body }) => {
    const response = await fetch(`${airflow.apiUrl}${path}?${toQuery(query)}`, {
      method,
      redirect: 'manual',
      headers: {
        ...(await airflow.authHeaders('admin')),
        accept: 'application/json',
        ...(body !== undefined && { 'content-type': 'application/json' }),
      },
      ...(body !== undefined && { body: JSON.stringify(body) }),
    });
    const text = await response.text();
    return readAnswer(response.status, response.headers.get('content-type') ?? '', text);
  };
  const ask: Ask = (request) =>
    askAgain(
      () => askOnce(request),
      ({ status }) => status === 500,
    );
  return { ask, stop: () => airflow.stop() };
}

function openSimulated(version: string): { ask: Ask; stop: () => Promise<void> } {
  const airflow = new SimulatedAirflow(parseVersion(version), () => Date.now(), 10);
  for (const [dagId, input] of Object.entries(createContractDags(true))) airflow.dag(dagId, input);
  const ask: Ask = async ({ method, path, query, body }) => {
    const request = {
      method,
      path: `/api/v${airflow.version.major - 1}${path}`,
      rawQuery: toQuery(query),
      accept: 'application/json',
      body: body === undefined ? undefined : JSON.stringify(body),
    };
    const answer = answerRest(airflow, request, { name: 'admin', role: 'Admin' });
    return readAnswer(answer.status, String(answer.headers?.['content-type']), String(answer.body));
  };
  return { ask, stop: async () => {} };
}

function toQuery(query: RestRequest['query'] = {}): string {
  return new URLSearchParams(
    Object.entries(query).map(([name, value]): [string, string] => [name, String(value)]),
  ).toString();
}

function readAnswer(status: number, contentType: string, text: string): Awaited<ReturnType<Ask>> {
  const mediaType = contentType.split(';')[0]?.trim() ?? '';
  try {
    return { status, mediaType, answer: JSON.parse(text) as unknown };
  } catch {
    return { status, mediaType, answer: text };
  }
}
