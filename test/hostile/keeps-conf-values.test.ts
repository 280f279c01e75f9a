import { describe, expect, test } from 'vitest';
import type { Fault } from '../emulator/fault.ts';
import type { WireRequest } from '../emulator/wire.ts';
import { endlessDag, type Played, play, quickDag, type Scenario } from '../packaged/scenario.ts';

const CONF = {
  api: 'canary-"quoted" & <tag> Ünï',
  nested: { list: ['canary-nested-value', { deep: 'canary\nof two lines' }] },
  pin: 4_815_162_342_108,
};
const JSON_TEXT = JSON.stringify(CONF);
const plain = CONF.nested.list[0] as string;

/** What must be read nowhere; a part of a value that is cut off, too. */
const CANARY = /canary|4815162342108/i;

function judge({ step }: Played): void {
  for (const stage of [step, step.post]) {
    const shown = stage.raw.split('\n').filter((line) => CANARY.test(line));
    expect(shown).toEqual([]);
    expect(JSON.stringify([stage.outputs, stage.state])).not.toMatch(CANARY);
    expect(stage.summary).not.toMatch(CANARY);
  }
}

/** How Airflow, and what stands before it, quotes a conf. */
const AIRFLOW: Readonly<Record<string, { readonly status: number; readonly body: unknown }>> = {
  'a page': {
    status: 500,
    body: `<!DOCTYPE html><html><body><pre>sqlalchemy.exc.DataError: ${JSON_TEXT}</pre></body></html>`,
  },
  'a detail': { status: 500, body: { detail: `Failing row contains (7, etl, ${JSON_TEXT}).` } },
  'a refusal': { status: 400, body: { title: 'Bad Request', detail: `${plain} is not of type 'integer'` } },
  'a list of problems': {
    status: 422,
    body: { detail: [{ loc: ['body', 'conf', 'api'], msg: `bad: ${CONF.api}`, input: CONF }] },
  },
  'an unknown answer': { status: 200, body: { [plain]: 1, detail: plain } },
  'a cut-off answer': { status: 200, body: `{"conf": ${JSON_TEXT.slice(0, 60)}` },
};

const COMMANDS: Readonly<Record<string, string>> = {
  'a row': `sqlalchemy.exc.IntegrityError: (psycopg2.errors.NotNullViolation) null value\nDETAIL:  Failing row contains (7, etl, ${JSON_TEXT}, null).`,
  parameters: `sqlalchemy.exc.DataError: bad value [parameters: {'conf': '${JSON_TEXT}'}]`,
  'an exception': `ValueError: Invalid input for param api: '${CONF.api}' is not of type 'integer'`,
  'words that nobody knows': `something about ${plain} and ${JSON_TEXT}`,
};

const airflowFault = (transport: string, kind: string): Fault => {
  const { status, body } = AIRFLOW[kind] ?? { status: 500, body: JSON_TEXT };
  const text = typeof body === 'string' ? body : JSON.stringify(body);
  // What may have been carried out was, so that nothing has to be waited for.
  const afterEffect = status >= 500 || status < 300;
  if (transport === 'web-session') return { kind: 'status', status, body: text, afterEffect };
  return {
    kind: 'status',
    afterEffect,
    status: status < 400 ? 200 : 400,
    body: JSON.stringify({ RestApiStatusCode: status, RestApiResponse: body }),
    headers: {
      'x-amzn-errortype': status < 500 ? 'RestApiClientException' : 'RestApiServerException',
    },
  };
};

const awsFault: Fault = {
  kind: 'status',
  status: 400,
  body: JSON.stringify({
    message: `1 validation error detected: Value '${JSON_TEXT}' at 'body' failed to satisfy constraint`,
  }),
  headers: { 'x-amzn-errortype': 'ValidationException' },
};

const commandFault = (kind: string): Fault => ({
  kind: 'status',
  status: 200,
  body: JSON.stringify({ stdout: '', stderr: Buffer.from(COMMANDS[kind] ?? '').toString('base64') }),
});

interface Stage {
  readonly rest: (request: { readonly method: string; readonly path: string }) => boolean;
  readonly command: RegExp;
  readonly scenario?: Partial<Scenario>;
}

const STAGES: Readonly<Record<string, Stage>> = {
  trigger: { rest: ({ method, path }) => method === 'POST' && path.endsWith('/dagRuns'), command: /trigger/ },
  poll: {
    rest: ({ method, path }) => method === 'GET' && /dagRuns\/gha/.test(path),
    command: /state|list-runs/,
  },
  'look-up': {
    rest: ({ method, path }) => method === 'GET' && /dagRuns\/mine/.test(path),
    command: /state|list-runs/,
    scenario: { inputs: { 'dag-run-id': 'mine' } },
  },
  stop: {
    rest: ({ method, path }) => method === 'PATCH' && path.includes('dagRuns'),
    command: /never/,
    scenario: { dags: { etl: endlessDag }, inputs: { timeout: '1s', 'on-timeout': 'stop' } },
  },
  unpause: {
    rest: ({ method }) => method === 'PATCH',
    command: /unpause/,
    scenario: { dags: { etl: { ...quickDag, isPaused: true } }, inputs: { 'if-paused': 'unpause' } },
  },
  'dry run': {
    rest: ({ path }) => path.endsWith('/details'),
    command: /list-runs|state/,
    scenario: { inputs: { 'dry-run': 'true', 'dag-run-id': 'mine' } },
  },
  'dag structure': { rest: ({ path }) => path.endsWith('/dags/etl'), command: /never/ },
};

