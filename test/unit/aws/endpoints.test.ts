import { Agent as HttpAgent } from 'node:http';
import { Agent as HttpsAgent } from 'node:https';
import { afterEach, expect, test, vi } from 'vitest';
import type { CredentialSource } from '../../../src/aws/credentials.ts';
import { findEndpoint } from '../../../src/aws/endpoints.ts';
import { createMwaa } from '../../../src/aws/mwaa.ts';
import { createMwaaTarget } from '../../../src/aws/mwaa-target.ts';
import { systemClock } from '../../../src/core/clock.ts';
import { ActionError } from '../../../src/core/errors.ts';
import { createAgents } from '../../../src/http/network.ts';

const signal = new AbortController().signal;
afterEach(() => vi.unstubAllEnvs());

const keys = { accessKeyId: 'AKIDEXAMPLE', secretAccessKey: 'not-a-secret' };
const credentials: CredentialSource = {
  endsAt: undefined,
  isEndUnknown: false,
  get: async () => keys,
  renew: async () => keys,
};

/** The hosts that calls of one client want to connect to, which are those that it connects to ahead; nothing leaves the process. */
async function hostsFor(region: string, env: NodeJS.ProcessEnv = {}): Promise<readonly string[]> {
  const ahead: string[] = [];
  for (const [name, value] of Object.entries(env)) vi.stubEnv(name, value);
  const hosts: string[] = [];
  const refuse = (options: { readonly host?: string | null; readonly port?: unknown }): never => {
    hosts.push(`${options.host}:${options.port}`);
    throw Object.assign(new Error('refused by the test'), { code: 'ECONNREFUSED' });
  };
  const agents = {
    http: Object.assign(new HttpAgent(), { createConnection: refuse }),
    https: Object.assign(new HttpsAgent(), { createConnection: refuse }),
    preconnect: (url: string) => void ahead.push(url),
    proxies: createAgents({}).proxies,
  };
  const target = createMwaaTarget({ environment: 'etl', region });
  const repeat = <T>(attempt: () => Promise<T>) => attempt();
  const mwaa = createMwaa({ target, credentials, agents, repeat, env, clock: systemClock, mask: () => {} });
  const calls = [
    mwaa.getEnvironment(signal),
    mwaa.createCliToken(signal),
    mwaa.createWebLoginToken(signal),
    mwaa.invokeRestApi({ method: 'GET', path: '/dags' }, signal),
  ];
  for (const settled of await Promise.allSettled(calls))
    expect(settled.status === 'rejected' && settled.reason).toBeInstanceOf(ActionError);
  const found = [...new Set(hosts)].sort();
  expect([...new Set(ahead)].map(hostAndPort).sort()).toEqual(found);
  return found;
}

function hostAndPort(text: string): string {
  const { protocol, hostname, port } = new URL(text);
  return `${hostname}:${port || (protocol === 'https:' ? 443 : 80)}`;
}

test.each([
  ['eu-west-1', 'airflow.eu-west-1.amazonaws.com'],
  ['cn-north-1', 'airflow.cn-north-1.amazonaws.com.cn'],
  ['us-gov-west-1', 'airflow.us-gov-west-1.amazonaws.com'],
  ['eusc-de-east-1', 'airflow.eusc-de-east-1.amazonaws.eu'],
  ['us-iso-east-1', 'airflow.us-iso-east-1.c2s.ic.gov'],
  ['us-isob-east-1', 'airflow.us-isob-east-1.sc2s.sgov.gov'],
  ['eu-isoe-west-1', 'airflow.eu-isoe-west-1.cloud.adc-e.uk'],
  ['us-isof-south-1', 'airflow.us-isof-south-1.csp.hci.ic.gov'],
  ['xx-new-9', 'airflow.xx-new-9.amazonaws.com'],
])('%s is reached at %s, with the prefix of each operation', async (region, host) => {
  expect(await hostsFor(region)).toEqual([`api.${host}:443`, `env.${host}:443`]);
});

test('FIPS and dual-stack endpoints are chosen by the variables of every AWS SDK', async () => {
  expect(await hostsFor('us-west-2', { AWS_USE_FIPS_ENDPOINT: 'true' })).toContain(
    'env.airflow-fips.us-west-2.amazonaws.com:443',
  );
  expect(
    await hostsFor('us-west-2', { AWS_USE_FIPS_ENDPOINT: 'false', AWS_USE_DUALSTACK_ENDPOINT: 'true' }),
  ).toContain('env.airflow.us-west-2.api.aws:443');
});

test('FIPS and a custom endpoint go together, as the endpoint is taken as it is', async () => {
  const env = { AWS_ENDPOINT_URL: 'https://vpce.example.test', AWS_USE_FIPS_ENDPOINT: 'true' };
  expect(await hostsFor('us-west-2', env)).toEqual(['vpce.example.test:443']);
});

test('a custom endpoint gets no prefix; the one for MWAA goes before the one for all', async () => {
  expect(await hostsFor('us-west-2', { AWS_ENDPOINT_URL: 'https://vpce.example.test' })).toEqual([
    'vpce.example.test:443',
  ]);
  const both = {
    AWS_ENDPOINT_URL: 'https://all.example.test',
    AWS_ENDPOINT_URL_MWAA: 'http://mwaa.example.test:4566',
  };
  expect(await hostsFor('us-west-2', both)).toEqual(['mwaa.example.test:4566']);
});

test.each([
  ['eu-west-1', {}, 'https://logs.eu-west-1.amazonaws.com/'],
  ['eusc-de-east-1', {}, 'https://logs.eusc-de-east-1.amazonaws.eu/'],
  ['cn-north-1', {}, 'https://logs.cn-north-1.amazonaws.com.cn/'],
  ['us-east-1', { AWS_USE_FIPS_ENDPOINT: 'true' }, 'https://logs-fips.us-east-1.amazonaws.com/'],
  ['us-gov-west-1', { AWS_USE_FIPS_ENDPOINT: 'true' }, 'https://logs.us-gov-west-1.amazonaws.com/'],
  ['us-east-1', { AWS_USE_DUALSTACK_ENDPOINT: 'true' }, 'https://logs.us-east-1.api.aws/'],
])('CloudWatch Logs of %s with %o is at %s', (region, env, url) => {
  expect(findEndpoint('CLOUDWATCH_LOGS', region, env)).toEqual({ url, isCustom: false });
});
