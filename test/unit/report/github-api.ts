import { createServer } from 'node:http';
import { listenOnLoopback } from '../../harness/loopback.ts';

/** Whom the API knows as the author of a comment. */
export interface Author {
  readonly id: number;
  readonly login: string;
  readonly type: 'Bot' | 'User';
  /** The app that wrote in the author's name. */
  readonly app?: string;
}

interface Comment {
  readonly id: number;
  body: string;
  readonly author: Author;
}

/** A pull request of a commit. */
export interface Pull {
  readonly number: number;
  readonly state?: 'open' | 'closed';
  readonly base?: string;
  readonly head?: string;
  readonly merged?: string;
}

export const actionsBot: Author = {
  id: 41898282,
  login: 'github-actions[bot]',
  type: 'Bot',
  app: 'github-actions',
};
export const somebody: Author = { id: 7, login: 'mallory', type: 'User' };

/** Longest body that GitHub takes. */
const LONGEST = 65_536;

/** The part of GitHub's REST API that comments on pull requests need, over HTTP. */
export async function startGitHubApi(options: {
  /** Of others, unless they name an author. */
  readonly comments?: readonly (string | { readonly body: string; readonly author: Author })[];
  /** Pull requests that a commit belongs to. */
  readonly pullsOfCommit?: readonly Pull[];
  /** Answered to writes instead of carrying them out; `create` and `edit` alone when an object. */
  readonly refuseWrites?: number | { readonly create?: number; readonly edit?: number };
  /** Whom the token `ghs_secret` writes as; GITHUB_TOKEN when nothing is said. */
  readonly author?: Author;
  /** Whether GraphQL's `viewer` answers. */
  readonly hasGraphql?: boolean;
  /** Whether lists tell their last page. */
  readonly hasLinks?: boolean;
  /** Called before a write is carried out. */
  readonly onWrite?: (write: { readonly method: string; readonly body: string }) => number | undefined;
}) {
  const author = options.author ?? actionsBot;
  const comments: Comment[] = (options.comments ?? []).map((each, id) =>
    typeof each === 'string' ? { id, body: each, author: somebody } : { id, ...each },
  );
  const requests: string[] = [];
  const server = createServer(async (request, response) => {
    let text = '';
    for await (const chunk of request) text += chunk;
    const url = new URL(request.url ?? '', 'http://localhost');
    requests.push(`${request.method} ${url.pathname}${url.search}`);
    const answer = (status: number, body: unknown, headers: Record<string, string> = {}) => {
      response.writeHead(status, { 'content-type': 'application/json', ...headers });
      response.end(JSON.stringify(body));
    };
    if (request.headers.authorization !== 'token ghs_secret')
      return answer(401, { message: 'Bad credentials' });
    if (url.pathname === '/user')
      return author.type === 'User'
        ? answer(200, { id: author.id, login: author.login, type: 'User' })
        : answer(403, { message: 'Resource not accessible by integration' });
    if (url.pathname === '/graphql')
      return options.hasGraphql === false
        ? answer(404, { message: 'Not Found' })
        : answer(200, { data: { viewer: { login: author.login } } });
    const body: { readonly body: string } = text === '' ? { body: '' } : JSON.parse(text);
    if (request.method !== 'GET') {
      const { refuseWrites: refuse } = options;
      const kind = request.method === 'PATCH' ? 'edit' : 'create';
      const status =
        options.onWrite?.({ method: request.method ?? '', body: body.body }) ??
        (typeof refuse === 'number' ? refuse : refuse?.[kind]);
      if (status !== undefined) return answer(status, { message: 'Resource not accessible by integration' });
      if (body.body.length > LONGEST) return answer(422, { message: 'Validation Failed: body is too long' });
    }
    const edited = /\/issues\/comments\/(\d+)$/.exec(url.pathname);
    if (request.method === 'PATCH' && edited !== null) {
      const comment = comments.find(({ id }) => id === Number(edited[1]));
      if (comment === undefined) return answer(404, { message: 'Not Found' });
      comment.body = body.body;
      return answer(200, show(comment));
    }
    if (/\/repos\/acme\/pipelines\/issues\/\d+\/comments$/.test(url.pathname)) {
      if (request.method === 'POST') {
        const comment = { id: comments.length, body: body.body, author };
        comments.push(comment);
        return answer(201, show(comment));
      }
      const [page, size] = [Number(url.searchParams.get('page')), Number(url.searchParams.get('per_page'))];
      const last = Math.ceil(comments.length / size);
      const links =
        page < last && options.hasLinks !== false
          ? {
              link: `<http://localhost${url.pathname}?per_page=${size}&page=${page + 1}>; rel="next", <http://localhost${url.pathname}?per_page=${size}&page=${last}>; rel="last"`,
            }
          : {};
      return answer(200, comments.slice((page - 1) * size, page * size).map(show), links);
    }
    const commit = /\/commits\/([0-9a-f]{40})\/pulls$/.exec(url.pathname);
    if (commit !== null) {
      return answer(
        200,
        (options.pullsOfCommit ?? []).map(({ number, state, base, head, merged }) => ({
          number,
          state: state ?? 'open',
          base: { repo: { full_name: base ?? 'acme/pipelines' } },
          head: { sha: head ?? commit[1] },
          merge_commit_sha: merged ?? null,
        })),
      );
    }
    return answer(404, { message: 'Not Found' });
  });
  const port = await listenOnLoopback(server);
  return {
    url: `http://127.0.0.1:${port}`,
    comments,
    requests,
    stop: () => new Promise((resolve) => server.close(resolve)),
  };
}

function show({ id, body, author: { app, ...user } }: Comment) {
  return { id, body, user, performed_via_github_app: app === undefined ? null : { slug: app } };
}
