import type { AirflowBackend, AirflowUser } from '../backend.ts';
import { runCommandLine } from '../cli/command-line.ts';
import type { HttpAnswer, HttpRequest } from '../exchange.ts';
import { jsonAnswer, textAnswer } from '../exchange.ts';
import type { Settings } from '../settings.ts';
import { EXIT_CODE_HEADER } from '../web-server.ts';
import { answerPage, answerRest, answerUnauthenticated } from './rest.ts';
import type { SessionStore } from './session.ts';
import type { SimulatedAirflow } from './simulated-airflow.ts';

/** A simulated Airflow behind the front door. */
export function createSimulatedBackend(
  airflow: SimulatedAirflow,
  sessions: SessionStore,
  settings: Settings,
): AirflowBackend {
  const v3 = airflow.version.major >= 3;

  function login(user: AirflowUser): HttpAnswer {
    const name = v3 ? '_token' : 'session';
    const value = sessions.start(user, settings.web.sessionLifetimeMs, v3 ? 'jwt' : 'cookie');
    return jsonAnswerWithCookie(`${name}=${value}; Path=/; Secure; HttpOnly; SameSite=Lax`);
  }

  function rest(request: HttpRequest): HttpAnswer {
    const user = authenticate(request, sessions, v3);
    if (user === undefined)
      return !v3 && settings.web.expiredSession === 'login-redirect'
        ? { status: 302, headers: { location: `/login/?next=${encodeURIComponent(request.path)}` }, body: '' }
        : answerUnauthenticated(airflow);
    const contentType = request.headers['content-type'] ?? '';
    if (request.body.length > 0 && !contentType.startsWith('application/json'))
      return v3
        ? jsonAnswer(422, {
            detail: [
              {
                type: 'model_attributes_type',
                loc: ['body'],
                msg: 'Input should be a valid dictionary or object to extract fields from',
                input: request.body.toString('utf8'),
              },
            ],
          })
        : jsonAnswer(415, {
            detail: `Invalid Content-type (${contentType}), expected JSON data`,
            status: 415,
            title: 'Unsupported Media Type',
            type: 'about:blank',
          });
    return answerRest(
      airflow,
      {
        method: request.method,
        path: request.path,
        rawQuery: request.rawQuery,
        accept: request.headers['accept'] ?? '*/*',
        body: request.body.length > 0 ? request.body.toString('utf8') : undefined,
      },
      user,
    );
  }

  return {
    rest: async (request, user) => answerRest(airflow, request, user),
    async web(request, user) {
      const { path } = request;
      if (path === '/aws_mwaa/cli' || path === '/aws_mwaa/cli/') return runCli(request, airflow, settings);
      if (path === (v3 ? '/pluginsv2/aws_mwaa/login' : '/aws_mwaa/login') && user !== undefined)
        return login(user);
      if (path === '/health' && !v3) return rest(request);
      if (path.startsWith('/api/')) return rest(request);
      return answerPage(airflow, path);
    },
  };
}

const jsonAnswerWithCookie = (cookie: string): HttpAnswer => ({
  status: 200,
  headers: { 'content-type': 'application/json', 'set-cookie': [cookie] },
  body: '{}',
});

function authenticate(request: HttpRequest, sessions: SessionStore, v3: boolean): AirflowUser | undefined {
  if (v3) return sessions.find(/^Bearer (.+)$/.exec(request.headers['authorization'] ?? '')?.[1] ?? '');
  const cookie = /(?:^|;\s*)session=([^;]+)/.exec(request.headers['cookie'] ?? '')?.[1];
  return sessions.find(cookie ?? '');
}

function runCli(request: HttpRequest, airflow: SimulatedAirflow, settings: Settings): HttpAnswer {
  const output = runCommandLine(request.body.toString('utf8'), airflow, settings);
  if (output === undefined) return textAnswer(500, 'Internal Server Error');
  const encode = (text: string) => Buffer.from(text, 'utf8').toString('base64');
  return jsonAnswer(
    200,
    { stdout: encode(output.stdout), stderr: encode(output.stderr) },
    { [EXIT_CODE_HEADER]: String(output.exitCode) },
  );
}
