import { describe, expect, test } from 'vitest';
import { airflowWords, malformed, requireOk } from '../../../../src/airflow/rest/answer.ts';
import { ActionError } from '../../../../src/core/errors.ts';

const asked = { action: 'trigger the DAG "etl"', permission: 'can create on DAG Runs' };

function errorOf(status: number, body: unknown): ActionError {
  try {
    requireOk({ status, body }, asked);
  } catch (error) {
    if (error instanceof ActionError) return error;
    throw error;
  }
  throw new Error(`status ${status} passed`);
}

describe('an answer', () => {
  test.each([200, 201, 202, 204, 299])('of status %d is a success', (status) => {
    expect(requireOk({ status, body: { a: 1 } }, asked)).toEqual({ a: 1 });
  });

  test.each([400, 409, 422])('of status %d is a refusal in the words of Airflow', (status) => {
    const error = errorOf(status, {
      title: 'DAG cannot be triggered',
      detail: 'It has import errors',
      status,
    });
    expect(error.code).toBe('rejected-by-airflow');
    expect(error.message).toBe(
      `Airflow refused to trigger the DAG "etl" (status ${status}): DAG cannot be triggered: It has import errors.`,
    );
  });

  test.each([401, 403])('of status %d names the permission', (status) => {
    const error = errorOf(status, { title: 'Forbidden', status });
    expect(error.code).toBe('airflow-forbidden');
    expect(error.hint).toContain('can create on DAG Runs');
  });

  test.each([301, 304, 405, 418])('of status %d is unexpected', (status) => {
    expect(errorOf(status, '').code).toBe('unexpected-response');
  });

  test.each([
    [{ conf: { password: 'hunter2' }, dag_id: 1 }, 'an object of conf, dag_id'],
    ['{"conf": {"password": "hunter2"', '31 characters that are not JSON'],
    [[{ conf: { password: 'hunter2' } }], 'a list of 1'],
    [null, 'nothing'],
    [3, 'a number'],
    ['ok', 'the text "ok"'],
  ])('that lacks something is told by its outline: %#', (body, outline) => {
    const { message, code } = malformed(asked, body);
    expect(code).toBe('unexpected-response');
    expect(message).toContain(outline);
    expect(message).not.toContain('hunter2');
  });
});

describe("Airflow's words", () => {
  test.each<[unknown, string]>([
    [{ title: 'Bad Request', detail: "{'x': ['Unknown field.']}", status: 400 }, "{'x': ['Unknown field.']}"],
    [{ title: 'Not Found', status: 404, detail: null }, 'Not Found'],
    [{ detail: 'Not authenticated' }, 'Not authenticated'],
    [
      { detail: { reason: 'Unique constraint violation', statement: 'hidden', message: 'twice' } },
      'Unique constraint violation: twice',
    ],
    [
      {
        detail: [{ loc: ['body', 'conf'], msg: 'Input should be a valid dictionary', input: { secret: 1 } }],
      },
      'body.conf: Input should be a valid dictionary',
    ],
    [{ error: '/api/v1 has been removed in Airflow 3' }, '/api/v1 has been removed in Airflow 3'],
    ['plain\n text', 'plain text'],
    [{ detail: 'see <Param n>' }, 'see <Param n>'],
    [undefined, ''],
  ])('of %j are %j', (body, words) => {
    expect(airflowWords(body)).toBe(words);
  });

  test('are cut', () => {
    expect(airflowWords({ detail: 'x'.repeat(9999) }).length).toBeLessThan(510);
  });
});
