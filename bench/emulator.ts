import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import type { EmulatorOptions } from '../test/emulator/emulator.ts';
import type { Arrival, EmulatorCommand, EmulatorReply } from './emulator-process.ts';

type Started = Extract<EmulatorReply, { readonly kind: 'started' }>;

/** The emulator in a process of its own, so that its work is not counted as the step's. */
export interface RemoteEmulator {
  /** Starts afresh, with empty logs; with `startsAtMs`, its wall clock shows that, and then what `tellTime` adds to it. */
  start(options: EmulatorOptions, startsAtMs?: number): Promise<Started>;
  tellTime(ms: number): void;
  /** What arrived since the last call. */
  collect(): Promise<readonly Arrival[]>;
  stop(): void;
}

/** Forks the process; nothing listens before `start`. */
export function forkEmulator(): RemoteEmulator {
  const child = fork(fileURLToPath(new URL('emulator-process.ts', import.meta.url)));
  return {
    async start(options, startsAtMs) {
      const reply = await ask(child, { kind: 'start', options, startsAtMs });
      if (reply.kind !== 'started') throw new Error(`the emulator answered ${reply.kind}`);
      return reply;
    },
    tellTime(ms) {
      child.send({ kind: 'time', ms } satisfies EmulatorCommand);
    },
    async collect() {
      const reply = await ask(child, { kind: 'collect' });
      if (reply.kind !== 'collected') throw new Error(`the emulator answered ${reply.kind}`);
      return reply.arrivals;
    },
    stop: () => child.kill(),
  };
}

async function ask(child: ChildProcess, command: EmulatorCommand): Promise<EmulatorReply> {
  const answered = once(child, 'message');
  child.send(command);
  const [reply] = (await answered) as [EmulatorReply];
  return reply;
}
