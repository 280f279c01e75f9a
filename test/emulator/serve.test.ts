import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { expect, it } from 'vitest';
import { createTemporaryFolder } from '../harness/temporary-folder.ts';

it('serves from a process of its own until it is told to end', async () => {
  const child = spawn(
    process.execPath,
    [join(import.meta.dirname, 'serve.ts'), '--airflow', '3.0.6', '--environment', 'Other'],
    {
      // A folder of its own, or what it makes stays as long as the folder of this run.
      env: { ...process.env, TMPDIR: createTemporaryFolder('serve') },
      stdio: ['ignore', 'pipe', 'inherit'],
    },
  );
  const exit = once(child, 'exit');
  const [line] = (await once(createInterface({ input: child.stdout }), 'line')) as [string];
  const told = JSON.parse(line) as {
    env: Record<string, string>;
    ambientEnv: Record<string, string>;
    environmentName: string;
  };
  expect(told.environmentName).toBe('Other');
  const caFile = told.env['NODE_EXTRA_CA_CERTS'] ?? '';
  expect(existsSync(caFile)).toBe(true);
  // A client process that trusts the CA by environment alone reaches the web server.
  const script = `fetch(process.argv[1]).then(async (r) => console.log(r.status))`;
  const { webserverHostname } = JSON.parse(line) as { webserverHostname: string };
  const client = spawn(process.execPath, ['-e', script, `https://${webserverHostname}/api/v2/dags`], {
    env: { ...told.env },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const [status] = (await once(createInterface({ input: client.stdout }), 'line')) as [string];
  expect(status).toBe('401');
  child.kill('SIGTERM');
  expect((await exit)[0]).toBe(0);
  expect(existsSync(caFile)).toBe(false);
});
