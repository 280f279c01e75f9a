import { describe, expect, test } from 'vitest';
import { TransportError } from '../../../src/core/errors.ts';
import { failureOf } from '../../harness/failure.ts';
import { conf, made, madeWhole, open, request, sameDate } from './cli-script.ts';

const { signal } = new AbortController();

describe('the trigger command', () => {
  const sinceJson = [
    'dags',
    'trigger',
    'etl',
    '-r',
    'gha-1',
    '-c',
    conf,
    '-e',
    made,
    '--no-replace-microseconds',
    '-o',
    'json',
  ];
  test.each([
    ['1.10.12', ['trigger_dag', 'etl', '-r', 'gha-1', '-c', conf, '-e', madeWhole]],
    ['2.0.2', ['dags', 'trigger', 'etl', '-r', 'gha-1', '-c', conf, '-e', madeWhole]],
    ['2.5.1', ['dags', 'trigger', 'etl', '-r', 'gha-1', '-c', conf, '-e', madeWhole]],
    ['2.6.3', sinceJson],
    ['2.11.2', sinceJson],
    [
      '3.0.6',
      ['dags', 'trigger', 'etl', '-r', 'gha-1', '-c', conf, '--no-replace-microseconds', '-o', 'json'],
    ],
  ])('of %s', async (version, argv) => {
    const { client, transport } = open(version, () => undefined);
    expect(await failureOf(client.triggerDagRun(request, signal))).toBeInstanceOf(TransportError);
    expect(transport.ran).toEqual([argv]);
  });

  test('takes a given date as it is', async () => {
    for (const [version, option] of [
      ['1.10.12', '-e'],
      ['2.10.3', '-e'],
      ['3.0.6', '-l'],
    ] as const) {
      const { client, transport } = open(version, () => undefined);
      const logicalDate = '2025-06-07T08:09:10.123456+02:00';
      await failureOf(client.triggerDagRun({ ...request, logicalDate }, signal));
      expect(transport.ran[0]?.[transport.ran[0].indexOf(option) + 1]).toBe(logicalDate);
    }
  });

  test.each(['', '-r', 'a b', "a'b", 'a/b', 'é', 'a\n'])('never takes the id %j', async (runId) => {
    for (const version of ['1.10.12', '2.0.2', '2.10.3', '3.0.6']) {
      const { client, transport } = open(version, () => undefined);
      expect((await failureOf(client.triggerDagRun({ ...request, runId }, signal))).code).toBe('unsupported');
      expect((await failureOf(client.triggerDagRun({ ...request, dagId: runId }, signal))).code).toBe(
        'unsupported',
      );
      expect((await failureOf(client.listTaskInstances({ ...request, runId }, signal))).code).toBe(
        'unsupported',
      );
      expect((await failureOf(client.unpauseDag(runId, signal))).code).toBe('unsupported');
      expect(transport.ran).toEqual([]);
    }
  });

  test('without an answer that makes sense may have worked', async () => {
    const { client } = open('2.10.3', () => ({ stdout: 'INFO - some log\n', stderr: 'Killed\n' }));
    const error = await failureOf(client.triggerDagRun(request, signal));
    expect(error).toMatchObject({ delivery: 'unknown' });
    expect(error.message).toContain('Killed');
  });

  test('says nothing of the conf when the database refuses', async () => {
    const { client } = open('2.0.2', () => sameDate);
    const answer = await client.triggerDagRun(request, signal);
    expect(answer).toMatchObject({ kind: 'conflict' });
    expect(JSON.stringify(answer)).not.toContain('secret');
  });
});
