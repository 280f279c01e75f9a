import { expect, test } from 'vitest';
import { decodeEnvironment } from '../../../src/aws/environment.ts';

test('everything that is used is read', () => {
  expect(
    decodeEnvironment('etl', {
      Name: 'etl',
      Arn: 'arn:aws:airflow:eu-west-1:123456789012:environment/etl',
      Status: 'UPDATE_FAILED',
      AirflowVersion: '2.10.3',
      WebserverUrl: 'https://abc.c10.airflow.eu-west-1.on.aws',
      WebserverAccessMode: 'PRIVATE_ONLY',
      LastUpdate: { Status: 'FAILED', Error: { ErrorMessage: 'requirements.txt' } },
      LoggingConfiguration: {
        TaskLogs: {
          Enabled: true,
          CloudWatchLogGroupArn: 'arn:aws:logs:eu-west-1:123456789012:log-group:airflow-etl-Task:*',
        },
      },
      AirflowConfigurationOptions: { 'scheduler.dag_dir_list_interval': '30' },
    }),
  ).toEqual({
    name: 'etl',
    arn: 'arn:aws:airflow:eu-west-1:123456789012:environment/etl',
    status: 'UPDATE_FAILED',
    airflowVersion: { text: '2.10.3', major: 2, minor: 10 },
    webServerHost: 'abc.c10.airflow.eu-west-1.on.aws',
    isPrivate: true,
    lastUpdateError: 'requirements.txt',
    taskLogGroup: 'airflow-etl-Task',
    dagRefreshSeconds: 30,
  });
});

test('an environment that tells nothing else is usable', () => {
  expect(decodeEnvironment('etl', { Status: 'AVAILABLE' })).toMatchObject({
    name: 'etl',
    airflowVersion: undefined,
    webServerHost: undefined,
    isPrivate: false,
    taskLogGroup: undefined,
    dagRefreshSeconds: undefined,
  });
});

test.each([
  ['abc.example.test', 'abc.example.test'],
  ['https://abc.example.test/home', 'abc.example.test'],
  ['localhost:8701', 'localhost:8701'],
  ['https://user@abc.example.test', undefined],
  ['', undefined],
])('the web server of %j is %j', (WebserverUrl, host) => {
  expect(decodeEnvironment('etl', { WebserverUrl }).webServerHost).toBe(host);
});

test('new access modes count as public, disabled task logs as none', () => {
  const environment = decodeEnvironment('etl', {
    WebserverAccessMode: 'PUBLIC_AND_PRIVATE',
    LoggingConfiguration: {
      TaskLogs: { Enabled: false, CloudWatchLogGroupArn: 'arn:aws:logs:a:1:log-group:x' },
    },
  });
  expect(environment).toMatchObject({ isPrivate: false, taskLogGroup: undefined });
});

test('an empty answer is not an environment', () => {
  expect(() => decodeEnvironment('etl', undefined)).toThrow('etl');
});
