import { Agent } from 'node:https';
import { AssumeRoleWithWebIdentityCommand, STSClient } from '@aws-sdk/client-sts';
import { expect, test } from 'vitest';
import { findEndpoint } from '../../../src/aws/endpoints.ts';

const REGIONS = [
  ...['us-east-1', 'us-west-2', 'eu-west-1', 'ap-southeast-5', 'mx-central-1', 'xx-new-9'],
  ...['cn-north-1', 'cn-northwest-1', 'us-gov-west-1', 'us-gov-east-1'],
  ...['us-iso-east-1', 'us-isob-east-1', 'eu-isoe-west-1', 'us-isof-south-1', 'eusc-de-east-1'],
];
const VARIABLES = [
  {},
  { AWS_USE_FIPS_ENDPOINT: 'true' },
  { AWS_USE_DUALSTACK_ENDPOINT: 'true' },
  { AWS_USE_FIPS_ENDPOINT: 'true', AWS_USE_DUALSTACK_ENDPOINT: 'true' },
];
const CASES = REGIONS.flatMap((region) => VARIABLES.map((env) => ({ region, env })));

/** Where the SDK's own client wants to connect to; nothing leaves the process. */
async function askSdk(region: string, env: NodeJS.ProcessEnv): Promise<string> {
  let host = '';
  const refuse = (options: { readonly host?: string | null }): never => {
    host = options.host ?? '';
    throw new Error('refused by the test');
  };
  const client = new STSClient({
    region,
    useFipsEndpoint: env['AWS_USE_FIPS_ENDPOINT'] === 'true',
    useDualstackEndpoint: env['AWS_USE_DUALSTACK_ENDPOINT'] === 'true',
    maxAttempts: 1,
    requestHandler: { httpsAgent: Object.assign(new Agent(), { createConnection: refuse }) },
  });
  const input = { RoleArn: 'arn:aws:iam::123456789012:role/r', RoleSessionName: 's', WebIdentityToken: 't' };
  await client.send(new AssumeRoleWithWebIdentityCommand(input)).catch(() => undefined);
  return `https://${host}/`;
}

const stsUrl = (region: string, env: NodeJS.ProcessEnv) => findEndpoint('STS', region, env).url;

test.each(CASES)("STS of $region with $env is where the SDK's client finds it", async ({ region, env }) => {
  expect(stsUrl(region, env)).toBe(await askSdk(region, env));
});

test('a custom endpoint counts more', () => {
  expect(stsUrl('eu-west-1', { AWS_ENDPOINT_URL_STS: 'https://vpce.example/' })).toBe(
    'https://vpce.example/',
  );
});
