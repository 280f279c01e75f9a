import type { SimulatedAirflow } from '../airflow/simulated-airflow.ts';
import type { Settings } from '../settings.ts';
import { isAllowed } from './allowed.ts';
import { parseArguments, UsageError } from './arguments.ts';
import type { Command } from './command.ts';
import { COMMANDS_1 } from './commands-1.ts';
import { commandsOf } from './commands-2.ts';
import { colour, noiseOf } from './noise.ts';
import { PythonError, SystemExit, traceback } from './python.ts';
import { splitCommandLine } from './shlex.ts';

/** What a command wrote and how it ended. */
export interface CommandOutput {
  readonly stdout: string;
  readonly stderr: string;
  readonly exitCode: number;
}

/** Runs an Airflow command line (without the leading `airflow`); undefined when MWAA does not allow the command. */
export function runCommandLine(
  line: string,
  airflow: SimulatedAirflow,
  settings: Settings,
): CommandOutput | undefined {
  let words: string[];
  try {
    words = splitCommandLine(line);
  } catch (error) {
    return {
      stdout: '',
      stderr: `ValueError: ${error instanceof Error ? error.message : ''}\n`,
      exitCode: 1,
    };
  }
  if (!isAllowed(airflow.version, words)) return undefined;
  const { command, rest } = findCommand(airflow, words);
  if (command === undefined)
    return {
      stdout: '',
      stderr: `usage: airflow [-h] GROUP_OR_COMMAND ...\nairflow: error: '${words.join(' ')}' is not simulated\n`,
      exitCode: 2,
    };
  const noise = noiseOf(airflow.version, settings.cli.noise, {
    function: command.function,
    suppressesLogs: command.suppressesLogs ?? false,
  });
  const paint = settings.cli.ansi ? colour : (text: string) => text;
  const done = runCommand(
    { command, name: words.slice(0, words.length - rest.length).join(' ') },
    rest,
    airflow,
  );
  return {
    stdout: paint(`${noise.before}${done.stdout}${noise.after}`),
    stderr: paint(`${noise.stderr}${done.stderr}`),
    exitCode: done.exitCode,
  };
}

function findCommand(
  airflow: SimulatedAirflow,
  words: readonly string[],
): { command: Command | undefined; rest: readonly string[] } {
  const [first = '', second = ''] = words;
  if (airflow.version.major === 1) return { command: COMMANDS_1[first], rest: words.slice(1) };
  const commands = commandsOf(airflow.version);
  const single = commands[first];
  return single
    ? { command: single, rest: words.slice(1) }
    : { command: commands[`${first} ${second}`], rest: words.slice(2) };
}

function runCommand(
  { command, name }: { command: Command; name: string },
  words: readonly string[],
  airflow: SimulatedAirflow,
): CommandOutput {
  try {
    const args = parseArguments(words, command.spec);
    return { stdout: command.run(airflow, args), stderr: '', exitCode: 0 };
  } catch (error) {
    if (error instanceof UsageError) {
      const stderr = `\nairflow ${name} command error: ${error.message}, see help above.\n`;
      return { stdout: `usage: airflow ${name} [-h] ...\n`, stderr, exitCode: 2 };
    }
    if (error instanceof SystemExit) return { stdout: '', stderr: `${error.message}\n`, exitCode: 1 };
    if (error instanceof PythonError)
      return { stdout: '', stderr: traceback(error, command.function), exitCode: 1 };
    throw error;
  }
}
