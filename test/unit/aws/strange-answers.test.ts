import fc from 'fast-check';
import { expect, test } from 'vitest';
import { decodeEnvironment } from '../../../src/aws/environment.ts';
import { readIdentity } from '../../../src/aws/identity.ts';
import {
  readAirflowStatus,
  readRestApiFailure,
  readRestApiSuccess,
} from '../../../src/aws/rest-api-answer.ts';
import { parseWebServerHost } from '../../../src/aws/web-server-host.ts';
import { parseAirflowVersion } from '../../../src/core/airflow-version.ts';
import { ActionError } from '../../../src/core/errors.ts';
import { hostileJson, listPlaces, replaceAt } from '../../harness/hostile-json.ts';

const environment = {
  ...{ Name: 'etl', Arn: 'arn:aws:airflow:eu-west-1:123456789012:environment/etl', Status: 'AVAILABLE' },
  ...{ AirflowVersion: '2.10.3', WebserverUrl: 'abc.example.test', WebserverAccessMode: 'PRIVATE_ONLY' },
  LastUpdate: { Status: 'FAILED', Error: { ErrorMessage: 'x' } },
  LoggingConfiguration: {
    TaskLogs: { Enabled: true, CloudWatchLogGroupArn: 'arn:aws:logs:a:1:log-group:x:*' },
  },
  AirflowConfigurationOptions: { 'scheduler.dag_dir_list_interval': '30' },
};

test('any JSON in the place of any field of an environment leaves out that field', () => {
  for (const place of listPlaces(environment))
    for (const [name, text] of Object.entries(hostileJson)) {
      const what = `${place.join('.')} ${name}`;
      const found: unknown = JSON.parse(replaceAt(environment, place, text));
      try {
        const decoded = decodeEnvironment('etl', found);
        expect(JSON.stringify(decoded).length, what).toBeLessThan(10_000);
        const { dagRefreshSeconds: seconds = 1, webServerHost = 'x' } = decoded;
        expect(seconds > 0 && seconds <= 86_400, what).toBe(true);
        expect(URL.canParse(`https://${webServerHost}`), what).toBe(true);
      } catch (error) {
        expect(error, what).toMatchObject({ name: 'ActionError', code: 'unexpected-response' });
        expect(place, what).toEqual([]);
      }
    }
});

test.each([
  ...[
    'localhost:99999',
    'localhost:0x1',
    'user@host',
    'user:pass@host:1',
    'host/path',
    'host?query',
    'host#x',
  ],
  ...[
    'a b',
    '',
    ' host',
    'host\n',
    '[::1]',
    '[::1]:443',
    '::1',
    'münchen.example',
    'xn--\u00fc',
    '1.2.3.4.5',
    '0x7f.1',
  ],
  ...[
    '-x.example',
    'x.example-',
    '.',
    '..',
    'a..b\\c',
    'https://host',
    `${'a'.repeat(300)}.example`,
    '%61',
    'host:',
  ],
  ...[5, null, undefined, {}, [], ['host'], true],
])('%j is no web server', (told) => {
  expect(parseWebServerHost(told)).toBeUndefined();
});

test.each([
  'abc.c10.airflow.eu-west-1.on.aws',
  'localhost:8701',
  '127.0.0.1:1',
  'x.example:443',
  'A.Example',
])('%j is one', (told) => {
  expect(parseWebServerHost(told)).toBe(told.toLowerCase());
});

test('whatever is taken for a web server can be asked', () => {
  const parts = fc.constantFrom(...'aZ0.-:@/[]% \u00fc', 'xn--', '99999', '443', 'localhost', '1.2');
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string(),
        fc.array(parts).map((list) => list.join('')),
      ),
      (told) => {
        const host = parseWebServerHost(told);
        if (host !== undefined) expect(new URL(`https://${host}`).hostname).toBe(host.replace(/:\d+$/, ''));
      },
    ),
    { numRuns: 2_000 },
  );
});

test.each([
  ['2.10.3', '2.10.3'],
  ['v2.10.3', '2.10.3'],
  [' 3.0.6 ', '3.0.6'],
  ['2.10.3+composer', '2.10.3+composer'],
  ['3.0.0rc1', '3.0.0rc1'],
  [`1.1.${'9'.repeat(1_000_000)}`, undefined],
  ['1.1.99999', undefined],
  ['2.10', undefined],
  ['2.10.3\n::error::x', undefined],
  ['', undefined],
])('the version %.30s is %s', (text, version) => {
  expect(parseAirflowVersion(text)?.text).toBe(version);
});

test('any JSON as the answer or the status of InvokeRestApi is an answer or trouble of the transport', () => {
  const request = { method: 'GET', path: '/dags/etl' };
  for (const [name, text] of Object.entries(hostileJson))
    for (const RestApiStatusCode of [200, 400, 413, 429, 500, JSON.parse(text)])
      for (const ErrorName of ['RestApiClientException', 'RestApiServerException', undefined]) {
        const members = { RestApiStatusCode, RestApiResponse: JSON.parse(text) };
        try {
          const answer =
            ErrorName === undefined
              ? readAirflowStatus(readRestApiSuccess(members, request), request)
              : readRestApiFailure(Object.assign(new Error('x'), { name: ErrorName }, members), request);
          expect(answer.status, name).toBeGreaterThan(99);
        } catch (error) {
          if (!(error instanceof ActionError)) throw error;
          expect(error.code, name).not.toBe('internal');
        }
      }
});

test('any text as an ARN is an identity', () => {
  fc.assert(
    fc.property(fc.string(), (arn) => {
      readIdentity(`arn:aws:sts::1:assumed-role/${arn}`, arn);
    }),
  );
});

test.each([
  [413, 'x', 'too-large', 'not-sent'],
  [500, 'Payload size exceeded', 'too-large', 'unknown'],
  [500, 'x', 'unreachable', 'unknown'],
  [429, 'too large', 'throttled', 'not-sent'],
])(
  'an answer of status %i that says %j is %s, and its request of effect %s',
  (status, body, code, delivery) => {
    const request = { method: 'POST', path: '/dags/etl/dagRuns' } as const;
    const found = () => readAirflowStatus({ status, body }, request);
    expect(found).toThrow(expect.objectContaining({ code, delivery }));
  },
);
