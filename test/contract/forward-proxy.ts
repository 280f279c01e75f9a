import { createServer, request as httpRequest } from 'node:http';
import { connect, type Socket } from 'node:net';
import { listenOnLoopback } from '../harness/loopback.ts';

/** A forward proxy on loopback that resolves `*.proxied.test`, which nobody else can, to loopback. */
export interface ForwardProxy {
  readonly port: number;
  /** `CONNECT host:port` and `GET http://host:port/...`, in order; a query is left out. */
  readonly log: readonly string[];
  /** What clients gave as Proxy-Authorization. */
  readonly credentials: ReadonlySet<string>;
  stop(): Promise<void>;
}

/** Starts one; with `refuse` it answers every request with that status, with `login` (`user:password`) those without it with 407. */
export async function startForwardProxy(
  options: { readonly refuse?: number; readonly login?: string } = {},
): Promise<ForwardProxy> {
  const wanted =
    options.login === undefined ? undefined : `Basic ${Buffer.from(options.login).toString('base64')}`;
  const refusal = (given: string | undefined): number | undefined =>
    options.refuse ?? (wanted === undefined || given === wanted ? undefined : 407);
  const log: string[] = [];
  const credentials = new Set<string>();
  const sockets = new Set<Socket>();
  const server = createServer((request, response) => {
    const url = new URL(request.url ?? '/', 'http://none.invalid');
    log.push(`${request.method} ${url.origin}${url.pathname}`);
    credentials.add(request.headers['proxy-authorization'] ?? '');
    const refused = refusal(request.headers['proxy-authorization']);
    if (refused !== undefined) return void response.writeHead(refused).end();
    const { 'proxy-authorization': _a, 'proxy-connection': _b, ...headers } = request.headers;
    const onward = httpRequest(
      {
        host: resolve(url.hostname),
        port: url.port,
        method: request.method,
        path: url.pathname + url.search,
        headers,
      },
      (answer) => {
        response.writeHead(answer.statusCode ?? 502, answer.headers);
        answer.pipe(response);
      },
    );
    onward.on('error', () => response.destroy());
    request.pipe(onward);
  });
  server.on('connect', (request, client: Socket, head: Buffer) => {
    log.push(`CONNECT ${request.url}`);
    credentials.add(request.headers['proxy-authorization'] ?? '');
    client.on('error', () => {});
    const refused = refusal(request.headers['proxy-authorization']);
    if (refused !== undefined) return void client.end(`HTTP/1.1 ${refused} No\r\n\r\n`);
    const { hostname, port } = new URL(`http://${request.url}`);
    const onward = connect(Number(port === '' ? 80 : port), resolve(hostname), () => {
      client.write('HTTP/1.1 200 OK\r\n\r\n');
      onward.write(head);
      onward.pipe(client).pipe(onward);
    });
    onward.on('error', () => client.destroy());
    sockets.add(onward);
  });
  server.on('connection', (socket) => sockets.add(socket));
  const port = await listenOnLoopback(server);
  return {
    port,
    log,
    credentials,
    stop: () =>
      new Promise((done) => {
        for (const socket of sockets) socket.destroy();
        server.close(() => done());
      }),
  };
}

function resolve(host: string): string {
  return host.endsWith('.proxied.test') ? '127.0.0.1' : host;
}
