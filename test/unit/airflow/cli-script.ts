import { openCliClient } from '../../../src/airflow/cli/client.ts';
import type { CommandResult } from '../../../src/transport/transport.ts';
import { scriptCommands, versionOf } from './scripted-transport.ts';

/** The run that the tests trigger. */
export const request = { dagId: 'etl', runId: 'gha-1', conf: { key: "it's é" } };
/** A clock that stands still. */
export const clock = { date: () => new Date('2025-01-02T03:04:05.678Z'), random: () => 0.5 };
/** The conf of `request` as it travels in a command. */
export const conf = '{"key":"it\\u0027s \\u00e9"}';
/** The date that the clock gives a run. */
export const made = '2025-01-02T03:04:05.678500+00:00';
/** The same where microseconds are cut off: half a minute ago, in whole seconds. */
export const madeWhole = '2025-01-02T03:03:35+00:00';

/** Runs of an Airflow that has stored what was sent; `reply` may answer first. */
export function open(
  version: string,
  reply: (argv: readonly string[]) => Partial<CommandResult> | undefined,
) {
  const transport = scriptCommands((argv) => reply(argv) ?? {});
  return { transport, client: openCliClient(transport, versionOf(version), clock) };
}

/** Whether a command triggers. */
export const isTrigger = (argv: readonly string[]) => argv.some((word) => /trigger/.test(word));
/** What 1.10 and 2.0 print of a created run. */
export const created = (date: string) => ({
  stdout: `Created <DagRun etl @ ${date}: gha-1, externally triggered: True>\n`,
});
/** The answer when the run id is taken. */
export const duplicate = (id = 'gha-1') => ({
  stderr: `Traceback (most recent call last):\nairflow.exceptions.DagRunAlreadyExists: Run id ${id} already exists for dag id etl\n`,
});
/** The answer when the logical date is taken. */
export const sameDate = {
  stderr:
    'sqlalchemy.exc.IntegrityError: (psycopg2.errors.UniqueViolation) duplicate key value\n[SQL: INSERT]\n[parameters: secret]',
};
/** A list of runs as JSON. */
export const rows = (...items: readonly object[]) => ({ stdout: JSON.stringify(items) });
