import { Readable } from 'node:stream';
import { MWAAClient, MWAAServiceException } from '@aws-sdk/client-mwaa';
import { HttpResponse } from '@smithy/protocol-http';
import { describe, expect, test } from 'vitest';
import {
  InvokeRestApiCommand,
  type InvokeRestApiCommandInput,
  RestApiClientException,
  RestApiServerException,
} from '../../../src/aws/invoke-rest-api-command.ts';

/** What the client sent, seen by a handler in place of the network. */
interface Seen {
  readonly method: string;
  readonly hostname: string;
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

async function send(
  input: InvokeRestApiCommandInput,
  answer: { readonly status: number; readonly text: string; readonly type?: string },
) {
  const seen: Seen[] = [];
  const client = new MWAAClient({
    region: 'eu-west-1',
    credentials: { accessKeyId: 'AKIDEXAMPLE', secretAccessKey: 'not-a-secret' },
    maxAttempts: 1,
    requestHandler: {
      handle: async (request: Seen) => {
        seen.push(request);
        const headers = answer.type === undefined ? {} : { 'x-amzn-errortype': answer.type };
        return {
          response: new HttpResponse({
            statusCode: answer.status,
            headers,
            body: Readable.from([answer.text]),
          }),
        };
      },
    } as never,
  });
  const settled = await client.send(new InvokeRestApiCommand(input)).then(
    (output) => ({ output, error: undefined }),
    (error: unknown) => ({ output: undefined, error }),
  );
  return { ...settled, seen };
}

const read = { Name: 'My-Env_1', Path: '/dags/etl', Method: 'GET' } as const;
const ok = { status: 200, text: '{"RestApiStatusCode":200,"RestApiResponse":{"dag_id":"etl"}}' };

describe('the request', () => {
  test('is POST /restapi/{Name} on the env. host, signed for airflow, with PascalCase members', async () => {
    const { seen } = await send(
      { ...read, Method: 'POST', Body: { conf: { a: null } }, QueryParameters: { limit: 1 } },
      ok,
    );
    expect(seen).toMatchObject([
      { method: 'POST', hostname: 'env.airflow.eu-west-1.amazonaws.com', path: '/restapi/My-Env_1' },
    ]);
    expect(seen[0]?.headers['authorization']).toMatch(
      /Credential=AKIDEXAMPLE\/\d{8}\/eu-west-1\/airflow\/aws4_request/,
    );
    expect(JSON.parse(seen[0]?.body ?? '')).toEqual({
      Path: '/dags/etl',
      Method: 'POST',
      Body: { conf: { a: null } },
      QueryParameters: { limit: 1 },
    });
  });

  test('has only the members that are given', async () => {
    const { seen } = await send(read, ok);
    expect(JSON.parse(seen[0]?.body ?? '')).toEqual({ Path: '/dags/etl', Method: 'GET' });
  });
});

describe('the answer', () => {
  test('carries the status and the response of Airflow', async () => {
    expect((await send(read, ok)).output).toMatchObject({
      RestApiStatusCode: 200,
      RestApiResponse: { dag_id: 'etl' },
      $metadata: { httpStatusCode: 200 },
    });
  });

  test.each([
    ['RestApiClientException', RestApiClientException],
    ['RestApiServerException', RestApiServerException],
  ])('%s arrives as HTTP 400 and keeps both members', async (type, Exception) => {
    const text = '{"RestApiStatusCode":404,"RestApiResponse":{"title":"DAG not found"}}';
    const { error } = await send(read, { status: 400, text, type });
    expect(error).toBeInstanceOf(Exception);
    expect(error).toBeInstanceOf(MWAAServiceException);
    expect(error).toMatchObject({
      name: type,
      RestApiStatusCode: 404,
      RestApiResponse: { title: 'DAG not found' },
      $metadata: { httpStatusCode: 400 },
    });
  });

  test.each([
    [
      'a header with a link',
      'ValidationException:http://internal.amazon.com/',
      '{"message":"bad"}',
      'ValidationException',
      'bad',
    ],
    [
      '__type with a namespace',
      undefined,
      '{"__type":"com.amazonaws.mwaa#AccessDeniedException","Message":"no"}',
      'AccessDeniedException',
      'no',
    ],
    ['code', undefined, '{"code":"ThrottlingException","message":"slow"}', 'ThrottlingException', 'slow'],
    ['nothing', undefined, '{}', 'UnknownError', 'UnknownError'],
  ])('an error is named by %s', async (_name, type, text, name, message) => {
    const answer = type === undefined ? { status: 403, text } : { status: 403, text, type };
    expect((await send(read, answer)).error).toMatchObject({ name, message });
  });

  test('plain text survives, as the SDK keeps it', async () => {
    const text = 'Update your environment to use InvokeRestApi';
    const { error } = await send(read, { status: 400, text });
    expect(error).toBeInstanceOf(SyntaxError);
    expect(error).toMatchObject({ $responseBodyText: text, $response: { statusCode: 400 } });
  });
});
