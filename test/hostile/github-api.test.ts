import { type Attack, testAttacks } from './attack.ts';
import { COMMANDS, GITHUB_TOKEN, WORKFLOW_SECRET } from './canaries.ts';
import { failingDag } from './dags.ts';
import { type ForeignAnswer, manyComments, SHA } from './github-stand-in.ts';

const web = { transport: 'web-session' } as const;
const noise = { status: 200, headers: { 'content-type': 'application/json' } };

/** What GitHub, or somebody in its place, answers. */
const answers: Readonly<Record<string, (method: string, path: string) => ForeignAnswer | undefined>> = {
  'redirects a list to another host': (method) =>
    method === 'GET'
      ? { status: 302, headers: { location: 'http://evil.invalid/comments' }, body: '' }
      : undefined,
  'redirects a comment to another host': (method) =>
    method === 'POST'
      ? { status: 307, headers: { location: 'http://evil.invalid/comments' }, body: '' }
      : undefined,
  'tells a next page on another host': (method) =>
    method === 'GET'
      ? {
          ...noise,
          headers: {
            ...noise.headers,
            link: '<http://evil.invalid/?page=2>; rel="next", <http://evil.invalid/?page=9>; rel="last"',
          },
          body: '[]',
        }
      : undefined,
  'tells a last page that is no number': (method) =>
    method === 'GET'
      ? { ...noise, headers: { ...noise.headers, link: '</x?page=1e9>; rel="last"' }, body: '[]' }
      : undefined,
  'gives full pages for ever': (method) =>
    method === 'GET' ? { ...noise, body: JSON.stringify(manyComments.slice(0, 100)) } : undefined,
  'lists what is no comment': (method) =>
    method === 'GET'
      ? { ...noise, body: '[null, 7, {"id":"../../../user","body":7}, {"body":null}]' }
      : undefined,
  'lists no list': (method) => (method === 'GET' ? { ...noise, body: '{"a":1}' } : undefined),
  'answers with 2 MB of numbers': (method) =>
    method === 'GET' ? { ...noise, body: `[${'1,'.repeat(1_000_000)}1]` } : undefined,
  'refuses with commands, Markdown and the token': () => ({
    status: 403,
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({
      message: `${COMMANDS.join('\n')} ${GITHUB_TOKEN} ${WORKFLOW_SECRET}`,
      documentation_url: 'javascript:alert(1)',
    }),
  }),
  'refuses with five megabytes': () => ({ status: 500, body: 'x'.repeat(5_000_000) }),
  'asks for an hour': () => ({
    status: 429,
    headers: { 'retry-after': '3600', 'content-type': 'application/json' },
    body: '{"message":"secondary rate limit"}',
  }),
  'refuses each write as too long': (method) =>
    method === 'GET'
      ? undefined
      : {
          status: 422,
          headers: { 'content-type': 'application/json' },
          body: '{"message":"Validation Failed"}',
        },
};

testAttacks('GitHub API', [
  ...Object.entries(answers).map(
    ([what, answer]): Attack => ({
      name: `GitHub's API ${what}`,
      attack: { comment: true, inputs: web, dags: failingDag(), github: { answer } },
      mayNot: ['reach', 'hang', 'leak', 'act', 'flood'],
      outcome: ['failed'],
    }),
  ),
  {
    name: "GitHub's API says nothing, and the job is cancelled",
    attack: {
      comment: true,
      inputs: web,
      github: { answer: () => ({ status: 200, body: '', stall: true }) },
      cancelWhen: ({ github }) => github.requests.length > 0,
    },
    mayNot: ['hang'],
  },
  {
    name: 'a commit has pull requests whose numbers are paths',
    attack: {
      inputs: { ...web, 'pr-comment': 'true' },
      github: {
        answer: (_, path) =>
          path.endsWith('/pulls')
            ? {
                ...noise,
                body: JSON.stringify([
                  { number: '7/../../../user', state: 'open', head: { sha: SHA } },
                  null,
                  { number: -1 },
                ]),
              }
            : undefined,
      },
    },
    mayNot: ['act'],
    check: ({ github }) => {
      const odd = github.requests.filter((line) => /user|%2F|-1|\.\./.test(line));
      if (odd.length > 0) throw new Error(`it asked ${odd[0]}`);
    },
  },
]);
