import { createServer } from 'node:http';
import { listenOnLoopback } from '../harness/loopback.ts';

/** GitHub's API on loopback, as far as a comment on a pull request needs it. */
export interface GitHub {
  readonly url: string;
  /** Those that were created. */
  readonly comments: readonly {
    readonly path: string;
    readonly authorization: string;
    readonly body: string;
  }[];
  stop(): Promise<void>;
}

/** Starts one without a single comment. */
export async function startGitHub(): Promise<GitHub> {
  const comments: { path: string; authorization: string; body: string }[] = [];
  const server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      const answer = (status: number, body: object) =>
        response
          .writeHead(status, { 'content-type': 'application/json; charset=utf-8' })
          .end(JSON.stringify(body));
      const { method, url: path = '', headers } = request;
      if (!/^\/repos\/[^?]+\/issues\/\d+\/comments(\?|$)/.test(path))
        return answer(404, { message: 'Not Found' });
      if (method === 'GET') return answer(200, []);
      const { body } = JSON.parse(Buffer.concat(chunks).toString()) as { readonly body: string };
      comments.push({ path, authorization: headers.authorization ?? '', body });
      return answer(201, { id: 1, body });
    });
  });
  const port = await listenOnLoopback(server);
  return {
    url: `http://127.0.0.1:${port}`,
    comments,
    stop: () => new Promise((resolve) => server.close(() => resolve())),
  };
}
