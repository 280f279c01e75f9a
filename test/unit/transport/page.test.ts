import { expect, test } from 'vitest';
import { requireData, requireNoPage } from '../../../src/transport/page.ts';
import type { RestRequest } from '../../../src/transport/transport.ts';

const read = { method: 'GET', path: '/dags/etl', effect: 'read' } as const;
const log = { ...read, path: '/dags/etl/dagRuns/r/taskInstances/t/logs/1' } as const;
const write: RestRequest = { method: 'POST', path: '/dags/etl/dagRuns', effect: 'write' };
const page = '<!DOCTYPE html><title>Sign In</title>';

test.each([
  ['a read', 200, page, read, true],
  ['a write', 502, page, write, true],
  ['a task log, which may be any text', 200, page, log, false],
  ['a read', 200, { dag_id: 'etl' }, read, false],
  ['a read', 500, 'no page', read, false],
] as const)('%s with status %i and %j: a page instead of data', (_, status, body, request, isPage) => {
  const check = () => requireNoPage({ status, body }, request);
  if (isPage) expect(check).toThrow(/was answered with a page instead of data \(status \d+\): Sign In/);
  else expect(check).not.toThrow();
});

test.each([
  [204, ''],
  [200, ''],
  [200, undefined],
  [200, null],
  [200, 'text'],
  [299, 'text'],
  [304, ''],
])('a read with status %i and %j has no data', (status, body) => {
  expect(() => requireData({ status, body }, read)).toThrow(`was answered without data (status ${status})`);
});

test.each([
  ['an object', 200, {}, read],
  ['a list', 200, [], read],
  ['an object that has not changed', 304, {}, read],
  ['what is no answer yet', 199, '', read],
  ['a redirect', 300, '', read],
  ['a redirect', 305, '', read],
  ['a refusal', 403, '', read],
  ['a write', 204, '', write],
  ['a task log', 200, '', log],
] as const)('%s with status %i and %j is left to its reader', (_, status, body, request) => {
  expect(() => requireData({ status, body }, request)).not.toThrow();
});
