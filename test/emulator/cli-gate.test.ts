import { describe, expect, it } from 'vitest';
import type { CliEnvironment } from './cli-environment.ts';
import { useCliEnvironments } from './cli-environment.ts';

const start = useCliEnvironments();
const DATE = '2024-01-02T03:04:05+00:00';

describe('the gate in front of the command line', () => {
  const send = (mwaa: CliEnvironment, token: string, line = 'version') =>
    mwaa.web('POST', '/aws_mwaa/cli', { headers: { authorization: `Bearer ${token}` }, body: line });

  it('wants a CLI token of the last 60 seconds', async () => {
    const mwaa = await start('2.10.3');
    const { CliToken } = (await mwaa.mwaa('POST', '/clitoken/MyEnv')).body;
    expect((await send(mwaa, CliToken)).status).toBe(200);
    expect((await send(mwaa, CliToken)).status).toBe(200);
    expect((await send(mwaa, 'no')).status).toBe(403);
    mwaa.advance(60_000);
    expect((await send(mwaa, CliToken)).status).toBe(403);
  });

  it('runs four commands at once and no more', async () => {
    const mwaa = await start('2.10.3', { cli: { noise: 'none', latencyMs: 200 } });
    const { CliToken } = (await mwaa.mwaa('POST', '/clitoken/MyEnv')).body;
    const answers = await Promise.all([1, 2, 3, 4, 5].map(() => send(mwaa, CliToken)));
    expect(answers.map((answer) => answer.status).sort()).toEqual([200, 200, 200, 200, 503]);
  });

  it('answers 500 to commands that MWAA does not allow, and tells an exit code only when asked to', async () => {
    const mwaa = await start('2.10.3');
    expect((await mwaa.command('dags details etl')).status).toBe(500);
    expect((await mwaa.command('dags trigger nope')).status).toBe(200);
    mwaa.emulator.settings.web.cliFailureStatus = 400;
    expect(await mwaa.command('dags trigger nope')).toMatchObject({
      status: 400,
      stderr: expect.stringContaining('DagNotFound: Dag id nope not found in DagModel'),
    });
  });

  it('refuses bad quoting and conf that is not JSON', async () => {
    const mwaa = await start('2.10.3');
    expect(await mwaa.stderr("dags trigger etl -c '{")).toContain('No closing quotation');
    expect(await mwaa.stderr('dags trigger etl -c {"a":1}')).toContain('JSONDecodeError');
    expect(await mwaa.stderr('dags trigger etl -r -x')).toContain(
      'argument -r/--run-id: expected one argument',
    );
  });
});

describe('noise', () => {
  it('surrounds the output as the version does, loudly and in colour when asked', async () => {
    for (const version of ['1.10.12', '2.10.3', '3.0.6']) {
      const mwaa = await start(version, { cli: { noise: 'usual' } });
      const trigger =
        version === '1.10.12' ? `trigger_dag etl -r R1 -e ${DATE}` : 'dags trigger etl -r R1 -o json';
      const { stdout } = await mwaa.command(trigger);
      expect(stdout).toMatch(/INFO|info/);
      mwaa.emulator.settings.cli.noise = 'loud';
      mwaa.emulator.settings.cli.ansi = true;
      const loud = await mwaa.command(trigger.replace('R1', 'R2').replace('03:04', '03:05'));
      expect(loud.stdout).toContain('\u001b[');
      expect(loud.stdout).toContain('WARNING - state: success');
    }
  });
});
