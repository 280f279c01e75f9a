import type http from 'node:http';
import type { HttpAnswer } from './exchange.ts';
import { sleep } from './listener.ts';

/** An answer that no honest service gives; what is left out is an empty 200. */
export interface OverrideAnswer extends Partial<HttpAnswer> {
  /** Bytes for the connection as they are, in place of a status line, headers and a body. */
  readonly raw?: string | Buffer;
  /** Time before the first byte. */
  readonly delayMs?: number;
  /** From here on nothing more comes, and the connection stays open: before the head, after it, or after the body. */
  readonly stall?: 'head' | 'body' | 'end';
  /** With `raw` or a stall: the connection is ended this long after the last byte. */
  readonly closeAfterMs?: number;
  /** The body comes byte by byte, so far apart. */
  readonly dripMs?: number;
}

/** Sends an override on a connection; resolves when nothing more is to be sent, rejects when the emulator stops. */
export async function sendOverride(
  req: http.IncomingMessage,
  res: http.ServerResponse,
  answer: OverrideAnswer,
  stopped: AbortSignal,
): Promise<void> {
  const { socket } = req;
  const close = async () => {
    if (answer.closeAfterMs === undefined) return;
    await sleep(answer.closeAfterMs, stopped);
    socket.destroy();
  };
  await sleep(answer.delayMs ?? 0, stopped);
  if (answer.stall === 'head') return close();
  if (answer.raw !== undefined) {
    socket.write(answer.raw);
    return close();
  }
  const body = Buffer.from(answer.body ?? '');
  for (const [name, value] of Object.entries(answer.headers ?? {}))
    res.setHeader(name, typeof value === 'string' ? value : [...value]);
  // A stalled body promises one byte more than ever comes.
  if (!res.hasHeader('content-length') && !res.hasHeader('transfer-encoding'))
    res.setHeader('content-length', body.length + (answer.stall === undefined ? 0 : 1));
  res.writeHead(answer.status ?? 200);
  if (answer.stall === 'body') {
    res.flushHeaders();
    return close();
  }
  if (answer.dripMs !== undefined) {
    for (const byte of body) {
      if (socket.destroyed) return;
      res.write(Buffer.of(byte));
      await sleep(answer.dripMs, stopped);
    }
  } else res.write(body);
  if (answer.stall === 'end') return close();
  res.end();
}
