import { openCliClient } from '../../../src/airflow/cli/client.ts';
import type { AirflowClient } from '../../../src/airflow/client.ts';
import type { Mwaa } from '../../../src/aws/mwaa.ts';
import type { Exchange } from '../../../src/http/exchange.ts';
import { createCli } from '../../../src/transport/cli.ts';
import { createRetry, type Retry } from '../../../src/transport/retry.ts';
import { SimulatedAirflow } from '../../emulator/airflow/simulated-airflow.ts';
import { type CommandOutput, runCommandLine } from '../../emulator/cli/command-line.ts';
import { makeSettings } from '../../emulator/settings.ts';
import { parseVersion } from '../../emulator/version.ts';
import type { VirtualClock } from '../../harness/virtual-clock.ts';
import { versionOf } from './scripted-transport.ts';

const MOST_COMMANDS = 4;
const SETTINGS = makeSettings({});

/** The emulator's Airflow behind a CLI endpoint on virtual time, which refuses a fifth command at once with 503. */
export class CliEndpoint {
  readonly airflow: SimulatedAirflow;
  /** Every command that was carried out, in the order of the ends. */
  readonly commands: string[] = [];
  refused = 0;
  /** What a command prints instead of its result; undefined: the result. `nth`: 1 for the first command. */
  spoil: (nth: number, line: string) => Partial<CommandOutput> | undefined = () => undefined;
  /** Whether a command is refused at once, as one too many. */
  refuses: (line: string) => boolean = () => this.#running >= MOST_COMMANDS;
  readonly #clock: VirtualClock;
  readonly #commandMs: number;
  #running = 0;

  constructor(clock: VirtualClock, version: string, commandMs = 4_000) {
    this.#clock = clock;
    this.#commandMs = commandMs;
    this.airflow = new SimulatedAirflow(parseVersion(version), () => clock.date().getTime(), 1);
  }

  /** A client of its own, as each step has one, with the budget that a step has before its run exists. */
  open(): { readonly client: AirflowClient; readonly retry: Retry } {
    const clock = this.#clock;
    const log = { info: () => {}, warn: () => {}, debug: () => {} };
    const retry = createRetry({ retryBudgetMs: 60_000, clock, log });
    const mwaa: Pick<Mwaa, 'target' | 'createCliToken'> = {
      target: { environment: 'prod' } as Mwaa['target'],
      createCliToken: () => Promise.resolve({ token: 'token', host: 'web.example' }),
    };
    const cli = createCli({
      mwaa: mwaa as Mwaa,
      retry,
      clock,
      environment: undefined,
      exchange: this.#exchange,
    });
    const dates = { date: () => clock.date(), random: () => clock.random() };
    return { client: openCliClient(cli, versionOf(this.airflow.version.text), dates), retry };
  }

  carryOut(line: string): CommandOutput | undefined {
    return runCommandLine(line, this.airflow, SETTINGS);
  }

  readonly #exchange: Exchange = async ({ body = '' }, signal) => {
    if (this.refuses(String(body))) {
      this.refused += 1;
      return { status: 503, headers: {}, setCookies: [], text: '' };
    }
    this.#running += 1;
    try {
      await this.#clock.sleep(this.#commandMs, signal);
    } finally {
      this.#running -= 1;
    }
    const line = String(body);
    this.commands.push(line);
    const spoilt = this.spoil(this.commands.length, line);
    const done = spoilt ?? this.carryOut(line);
    const encode = (text = '') => Buffer.from(text).toString('base64');
    const text = JSON.stringify({ stdout: encode(done?.stdout), stderr: encode(done?.stderr) });
    return { status: 200, headers: {}, setCookies: [], text };
  };
}
