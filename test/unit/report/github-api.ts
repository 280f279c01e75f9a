import { createServer } from 'node:http';

interface Comment {
  readonly id: number;
  body: string;
}

/** The part of GitHub's REST API that comments on pull requests need, over HTTP. */
export async function startGitHubApi(options: {
  readonly comments?: readonly string[];
  /** Numbers of the pull requests that a commit belongs to. */
  readonly pullsOfCommit?: readonly number[];
  /** Answered to writes instead of carrying them out. */
  readonly refuseWrites?: number;
}) {
  const comments: Comment[] = (options.comments ?? []).map((body, id) => ({ id, body }));
  const requests: string[] = [];
  const server = createServer(async (request, response) => {
    let text = '';
    for await (const chunk of request) text += chunk;
    const url = new URL(request.url ?? '', 'http://localhost');
    requests.push(`${request.method} ${url.pathname}${url.search}`);
    const answer = (status: number, body: unknown) => {
      response.writeHead(status, { 'content-type': 'application/json' });
      response.end(JSON.stringify(body));
    };
    if (request.headers.authorization !== 'token ghs_secret')
      return answer(401, { message: 'Bad credentials' });
    if (request.method !== 'GET' && options.refuseWrites !== undefined) {
      return answer(options.refuseWrites, { message: 'Resource not accessible by integration' });
    }
    const body: { readonly body: string } = text === '' ? { body: '' } : JSON.parse(text);
    const edited = /\/issues\/comments\/(\d+)$/.exec(url.pathname);
    if (request.method === 'PATCH' && edited !== null) {
      const comment = comments.find(({ id }) => id === Number(edited[1]));
      if (comment === undefined) return answer(404, { message: 'Not Found' });
      comment.body = body.body;
      return answer(200, comment);
    }
    if (/\/repos\/acme\/pipelines\/issues\/\d+\/comments$/.test(url.pathname)) {
      if (request.method === 'POST') {
        const comment = { id: comments.length, body: body.body };
        comments.push(comment);
        return answer(201, comment);
      }
      const [page, size] = [Number(url.searchParams.get('page')), Number(url.searchParams.get('per_page'))];
      return answer(200, comments.slice((page - 1) * size, page * size));
    }
    if (/\/commits\/[0-9a-f]{40}\/pulls$/.test(url.pathname)) {
      return answer(
        200,
        (options.pullsOfCommit ?? []).map((number) => ({ number })),
      );
    }
    return answer(404, { message: 'Not Found' });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('no port');
  return {
    url: `http://127.0.0.1:${address.port}`,
    comments,
    requests,
    stop: () => new Promise((resolve) => server.close(resolve)),
  };
}
