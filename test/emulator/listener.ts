import http from 'node:http';
import https from 'node:https';
import type { AddressInfo, Socket } from 'node:net';
import { cutConnection, isBroken, needsAnswer, sendBroken } from './broken-answer.ts';
import type { HttpAnswer, HttpRequest } from './exchange.ts';
import type { FaultScript } from './fault.ts';
import { faultAnswer, takesEffect } from './fault.ts';
import { sendOverride } from './override.ts';
import type { Vault } from './vault.ts';
import type { Intent, Service, WireLog, WireRequest } from './wire.ts';

/** What one service does with a request. */
export interface ServiceHandler {
  readonly service: Service;
  identify(request: HttpRequest): Intent;
  /** `entry` carries a `slow` fault for the service to honour. */
  handle(request: HttpRequest, entry: WireRequest): Promise<HttpAnswer>;
}

/** What all listeners of one emulator share. */
export interface Surroundings {
  readonly wire: WireLog;
  readonly vault: Vault;
  readonly faults: () => FaultScript | undefined;
  readonly latencyMs: () => number;
  /** Aborted by `stop`; pending sleeps end at once. */
  readonly stopped: AbortSignal;
}

/** An open port on loopback. */
export interface Listener {
  readonly port: number;
  close(): Promise<void>;
}

/** Opens a loopback port, plain or TLS, records every request, plays faults and answers. */
export async function openListener(
  handler: ServiceHandler,
  surroundings: Surroundings,
  tls?: { readonly key: string; readonly cert: string },
): Promise<Listener> {
  const listen = (req: http.IncomingMessage, res: http.ServerResponse) => {
    void serve(req, res, handler, surroundings);
  };
  const server = tls
    ? https.createServer({ key: tls.key, cert: tls.cert }, listen)
    : http.createServer(listen);
  server.keepAliveTimeout = 30_000;
  const sockets = new Set<Socket>();
  server.on('connection', (socket: Socket) => {
    sockets.add(socket);
    socket.on('close', () => sockets.delete(socket));
    socket.on('error', () => {});
  });
  server.on('tlsClientError', () => {});
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, '127.0.0.1', resolve);
  });
  return {
    port: (server.address() as AddressInfo).port,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        for (const socket of sockets) socket.destroy();
      }),
  };
}

async function serve(
  req: http.IncomingMessage,
  res: http.ServerResponse,
  handler: ServiceHandler,
  around: Surroundings,
): Promise<void> {
  const startedMs = performance.now();
  const body = await readAll(req);
  if (body === undefined) return;
  const request = toRequest(req, body);
  const entry = around.wire.add(handler.service, request, handler.identify(request));
  entry.fault = around.faults()?.(entry);
  try {
    if (entry.fault?.kind === 'override') {
      entry.effect = entry.fault.afterEffect === true;
      const truth = entry.effect ? await handler.handle(request, entry) : undefined;
      const answer = entry.fault.make(request, truth);
      entry.status = answer.status ?? (answer.raw === undefined ? 200 : 0);
      return await sendOverride(req, res, answer, around.stopped);
    }
    const answer = await answerWith(request, entry, handler, around);
    await sleep(around.latencyMs(), around.stopped);
    send(req, res, answer, entry, around);
  } catch (error) {
    if (around.stopped.aborted) return void req.socket.destroy();
    const text = error instanceof Error ? (error.stack ?? error.message) : String(error);
    send(req, res, { status: 500, body: `emulator bug: ${text}` }, entry, around);
  } finally {
    entry.durationMs = performance.now() - startedMs;
  }
}

