import { expect, test } from 'vitest';
import { inputDefaults } from '../../../src/inputs/input-defaults.ts';
import { defaultInputs } from './default-inputs.ts';
import { parse } from './given.ts';

test('two required inputs and a region are enough', async () => {
  expect(await parse({})).toEqual({
    ...defaultInputs,
    note: 'Triggered by octo/pipelines on refs/heads/main at 2f1d3c4b5a69788796a5b4c3d2e1f00112233445 for octocat: https://github.com/octo/pipelines/actions/runs/9812345678/attempts/1',
  });
});

test('every input reaches its place', async () => {
  const inputs = await parse({
    environment: ' arn:aws-us-gov:airflow:us-gov-west-1:123456789012:environment/etl ',
    'aws-region': '',
    'dag-id': ' daily_sales\n',
    conf: '{"day": "2026-11-20"}',
    'dag-run-id': 'release-1.2+3:4~5',
    'logical-date': '2026-11-20T00:00:00+01:00',
    note: 'by hand',
    'role-to-assume': 'arn:aws:iam::123456789012:role/team/trigger',
    'role-session-name': 'nightly',
    'role-duration-seconds': '900',
    audience: 'sts.amazonaws.com.cn',
    transport: 'web-session',
    'airflow-version': '2.10.3',
    'wait-for-completion': 'FALSE',
    timeout: '1h30m',
    'queue-timeout': '90',
    'poll-interval': '1500ms',
    'on-timeout': 'stop',
    'on-cancel': 'stop',
    'if-paused': 'unpause',
    'if-running': 'wait',
    'wait-for-dag': '10m',
    'parsed-after': '2026-11-20T09:30:00.123456Z',
    'on-rerun': 'resume',
    'dry-run': 'True',
    logs: 'all',
    'log-lines': '7',
    xcom: 'load\n\n  load: rows \ngroup.sum:total\nload\nload[0]\nload[12] : rows[3]',
    summary: 'false',
    'pr-comment': 'true',
    'github-token': 'token',
    'job-index': '3',
  });
  expect(inputs).toEqual({
    environment: 'etl',
    environmentArn: 'arn:aws-us-gov:airflow:us-gov-west-1:123456789012:environment/etl',
    region: 'us-gov-west-1',
    dagId: 'daily_sales',
    conf: { day: '2026-11-20' },
    dagRunId: 'release-1.2+3:4~5',
    logicalDate: '2026-11-20T00:00:00+01:00',
    isNoteGiven: true,
    note: 'by hand',
    role: {
      arn: 'arn:aws:iam::123456789012:role/team/trigger',
      sessionName: 'nightly',
      durationSeconds: 900,
      audience: 'sts.amazonaws.com.cn',
    },
    transport: 'web-session',
    airflowVersion: { text: '2.10.3', major: 2, minor: 10 },
    waitForCompletion: false,
    timeoutMs: 5_400_000,
    queueTimeoutMs: 90_000,
    pollIntervalMs: 1_500,
    onTimeout: 'stop',
    onCancel: 'stop',
    ifPaused: 'unpause',
    ifRunning: 'wait',
    waitForDagMs: 600_000,
    parsedAfter: '2026-11-20T09:30:00.123456Z',
    onRerun: 'resume',
    attach: undefined,
    dryRun: true,
    logs: 'all',
    logLines: 7,
    xcom: [
      { line: 'load', taskId: 'load', key: 'return_value' },
      { line: 'load: rows', taskId: 'load', key: 'rows' },
      { line: 'group.sum:total', taskId: 'group.sum', key: 'total' },
      { line: 'load[0]', taskId: 'load', mapIndex: 0, key: 'return_value' },
      { line: 'load[12] : rows[3]', taskId: 'load', mapIndex: 12, key: 'rows[3]' },
    ],
    summary: false,
    prComment: true,
    githubToken: 'token',
    jobIndex: '3',
  });
});

test('a blank input is the same as one that is not set', async () => {
  const isOptional = (name: string) => !['environment', 'dag-id', 'aws-region'].includes(name);
  const blanks = Object.keys(inputDefaults).filter(isOptional);
  expect(await parse(Object.fromEntries(blanks.map((name) => [name, ' \n '])))).toEqual(await parse({}));
});

test('nothing in the value can be changed', async () => {
  const inputs = await parse({
    conf: 'a: {b: [1, {c: 2}]}',
    xcom: 'load',
    'role-to-assume': 'arn:aws:iam::123456789012:role/trigger',
  });
  const isFrozen = (value: unknown): boolean =>
    typeof value !== 'object' ||
    value === null ||
    (Object.isFrozen(value) && Object.values(value).every(isFrozen));
  expect(isFrozen(inputs)).toBe(true);
});
