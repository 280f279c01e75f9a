import { describe, expect, test } from 'vitest';
import { parseAirflowVersion } from '../../src/core/airflow-version.ts';
import { connect } from '../../src/transport/connect.ts';
import { createInvokeRestApi } from '../../src/transport/invoke-rest-api.ts';
import type { RestRequest, Transport } from '../../src/transport/transport.ts';
import type { Fault } from '../emulator/fault.ts';
import { failureOf } from '../harness/failure.ts';
import { shareEmulator } from './shared-emulator.ts';
import { openTransportStack } from './transport-stack.ts';

const signal = new AbortController().signal;
const readDag: RestRequest = { method: 'GET', path: '/dags/etl', effect: 'read' };
const version = parseAirflowVersion('2.10.3');
const shared = shareEmulator();

const calls = () =>
  shared.emulator.requests.flatMap(({ airflow }) => (airflow === undefined ? [] : [airflow]));
const settled = () => expect.poll(() => shared.emulator.requests.at(-1)?.status).toBeDefined();

async function start() {
  const kit = await openTransportStack(shared.emulator);
  const transport = createInvokeRestApi(kit);
  transport.sendAhead('/dags/etl', signal);
  return { kit, transport };
}

describe('a read that was sent ahead', () => {
  test('is the answer of the first request like it, and of no other', async () => {
    const { transport } = await start();
    expect(await transport.send(readDag, signal)).toMatchObject({ status: 200, body: { dag_id: 'etl' } });
    expect(calls()).toHaveLength(1);
    expect(await transport.send(readDag, signal)).toMatchObject({ status: 200, body: { dag_id: 'etl' } });
    expect(calls()).toHaveLength(2);
  });

  test.each<[string, RestRequest, RegExp]>([
    ['of another path', { ...readDag, path: '/dags/etl/tasks' }, /^GET \/dags\/etl\/tasks$/],
    ['with a query', { ...readDag, query: { limit: 1 } }, /^GET \/dags\/etl$/],
    ['for numbers as they are written', { ...readDag, numbers: 'as-written' }, /^GET \/dags\/etl$/],
    [
      'with another method',
      { ...readDag, method: 'PATCH', body: { is_paused: false }, effect: 'write' },
      /^PATCH \/dags\/etl$/,
    ],
  ])('is left for later by a request %s', async (_name, request, sent) => {
    const { transport } = await start();
    await transport.send(request, signal);
    expect(calls()).toHaveLength(2);
    expect(calls().some(({ method, path }) => sent.test(`${method} ${path}`))).toBe(true);
    await transport.send(readDag, signal);
    expect(calls()).toHaveLength(2);
  });

  test.each<[string, Fault]>([
    ['throttling', { kind: 'throttle', retryAfterSeconds: 30 }],
    ['a 429 of Airflow', { kind: 'status', status: 429 }],
    ['a restarting server', { kind: 'status', status: 503 }],
    ['a reset', { kind: 'reset' }],
    ['a cut connection', { kind: 'drop-before' }],
    ['a page with status 200', { kind: 'html' }],
    ['JSON that ends early', { kind: 'garbage' }],
  ])('is forgotten without a word after %s, and sent again at once', async (_name, fault) => {
    shared.failFirst('InvokeRestApi', fault);
    const { kit, transport } = await start();
    expect((await transport.send(readDag, signal)).status).toBe(200);
    expect(calls()).toHaveLength(2);
    expect([kit.lines, kit.retry.failures]).toEqual([[], 0]);
  });

  test('whose failure nobody asks about is no unhandled rejection, and writes nothing', async () => {
    const rejections: unknown[] = [];
    const note = (reason: unknown) => void rejections.push(reason);
    process.on('unhandledRejection', note);
    shared.emulator.settings.iam.deny = ['InvokeRestApi'];
    const { kit } = await start();
    await expect.poll(() => calls().length).toBe(1);
    await settled();
    await new Promise((resolve) => setTimeout(resolve, 50));
    process.off('unhandledRejection', note);
    expect([rejections, kit.lines]).toEqual([[], []]);
  });

  test.each(['access-denied', 'path-too-long'] as const)('hands over a refusal: %s', async (code) => {
    const kit = await openTransportStack(shared.emulator);
    const transport = createInvokeRestApi(kit);
    const path = `/dags/${code === 'path-too-long' ? 'x'.repeat(70) : 'etl'}` as const;
    if (code === 'access-denied') shared.emulator.settings.iam.deny = ['InvokeRestApi'];
    transport.sendAhead(path, signal);
    expect((await failureOf(transport.send({ ...readDag, path }, signal))).code).toBe(code);
    expect(calls()).toHaveLength(1);
    expect(transport.pathLimit).toBe(code === 'path-too-long' ? 64 : Number.POSITIVE_INFINITY);
  });

  test('is not taken once it was given up', async () => {
    const { transport } = await start();
    transport.forgetAhead();
    await transport.send(readDag, signal);
    expect(calls()).toHaveLength(2);
  });

  test('is not taken after another request had to be repeated', async () => {
    const { transport } = await start();
    await expect.poll(() => calls().length).toBe(1);
    let failures = 0;
    shared.emulator.setFaults(({ airflow }) =>
      airflow?.path.endsWith('/version') && ++failures === 1 ? { kind: 'status', status: 503 } : undefined,
    );
    await transport.send({ ...readDag, path: '/version' }, signal);
    await transport.send(readDag, signal);
    expect(failures).toBe(2);
    expect(calls()).toHaveLength(4);
  });

  test('ends with the signal, and nothing is sent after that', async () => {
    shared.emulator.setFaults(() => ({ kind: 'delay', ms: 20_000 }));
    const kit = await openTransportStack(shared.emulator);
    const transport = createInvokeRestApi(kit);
    const cancel = new AbortController();
    transport.sendAhead('/dags/etl', cancel.signal);
    const sending = transport.send(readDag, cancel.signal);
    await expect.poll(() => shared.emulator.requests.length).toBe(1);
    cancel.abort(new Error('cancelled'));
    await expect(sending).rejects.toThrow('cancelled');
    // Pauses are short on this clock: that is enough for several repetitions.
    await new Promise((resolve) => setTimeout(resolve, 300));
    expect(shared.emulator.requests).toHaveLength(1);
  });
});

