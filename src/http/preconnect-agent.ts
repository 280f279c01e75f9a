import { Agent } from 'node:https';
import { isIP } from 'node:net';
import { connect, type TLSSocket } from 'node:tls';

type ConnectionArguments = Parameters<Agent['createConnection']>;

/**
 * A keep-alive agent that can connect to a host before there is anything to send: a TLS handshake takes two round trips,
 * and a step has to wait for its credentials anyway. Nothing is sent over such a connection until the first request to
 * that host takes it; when it fails or is closed before, the request makes its own and meets the error itself.
 */
export class PreconnectAgent extends Agent {
  readonly #waiting = new Map<string, { readonly socket: TLSSocket; readonly drop: () => void }>();

  /** Begins a connection to the host of an `https:` URL, unless one waits there; does not keep the process alive. */
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
    const ahead = this.#waiting.get(name);
    // A Host header for another server asks for that one's certificate.
    if (ahead === undefined || (servername || host) !== host) return super.createConnection(...given);
    const { socket, drop } = ahead;
    this.#waiting.delete(name);
    return socket.off('error', drop).off('end', drop).off('close', drop).ref();
  }
}