/** Plays a step one request of whose stage is answered with a fault, with the debug log on. */
async function playWith(transport: string, stage: Stage, fault: Fault, version: string): Promise<Played> {
  let isDone = false;
  const { inputs, ...scenario } = stage.scenario ?? {};
  const played = await play({
    airflowVersion: version,
    ...scenario,
    inputs: { transport, conf: JSON_TEXT, timeout: '20s', ...inputs },
    env: { RUNNER_DEBUG: '1' },
    faults: ({ airflow, command }: WireRequest) => {
      const isMeant = airflow === undefined ? stage.command.test(command ?? '') : stage.rest(airflow);
      if (!isMeant || isDone) return undefined;
      isDone = true;
      return fault;
    },
  });
  expect(isDone, 'the step did not send the request that is answered with the fault').toBe(true);
  return played;
}

const restCases = Object.keys(STAGES).flatMap((stage) => [
  ...Object.keys(AIRFLOW).map((kind) => ['invoke-rest-api', stage, kind] as const),
  // Behind the envelope both are read in the same way.
  ...['a page', 'a refusal'].map((kind) => ['web-session', stage, kind] as const),
]);
const commandCases = ['trigger', 'poll', 'look-up', 'unpause', 'dry run'].flatMap((stage) =>
  Object.keys(COMMANDS).map((kind) => [stage, kind] as const),
);

describe.concurrent('no value of conf is told in the words of others', () => {
  test.each(restCases)('%s: %s answered with %s', { timeout: 60_000 }, async (transport, name, kind) => {
    const version = kind === 'a list of problems' ? '3.0.6' : '2.10.3';
    const stage = STAGES[name];
    if (stage === undefined) throw new Error(name);
    judge(await playWith(transport, stage, airflowFault(transport, kind), version));
  });

  test.each(Object.entries(STAGES))('AWS quotes the body: %s', { timeout: 60_000 }, async (_, stage) => {
    judge(await playWith('invoke-rest-api', stage, awsFault, '2.10.3'));
  });

  test.each(commandCases)('cli: %s answered with %s', { timeout: 60_000 }, async (name, kind) => {
    const stage = STAGES[name];
    if (stage === undefined) throw new Error(name);
    judge(await playWith('cli', stage, commandFault(kind), '2.10.3'));
  });
});

test("Airflow's refusal of a param keeps the param's name", async () => {
  const params = { region_name: { default: 'eu', schema: { type: 'string', maxLength: 5 } } };
  const played = await play({
    dags: { etl: { ...quickDag, params } },
    inputs: { conf: '{"region_name": "canary-of-the-mine"}' },
  });
  expect(played.step.outputs['outcome']).toBe('error');
  expect(played.step.log.annotations.at(-1)?.message).toContain('region_name');
  judge(played);
});

test('an import error that quotes a value is shown without it', async () => {
  const importError = `Traceback (most recent call last):\n  File "/usr/local/airflow/dags/etl.py", line 3\nKeyError: '${plain}'\n`;
  const played = await play({
    dags: { etl: { ...quickDag, importError } },
    inputs: { conf: JSON_TEXT },
    env: { RUNNER_DEBUG: '1' },
  });
  expect(played.step.outputs['outcome']).toBe('not-ready');
  expect(played.step.log.lines.join('\n')).toContain('KeyError');
  judge(played);
});

test('the lines of a task log are shown as they are', async () => {
  const { step } = await play({
    dags: { etl: { tasks: [{ taskId: 'load', state: 'failed', log: [`got ${plain}`] }] } },
    inputs: { conf: JSON_TEXT },
  });
  expect(step.log.lines.join('\n')).toContain(`got ${plain}`);
});

test('post, which has no conf in its state, hides its values too', async () => {
  const played = await play({
    dags: { etl: endlessDag },
    inputs: { 'on-cancel': 'stop', conf: JSON_TEXT },
    env: { RUNNER_DEBUG: '1' },
    faults: ({ airflow }) =>
      airflow?.method === 'PATCH' ? airflowFault('invoke-rest-api', 'a refusal') : undefined,
    end: {
      how: 'kill',
      when: async (output) => {
        for (let looks = 0; looks < 500 && !output().includes('Created DAG run'); looks += 1)
          await new Promise((done) => setTimeout(done, 20));
      },
    },
  });
  expect(played.step.post.log.lines.join('\n')).toContain('could not be stopped');
  judge(played);
});