describe('connecting with a first look under way', () => {
  const openClient = (transport: Transport) => ({ transport });
  const look = async ({ transport }: { readonly transport: Transport }) =>
    transport.kind === 'cli' ? undefined : (await transport.send(readDag, signal)).status;

  test('takes it for the proof of the way', async () => {
    const { kit, transport } = await start();
    const options = { ...kit, invokeRestApi: transport, version, requested: 'auto', openClient } as const;
    expect(await connect(options, look, signal)).toMatchObject({ kind: 'invoke-rest-api', probed: 200 });
    expect(calls()).toHaveLength(1);
  });

  test('takes its refusal as one of the way, and goes on', async () => {
    shared.emulator.settings.iam.deny = ['InvokeRestApi'];
    const { kit, transport } = await start();
    const options = { ...kit, invokeRestApi: transport, version, requested: 'auto', openClient } as const;
    expect(await connect(options, look, signal)).toMatchObject({ kind: 'web-session', probed: 200 });
    expect(kit.lines).toEqual([expect.stringMatching(/^InvokeRestApi cannot be used: AWS refused/)]);
    expect(kit.operations().filter((name) => name === 'mwaa InvokeRestApi')).toHaveLength(1);
  });

  test('leaves it alone where the version rules the way out', async () => {
    shared.emulator.settings.iam.deny = ['InvokeRestApi'];
    const { kit, transport } = await start();
    const old = parseAirflowVersion('2.2.2');
    const options = {
      ...kit,
      invokeRestApi: transport,
      version: old,
      requested: 'auto',
      openClient,
    } as const;
    expect(await connect(options, look, signal)).toMatchObject({ kind: 'cli' });
    expect(kit.lines.join('\n')).not.toMatch(/refused|authorized/);
  });
});
