import { type Attack, testAttacks } from './attack.ts';
import { COMMANDS, WORKFLOW_SECRET } from './canaries.ts';
import { endlessDag } from './dags.ts';
import { at, nest, problem, reaches, say, toCliBody, worstTexts } from './overrides.ts';

const rest = { transport: 'invoke-rest-api' } as const;
const web = { transport: 'web-session' } as const;
const cli = { transport: 'cli' } as const;

const worst = Object.entries(worstTexts).flatMap(([what, text], index): readonly Attack[] => [
  {
    name: `stderr of the trigger is ${what}`,
    // What cannot be understood is asked again for a minute.
    attack: { inputs: cli, faults: say('trigger', 400, text), cancelAfterMs: 4_000 },
    mayNot: ['hang', 'flood'],
  },
  index % 2 === 0
    ? {
        name: `an answer is ${what}, and the job is cancelled`,
        attack: {
          inputs: web,
          dags: endlessDag,
          faults: say('poll', index % 4 < 2 ? 500 : 200, `<html>${text}`),
          cancelWhen: reaches('poll'),
        },
        mayNot: ['hang'],
        outcome: ['cancelled'],
      }
    : {
        name: `a command for the run's state prints ${what}`,
        attack: {
          inputs: cli,
          dags: endlessDag,
          faults: say('poll', index % 4 < 2 ? 500 : 200, text),
          cancelAfterMs: 4_000,
        },
        mayNot: ['hang'],
        outcome: ['cancelled', 'error'],
      },
]);

const oddValues: Readonly<Record<string, string>> = {
  'lone surrogates': '{"state":"\\ud800","dag_run_id":"\\udc00","detail":"\\ud83d"}',
  'NUL characters': '{"state":"a\\u0000b","dag_run_id":"\\u0000"}',
  'a byte order mark': '\ufeff{"state":"success"}',
  'a list': '[]',
  null: 'null',
  'a number': '1e400',
  'a name of every object': '{"state":"constructor","__proto__":{"state":"success"}}',
  'lists in lists': `{"detail":${nest(20_000)}}`,
  'a detail nested deep': `{"detail":${'{"a":'.repeat(3_000)}1${'}'.repeat(3_000)},"status":400}`,
};

const odd = Object.entries(oddValues).map(
  ([what, body], index): Attack => ({
    name: `an answer is ${what}`,
    attack: {
      inputs: web,
      faults: at(
        index % 2 === 0 ? 'trigger' : 'poll',
        () => ({
          status: index % 3 === 0 ? 400 : 200,
          headers: { 'content-type': 'application/json' },
          body,
        }),
        2,
      ),
      cancelAfterMs: 6_000,
    },
    mayNot: ['crash'],
  }),
);

const cookies: Readonly<Record<string, readonly string[]>> = {
  'of one letter': ['e=e; Path=/', 'session=e; Path=/'],
  'of a common word': ['theme=default; Path=/', 'lang=DAG; Path=/'],
  'in quotes': ['session="abcdefgh.ijklmnop.qrstuvwx-0123456789"; Path=/'],
  'by the hundred': Array.from({ length: 300 }, (_, index) => `c${index}=value-${index}; Path=/`),
};

testAttacks('web server: what it says', [
  ...worst,
  ...odd,
  ...Object.entries(cookies).map(
    ([what, cookie]): Attack => ({
      name: `the login sets cookies ${what}`,
      attack: {
        inputs: web,
        faults: (request) =>
          request.operation === 'Login'
            ? {
                kind: 'override',
                afterEffect: true,
                make: (_, truth) => ({
                  status: 302,
                  headers: {
                    location: '/',
                    'set-cookie': [...[truth?.headers?.['set-cookie'] ?? []].flat(), ...cookie],
                  },
                }),
              }
            : undefined,
      },
      mayNot: ['act', 'leak'],
      check: ({ step }) => {
        if (step.log.lines.join('\n').replaceAll('::add-mask::', '').split('***').length > 40)
          throw new Error('the log is masked away');
      },
    }),
  ),
  ...(['probe', 'trigger', 'poll', 'tasks'] as const).map(
    (stage, index): Attack => ({
      name: `a refusal holds workflow commands and Markdown: ${stage}`,
      attack: {
        comment: true,
        inputs: [web, rest, web, rest][index] ?? web,
        faults: say(
          stage,
          400,
          problem(
            `${COMMANDS.join('\n')}\n</td></table><img src="https://evil.invalid/x"> ![x](https://evil.invalid/y) [a](https://evil.invalid/z) ${WORKFLOW_SECRET}`,
          ),
        ),
      },
      mayNot: ['act', 'leak', 'reach'],
    }),
  ),
  {
    name: 'stdout and stderr of a command hold workflow commands',
    attack: {
      inputs: cli,
      faults: at('trigger', () => ({
        status: 400,
        headers: { 'content-type': 'application/json' },
        body: toCliBody(COMMANDS.join('\n'), COMMANDS.join('\n')),
      })),
      // Output that says neither yes nor no is asked again for a minute.
      cancelAfterMs: 4_000,
    },
    mayNot: ['act'],
  },
  {
    name: 'stdout of a command is no Base64',
    attack: { inputs: cli, faults: at('poll', () => ({ body: '{"stdout":"%%%","stderr":{"a":1}}' }), 2) },
    mayNot: ['crash'],
  },
  {
    name: 'a poll tells the success of another run',
    attack: {
      inputs: web,
      dags: endlessDag,
      faults: say('poll', 200, {
        dag_run_id: 'somebody-elses',
        dag_id: 'other',
        state: 'success',
        logical_date: '2026-01-01T00:00:00Z',
      }),
    },
    mayNot: ['deceive'],
    outcome: ['error', 'timed-out'],
  },
  {
    name: 'a poll tells a state that is a name of every object',
    attack: { inputs: web, faults: say('poll', 200, { dag_run_id: 'x', state: 'toString' }, 1) },
    mayNot: ['crash'],
  },
  {
    name: 'dates and texts of a run are megabytes',
    attack: {
      inputs: web,
      faults: (request) =>
        request.airflow?.method === 'GET' && /dagRuns\/[^/]+$/.test(request.airflow.path)
          ? {
              kind: 'override',
              afterEffect: true,
              make: (_, truth) => {
                const run = JSON.parse(String(truth?.body)) as Record<string, unknown>;
                const long = '9'.repeat(700_000);
                return {
                  headers: { 'content-type': 'application/json' },
                  body: JSON.stringify({
                    ...run,
                    start_date: long,
                    end_date: long,
                    logical_date: long,
                    queued_at: long,
                    run_type: long,
                    note: long,
                    triggered_by: long,
                  }),
                };
              },
            }
          : undefined,
    },
    mayNot: ['flood', 'crash'],
  },
  {
    name: 'a refusal is ten megabytes of words',
    attack: { inputs: web, faults: say('trigger', 400, problem('word '.repeat(2_000_000))) },
    mayNot: ['flood', 'hang'],
    outcome: ['error'],
  },
]);
