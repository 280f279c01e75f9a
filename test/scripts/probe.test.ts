import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Facts } from '../../scripts/probe/facts.ts';
import { startEmulator } from '../emulator/emulator.ts';
import { readFacts } from '../emulator/facts.ts';
import type { SettingsInput } from '../emulator/settings.ts';
import { answersOf, folder, probe, withMwaa } from './probe-run.ts';

describe('each answer is that of the service, whichever it is', () => {
  const ways: readonly (readonly [
    string,
    SettingsInput & { airflowVersion?: string },
    Readonly<Record<string, string>>,
  ])[] = [
    [
      'of 2.10.3',
      { airflowVersion: '2.10.3', restApi: { pathLimit: 64, throttlingStatus: 400, tps: 30 } },
      {
        'path-limit': 'enforced',
        'path-decoding': 'plain and encoded',
        'cli-failure-status': '200',
        'cli-redirect': 'no',
        'ended-session-status': '401',
        'login-paths': '/aws_mwaa/login',
        'private-web-server': 'not private',
        throttling: '400 ThrottlingException',
        environment: 'AVAILABLE, Airflow 2.10.3, public web server, task logs in CloudWatch',
      },
    ],
    [
      'of 2.10.3, the other way',
      {
        airflowVersion: '2.10.3',
        restApi: {
          pathLimit: null,
          pathDecoding: 'plus-is-blank',
          throttlingStatus: 429,
          tps: 30,
          endlessLogTokens: true,
          accept: 'application/json',
        },
        web: { cliFailureStatus: 400, expiredSession: 'login-redirect' },
        environment: { status: 'UPDATING', taskLogs: false },
      },
      {
        'path-limit': 'not-enforced',
        'path-decoding': 'encoded',
        'log-continuation': 'does not end',
        'log-answer': 'object with content: text: a Python list of tuples',
        'cli-failure-status': '400',
        'ended-session-status': '302 redirect',
        throttling: '429 ThrottlingException',
        environment: 'UPDATING, Airflow 2.10.3, public web server, no task logs in CloudWatch',
      },
    ],
    [
      'of 2.4.3, which finds the task instances of a run by its date',
      { airflowVersion: '2.4.3', restApi: { pathLimit: 64 } },
      { 'log-answer-web-session': 'object with content: text: a Python list of tuples' },
    ],
    [
      'of 3.0.6',
      {
        airflowVersion: '3.0.6',
        restApi: { pathLimit: null, accept: 'application/json', pathDecoding: 'percent-encoded' },
        web: { cliRedirect: true },
      },
      {
        'path-decoding': 'plain',
        'log-answer': 'object with content: list of objects',
        'log-answer-web-session': 'object with content: list of objects',
        'cli-redirect': 'yes',
        'login-paths': '/pluginsv2/aws_mwaa/login',
        throttling: 'not throttled',
      },
    ],
    [
      'of 3.0.6 without a redirect, logs as text',
      {
        airflowVersion: '3.0.6',
        restApi: { pathLimit: null, accept: 'application/x-ndjson' },
        web: { cliRedirect: false },
      },
      { 'log-answer': 'text', 'cli-redirect': 'no' },
    ],
  ];
  test.concurrent.each(ways)('%s', { timeout: 60_000 }, async (_name, options, answers) => {
    const result = await withMwaa(options, (mwaa) => probe(mwaa, ['--trigger', '--burst']));
    expect(result.errors).toBe('');
    expect(result.code).toBe(0);
    expect(answersOf(result)).toMatchObject(answers);
    expect(result.found?.airflowVersion).toBe(options.airflowVersion);
    for (const key of Object.keys(result.found?.facts ?? {})) expect(result.printed).toContain(`\n${key}: `);
  });
});

test.concurrent('a private web server is told in the words of its refusal, without its host', {
  timeout: 60_000,
}, async () => {
  const result = await withMwaa({ environment: { webserverAccessMode: 'PRIVATE_ONLY' } }, (mwaa) =>
    probe(mwaa),
  );
  expect(result.code).toBe(0);
  expect(answersOf(result)['private-web-server']).toMatch(/^private-web-server: /);
});

test.concurrent('without --trigger it only reads, and says what it therefore could not ask', {
  timeout: 60_000,
}, async () => {
  await withMwaa({ airflowVersion: '2.10.3' }, async (mwaa) => {
    const result = await probe(mwaa);
    expect(result.code).toBe(0);
    expect(result.found?.facts['rest-numbers']).toMatchObject({
      answer: 'unknown',
      seen: expect.stringContaining('--trigger'),
    });
    expect(result.found?.facts['throttling']?.seen).toContain('--burst');
    expect(mwaa.airflow.runs('etl')).toEqual([]);
  });
});

