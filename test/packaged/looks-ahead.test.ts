import { describe, expect, test } from 'vitest';
import type { Fault } from '../emulator/fault.ts';
import type { WireRequest } from '../emulator/wire.ts';
import { play } from './scenario.ts';

const named = (operation: string) => (request: WireRequest) => request.operation === operation;
const isLook = ({ airflow }: WireRequest) => airflow?.method === 'GET' && airflow.path === '/dags/etl';
const isTrigger = ({ airflow }: WireRequest) => airflow?.method === 'POST';
const endOf = (request: WireRequest | undefined) => (request?.atMs ?? NaN) + (request?.durationMs ?? NaN);
const startOf = (request: WireRequest | undefined) => request?.atMs ?? NaN;

/** A fault for the first request of an operation. */
const firstOf = (operation: string, fault: Fault) => (request: WireRequest) =>
  request.operation === operation && request.nth === 1 ? fault : undefined;

describe('the first look at the DAG', () => {
  test.each(['auto', 'invoke-rest-api'])(
    'goes out with GetEnvironment (transport: %s), and a job that polls once makes eight requests',
    async (transport) => {
      const { step, requests } = await play({
        faults: firstOf('GetEnvironment', { kind: 'delay', ms: 2_000 }),
        inputs: { transport, 'poll-interval': 'auto' },
      });
      expect(step.outputs).toMatchObject({ outcome: 'success', transport: 'invoke-rest-api' });
      const environment = requests.find(named('GetEnvironment'));
      const looks = requests.filter(isLook);
      expect(looks).toHaveLength(1);
      expect(startOf(looks[0])).toBeLessThan(endOf(environment));
      expect(startOf(requests.find(isTrigger))).toBeGreaterThan(endOf(environment));
      expect(requests.length).toBeLessThanOrEqual(8);
      const before = requests.slice(0, requests.findIndex(isTrigger)).map(({ operation }) => operation);
      expect(before.toSorted()).toEqual([
        'AssumeRoleWithWebIdentity',
        'GetEnvironment',
        'GetIdToken',
        'InvokeRestApi',
      ]);
    },
  );

  test('is sent again after GetEnvironment when that was throttled', async () => {
    const { step, requests, mwaa } = await play({
      faults: firstOf('GetEnvironment', { kind: 'throttle', retryAfterSeconds: 1 }),
    });
    expect(step.outputs['outcome']).toBe('success');
    const [, environment] = requests.filter(named('GetEnvironment'));
    const looks = requests.filter(isLook);
    expect(looks).toHaveLength(2);
    expect(startOf(looks[1])).toBeGreaterThan(endOf(environment));
    expect(mwaa.airflow.runs('etl')).toHaveLength(1);
  });

  test.each<[string, Fault]>([
    ['throttled', { kind: 'throttle', retryAfterSeconds: 30 }],
    ['answered with 503', { kind: 'status', status: 503 }],
    ['cut off', { kind: 'reset' }],
  ])('that was %s is sent again in line, and nothing is written about it', async (_name, fault) => {
    const { step, requests, mwaa } = await play({ faults: firstOf('InvokeRestApi', fault) });
    expect([step.exitCode, step.outputs['outcome']]).toEqual([0, 'success']);
    const looks = requests.filter(isLook);
    expect(looks).toHaveLength(2);
    expect(startOf(looks[1])).toBeGreaterThan(endOf(requests.find(named('GetEnvironment'))));
    expect(startOf(requests.find(isTrigger))).toBeGreaterThan(endOf(looks[1]));
    expect(step.raw).not.toMatch(/Trying again|InvokeRestApi|\b(?:429|503)\b|throttl/i);
    expect(step.log.annotations).toEqual([]);
    expect(mwaa.airflow.runs('etl')).toHaveLength(1);
  });

  test('that IAM refuses is not mentioned where Airflow 2.2.2 has no REST API', async () => {
    const inputs = { 'on-cancel': 'leave' };
    const [allowed, denied] = await Promise.all([
      play({ airflowVersion: '2.2.2', inputs }),
      play({ airflowVersion: '2.2.2', inputs, iam: { deny: ['InvokeRestApi'] } }),
    ]);
    expect(denied.requests.filter(isLook).map(({ status }) => status)).toEqual([403]);
    expect(denied.step.outputs).toMatchObject({ outcome: 'success', transport: 'cli' });
    expect(denied.step.raw).not.toMatch(/AWS refused|not authorized|\b403\b/);
    const [before, after] = [allowed, denied].map(({ transcript }) =>
      transcript.split('\n# requests')[0]?.replaceAll(/execution_date=\S+/g, ''),
    );
    expect(after).toBe(before);
  });

  test.each(['web-session', 'cli'])('is not sent ahead for transport: %s', async (transport) => {
    const { step, requests } = await play({ inputs: { transport } });
    expect(step.outputs).toMatchObject({ outcome: 'success', transport });
    expect(requests.filter(named('InvokeRestApi'))).toEqual([]);
  });

  test('that is never answered holds up no step that ends for another reason', async () => {
    const { step, requests } = await play({
      environment: { status: 'DELETING' },
      faults: firstOf('InvokeRestApi', { kind: 'delay', ms: 60_000 }),
    });
    expect(step.outputs['outcome']).toBe('not-ready');
    expect(step.raw).not.toMatch(/unexpected/i);
    expect(requests.filter(isTrigger)).toEqual([]);
    // Calls of InvokeRestApi are given up after 20 s.
    expect(step.durationMs).toBeLessThan(20_000);
  });
});
