import { explainSdkError } from '../../../src/aws/explain-sdk-error.ts';
import type { Mwaa } from '../../../src/aws/mwaa.ts';
import { createMwaaTarget } from '../../../src/aws/mwaa-target.ts';
import { ActionError } from '../../../src/core/errors.ts';
import { type HttpsResponse, NotConnected } from '../../../src/http/exchange.ts';
import { createCli } from '../../../src/transport/cli.ts';
import { type ConnectOptions, connect } from '../../../src/transport/connect.ts';
import { detectVersion } from '../../../src/transport/detect-version.ts';
import { createInvokeRestApi } from '../../../src/transport/invoke-rest-api.ts';
import { logIn } from '../../../src/transport/login.ts';
import { noTransport } from '../../../src/transport/no-transport.ts';
import { createRedirectRule } from '../../../src/transport/redirect.ts';
import { createRetry } from '../../../src/transport/retry.ts';
import { reachWebServer } from '../../../src/transport/web-server.ts';
import { VirtualClock } from '../../harness/virtual-clock.ts';
import { scriptRest, versionOf } from '../airflow/scripted-transport.ts';
import { PATH } from './of-aws.ts';
import type { PlayedHint } from './played.ts';

const signal = new AbortController().signal;
const target = createMwaaTarget({
  environment: 'etl',
  region: 'eu-west-1',
  roleArn: 'arn:aws:iam::123456789012:role/R',
});
const answered = (status: number, text = ''): HttpsResponse => ({
  status,
  headers: {},
  setCookies: [],
  text,
});
const host = 'web.example';

/** Parts of a transport that is asked once; the MWAA API is this, and the web server answers this. */
function partsOf(mwaa: Partial<Mwaa>, response: HttpsResponse) {
  const clock = new VirtualClock();
  const log = { info: () => {}, warn: () => {}, debug: () => {} };
  const made = {
    mwaa: { target, ...mwaa } as Mwaa,
    retry: createRetry({ retryBudgetMs: 0, clock, log }),
  };
  return {
    ...made,
    invokeRestApi: createInvokeRestApi(made),
    environment: undefined,
    exchange: () => Promise.resolve(response),
    mask: () => {},
    clock,
    log,
  };
}

function runCommand(response: HttpsResponse): Promise<unknown> {
  const token = () => Promise.resolve({ token: 'token', host });
  const parts = partsOf({ createCliToken: token }, response);
  return parts.clock.drive(createCli(parts).run(['version'], 'read', signal));
}

function connectBy(requested: 'web-session' | 'cli'): Promise<unknown> {
  const options: ConnectOptions<undefined> = {
    ...partsOf({}, answered(500)),
    requested,
    version: versionOf('2.2.2'),
    openClient: () => undefined,
  };
  return connect(options, () => Promise.resolve(), signal);
}

/** A path that is known to be too long from the second time on. */
async function sendLongPath(): Promise<unknown> {
  const error = Object.assign(new Error('path must have length less than or equal to 64'), {
    $metadata: { httpStatusCode: 400 },
    name: 'ValidationException',
  });
  const call = { action: 'InvokeRestApi', target, isTimedOut: false } as const;
  const parts = partsOf({ invokeRestApi: () => Promise.reject(explainSdkError(error, call)) }, answered(500));
  const send = () =>
    parts.invokeRestApi.send({ method: 'GET', path: `/${'x'.repeat(64)}`, effect: 'read' }, signal);
  await parts.clock.drive(send().catch(() => {}));
  return await send();
}

/** A web server of which nobody says whether it is private, and which never answers. */
async function reachNobody(): Promise<unknown> {
  const exchange = () => Promise.reject(new NotConnected('unreachable', 'no way', { delivery: 'not-sent' }));
  const reach = reachWebServer({ exchange, environment: undefined, clock: new VirtualClock() }, 'etl');
  const request = { method: 'GET', host, path: '/', headers: {}, timeoutMs: 1_000 } as const;
  let last: unknown;
  for (let attempt = 0; attempt < 6; attempt += 1)
    last = await reach(request, signal).catch((error) => error);
  return last;
}

function logInAt(response: HttpsResponse): Promise<unknown> {
  const token = () => Promise.resolve({ token: 'token', host });
  const parts = partsOf({ createWebLoginToken: token }, response);
  return logIn({ ...parts, major: 2, redirects: createRedirectRule() }, signal);
}

function redirect(): never {
  const response = { ...answered(307), headers: { location: 'https://elsewhere.example/' } };
  createRedirectRule().refuse(response, { method: 'GET', host, path: '/' });
  throw new Error('the redirect was taken');
}

/** What the choice of a transport, and each of them, can end with. */
export const transportHints: readonly PlayedHint[] = [
  {
    fault: 'no transport that works',
    play: () =>
      noTransport(
        [
          { kind: 'invoke-rest-api', error: new ActionError('access-denied', 'no', { hint: 'its own' }) },
          { kind: 'web-session', error: new ActionError('unsupported', 'no', { hint: 'Its own.' }) },
          { kind: 'cli', error: new ActionError('unreachable', 'no') },
        ],
        target,
      ),
    hint: [
      'Any of these would help:',
      '- invoke-rest-api: allow {"Effect":"Allow","Action":"airflow:InvokeRestApi","Resource":"arn:aws:airflow:eu-west-1:123456789012:role/etl/User"}',
      '- web-session: Its own.',
      '- cli: see the reason above',
    ].join('\n'),
  },
  {
    fault: 'a transport that this Airflow does not have',
    play: () => connectBy('web-session'),
    hint: 'Use the transport cli, or auto.',
  },
  {
    fault: 'a path that was refused before',
    play: sendLongPath,
    hint: PATH,
  },
  {
    fault: 'an Airflow that does not tell its version',
    play: () =>
      detectVersion(
        scriptRest(() => ({ status: 200, body: {} })),
        signal,
      ),
    hint: 'Allow airflow:GetEnvironment for the role, or give the input airflow-version.',
  },
  {
    fault: 'an Airflow that refuses to tell its version',
    play: () =>
      detectVersion(
        scriptRest(() => ({ status: 403, body: {} })),
        signal,
      ),
    hint: "The caller's Airflow role needs at least the permissions of Viewer; the input airflow-version avoids this call.",
  },
  {
    fault: 'a command that MWAA answers with 500',
    play: () => runCommand(answered(500, 'Internal Server Error')),
    hint: 'MWAA also answers 500 to a command that it does not allow.',
  },
  {
    fault: 'a login without a session',
    play: () => logInAt(answered(200, '<html>')),
    hint: 'The web server may be starting. If it stays so, check the input airflow-version: Airflow 2 and 3 have different login paths.',
  },
  {
    fault: 'a redirect to another host',
    play: redirect,
    hint: 'A proxy or a sign-in page in front of the web server does that. Let the runner reach the web server directly, or use transport: invoke-rest-api.',
  },
  {
    fault: 'a web server that cannot be reached, and may be private',
    play: reachNobody,
    hint: 'If the web server of the environment is private, no transport reaches it from outside its VPC: run the job on a self-hosted runner inside the VPC, or make the web server public.',
  },
];
