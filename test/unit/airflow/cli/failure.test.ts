import { expect, test } from 'vitest';
import { failureError, readFailure } from '../../../../src/airflow/cli/failure.ts';

const TRACEBACK = [
  'Traceback (most recent call last):',
  '  File "/usr/local/bin/airflow", line 8, in <module>',
  'airflow.exceptions.AirflowException: a custom failure',
  'with a second line',
];

test('the words are the last exception and what follows it, wherever it was printed', () => {
  const text = TRACEBACK.join('\n');
  for (const result of [
    { stdout: '', stderr: text },
    { stdout: text, stderr: '' },
  ])
    expect(readFailure(result)).toEqual({
      kind: 'rejected',
      words: 'airflow.exceptions.AirflowException: a custom failure with a second line',
    });
});

test('without an exception the words are the last line of stderr, and stdout is no failure', () => {
  expect(readFailure({ stdout: 'done\n', stderr: 'a warning\nKilled\n' })).toEqual({
    kind: 'unknown',
    words: 'Killed',
  });
  expect(readFailure({ stdout: 'done\n', stderr: '' })).toEqual({ kind: 'unknown', words: '' });
});

test('an exception that fits no kind keeps its words', () => {
  const words = 'kombu.exceptions.OperationalError: connection refused';
  expect(readFailure({ stdout: '', stderr: `${words}\n` })).toEqual({ kind: 'unknown', words });
});

test.each([
  ['dag-not-found', 'dag-not-found'],
  ['run-not-found', 'dag-run-not-found'],
  ['usage', 'unsupported'],
  ['rejected', 'rejected-by-airflow'],
  ['conflict', 'rejected-by-airflow'],
  ['unknown', 'unreachable'],
] as const)('%s becomes %s', (kind, code) => {
  expect(failureError({ kind, words: 'words' }, 'unpause', 'etl').code).toBe(code);
});