/** The answer to send, or undefined when the connection is to be cut. */
async function answerWith(
  request: HttpRequest,
  entry: WireRequest,
  handler: ServiceHandler,
  around: Surroundings,
): Promise<HttpAnswer | undefined> {
  const fault = entry.fault;
  const act = () => {
    entry.effect = true;
    return handler.handle(request, entry);
  };
  if (fault === undefined) return act();
  const replacement = faultAnswer(fault, handler.service, request.headers);
  if (replacement !== undefined) {
    if (takesEffect(fault)) await act();
    return replacement;
  }
  if (isBroken(fault) && !needsAnswer(fault) && !takesEffect(fault)) return { status: 200, body: '' };
  switch (fault.kind) {
    case 'drop-before':
      return undefined;
    case 'drop-after':
      await act();
      return undefined;
    case 'late-effect': {
      const timer = setTimeout(() => void act().catch(() => {}), fault.delayMs);
      around.stopped.addEventListener('abort', () => clearTimeout(timer), { once: true });
      await sleep(fault.cutAfterMs ?? 0, around.stopped);
      return undefined;
    }
    case 'delay': {
      const answer = await act();
      await sleep(fault.ms, around.stopped);
      return answer;
    }
    case 'rewrite': {
      const answer = await act();
      return { ...answer, body: fault.change(answer.body.toString()) };
    }
    case 'slow':
      // InvokeRestApi knows its own time limit, so it plays the slowness itself.
      if (handler.service !== 'mwaa') await sleep(fault.ms, around.stopped);
      return act();
    default:
      return act();
  }
}

function send(
  req: http.IncomingMessage,
  res: http.ServerResponse,
  answer: HttpAnswer | undefined,
  entry: WireRequest,
  { vault, stopped }: Pick<Surroundings, 'vault' | 'stopped'>,
): void {
  if (answer === undefined) {
    entry.status = 0;
    cutConnection(req.socket);
    return;
  }
  const body = Buffer.from(answer.body);
  entry.status = answer.status;
  entry.answer = vault.redact(body.toString('utf8', 0, 2_000));
  if (entry.fault !== undefined && isBroken(entry.fault)) {
    entry.status = 0;
    sendBroken(req.socket, entry.fault, answer, stopped);
    return;
  }
  for (const [name, value] of Object.entries(answer.headers ?? {}))
    res.setHeader(name, typeof value === 'string' ? value : [...value]);
  if (answer.status !== 204 && answer.status !== 304) res.setHeader('content-length', body.length);
  res.writeHead(answer.status);
  if (entry.fault?.kind === 'reset' || entry.fault?.kind === 'truncate') {
    const bytes = entry.fault.kind === 'reset' ? 0 : (entry.fault.bytes ?? Math.floor(body.length / 2));
    entry.status = entry.fault.kind === 'reset' ? 0 : answer.status;
    res.flushHeaders();
    res.write(body.subarray(0, bytes), () => cutConnection(req.socket));
    return;
  }
  res.end(req.method === 'HEAD' ? undefined : body);
}

async function readAll(req: http.IncomingMessage): Promise<Buffer | undefined> {
  const chunks: Buffer[] = [];
  try {
    for await (const chunk of req) chunks.push(chunk as Buffer);
  } catch {
    return undefined;
  }
  return Buffer.concat(chunks);
}

function toRequest(req: http.IncomingMessage, body: Buffer): HttpRequest {
  const target = req.url ?? '/';
  const at = target.indexOf('?');
  const headers: Record<string, string> = {};
  for (const [name, value] of Object.entries(req.headers))
    if (value !== undefined) headers[name] = Array.isArray(value) ? value.join(', ') : value;
  return {
    method: req.method ?? 'GET',
    path: at < 0 ? target : target.slice(0, at),
    rawQuery: at < 0 ? '' : target.slice(at + 1),
    headers,
    body,
  };
}

/** Resolves after `ms`, or rejects as soon as the emulator stops. */
export function sleep(ms: number, stopped: AbortSignal): Promise<void> {
  if (ms <= 0) return Promise.resolve();
  return new Promise((resolve, reject) => {
    const stop = () => {
      clearTimeout(timer);
      reject(new Error('the emulator has stopped'));
    };
    const timer = setTimeout(() => {
      stopped.removeEventListener('abort', stop);
      resolve();
    }, ms);
    stopped.addEventListener('abort', stop, { once: true });
  });
}
