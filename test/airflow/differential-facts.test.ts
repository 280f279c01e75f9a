import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, describe, expect, inject, it } from 'vitest';
import { isAtLeast, parseAirflowVersion } from '../../src/core/airflow-version.ts';
import { isRecord } from '../emulator/exchange.ts';
import type { RestAnswer } from './differential.ts';
import { askAll } from './differential-sides.ts';
import { installAirflow } from './install.ts';
import { startRealAirflow } from './real-airflow.ts';
import { hasRest, majorOf } from './settings.ts';

/** What a real Airflow answered to the calls, by their names. */
type Answers = (call: string) => RestAnswer;

/** Something about Airflow that the action relies on, or copes with. */
interface Fact {
  /** As docs/AIRFLOW-FACTS.md quotes it. */
  readonly title: string;
  /** What the answers have to be like, on this version; compared with `is` by the test. */
  readonly expected: unknown;
  readonly found: (answers: Answers) => unknown;
}

for (const version of inject('airflowVersions')) {
  describe.skipIf(!hasRest(version))(`on Airflow ${version}`, () => {
    const answers = new Map<string, RestAnswer>();

    beforeAll(async () => {
      const airflow = await startRealAirflow({ version });
      try {
        for (const { call, answer } of await askAll(airflow)) answers.set(call.name, answer);
      } finally {
        await airflow.stop();
      }
    });

    it.each(factsFor(version))('$title', ({ expected, found }) => {
      const answerOf = (name: string) => {
        const answer = answers.get(name);
        if (answer === undefined) throw new Error(`no answer to ${name}`);
        return answer;
      };
      expect(found(answerOf)).toEqual(expected);
    });

    it.runIf(majorOf(version) === 3)('the UI of 3.x has the pages that the action links to', async () => {
      const assets = join(await installAirflow(version, () => {}), await findAssets(version));
      const scripts = (await readdir(assets)).filter((name) => name.endsWith('.js'));
      const code = await Promise.all(scripts.map((name) => readFile(join(assets, name), 'utf8')));
      const has = (text: RegExp) => code.some((script) => text.test(script));
      expect(has(/["'`]dags\/:dagId\/runs\/:runId\/tasks\/:taskId\/mapped\/:mapIndex["'`]/)).toBe(true);
      expect(has(/\.TRY_NUMBER=["'`]try_number["'`]/)).toBe(true);
    });
  });
}

async function findAssets(version: string): Promise<string> {
  const lib = await readdir(join(await installAirflow(version, () => {}), 'lib'));
  const python = lib.find((name) => name.startsWith('python3')) ?? '';
  return join('lib', python, 'site-packages', 'airflow', 'ui', 'dist', 'assets');
}

/** The facts as they are on this version. */
function factsFor(text: string): Fact[] {
  const version = parseAirflowVersion(text);
  if (version === undefined) throw new Error(text);
  const since = (major: number, minor: number) => isAtLeast(version, major, minor);
  const isV2 = since(3, 0);
  const status =
    (...calls: string[]) =>
    (answers: Answers) =>
      calls.map((call) => answers(call).status);
  const kind = (call: string) => (answers: Answers) => {
    const { status: code, mediaType } = answers(call);
    return `${code} ${mediaType}`;
  };
  const member = (call: string, name: string) => (answers: Answers) => {
    const { body } = answers(call);
    return isRecord(body) ? body[name] : undefined;
  };
  return [
    {
      title: 'params that do not fit are a page of status 500 before 2.9, and a 400 with the reason since',
      expected: since(2, 9) ? [400, true] : [500, false],
      found: (answers) => {
        const { status: code, body } = answers('trigger bad params');
        return [code, isRecord(body) && String(body['detail']).includes('maximum')];
      },
    },
    {
      title: 'a run id outside the pattern is a page of status 500 on 2.x, and a 400 on 3.x',
      expected: isV2 ? '400 application/json' : since(2, 6) ? '500 text/html' : 'taken',
      // Before 2.6 any id is taken, and is a conflict the second time.
      found: (answers) =>
        /^(200|409) /.test(kind('trigger id with space')(answers))
          ? 'taken'
          : kind('trigger id with space')(answers),
    },
    {
      title:
        'a taken run id and a taken date are both 409; 2.x says which, 3.0 quotes the database, 3.2 hides it',
      expected: [409, 409, !since(3, 2)],
      found: (answers) => [
        ...status('trigger same id', 'trigger same date')(answers),
        /run[ _]id/i.test(JSON.stringify(answers('trigger same id').body).replaceAll('INSERT INTO', '')) &&
          !JSON.stringify(answers('trigger same id').body).includes('hidden'),
      ],
    },
    {
      title: 'the key logical_date may be absent on 2.x and has to be there on 3.x, where null is a value',
      expected: isV2 ? [200, 422] : [200, undefined],
      found: (answers) => [
        answers('trigger').status,
        isV2 ? answers('trigger missing date').status : undefined,
      ],
    },
    {
      title: 'a member that the trigger does not know is 400 on 2.x and 422 on 3.x',
      expected: isV2 ? [422] : [400],
      found: status('trigger unknown key'),
    },
    {
      title: 'a date without a zone is 400 on 2.x and 422 on 3.x',
      expected: isV2 ? [422] : [400],
      found: status('trigger naive date'),
    },
    {
      title: 'task instances of an unknown run are an empty list on 2.x and a 404 on 3.x',
      expected: isV2 ? [404, undefined] : [200, 0],
      found: (answers) => [
        answers('instances of unknown run').status,
        member('instances of unknown run', 'total_entries')(answers),
      ],
    },
    {
      title: 'runs of an unknown DAG are an empty list on 2.x and a 404 on 3.x',
      expected: isV2 ? [404, undefined] : [200, 0],
      found: (answers) => [
        answers('runs of unknown dag').status,
        member('runs of unknown dag', 'total_entries')(answers),
      ],
    },
    {
      title: 'a log that is asked for as JSON is the repr of a list on 2.x and a list on 3.x',
      expected: isV2 ? 'list' : 'repr',
      found: (answers) => {
        const content = member('log as JSON', 'content')(answers);
        if (Array.isArray(content)) return 'list';
        return typeof content === 'string' && /^\[\('/.test(content) ? 'repr' : typeof content;
      },
    },
    {
      title: 'a log is text for who accepts anything on 2.x, and JSON on 3.x',
      expected: isV2 ? '200 application/json' : '200 text/plain',
      found: kind('log as anything'),
    },
    {
      title: 'a log as text/plain is 406 on 3.x',
      expected: isV2 ? [406] : [200],
      found: status('log as text'),
    },
    {
      title: 'the log of a try that never was is 200 with an excuse on 2.x and 404 on 3.x',
      expected: isV2 ? [404] : [200],
      found: status('log of unknown try'),
    },
    {
      title: 'the log of a mapped task without its index is 404',
      expected: [404, 200],
      found: status('log of mapped without index', 'log of mapped'),
    },
    {
      title: 'an XCom takes stringify from 2.10 on, and is text before',
      expected: since(2, 10) ? [200, 'object'] : [400, 'string'],
      found: (answers) => [
        answers('xcom as JSON').status,
        typeof member(since(2, 10) ? 'xcom as JSON' : 'xcom', 'value')(answers),
      ],
    },
    {
      title: 'a run id with + and : is found by a plain path and by an encoded one',
      expected: [200, 200, 200],
      found: status('trigger odd id', 'odd id plain', 'odd id encoded'),
    },
    {
      title: 'a query parameter that is repeated selects any of its values',
      expected: [200, 1],
      found: (answers) => {
        const runs = member('runs in two states', 'dag_runs')(answers);
        return [answers('runs in two states').status, Array.isArray(runs) ? runs.length : undefined];
      },
    },
    {
      title: 'health is at /health on 2.x and only at /monitor/health on 3.x',
      expected: isV2 ? [200, 404] : [200],
      found: isV2 ? status('health', 'health at the root') : status('health'),
    },
    {
      title: 'a paused DAG takes a trigger and leaves the run queued',
      expected: [200, 'queued'],
      found: (answers) => [answers('trigger paused').status, member('trigger paused', 'state')(answers)],
    },
    {
      title:
        'who is not logged in is 401, but 403 on 2.9.2 and 2.11.2, whose FAB provider gives the role Public',
      expected: ['2.9.2', '2.11.2'].includes(text) ? [403] : [401],
      found: status('dag as nobody'),
    },
    {
      title: 'who may only look is 403',
      expected: [403, 403, 200],
      found: status('trigger as viewer', 'stop as viewer', 'dag as viewer'),
    },
    {
      title: 'a list over all runs by GET is taken for a run with the id list',
      expected: [404],
      found: status('batch runs by GET'),
    },
    {
      title: 'a note of more than 1000 characters is 400 on 2.x and 422 on 3.x',
      // 2.4 has no notes.
      expected: isV2 ? [422] : since(2, 5) ? [400] : [404],
      found: status('note too long'),
    },
    ...(isV2
      ? [
          {
            title: 'state and first note in one request are 409 on 3.3.1, which sets the note alone',
            expected: text === '3.3.1' ? [409, 'stopped', true] : [200, 'stopped', false],
            found: (answers: Answers) => [
              answers('stop with first note').status,
              member('run after first note', 'note')(answers),
              member('run after first note', 'state')(answers) !== 'failed',
            ],
          },
        ]
      : []),
  ];
}
