import { createHash } from 'node:crypto';
import { type Assault, type Attack, testAttacks } from './attack.ts';
import { COMMANDS, GITHUB_TOKEN, WORKFLOW_SECRET } from './canaries.ts';
import { failingDag } from './dags.ts';
import { ACTIONS_APP, ACTIONS_BOT, type Comment, type ForeignAnswer } from './github-stand-in.ts';
import { showPage } from './shown-page.ts';

const web = { transport: 'web-session' } as const;
const SHA = '2f1d3c4b5a69788796a5b4c3d2e1f00112233445';

/** The first line of the comment for the DAG etl of the environment MyEnv, which everybody can copy. */
const MARKER = `<!-- trigger-mwaa-dag ${createHash('sha256')
  .update(JSON.stringify(['us-east-1', 'MyEnv', 'etl']))
  .digest('hex')
  .slice(0, 24)} -->`;

const person = { login: 'mallory', type: 'User', id: 7 };
const comment = (id: number, fields: Partial<Comment>): Comment => ({
  id,
  user: person,
  body: 'Looks good',
  ...fields,
});
const ours = (id: number, body = `${MARKER}\nold`): Comment =>
  comment(id, { user: ACTIONS_BOT, performed_via_github_app: ACTIONS_APP, body });

/** Fails unless somebody's comments are as they were, and one comment of ours tells the verdict. */
function expectOwnComment(untouched: readonly number[], exactly = 1) {
  return ({ github }: Assault) => {
    const changed = github.comments.filter(
      ({ id, body }) => untouched.includes(id) && /success|succeeded|✅/.test(body),
    );
    if (changed.length > 0)
      throw new Error(`the comment ${changed[0]?.id} of somebody else was written into`);
    const own = github.comments.filter(({ id, body }) => !untouched.includes(id) && body.startsWith(MARKER));
    if (own.length !== exactly) throw new Error(`there are ${own.length} comments of ours`);
  };
}

const foreign: Readonly<Record<string, Partial<Comment>>> = {
  'a person': {},
  'another bot': {
    user: { login: 'evil[bot]', type: 'Bot', id: 8 },
    performed_via_github_app: { slug: 'evil', id: 9 },
  },
  'a person with a name like the bot': { user: { login: 'github-actions', type: 'User', id: 10 } },
  'the owner': { author_association: 'OWNER' },
  'an account that is gone': { user: null as unknown as Comment['user'] },
};

const many = Array.from({ length: 1_200 }, (_, index) => comment(index + 1, {}));
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
    method === 'GET' ? { ...noise, body: JSON.stringify(many.slice(0, 100)) } : undefined,
  'lists what is no comment': (method) =>
    method === 'GET'
      ? { ...noise, body: '[null, 7, {"id":"../../../user","body":7}, {"body":null}]' }
      : undefined,
  'lists no list': (method) => (method === 'GET' ? { ...noise, body: '{"a":1}' } : undefined),
  'answers with 60 MB': (method) =>
    method === 'GET' ? { ...noise, body: `[${'1,'.repeat(30_000_000)}1]` } : undefined,
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

testAttacks('commenter and GitHub API', [
  ...Object.entries(foreign).map(
    ([who, fields]): Attack => ({
      name: `${who} has written a comment that begins with our marker`,
      attack: {
        comment: true,
        inputs: web,
        github: { comments: [comment(1, { ...fields, body: `${MARKER}\nmine` })] },
      },
      mayNot: ['deceive'],
      outcome: ['success'],
      check: expectOwnComment([1]),
    }),
  ),
  {
    name: 'somebody copies our comment before it is updated',
    attack: {
      comment: true,
      inputs: web,
      github: {
        comments: [comment(1, { body: `${MARKER}\nmine` }), ours(2), comment(3, { body: `${MARKER}\nmine` })],
      },
    },
    mayNot: ['deceive'],
    check: (assault) => {
      expectOwnComment([1, 3])(assault);
      if (!/succe/.test(assault.github.comments.find(({ id }) => id === 2)?.body ?? ''))
        throw new Error('ours is old');
    },
  },
  {
    name: 'another comment quotes our marker in its middle',
    attack: {
      comment: true,
      inputs: web,
      github: { comments: [comment(1, { ...ours(1), body: `> ${MARKER}\n` })] },
    },
    mayNot: ['deceive'],
    check: ({ github }) => {
      if (github.comments[0]?.body !== `> ${MARKER}\n`) throw new Error('a quote was written into');
    },
  },
  {
    name: '1,200 comments stand before ours',
    attack: { comment: true, inputs: web, github: { comments: [...many, ours(5_000)] } },
    mayNot: ['flood'],
    check: expectOwnComment([]),
  },
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
  ...(
    [
      ['closed', { state: 'closed' as const, headSha: SHA }],
      ['of another repository', { base: 'mallory/pipelines', headSha: SHA }],
      ['open, with another head', { headSha: '0'.repeat(40) }],
    ] as const
  ).map(
    ([what, pull]): Attack => ({
      name: `the first pull request of a commit is ${what}`,
      attack: {
        inputs: { ...web, 'pr-comment': 'true' },
        github: {
          pulls: [
            { number: 66, ...pull },
            { number: 7, headSha: SHA },
          ],
        },
      },
      mayNot: ['deceive'],
      outcome: ['success'],
      check: ({ github }) => {
        const wrong = github.writes.filter(({ path }) => path.includes('/issues/66/'));
        if (wrong.length > 0) throw new Error('the comment went to a foreign pull request');
        if (github.writes.length !== 1) throw new Error(`${github.writes.length} comments were written`);
      },
    }),
  ),
  {
    name: 'a commit has only closed and foreign pull requests',
    attack: {
      inputs: { ...web, 'pr-comment': 'true' },
      github: {
        pulls: [
          { number: 66, state: 'closed', headSha: SHA },
          { number: 67, base: 'mallory/pipelines', headSha: SHA },
        ],
      },
    },
    mayNot: ['deceive'],
    check: ({ github }) => {
      if (github.writes.length > 0) throw new Error('a comment was written');
    },
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
  {
    name: 'an exception mentions people and issues in a comment',
    attack: {
      comment: true,
      inputs: web,
      dags: failingDag({
        error: 'ping @octocat @octo/team #1 GH-2 octo/pipelines#3 https://evil.invalid/x :x:',
      }),
    },
    mayNot: ['act'],
    check: async ({ github }) => {
      const page = await showPage(github.comments[0]?.body ?? '', []);
      if (page.links.some((link) => link.includes('evil.invalid')))
        throw new Error('it links to another host');
    },
  },
  {
    name: 'the old comment says that the DAG succeeded, and the new one is too long',
    attack: {
      comment: true,
      inputs: {
        ...web,
        conf: JSON.stringify(
          Object.fromEntries(Array.from({ length: 90 }, (_, i) => [`${'_'.repeat(240)}${i}`, 1])),
        ),
      },
      dags: {
        etl: {
          tasks: Array.from({ length: 30 }, (_, i) => ({
            taskId: `${'<'.repeat(240)}${i}`,
            state: 'failed' as const,
            error: '<&*_'.repeat(3_000),
          })),
        },
      },
      github: { comments: [ours(2, `${MARKER}\n✅ succeeded`)] },
    },
    mayNot: ['deceive', 'flood'],
    outcome: ['failed'],
    check: ({ github }) => {
      if (!/failed/.test(github.comments[0]?.body ?? ''))
        throw new Error('the comment still tells a success');
    },
  },
]);
