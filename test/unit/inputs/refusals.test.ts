import { expect, test } from 'vitest';
import { parse, refusal } from './given.ts';

test('all problems are told in one message, each with name, value, and what is accepted', async () => {
  const { code, message } = await refusal({
    environment: '',
    'dag-id': 'sales/daily',
    conf: '{"password": hunter2}',
    'aws-region': 'Ireland',
    timeout: 'one hour',
    'if-paused': 'ignore',
    'pr-comment': 'yes',
    'github-token': 'ghs_secret',
  });
  expect(code).toBe('invalid-input');
  expect(message).toBe(
    [
      '7 inputs cannot be used:',
      '- environment is required, and it is empty.',
      '- dag-id: "sales/daily" is not the id of a DAG. Accepted: letters, digits, "_", "-" and "."; it is the dag_id in the DAG\'s file, not the file\'s name.',
      '- aws-region: "Ireland" is not an AWS region. Accepted: for example eu-west-1.',
      `- conf cannot be read as JSON: line 1, column 14: expected a value. If it comes from an expression, write $\{{ toJSON(...) }}.`,
      '- timeout: "one hour" is not a duration. Accepted: whole numbers with units, such as 1500ms, 90s, 15m, 2h or 1h30m; a bare number is seconds.',
      '- if-paused: "ignore" is not accepted. Accepted: "fail", "unpause", "trigger".',
      '- pr-comment: "yes" is not a boolean. Accepted: "true" or "false" (also "True", "TRUE", "False", "FALSE").',
    ].join('\n'),
  );
});

const RUN_ID =
  'is not accepted by Airflow as the id of a new run. Accepted: letters A-Z and a-z, digits and "_", ".", "~", ":", "+", "-"; replace any other character, such as the "/" of a branch name, by "-".';
const INSTANT = 'Accepted: an ISO 8601 instant, such as 2026-11-20T09:30:00Z or 2026-11-20T09:30:00+01:00.';
const ENVIRONMENT_ARN =
  'is not the ARN of an MWAA environment. Accepted: for example arn:aws:airflow:eu-west-1:123456789012:environment/my-environment.';
const ROLE =
  'is not the ARN of an IAM role. Use the full ARN, for example arn:aws:iam::123456789012:role/github-trigger-mwaa.';

test.each<readonly [input: string, value: string, problem: string]>([
  [
    'environment',
    '1etl',
    'is not the name of an MWAA environment. Accepted: a letter, then letters, digits, "-" and "_", at most 80 characters; or the environment\'s ARN.',
  ],
  ['environment', 'arn:aws:airflow:eu-west-1:123456789012:role/etl/User', ENVIRONMENT_ARN],
  ['environment', 'arn:aws:airflow:nowhere:123456789012:environment/etl', ENVIRONMENT_ARN],
  [
    'environment',
    'arn:aws:airflow-serverless:eu-west-1:123456789012:workflow/etl-a1b2',
    'is a workflow of MWAA Serverless, which has no Airflow API to run a DAG with. Accepted: an environment of Amazon MWAA; start a serverless workflow with "aws mwaa-serverless start-workflow-run".',
  ],
  ['aws-region', 'eu-west-1a', 'is an availability zone. Use its region, eu-west-1.'],
  ['aws-region', 'evil.example/?', 'is not an AWS region. Accepted: for example eu-west-1.'],
  [
    'dag-id',
    '..',
    'is not the id of a DAG. Accepted: letters, digits, "_", "-" and "."; it is the dag_id in the DAG\'s file, not the file\'s name.',
  ],
  ['dag-run-id', 'release/1.2', RUN_ID],
  [
    'dag-run-id',
    'scheduled__2026-11-20',
    'begins with "scheduled__", which Airflow reserves for its own runs. Use another prefix.',
  ],
  ['dag-run-id', 'r'.repeat(251), 'is too long. Accepted: at most 250 characters.'],
  [
    'attach',
    'a/b',
    'is not an id that a request to Airflow\'s API can name: it has a "/", "\\" or control character, or only dots.',
  ],
  ['logical-date', '2026-11-20', `is a day without a time. ${INSTANT}`],
  ['logical-date', '2026-11-20T09:30:00', `has no offset: add Z for UTC. ${INSTANT}`],
  ['parsed-after', 'yesterday', `is not an instant. ${INSTANT}`],
  [
    'parsed-after',
    '2026-02-29T00:00:00Z',
    `names a day, a time or an offset that does not exist. ${INSTANT}`,
  ],
  ['note', 'n'.repeat(1_001), 'is 1001 characters long. Accepted: at most 1000.'],
  ['role-to-assume', 'trigger', ROLE],
  ['role-to-assume', 'arn:aws:iam::123456789012:user/me', ROLE],
  [
    'role-session-name',
    'a b',
    'is not a session name. Accepted: 2 to 64 letters, digits and "_", "+", "=", ",", ".", "@", "-".',
  ],
  ['role-duration-seconds', '899', 'is not accepted. Accepted: a whole number from 900 to 43200.'],
  ['role-duration-seconds', '1h', 'is not accepted. Accepted: a whole number from 900 to 43200.'],
  ['transport', 'rest', 'is not accepted. Accepted: "auto", "invoke-rest-api", "web-session", "cli".'],
  ['airflow-version', '2.10', 'is not a version of Airflow. Accepted: for example 2.10.3.'],
  [
    'timeout',
    '0',
    'is too short. Accepted: at least 1ms. To not wait at all, set "wait-for-completion: false".',
  ],
  ['timeout', '121h', 'is longer than a job can last. Accepted: at most 120h.'],
  ['queue-timeout', '0s', 'is too short. Accepted: at least 1ms. Leave it out for no limit of its own.'],
  [
    'poll-interval',
    '99ms',
    'is too short. Accepted: at least 100ms. MWAA allows about ten requests per second. Also accepted: "auto".',
  ],
  ['on-cancel', 'Stop', 'is not accepted. Accepted: "leave", "stop".'],
  ['log-lines', '0', 'is not accepted. Accepted: a whole number from 1 to 10000.'],
  [
    'xcom',
    'load:',
    'has a line that names no XCom: "load:". Accepted: one "task_id", "task_id:key", "task_id[3]" or "task_id[3]:key" per line.',
  ],
  ...[
    'load[-1]',
    'load[]',
    'load[1',
    'load[a]',
    'load[1][2]',
    '[1]',
    'load[01]',
    'load[1]x',
    'load[9999999999]',
  ].map(
    (line) =>
      [
        'xcom',
        line,
        `has a line that names no XCom: "${line}". Accepted: one "task_id", "task_id:key", "task_id[3]" or "task_id[3]:key" per line.`,
      ] as const,
  ),
  [
    'wait-for-completion',
    'no',
    'is not a boolean. Accepted: "true" or "false" (also "True", "TRUE", "False", "FALSE").',
  ],
])('%s refuses %j', async (input, value, problem) => {
  const { code, message } = await refusal({ [input]: value });
  const isLong = value.length > 250;
  const shown = isLong ? `(a text of ${value.length} characters, left out here)` : JSON.stringify(value);
  expect({ code, message }).toEqual({
    code: 'invalid-input',
    message: `Input ${input}: ${shown} ${problem}`,
  });
});

