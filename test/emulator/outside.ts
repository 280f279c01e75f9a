import { type AddressInfo, createServer, type Socket } from 'node:net';

/** How the address of a private web server looks from outside its VPC. */
export type OutsideKind = 'refuses' | 'resets' | 'swallows' | 'no name';

/** The addresses of a private web server, as a caller outside its VPC meets them. */
export interface Outside {
  /** Host and port of the address that behaves so. */
  readonly hosts: Readonly<Record<OutsideKind, string>>;
  close(): Promise<void>;
}

/** Opens a port that resets every connection, and one that takes them and says nothing. */
export async function openOutside(): Promise<Outside> {
  const resets = await listen((socket) => socket.resetAndDestroy());
  const swallows = await listen(() => {});
  return {
    hosts: {
      // Nothing listens on port 1.
      refuses: 'localhost:1',
      resets: `localhost:${resets.port}`,
      swallows: `localhost:${swallows.port}`,
      'no name': 'private-web-server.invalid',
    },
    close: async () => {
      await Promise.all([resets.close(), swallows.close()]);
    },
  };
}

async function listen(
  onConnection: (socket: Socket) => void,
): Promise<{ readonly port: number; readonly close: () => Promise<void> }> {
  const sockets = new Set<Socket>();
  const server = createServer((socket) => {
    sockets.add(socket);
    socket.on('error', () => {}).on('close', () => sockets.delete(socket));
    onConnection(socket);
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  return {
    port: (server.address() as AddressInfo).port,
    close: () =>
      new Promise((done) => {
        for (const socket of sockets) socket.destroy();
        server.close(() => done());
      }),
  };
}