test.concurrent('with --trigger it makes exactly one run, with a note that says what it is', {
  timeout: 60_000,
}, async () => {
  await withMwaa({ airflowVersion: '3.0.6' }, async (mwaa) => {
    await probe(mwaa, ['--trigger']);
    const runs = mwaa.airflow.runs('etl');
    expect(runs).toHaveLength(1);
    expect(runs[0]?.note).toContain('probe');
  });
});

test.concurrent('what is refused is one line each, and the rest goes on', { timeout: 60_000 }, async () => {
  const result = await withMwaa(
    { iam: { deny: ['GetEnvironment', 'InvokeRestApi', 'CreateWebLoginToken'] } },
    (mwaa) => probe(mwaa),
  );
  expect(result.code).toBe(0);
  expect(answersOf(result)).toMatchObject({
    environment: 'unknown',
    'path-limit': 'unknown',
    'cli-failure-status': '200',
  });
  expect(result.found?.facts['path-limit']?.seen).toContain('airflow:InvokeRestApi');
  expect(result.printed).toContain('GetEnvironment is not allowed');
});

test.concurrent('the facts hold no secret, account, host, name or conf value', {
  timeout: 60_000,
}, async () => {
  await withMwaa({ iam: { deny: ['CreateCliToken'] } }, async (mwaa) => {
    const { found, printed } = await probe(mwaa, ['--trigger']);
    const text = JSON.stringify(found);
    const names = [
      mwaa.environmentName,
      mwaa.webserverHostname,
      '123456789012',
      'localhost',
      '127.0.0.1',
      '12345678901234567890',
    ];
    for (const hidden of [...names, ...mwaa.secrets()]) expect(text).not.toContain(hidden);
    for (const secret of mwaa.secrets()) expect(printed).not.toContain(secret);
  });
});

test.concurrent('a mistake in the arguments is one line, and nothing is sent', {
  timeout: 60_000,
}, async () => {
  await withMwaa({}, async (mwaa) => {
    const result = await probe(mwaa, ['--region', 'nowhere']);
    expect(result.code).toBe(2);
    expect(result.errors).toMatch(/^Input .*aws-region.*\n$/);
    const other = await probe(mwaa, ['--colour']);
    expect(other.code).toBe(2);
    expect(other.errors.trim().split('\n')).toHaveLength(1);
    expect(mwaa.requests).toEqual([]);
  });
});

test.concurrent('an interrupted probe keeps what it has found out', { timeout: 60_000 }, async () => {
  const result = await withMwaa({ latencyMs: 100 }, (mwaa) =>
    probe(mwaa, [], (child) => {
      child.stdout?.once('data', () => child.kill('SIGINT'));
    }),
  );
  expect(result.found?.facts['environment']?.answer).toContain('AVAILABLE');
  expect(result.found?.facts['cli-redirect']?.seen).toContain('interrupted');
  expect(result.code).toBe(0);
});

test.concurrent('a file of facts makes its answers the defaults of the embedded MWAA', async () => {
  const facts: Facts = {
    airflowVersion: '2.10.3',
    facts: {
      'path-limit': { answer: 'not-enforced', seen: 'a path' },
      'cli-failure-status': { answer: '400', seen: 'a command' },
      'ended-session-status': { answer: '302 redirect', seen: 'a cookie' },
      throttling: { answer: 'unknown', seen: 'not asked' },
    },
  };
  writeFileSync(join(folder, '2.10.3.json'), JSON.stringify(facts));
  expect(readFacts('2.10.3', folder)).toEqual({
    restApi: { pathLimit: null },
    web: { cliFailureStatus: 400, expiredSession: 'login-redirect' },
  });
  expect(readFacts('3.0.6', folder)).toEqual({});
  process.env['MWAA_FACTS'] = folder;
  try {
    const { settings, stop } = await startEmulator({
      airflowVersion: '2.10.3',
      web: { cliFailureStatus: 200 },
    });
    await stop();
    expect(settings.restApi.pathLimit).toBeNull();
    expect(settings.web).toMatchObject({ cliFailureStatus: 200, expiredSession: 'login-redirect' });
  } finally {
    delete process.env['MWAA_FACTS'];
  }
});
