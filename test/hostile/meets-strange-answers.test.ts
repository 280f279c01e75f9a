import { expect, test } from 'vitest';
import type { FaultScript } from '../emulator/fault.ts';
import type { WireRequest } from '../emulator/wire.ts';
import { hostileJson, listPlaces, replaceAt } from '../harness/hostile-json.ts';
import { propertyRuns } from '../harness/property-runs.ts';
import { failingDag, type Played, play, quickDag, type Scenario } from '../packaged/scenario.ts';

/** What holds for every step, whatever came back. */
function requireWholeEnd({ step }: Played, what: string): void {
  expect(step.outputs['outcome'], what).toMatch(
    /^(success|failed|timed-out|cancelled|triggered|skipped|validated|not-ready|error)$/,
  );
  expect(`${step.raw}${step.summary}`, what).not.toMatch(
    /defect of the action|Unexpected error|at .*index\.js/,
  );
  expect(step.exitCode, what).toBe(step.outputs['outcome'] === 'success' ? 0 : 1);
}

/** Changes the body of every answer that `matches`. */
const rewrite =
  (matches: (request: WireRequest) => boolean, change: (body: string) => string): FaultScript =>
  (request) =>
    matches(request) ? { kind: 'rewrite', change } : undefined;

const operation = (name: string) => (request: WireRequest) => request.operation === name;

test.concurrent.each([
  'localhost:99999',
  'user@localhost:1',
  'localhost:1/path',
  'local host',
  '[::1]:443',
  'münchen.example',
  '1.2.3.4.5',
  '-x.example',
  '',
])('the web server %j of a token is a strange answer, of GetEnvironment it is no link', async (host) => {
  for (const [transport, name] of [
    ['web-session', 'CreateWebLoginToken'],
    ['cli', 'CreateCliToken'],
  ] as const) {
    const change = (body: string) => JSON.stringify({ ...JSON.parse(body), WebServerHostname: host });
    const played = await play({ inputs: { transport }, faults: rewrite(operation(name), change) });
    requireWholeEnd(played, name);
    expect(played.step.log.annotations.at(-1)).toMatchObject({
      title: expect.stringContaining('(unexpected-response)'),
      message: expect.stringContaining('host name'),
    });
  }
  // A URL may have a path, which is left out.
  if (host.includes('/')) return;
  const change = (body: string) => {
    const { Environment } = JSON.parse(body);
    return JSON.stringify({ Environment: { ...Environment, WebserverUrl: host } });
  };
  const played = await play({ faults: rewrite(operation('GetEnvironment'), change) });
  expect(played.step.outputs).toMatchObject({ outcome: 'success', 'dag-run-url': '' });
});

test.concurrent('a detail nested deep, in a refusal of every kind', async () => {
  const deep = `${'{"detail":'.repeat(20_000)}1${'}'.repeat(20_000)}`;
  const isTrigger = (request: WireRequest) => request.airflow?.method === 'POST';
  const web = await play({
    inputs: { transport: 'web-session' },
    faults: (request) =>
      request.operation === 'Rest' && isTrigger(request)
        ? { kind: 'status', status: 400, body: `{"detail":${deep}}` }
        : undefined,
  });
  requireWholeEnd(web, 'web session');
  expect(web.step.log.annotations.at(-1)?.title).toContain('(rejected-by-airflow)');
});

test.concurrent('an XCom nested a hundred thousand deep is named, and every other output is there', async () => {
  const deep = `${'['.repeat(100_000)}${']'.repeat(100_000)}`;
  const isXcom = (request: WireRequest) => request.airflow?.path.includes('/xcomEntries/') === true;
  const { step } = await play({
    inputs: { xcom: 'load', transport: 'web-session' },
    faults: (request) =>
      isXcom(request)
        ? { kind: 'status', status: 200, body: `{"key":"return_value","value":${deep}}` }
        : undefined,
  });
  expect(step.exitCode).toBe(0);
  expect(step.outputs).toMatchObject({ outcome: 'success', state: 'success', xcom: '{"load":null}' });
  expect(step.log.annotations.filter(({ message }) => message.includes('"xcom"'))).toHaveLength(1);
});

