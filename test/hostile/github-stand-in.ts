import { createServer } from 'node:http';
import { listenOnLoopback } from '../harness/loopback.ts';

/** A comment as GitHub's API tells it. */
export interface Comment {
  readonly id: number;
  readonly user: { readonly login: string; readonly type: string; readonly id: number };
  readonly performed_via_github_app?: { readonly slug: string; readonly id: number } | null;
  readonly author_association?: string;
  body: string;
}

/** A pull request as far as it matters whose commit it is. */
export interface Pull {
  readonly number: number;
  readonly state?: 'open' | 'closed';
  readonly headSha?: string;
  readonly mergeSha?: string;
  readonly base?: string;
  readonly head?: string;
}

/** How an attacker answers in GitHub's place; undefined lets the stand-in answer. */
export interface ForeignAnswer {
  readonly status: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body: string;
  /** The connection stays open and nothing comes. */
  readonly stall?: boolean;
}

export interface GitHubOptions {
  readonly comments?: readonly Comment[];
  readonly pulls?: readonly Pull[];
  readonly answer?: (method: string, path: string, body: string, token: string) => ForeignAnswer | undefined;
}

/** What was sent to write a comment. */
interface Write {
  readonly method: string;
  readonly path: string;
  readonly body: string;
}

/** GitHub's API as far as comments on pull requests go, for a token of GitHub Actions. */
export interface GitHub {
  readonly url: string;
  readonly comments: readonly Comment[];
  readonly writes: readonly Write[];
  readonly requests: readonly string[];
  stop(): Promise<void>;
}

/** Who writes with a workflow's token. */
export const ACTIONS_BOT = { login: 'github-actions[bot]', type: 'Bot', id: 41_898_282 } as const;
export const ACTIONS_APP = { slug: 'github-actions', id: 15_368 } as const;
/** The commit that the job runs for. */
export const SHA = '2f1d3c4b5a69788796a5b4c3d2e1f00112233445';
const LONGEST = 65_536;

/** A comment of a person who is not of the project. */
export const foreignComment = (id: number, fields: Partial<Comment> = {}): Comment => ({
  id,
  user: { login: 'mallory', type: 'User', id: 7 },
  body: 'Looks good',
  ...fields,
});
/** More comments than a few pages hold. */
export const manyComments = Array.from({ length: 1_200 }, (_, index) => foreignComment(index + 1));

/** Starts the stand-in on loopback, for the repository octo/pipelines. */
export async function startGitHub(options: GitHubOptions): Promise<GitHub> {
  const comments: Comment[] = (options.comments ?? []).map((comment) => ({ ...comment }));
  const writes: Write[] = [];
  const requests: string[] = [];
  const server = createServer(async (request, response) => {
    let text = '';
    for await (const chunk of request) text += chunk;
    const url = new URL(request.url ?? '', `http://${request.headers.host}`);
    const method = request.method ?? '';
    requests.push(`${method} ${url.pathname}${url.search}`);
    if (method === 'POST' || method === 'PATCH') writes.push({ method, path: url.pathname, body: text });
    const answer = (status: number, body: unknown, headers: Readonly<Record<string, string>> = {}) => {
      response.writeHead(status, { 'content-type': 'application/json; charset=utf-8', ...headers });
      response.end(typeof body === 'string' ? body : JSON.stringify(body));
    };
    const foreign = options.answer?.(method, url.pathname, text, request.headers.authorization ?? '');
    if (foreign?.stall) return;
    if (foreign !== undefined) return answer(foreign.status, foreign.body, foreign.headers);
    if (url.pathname === '/graphql')
      return answer(200, { data: { viewer: { login: ACTIONS_BOT.login, databaseId: ACTIONS_BOT.id } } });
    const edited = /\/issues\/comments\/(\d+)$/.exec(url.pathname);
    const body = method === 'GET' ? '' : String(JSON.parse(text === '' ? '{}' : text).body ?? '');
    if (body.length > LONGEST)
      return answer(422, { message: 'Body is too long (maximum is 65536 characters)' });
    if (method === 'PATCH' && edited !== null) {
      const comment = comments.find(({ id }) => id === Number(edited[1]));
      if (comment === undefined) return answer(404, { message: 'Not Found' });
      comment.body = body;
      return answer(200, comment);
    }
    if (/^\/repos\/octo\/pipelines\/issues\/\d+\/comments$/.test(url.pathname)) {
      if (method !== 'POST') return answer(200, ...pageOf(comments, url));
      const comment = {
        id: 1_000_000 + comments.length,
        user: ACTIONS_BOT,
        performed_via_github_app: ACTIONS_APP,
        body,
      };
      comments.push(comment);
      return answer(201, comment);
    }
    if (/\/commits\/[0-9a-f]{40}\/pulls$/.test(url.pathname))
      return answer(
        200,
        (options.pulls ?? []).map((pull) => describePull(pull)),
      );
    if (/\/pulls\/\d+$/.test(url.pathname)) {
      const pull = options.pulls?.find(({ number }) => url.pathname.endsWith(`/${number}`));
      return pull === undefined ? answer(404, { message: 'Not Found' }) : answer(200, describePull(pull));
    }
    return answer(url.pathname === '/user' ? 403 : 404, {
      message: 'Resource not accessible by integration',
    });
  });
  const port = await listenOnLoopback(server);
  return {
    url: `http://127.0.0.1:${port}`,
    comments,
    writes,
    requests,
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

function pageOf(
  comments: readonly Comment[],
  url: URL,
): [readonly Comment[], Readonly<Record<string, string>>] {
  const size = Number(url.searchParams.get('per_page') ?? 30);
  const page = Number(url.searchParams.get('page') ?? 1);
  const last = Math.max(1, Math.ceil(comments.length / size));
  const link = (rel: string, to: number) => {
    const target = new URL(url.pathname, `http://${url.host}`);
    target.searchParams.set('per_page', String(size));
    target.searchParams.set('page', String(to));
    return `<${target.href}>; rel="${rel}"`;
  };
  const links = page < last ? [link('next', page + 1), link('last', last)] : [];
  return [
    comments.slice((page - 1) * size, page * size),
    links.length === 0 ? {} : { link: links.join(', ') },
  ];
}

function describePull(pull: Pull) {
  const repo = (name: string) => ({ full_name: name, id: name.length, name: name.split('/')[1] });
  return {
    number: pull.number,
    state: pull.state ?? 'open',
    merge_commit_sha: pull.mergeSha ?? null,
    head: { sha: pull.headSha ?? '', repo: repo(pull.head ?? 'octo/pipelines') },
    base: { repo: repo(pull.base ?? 'octo/pipelines') },
  };
}
