import { STATUS_CODES } from 'node:http';
import type { Socket } from 'node:net';
import type { HttpAnswer } from './exchange.ts';

/** What becomes of the connection behind what was sent: closed, reset, or left open in silence. */
export type Ending = 'close' | 'reset' | 'stall';

/** Trouble below HTTP: what arrives is not, or not only, one answer. `afterEffect` lets the request take effect first. */
export type BrokenAnswer =
  /** 101, with or without the header that names another protocol; then silence. */
  (
    | { readonly kind: 'switch'; readonly isUpgrade: boolean }
    /** 1xx answers, then the real one, or nothing. */
    | {
        readonly kind: 'informational';
        readonly status: 100 | 102 | 103;
        readonly times: number;
        readonly end: 'answer' | Ending;
      }
    /** Any bytes in place of an answer. */
    | { readonly kind: 'bytes'; readonly text: string; readonly end: Ending }
    /** The first bytes of the real answer as they go over the wire. */
    | { readonly kind: 'cut'; readonly bytes: number; readonly end: Ending }
    /** Headers, a body, or 1xx answers without end. */
    | { readonly kind: 'endless'; readonly part: 'headers' | 'body' | 'information' }
  ) & { readonly afterEffect?: boolean };

/** Whether a fault is one of these. */
export function isBroken(fault: { readonly kind: string }): fault is BrokenAnswer {
  return ['switch', 'informational', 'bytes', 'cut', 'endless'].includes(fault.kind);
}

/** Sends what the fault says in place of `answer`, past node:http. */
export function sendBroken(
  socket: Socket,
  fault: BrokenAnswer,
  answer: HttpAnswer,
  stopped: AbortSignal,
): void {
  if (fault.kind === 'endless') pour(socket, fault.part, stopped);
  else finish(socket, ...whatIsSent(fault, formatAnswer(answer)));
}

/** Whether the real answer, and so the effect, is a part of what is sent. */
export const needsAnswer = (fault: BrokenAnswer): boolean =>
  fault.kind === 'cut' || (fault.kind === 'informational' && fault.end === 'answer');

function whatIsSent(
  fault: Exclude<BrokenAnswer, { readonly kind: 'endless' }>,
  whole: Buffer,
): readonly [Buffer, Ending] {
  switch (fault.kind) {
    case 'switch': {
      const upgrade = fault.isUpgrade ? 'Connection: Upgrade\r\nUpgrade: websocket\r\n' : '';
      return [Buffer.from(`HTTP/1.1 101 Switching Protocols\r\n${upgrade}\r\n`), 'stall'];
    }
    case 'informational': {
      const { status, times, end } = fault;
      const early = Buffer.from(`HTTP/1.1 ${status} ${STATUS_CODES[status]}\r\n\r\n`.repeat(times));
      return end === 'answer' ? [Buffer.concat([early, whole]), 'close'] : [early, end];
    }
    case 'bytes':
      return [Buffer.from(fault.text), fault.end];
    case 'cut':
      return [whole.subarray(0, fault.bytes), fault.end];
  }
}

/** An answer as its bytes. */
export function formatAnswer({ status, headers = {}, body }: HttpAnswer): Buffer {
  const content = Buffer.from(body);
  const lines = Object.entries(headers).flatMap(([name, values]) =>
    [values].flat().map((value) => `${name}: ${value}`),
  );
  const head = [
    `HTTP/1.1 ${status} ${STATUS_CODES[status] ?? 'Unknown'}`,
    ...lines,
    ...(status === 204 || status === 304 ? [] : [`content-length: ${content.length}`]),
  ];
  return Buffer.concat([Buffer.from(`${head.join('\r\n')}\r\n\r\n`), content]);
}

function finish(socket: Socket, bytes: Buffer, end: Ending): void {
  socket.write(bytes, () => {
    if (end === 'close') socket.end();
    else if (end === 'reset') cutConnection(socket);
  });
}

const POURED = {
  headers: ['HTTP/1.1 200 OK\r\n', `x-more: ${'a'.repeat(500)}\r\n`],
  body: ['HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\n', `400\r\n${' '.repeat(1024)}\r\n`],
  information: ['', 'HTTP/1.1 103 Early Hints\r\nlink: </a.css>; rel=preload\r\n\r\n'],
} as const;

function pour(socket: Socket, part: keyof typeof POURED, stopped: AbortSignal): void {
  const [start, more] = POURED[part];
  socket.write(start);
  const timer = setInterval(() => {
    if (stopped.aborted || socket.destroyed) clearInterval(timer);
    else socket.write(more);
  }, 5);
}

/** Ends a connection with RST where it can. */
export function cutConnection(socket: Socket): void {
  try {
    socket.resetAndDestroy();
  } catch {
    socket.destroy(); // A TLS socket cannot send RST itself.
  }
}
