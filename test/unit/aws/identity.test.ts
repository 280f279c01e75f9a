import { expect, test } from 'vitest';
import { readIdentity } from '../../../src/aws/identity.ts';

test.each([
  ['arn:aws:sts::123456789012:assumed-role/Deploy/GitHubActions', 'Deploy', 'GitHubActions'],
  ['arn:aws-cn:sts::123456789012:assumed-role/Deploy/a@b', 'Deploy', 'a@b'],
  ['arn:aws:iam::123456789012:user/someone', undefined, undefined],
  ['arn:aws:iam::123456789012:root', undefined, undefined],
])('%s is role %s, session %s', (arn, roleName, sessionName) => {
  expect(readIdentity(arn, '123456789012')).toEqual({
    arn,
    accountId: '123456789012',
    roleName,
    sessionName,
  });
});
