import { createHash } from 'node:crypto';
import { type Attack, testAttacks } from './attack.ts';
import type { AttackResult } from './attack-result.ts';
import { failingDag } from './dags.ts';
import {
  ACTIONS_APP,
  ACTIONS_BOT,
  type Comment,
  foreignComment,
  manyComments,
  SHA,
} from './github-stand-in.ts';

const web = { transport: 'web-session' } as const;

/** The first line of the comment for the DAG etl of the environment MyEnv, which everybody can copy. */
const MARKER = `<!-- trigger-mwaa-dag ${createHash('sha256')
  .update(JSON.stringify(['us-east-1', 'MyEnv', 'etl']))
  .digest('hex')
  .slice(0, 24)} -->`;

const ours = (id: number, body = `${MARKER}\nold`): Comment =>
  foreignComment(id, { user: ACTIONS_BOT, performed_via_github_app: ACTIONS_APP, body });

const copy = (id: number): Comment => foreignComment(id, { body: `${MARKER}\nmine` });

const MENTIONS = '@octo/team @octocat #1 GH-2 octo/pipelines#3 https://evil.invalid/x :x:';

const VERDICT = { success: /✅|succeeded/, failed: /❌|failed/ } as const;

/** Fails unless the comments of others are `others` as they were, and the one of ours tells the outcome. */
const expectOwnComment =
  (others: readonly Comment[]) =>
  ({ github, step }: AttackResult) => {
    const isOther = ({ id }: Comment) => others.some((other) => other.id === id);
    const changed = others.filter(
      ({ id, body }) => github.comments.find((comment) => comment.id === id)?.body !== body,
    );
    if (changed.length > 0)
      throw new Error(`the comment ${changed[0]?.id} of somebody else was written into`);
    const [own, ...more] = github.comments.filter((comment) => !isOther(comment));
    if (own === undefined || more.length > 0)
      throw new Error(`there are ${own === undefined ? 0 : more.length + 1} comments of ours`);
    if (!own.body.startsWith(MARKER)) throw new Error('ours has no marker');
    const outcome = step.outputs['outcome'] === 'success' ? 'success' : 'failed';
    if (!VERDICT[outcome].test(own.body))
      throw new Error(`ours does not tell that the run ended: ${outcome}`);
  };

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

testAttacks('commenter', [
  ...Object.entries(foreign).map(([who, fields]): Attack => {
    const comments = [foreignComment(1, { ...fields, body: `${MARKER}\nmine` })];
    return {
      name: `${who} has written a comment that begins with our marker`,
      attack: { comment: true, inputs: web, github: { comments } },
      mayNot: ['deceive'],
      outcome: ['success'],
      check: expectOwnComment(comments),
    };
  }),
  {
    name: 'somebody copies our comment before it is updated',
    attack: {
      comment: true,
      inputs: web,
      github: { comments: [copy(1), ours(2), copy(3)] },
    },
    mayNot: ['deceive'],
    outcome: ['success'],
    check: expectOwnComment([copy(1), copy(3)]),
  },
  {
    name: 'another comment quotes our marker in its middle',
    attack: {
      comment: true,
      inputs: web,
      github: { comments: [ours(1, `> ${MARKER}\n`)] },
    },
    mayNot: ['deceive'],
    outcome: ['success'],
    check: expectOwnComment([ours(1, `> ${MARKER}\n`)]),
  },
  {
    name: '1,200 comments stand before ours',
    attack: { comment: true, inputs: web, github: { comments: [...manyComments, ours(5_000)] } },
    mayNot: ['flood'],
    outcome: ['success'],
    check: expectOwnComment(manyComments),
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
    name: 'a task, an exception, the workflow, its job and its actor mention people and issues',
    attack: {
      comment: true,
      inputs: web,
      env: { GITHUB_WORKFLOW: `w ${MENTIONS}`, GITHUB_JOB: `j ${MENTIONS}`, GITHUB_ACTOR: `a ${MENTIONS}` },
      dags: failingDag({ taskId: `t ${MENTIONS}`, error: `e ${MENTIONS}` }),
    },
    mayNot: ['act'],
    outcome: ['failed'],
    check: (result) => {
      expectOwnComment([])(result);
      // That nobody is called by them is an invariant; this is that they are there, but for the exception, which is not told.
      const { body = '' } = result.github.comments[0] ?? {};
      const missing = ['t', 'w', 'j', 'a'].filter((who) => !body.includes(`${who} @octo/team`));
      if (missing.length > 0) throw new Error(`the comment does not hold: ${missing.join(', ')}`);
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
    check: expectOwnComment([]),
  },
]);
