import { ActionError } from '../../src/core/errors.ts';
import { parseJson } from '../../src/core/json.ts';
import { formatCommandLine } from '../../src/transport/command-line.ts';
import { logIn } from '../../src/transport/login.ts';
import { createRedirectRule } from '../../src/transport/redirect.ts';
import { findFinishedTask, logPaths } from './finished-task.ts';
import { type ProbeContext, type Question, unknown } from './question.ts';
import { describeShape } from './rest-questions.ts';

const TIMEOUT_MS = 30_000;
const LOGIN_PATHS = ['/aws_mwaa/login', '/pluginsv2/aws_mwaa/login'] as const;

/** What can be asked of the environment's own web server. */
export const webQuestions: readonly Question[] = [
  {
    key: 'login-paths',
    text: 'Which path changes a web login token into a session?',
    means: 'Airflow 2 and 3 log in at different paths; the version decides which one is used.',
    ask: async ({ aws, exchange, mask }, signal) => {
      const seen: string[] = [];
      const open: string[] = [];
      for (const path of LOGIN_PATHS) {
        const { token, host } = await aws.mwaa.createWebLoginToken(signal);
        const { status, setCookies } = await exchange(
          {
            method: 'POST',
            host,
            path,
            headers: { 'content-type': 'application/x-www-form-urlencoded' },
            body: `token=${encodeURIComponent(token)}`,
            timeoutMs: TIMEOUT_MS,
          },
          signal,
        );
        const cookies = setCookies.map((cookie) => cookie.split('=')[0] ?? '');
        for (const cookie of setCookies) mask(/=([^;]*)/.exec(cookie)?.[1] ?? '');
        const authenticates = cookies.some((name) => name === 'session' || name === '_token');
        if (authenticates && status < 400) open.push(path);
        seen.push(`${path}: status ${status}, ${authenticates ? 'a session' : 'no session'}`);
      }
      return { answer: open.join(' and ') || 'none', seen: seen.join('; ') };
    },
  },
  {
    key: 'ended-session-status',
    text: 'What does a session that has ended get?',
    means: 'Any of 401, 403, and a redirect to a login page renews the session once.',
    ask: async ({ aws, exchange, version }, signal) => {
      const { host } = await aws.mwaa.createWebLoginToken(signal);
      const isNew = (version?.major ?? 3) >= 3;
      const response = await exchange(
        {
          method: 'GET',
          host,
          path: isNew ? '/api/v2/dags?limit=1' : '/api/v1/dags?limit=1',
          headers: {
            accept: 'application/json',
            ...(isNew ? { authorization: 'Bearer ended' } : { cookie: 'session=ended' }),
          },
          timeoutMs: TIMEOUT_MS,
        },
        signal,
      );
      const isRedirect = response.status >= 300 && response.status < 400;
      return {
        answer: isRedirect ? `${response.status} redirect` : String(response.status),
        seen: isNew ? 'a request with a wrong token' : 'a request with a wrong session cookie',
      };
    },
  },
  {
    key: 'log-answer-web-session',
    text: 'Which shape has a task log through a web session?',
    means: 'Every shape that Airflow has is read; another one would be shown as missing.',
    ask: async (context, signal) => {
      const task = await findFinishedTask(context, signal);
      if (task === undefined) return unknown('the newest runs of the DAG have no task that has ended');
      const { aws, exchange, mask, version } = context;
      const login = await logIn(
        { mwaa: aws.mwaa, exchange, mask, major: version?.major, redirects: createRedirectRule() },
        signal,
      );
      const response = await exchange(
        {
          method: 'GET',
          host: login.host,
          path: `/api/v${login.major === 2 ? 1 : 2}${logPaths(context.dagId, task)[0]}?full_content=true`,
          headers: { accept: 'application/json', ...login.headers },
          timeoutMs: TIMEOUT_MS,
        },
        signal,
      );
      return { answer: describeShape(parse(response.text)), seen: `status ${response.status}` };
    },
  },
  {
    key: 'cli-failure-status',
    text: 'Which HTTP status has an Airflow command that fails?',
    means: 'The output is read whatever the status.',
    ask: async (context, signal) => {
      const { response, redirect } = await runCommand(
        context,
        ['tasks', 'list', 'no_such_dag_of_the_probe'],
        signal,
      );
      return {
        answer: String(response.status),
        seen: `"tasks list" of a DAG that does not exist${redirect}`,
      };
    },
  },
  {
    key: 'cli-redirect',
    text: 'Does the CLI endpoint redirect to its form with a slash?',
    means: 'Such a redirect is followed on the same host; any other is refused.',
    ask: async (context, signal) => {
      const { redirect } = await runCommand(context, ['version'], signal);
      return { answer: redirect === '' ? 'no' : 'yes', seen: `the command "version"${redirect}` };
    },
  },
  {
    key: 'private-web-server',
    text: 'How is a private web server refused?',
    means: 'The refusal becomes one sentence that names the VPC.',
    ask: async ({ aws, exchange, environment }, signal) => {
      if (environment?.isPrivate === false) return { answer: 'not private', seen: 'GetEnvironment' };
      const words: string[] = [];
      for (const ask of [
        () => aws.mwaa.invokeRestApi({ method: 'GET', path: '/version' }, signal),
        async () => {
          const { host } = await aws.mwaa.createWebLoginToken(signal);
          return exchange({ method: 'GET', host, path: '/', headers: {}, timeoutMs: TIMEOUT_MS }, signal);
        },
      ]) {
        try {
          const { status } = await ask();
          words.push(`answered with status ${status}`);
        } catch (error) {
          if (!(error instanceof ActionError)) throw error;
          words.push(`${error.code}: ${error.message}`);
        }
      }
      return {
        answer: words.join('; '),
        seen: 'GET /version through InvokeRestApi; GET / of the web server',
      };
    },
  },
];

/** Runs a command once, at the path that the endpoint names. */
async function runCommand(context: ProbeContext, argv: readonly string[], signal: AbortSignal) {
  const { aws, exchange } = context;
  const { token, host } = await aws.mwaa.createCliToken(signal);
  const post = (path: string) =>
    exchange(
      {
        method: 'POST',
        host,
        path,
        headers: { authorization: `Bearer ${token}`, 'content-type': 'text/plain' },
        body: formatCommandLine(argv),
        timeoutMs: 120_000,
      },
      signal,
    );
  const first = await post('/aws_mwaa/cli');
  if (first.status < 300 || first.status >= 400) return { response: first, redirect: '' };
  return {
    response: await post('/aws_mwaa/cli/'),
    redirect: `, after a redirect with status ${first.status}`,
  };
}

function parse(text: string): unknown {
  try {
    return parseJson(text);
  } catch {
    return text;
  }
}
