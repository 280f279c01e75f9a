import { setImmediate as nextTurn } from 'node:timers/promises';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { expect, test } from 'vitest';
import { createCli } from '../../../src/transport/cli.ts';
import type { CommandResult } from '../../../src/transport/transport.ts';

setFlagsFromString('--expose-gc');
const collectGarbage = runInNewContext('gc') as () => void;

const signal = new AbortController().signal;

/** The transport to a web server that prints what it is told to run. */
function openCli() {
  const retry = { run: (_: unknown, attempt: () => Promise<unknown>) => attempt() };
  return createCli({
    mwaa: {
      target: { environment: 'env' },
      createCliToken: () => Promise.resolve({ token: 'token', host: 'web.example' }),
    },
    retry: { ...retry, forService: () => retry },
    clock: { now: () => 0 },
    environment: undefined,
    exchange: ({ body }: { readonly body: string }) =>
      Promise.resolve({
        status: 200,
        headers: {},
        setCookies: [],
        text: JSON.stringify({ stdout: Buffer.from(body).toString('base64'), stderr: '' }),
      }),
  } as unknown as Parameters<typeof createCli>[0]);
}

test('the output of a command is let go once later commands have run', async () => {
  const cli = openCli();
  const outputs: WeakRef<CommandResult>[] = [];
  for (let i = 0; i < 10; i += 1) outputs.push(new WeakRef(await cli.run(['dags', 'list'], 'read', signal)));
  await nextTurn();
  collectGarbage();
  // The frame of this function may hold the last one.
  expect(outputs.slice(0, 8).filter((output) => output.deref() !== undefined)).toEqual([]);
});

test('a command runs after the one before it, also when that one fails', async () => {
  const cli = openCli();
  const first = cli.run(['dags', 'list'], 'read', AbortSignal.abort(new Error('not needed any more')));
  const second = cli.run(['version'], 'read', signal);
  await expect(first).rejects.toThrow('not needed any more');
  expect((await second).stdout).toContain('version');
});