test.concurrent('a version of a megabyte and dates of megabytes are in no output', async () => {
  const digits = '9'.repeat(1_000_000);
  const { step } = await play({
    inputs: { transport: 'web-session' },
    faults: (request) => {
      if (request.operation === 'GetEnvironment')
        return {
          kind: 'rewrite',
          change: (body) => body.replace(/"AirflowVersion":"[^"]*"/, `"AirflowVersion":"1.1.${digits}"`),
        };
      if (request.airflow === undefined) return undefined;
      return {
        kind: 'rewrite',
        change: (body) =>
          body.replace(/"(start_date|end_date|logical_date|execution_date)":\s*"/g, `$&${digits}`),
      };
    },
  });
  expect(step.outputs).toMatchObject({ outcome: 'success', 'logical-date': '', 'start-date': '' });
  expect(JSON.stringify(step.outputs).length).toBeLessThan(20_000);
  expect(step.raw.length).toBeLessThan(100_000);
});

test.concurrent.each([
  ['SessionToken', 'é', 'unexpected-response'],
  ['SecretAccessKey', 'two words', 'unexpected-response'],
  ['AccessKeyId', 'A\u{1f680}', 'unexpected-response'],
])('credentials whose %s is %j are a strange answer of STS', async (element, text, code) => {
  const change = (body: string) => body.replace(new RegExp(`<${element}>[^<]*<`), `<${element}>${text}<`);
  const played = await play({ faults: rewrite(operation('AssumeRoleWithWebIdentity'), change) });
  requireWholeEnd(played, element);
  expect(played.step.log.annotations.at(-1)?.title).toContain(`(${code})`);
});

test.concurrent.each([
  ['nothing', ''],
  ['a page', '<html><body>x</body></html>'],
  [
    'no ARN',
    '<GetCallerIdentityResponse><GetCallerIdentityResult><Arn>x</Arn></GetCallerIdentityResult></GetCallerIdentityResponse>',
  ],
  ['a date far away', '<a><Expiration>+999999-01-01T00:00:00Z</Expiration></a>'],
])('%s as the identity of the caller is a check that a dry run cannot make', async (_, body) => {
  const played = await play({
    inputs: { 'dry-run': 'true' },
    faults: rewrite(operation('GetCallerIdentity'), () => body),
  });
  expect(played.step.outputs['outcome']).toBe('validated');
  expect(played.step.raw).not.toMatch(/defect of the action|TypeError/);
  expect(played.step.log.lines.some((line) => line.startsWith('❔ identity: '))).toBe(true);
});

interface Endpoint {
  readonly name: string;
  readonly scenario?: Scenario;
  readonly matches: (request: WireRequest) => boolean;
}

const overWeb: Scenario = { inputs: { transport: 'web-session', xcom: 'load' } };
const airflow = (method: string, pattern: RegExp) => (request: WireRequest) =>
  request.airflow?.method === method && pattern.test(request.airflow.path);

const ENDPOINTS: readonly Endpoint[] = [
  { name: 'GetEnvironment', matches: operation('GetEnvironment') },
  { name: 'CreateWebLoginToken', scenario: overWeb, matches: operation('CreateWebLoginToken') },
  {
    name: 'CreateCliToken',
    scenario: { inputs: { transport: 'cli' } },
    matches: operation('CreateCliToken'),
  },
  { name: 'Cli', scenario: { inputs: { transport: 'cli' } }, matches: operation('Cli') },
  { name: 'InvokeRestApi', matches: operation('InvokeRestApi') },
  { name: 'the DAG', scenario: overWeb, matches: airflow('GET', /^\/dags\/etl$/) },
  { name: 'the trigger', scenario: overWeb, matches: airflow('POST', /dagRuns$/) },
  { name: 'the run', scenario: overWeb, matches: airflow('GET', /dagRuns\/[^/]+$/) },
  { name: 'the runs', scenario: overWeb, matches: airflow('GET', /dagRuns$/) },
  { name: 'the task instances', scenario: overWeb, matches: airflow('GET', /taskInstances$/) },
  { name: 'the tasks', scenario: overWeb, matches: airflow('GET', /\/tasks$/) },
  { name: 'the log', scenario: overWeb, matches: airflow('GET', /\/logs\//) },
  { name: 'the XCom', scenario: overWeb, matches: airflow('GET', /xcomEntries/) },
  {
    name: 'the params',
    scenario: { inputs: { ...overWeb.inputs, 'dry-run': 'true' } },
    matches: airflow('GET', /\/details$/),
  },
];

/** So many answers of each endpoint are changed, spread over all places and values; a longer look sets more. */
const SAMPLES = propertyRuns(1);

test.concurrent.each(ENDPOINTS)(
  'strange answers of $name never end in a defect of ours',
  async ({ name, scenario, matches }) => {
    const values = Object.entries(hostileJson);
    for (let at = 0; at < SAMPLES; at += 1) {
      let told = name;
      let left = 1;
      const change = (body: string) => {
        const places = listPlaces(JSON.parse(body));
        // Steps that share no factor with most lengths reach other pairs in each sample.
        const place = places[(at * 7 + name.length) % places.length] ?? [];
        const [hostile, text] = values[(at * 5 + name.length) % values.length] ?? ['null', 'null'];
        told = `${name} ${place.join('.')} ${hostile}`;
        return replaceAt(JSON.parse(body), place, text);
      };
      const played = await play({
        dags: { etl: at % 2 === 0 ? failingDag : quickDag },
        ...scenario,
        // Once: what is asked again is answered.
        faults: (request) => {
          if (left === 0 || !matches(request)) return undefined;
          left -= 1;
          return { kind: 'rewrite', change };
        },
      });
      const { outcome } = played.step.outputs;
      expect(outcome, told).not.toBe(undefined);
      expect(`${played.step.raw}${played.step.summary}`, told).not.toMatch(
        /defect of the action|Unexpected error|Maximum call stack|RangeError|TypeError/,
      );
      expect(played.step.exitCode, told).not.toBe(13);
    }
  },
  240_000,
);
