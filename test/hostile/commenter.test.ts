import { createHash } from 'node:crypto';
import { type Assault, type Attack, testAttacks } from './attack.ts';
import { failingDag } from './dags.ts';
import { ACTIONS_APP, ACTIONS_BOT, type Comment } from './github-stand-in.ts';
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

testAttacks('commenter', [
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
