import { appendFileSync } from 'node:fs';

const { env } = process;
const answer = await fetch(`${env.ACTIONS_ID_TOKEN_REQUEST_URL}&audience=sts.amazonaws.com`, {
  headers: { authorization: `Bearer ${env.ACTIONS_ID_TOKEN_REQUEST_TOKEN}` },
});
const { value } = await answer.json();
const assumed = await fetch(env.AWS_ENDPOINT_URL_STS, {
  method: 'POST',
  body: new URLSearchParams({
    Action: 'AssumeRoleWithWebIdentity',
    Version: '2011-06-15',
    RoleArn: env['INPUT_ROLE-TO-ASSUME'],
    RoleSessionName: 'GitHubActions',
    WebIdentityToken: value,
  }),
});
const xml = await assumed.text();
const read = (name) => {
  const found = new RegExp(`<${name}>(.*?)</${name}>`).exec(xml);
  if (found === null) throw new Error(`STS answered ${assumed.status} ${xml}`);
  console.log(`::add-mask::${found[1]}`);
  return found[1];
};
appendFileSync(
  env.GITHUB_ENV,
  [
    `AWS_REGION=${env['INPUT_AWS-REGION']}`,
    `AWS_ACCESS_KEY_ID=${read('AccessKeyId')}`,
    `AWS_SECRET_ACCESS_KEY=${read('SecretAccessKey')}`,
    `AWS_SESSION_TOKEN=${read('SessionToken')}`,
    '',
  ].join('\n'),
);
