import { setTimeout as sleep } from 'node:timers/promises';
import { expect, test } from 'vitest';
import type { Emulator } from '../emulator/emulator.ts';
import { play, quickDag } from './scenario.ts';

const params = { day: { value: '2026-01-01', schema: { type: 'string', format: 'date' } } };
const dags = { etl: { ...quickDag, params } };

test.each(['2.10.3', '3.0.6'])(
  'a dry run on Airflow %s checks everything and starts nothing',
  async (airflowVersion) => {
    const { step, requests, mwaa, transcript } = await play({
      airflowVersion,
      dags,
      inputs: { 'dry-run': 'true', conf: '{"day": "2026-11-20"}' },
    });
    expect(step.exitCode).toBe(0);
    expect(step.outputs['outcome']).toBe('validated');
    expect(mwaa.airflow.runs('etl')).toEqual([]);
    expect(requests.filter(({ airflow }) => airflow !== undefined && airflow.method !== 'GET')).toEqual([]);
    await expect(transcript).toMatchFileSnapshot(`__snapshots__/dry-runs-${airflowVersion}.txt`);
  },
);

test('a conf that the params refuse is not ready, without its value being shown', async () => {
  const { step, mwaa } = await play({
    dags,
    inputs: { 'dry-run': 'true', conf: '{"day": "hunter2-is-no-date"}' },
  });
  expect(step.outputs['outcome']).toBe('not-ready');
  expect(step.log.annotations.at(-1)?.title).toContain('conf-invalid');
  expect(`${step.raw}${step.summary}`).not.toContain('hunter2');
  expect(mwaa.airflow.runs('etl')).toEqual([]);
});

test('a dry run without GetEnvironment says what it would give, and what to allow', async () => {
  const { step } = await play({ iam: { deny: ['GetEnvironment'] }, inputs: { 'dry-run': 'true' } });
  expect(step.outputs['outcome']).toBe('validated');
  expect(step.log.lines).toContain('❔ environment: the role may not call airflow:GetEnvironment');
  expect(step.log.lines.find((line) => line.includes('airflow:GetEnvironment: '))).toMatch(
    /: not allowed, and not needed; for status, version and links add \{"Effect":"Allow","Action":"airflow:GetEnvironment",/,
  );
});

const slowParam = { value: `${'a'.repeat(40)}b`, schema: { type: 'string', pattern: '^(a+)+$' } };

test('schemas that take for ever, are themselves or are elsewhere are not checked, and it is said', async () => {
  const { step } = await play({
    dags: {
      etl: {
        ...quickDag,
        params: {
          slow: slowParam,
          self: { value: 1, schema: { $ref: '#' } },
          remote: { value: 1, schema: { $ref: 'https://example.com/schema.json' } },
          ...params,
        },
      },
    },
    inputs: { 'dry-run': 'true' },
  });
  expect(step.outputs['outcome']).toBe('validated');
  const line = step.log.lines.find((text) => text.startsWith('❔ conf'));
  expect(line).toMatch(
    /^❔ conf: matches 1 of the DAG's 4 params; the schema of "slow" cannot be checked here: its check takes too long; /,
  );
  expect(line).toMatch(
    /the schema of "self" cannot be checked here: (it refers to itself|its check takes too long)/,
  );
  expect(line).toMatch(
    /the schema of "remote" cannot be checked here: it refers to a schema that it does not contain$/,
  );
});

test('a dry run hears a cancellation while it checks schemas', async () => {
  let cancelledAt = 0;
  let mwaa: Emulator | undefined;
  const slow = Object.fromEntries(Array.from({ length: 30 }, (_, at) => [`p${at}`, slowParam]));
  const { step } = await play({
    dags: { etl: { ...quickDag, params: slow } },
    inputs: { 'dry-run': 'true' },
    prepare: (started) => {
      mwaa = started;
    },
    end: {
      how: 'cancel',
      when: async () => {
        while (mwaa?.requests.some(({ airflow }) => airflow?.path.endsWith('/details')) !== true)
          await sleep(10);
        await sleep(300);
        cancelledAt = performance.now();
      },
    },
  });
  expect(step.outputs['outcome']).toBe('cancelled');
  // With the end of the step and its post stage; SIGTERM would come after 7.5 s.
  expect(performance.now() - cancelledAt).toBeLessThan(6_000);
});
