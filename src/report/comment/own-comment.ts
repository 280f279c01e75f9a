import type { getOctokit } from '@actions/github';

const PAGE = 100;
/** Comments before these pages are not searched; the step then writes a new one. */
const MOST_PAGES = 10;
/** The account that GITHUB_TOKEN writes as. */
const ACTIONS_BOT = 'github-actions[bot]';

/** GitHub's API with a token of the workflow's author. */
export type Octokit = ReturnType<typeof getOctokit>;

/** A pull request, as the API addresses it. */
export interface PullRequestRef {
  readonly owner: string;
  readonly repo: string;
  readonly issue_number: number;
}

interface Comment {
  readonly id: number;
  readonly body?: string | undefined;
  readonly user?: { readonly id: number; readonly login: string; readonly type: string } | null;
  readonly performed_via_github_app?: { readonly slug?: string | undefined } | null | undefined;
}

/**
 * The id of the newest comment that begins with `marker` and was written with this token; undefined when there is none among the
 * newest thousand. The author that GitHub reports decides, since anybody can write a comment that begins with the marker.
 */
export async function findOwnComment(
  octokit: Octokit,
  { pull, marker }: { readonly pull: PullRequestRef; readonly marker: string },
  signal: AbortSignal,
): Promise<number | undefined> {
  let isOurs: ((comment: Comment) => boolean) | undefined;
  for await (const comments of readPages(octokit, pull, signal)) {
    for (const comment of comments.toReversed()) {
      if (comment.body?.startsWith(marker) !== true) continue;
      isOurs ??= await findAuthor(octokit, signal);
      if (isOurs(comment)) return comment.id;
    }
  }
  return undefined;
}

/** Edits the comment, once more after a failure of GitHub's own; creates one when there is none, or no longer. */
export async function putComment(
  octokit: Octokit,
  what: { readonly pull: PullRequestRef; readonly id: number | undefined; readonly body: string },
  signal: AbortSignal,
): Promise<void> {
  const { pull, id, body } = what;
  const { issues } = octokit.rest;
  const { owner, repo } = pull;
  const request = { signal };
  if (id !== undefined) {
    const edit = async () => await issues.updateComment({ owner, repo, comment_id: id, body, request });
    try {
      await edit();
      return;
    } catch (error) {
      const status = statusOf(error);
      if (status !== undefined && status >= 500) {
        await edit();
        return;
      }
      if (status !== 404) throw error;
    }
  }
  await issues.createComment({ ...pull, body, request });
}

/** The HTTP status that GitHub refused with; undefined when there was none. */
export function statusOf(error: unknown): number | undefined {
  const status = error instanceof Error && 'status' in error ? error.status : undefined;
  return typeof status === 'number' ? status : undefined;
}

/** Pages of comments, newest first. GitHub lists the oldest first, and names the last page in its first answer. */
async function* readPages(
  octokit: Octokit,
  pull: PullRequestRef,
  signal: AbortSignal,
): AsyncGenerator<readonly Comment[]> {
  const read = async (page: number) =>
    await octokit.rest.issues.listComments({ ...pull, per_page: PAGE, page, request: { signal } });
  const first = await read(1);
  const last = readLastPage(first.headers.link);
  if (last !== undefined) {
    const oldest = Math.max(2, last - MOST_PAGES + 2);
    for (let page = last; page >= oldest; page -= 1) yield (await read(page)).data;
    yield first.data;
    return;
  }
  const pages: (readonly Comment[])[] = [first.data];
  while (pages.at(-1)?.length === PAGE && pages.length < MOST_PAGES) {
    pages.push((await read(pages.length + 1)).data);
  }
  yield* pages.toReversed();
}

/** The page of `rel="last"` (RFC 8288); undefined when the header names none. */
function readLastPage(link: string | undefined): number | undefined {
  const last = link?.split(',').find((part) => part.includes('rel="last"'));
  const page = last === undefined ? null : /[?&]page=(\d{1,6})\b/.exec(last);
  return page === null ? undefined : Number(page[1]);
}

/**
 * The account that the token writes as. A user's token may read it; a token of an app may not: its name comes from GraphQL's
 * `viewer`, else it counts as GITHUB_TOKEN.
 */
async function findAuthor(octokit: Octokit, signal: AbortSignal): Promise<(comment: Comment) => boolean> {
  const request = { signal };
  try {
    const { data } = await octokit.rest.users.getAuthenticated({ request });
    if (data.type !== 'Bot')
      return ({ user, performed_via_github_app: app }) => user?.id === data.id && (app ?? null) === null;
    return byApp(data.login);
  } catch (error) {
    requireRefusal(error);
  }
  try {
    const { viewer } = await octokit.graphql<{ readonly viewer?: { readonly login?: string } }>(
      'query { viewer { login } }',
      { request },
    );
    return byApp(viewer?.login ?? ACTIONS_BOT);
  } catch (error) {
    requireRefusal(error);
  }
  return byApp(ACTIONS_BOT);
}

function byApp(name: string): (comment: Comment) => boolean {
  const slug = name.replace(/\[bot\]$/, '');
  return ({ user, performed_via_github_app: app }) =>
    user?.type === 'Bot' && user.login === `${slug}[bot]` && (app?.slug === undefined || app.slug === slug);
}

/** Ignores a refusal; anything else (an outage, a cancellation, a wrong token) is thrown again. */
function requireRefusal(error: unknown): void {
  if (!(error instanceof Error)) throw error;
  const status = statusOf(error);
  if (error.name !== 'GraphqlResponseError' && status !== 403 && status !== 404) throw error;
}