test('too many XCom lines are refused', async () => {
  const lines = Array.from({ length: 51 }, (_, i) => `task_${i}`);
  expect((await refusal({ xcom: lines.join('\n') })).message).toContain(
    'has 51 lines. Accepted: at most 50.',
  );
});

const NONE = 'cannot be used with "attach", which triggers nothing. Remove one of the two.';

test.each<readonly [inputs: Readonly<Record<string, string>>, problem: string]>([
  [{ attach: 'run-1', conf: '{"a": 1}' }, `conf ${NONE}`],
  [{ attach: 'run-1', 'conf-file': 'conf.json' }, `conf-file ${NONE}`],
  [{ attach: 'run-1', 'dag-run-id': 'run-2' }, `dag-run-id ${NONE}`],
  [{ attach: 'run-1', 'logical-date': '2026-11-20T00:00:00Z' }, `logical-date ${NONE}`],
  [{ attach: 'run-1', 'dry-run': 'true' }, `dry-run ${NONE}`],
  [
    { 'queue-timeout': '2h' },
    'queue-timeout is longer than "timeout", so it would never take effect. Shorten it, or raise "timeout".',
  ],
  [
    { 'pr-comment': 'true' },
    'pr-comment needs a token, and "github-token" is empty. Remove the empty "github-token", and give the job "permissions: pull-requests: write".',
  ],
])('%j contradict each other', async (inputs, problem) => {
  const files = { '/home/runner/work/pipelines/conf.json': '{}' };
  expect((await refusal(inputs, { files })).message).toBe(`Input ${problem}`);
});

test('inputs that only look contradictory are accepted', async () => {
  const inputs = await parse({
    attach: 'scheduled__2026-11-20T00:00:00+00:00',
    conf: ' { } ',
    'dry-run': 'FALSE',
    timeout: '3h',
    'queue-timeout': '3h',
  });
  expect(inputs).toMatchObject({ attach: 'scheduled__2026-11-20T00:00:00+00:00', conf: {}, dryRun: false });
});

test('queue-timeout may be longer than timeout where it limits the wait for another run', async () => {
  expect(await parse({ 'if-running': 'wait', 'queue-timeout': '2h' })).toMatchObject({
    ifRunning: 'wait',
    queueTimeoutMs: 7_200_000,
    timeoutMs: 3_600_000,
  });
});

test('a refused value is not told a second time as a contradiction', async () => {
  expect((await refusal({ timeout: 'long', 'queue-timeout': '2h' })).message).toMatch(
    /^Input timeout: "long" is not a duration\./,
  );
});
