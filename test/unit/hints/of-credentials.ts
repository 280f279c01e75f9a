import { writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { vi } from 'vitest';
import { createAmbientCredentials } from '../../../src/aws/ambient-credentials.ts';
import type { CredentialOptions } from '../../../src/aws/credentials.ts';
import { explainUnknownKeys } from '../../../src/aws/explain-sdk-error.ts';
import { createAgents } from '../../../src/http/network.ts';
import { listenOnLoopback } from '../../harness/loopback.ts';
import { createTemporaryFolder } from '../../harness/temporary-folder.ts';
import { VirtualClock } from '../../harness/virtual-clock.ts';
import { PERMISSION, refused } from './of-aws.ts';
import type { PlayedHint } from './played.ts';

const signal = new AbortController().signal;
const keys = { AWS_ACCESS_KEY_ID: 'AKIDEXAMPLE', AWS_SECRET_ACCESS_KEY: 'secret' };

function ambient(env: NodeJS.ProcessEnv) {
  const options: CredentialOptions = {
    role: undefined,
    region: 'eu-west-1',
    idToken: () => Promise.reject(new Error('there is no role')),
    mask: () => {},
    agents: createAgents({}),
    repeat: (attempt) => attempt(),
    clock: new VirtualClock(),
    log: { info: () => {}, warn: () => {}, debug: () => {} },
    env,
  };
  return createAmbientCredentials(options);
}

/** Renews keys that AWS has refused as expired. */
function renew(env: NodeJS.ProcessEnv) {
  return async () => {
    const source = ambient(env);
    return await source.renew(await source.get(signal), signal);
  };
}

/** Lets the AWS credential chain, which reads the environment of the process, find these shared files and nothing else. */
async function withChain(
  profiles: string,
  play: () => Promise<unknown>,
  more: Readonly<Record<string, string>> = {},
): Promise<unknown> {
  const file = join(await createTemporaryFolder('credentials'), 'credentials');
  await writeFile(file, profiles);
  for (const name of Object.keys(process.env).filter((each) => each.startsWith('AWS_')))
    vi.stubEnv(name, undefined);
  vi.stubEnv('AWS_SHARED_CREDENTIALS_FILE', file);
  vi.stubEnv('AWS_CONFIG_FILE', `${file}-absent`);
  vi.stubEnv('AWS_EC2_METADATA_DISABLED', 'true');
  for (const [name, value] of Object.entries(more)) vi.stubEnv(name, value);
  try {
    return await play();
  } finally {
    vi.unstubAllEnvs();
  }
}

/** Asks for the keys of a role that STS refuses. */
async function assumeRefused(): Promise<unknown> {
  const server = createServer((_request, response) => {
    response.writeHead(403, { 'content-type': 'text/xml', connection: 'close' });
    response.end(
      '<ErrorResponse><Error><Code>AccessDenied</Code><Message>Not authorized</Message></Error></ErrorResponse>',
    );
  });
  const variables = {
    AWS_ENDPOINT_URL_STS: `http://127.0.0.1:${await listenOnLoopback(server)}`,
    AWS_ROLE_ARN: 'arn:aws:iam::123456789012:role/R',
    AWS_WEB_IDENTITY_TOKEN_FILE: join(await createTemporaryFolder('token'), 'token'),
  };
  await writeFile(variables.AWS_WEB_IDENTITY_TOKEN_FILE, 'a.b.c');
  try {
    return await withChain('', renew({}), variables);
  } finally {
    server.close();
  }
}

const SSO =
  '[default]\nsso_start_url=https://o.awsapps.com/start\nsso_region=us-east-1\nsso_account_id=123456789012\nsso_role_name=R\n';

/** Credentials of the job that cannot be used. */
export const credentialHints: readonly PlayedHint[] = [
  {
    fault: 'keys that AWS does not know',
    play: () =>
      explainUnknownKeys(
        refused('UnrecognizedClientException', 403, 'The security token included in the request is invalid'),
        { action: 'GetEnvironment', region: 'eu-west-1' },
      ),
    hint: 'The access key may be mistyped, deleted or deactivated; the AWS_SESSION_TOKEN of temporary keys may be missing; they may be keys of another partition (China, GovCloud); or eu-west-1 may not be enabled in their account.',
  },
  {
    fault: 'a role of a pod that AWS refuses',
    play: assumeRefused,
    hint: 'Check the role of the profile, pod or web identity: its trust policy has to name who assumes it, and that caller needs sts:AssumeRole. Or use the input role-to-assume.',
  },
  {
    fault: 'an SSO session that was never begun',
    play: () => withChain(SSO, renew({})),
    hint: 'Log in with "aws sso login" on the runner, or use the input role-to-assume.',
  },
  {
    fault: 'keys in variables that have expired',
    play: renew(keys),
    hint: 'They come from environment variables, which this step cannot renew: use the input role-to-assume, whose credentials are renewed for as long as the step runs, or ask for a longer session (role-duration-seconds of the step that set them).',
  },
  {
    fault: 'keys in a shared file that have expired',
    play: () =>
      withChain('[default]\naws_access_key_id=AKIDEXAMPLE\naws_secret_access_key=secret\n', renew({})),
    hint: 'The credential chain returned the same expired credentials again: renew them at their source, or use the input role-to-assume.',
  },
  {
    fault: 'keys in a shared file that no request can be signed with',
    play: () =>
      withChain('[default]\naws_access_key_id=AKIDEXAMPLE\naws_secret_access_key=s\u0001\n', renew({})),
    hint: 'Correct them at their source (a shared file, a process, a container).',
  },
  {
    fault: 'no credentials at all',
    play: () => withChain('', renew({})),
    hint: `Give the input role-to-assume, or run aws-actions/configure-aws-credentials before this step. OIDC tokens need a permission. ${PERMISSION}`,
  },
];
