import { Agent } from 'node:https';
import { isIP } from 'node:net';
import { connect, type TLSSocket } from 'node:tls';

type ConnectionArguments = Parameters<Agent['createConnection']>;

/**
 * A keep-alive agent that can connect to a host before there is a request: a TLS handshake takes two round trips, in which the
 * step waits for its credentials anyway. The first request to that host uses the connection; nothing is sent over it before. When
 * it fails or closes earlier, the request makes a connection of its own and gets the error itself.
 */
export class PreconnectAgent extends Agent {
  readonly #waiting = new Map<string, { readonly socket: TLSSocket; readonly drop: () => void }>();

  /** Begins a connection to the host of an `https:` URL unless an unused one is open; does not keep the process alive. */
  preconnect(url: URL): void {
    const host = url.hostname;
    const port = url.port === '' ? 443 : Number(url.port);
    const name = `${host}:${port}`;
    if (this.#waiting.has(name)) return;
    const socket = connect({ host, port, ...(isIP(host) === 0 ? { servername: host } : {}) });
    socket.setNoDelay().setKeepAlive(true);
    const drop = () => {
      this.#waiting.delete(name);
      socket.destroy();
    };
    socket.on('error', drop).on('end', drop).on('close', drop).unref();
    this.#waiting.set(name, { socket, drop });
  }

  override createConnection(...given: ConnectionArguments): ReturnType<Agent['createConnection']> {
    const [{ host, port, servername }] = given;
    const name = `${host}:${port}`;
    const waiting = this.#waiting.get(name);
    // A Host header for another server makes TLS request the certificate of that server.
    if (waiting === undefined || (servername || host) !== host) return super.createConnection(...given);
    const { socket, drop } = waiting;
    this.#waiting.delete(name);
    return socket.off('error', drop).off('end', drop).off('close', drop).ref();
  }
}
