import type { RoleToAssume } from '../aws/credentials.ts';
import type { AirflowVersion } from '../core/airflow-version.ts';
import { parseAirflowVersion } from '../core/airflow-version.ts';
import { listSome } from '../core/cut.ts';
import { ActionError } from '../core/errors.ts';
import type { WorkflowContext } from '../runner/runner.ts';
import { readConfInputs } from './conf.ts';
import { findContradictions } from './contradictions.ts';
import { parseEnvironment } from './environment.ts';
import { parseDagId, parseNewRunId, parseRoleArn, parseRunId, parseSessionName } from './ids.ts';
import { type InputName, inputDefaults } from './input-defaults.ts';
import { InputReader } from './input-reader.ts';
import type { Inputs } from './inputs.ts';
import { deriveNote, parseNote } from './note.ts';
import { NO_REGION, readRegion } from './region.ts';
import { parseRoleDuration, parseTransport } from './saved-connection.ts';
import type { Parsed } from './scalars.ts';
import { choiceOf, durationFrom, parseBoolean, parseDuration, parseInstant, wholeNumber } from './scalars.ts';
import { parseXcomLines } from './xcom-lines.ts';

/** How many refused inputs the title of the annotation names; the message names all. */
const NAMED_INPUTS = 4;

/** The sources of the inputs. */
export interface InputSource {
  /** The raw text of an input; '' when it is not set. */
  input(name: string): string;
  readonly context: WorkflowContext;
  /** For AWS_REGION and AWS_DEFAULT_REGION. */
  readonly env: Readonly<Record<string, string | undefined>>;
  /** The text of the file at an absolute path; called for `conf-file` alone. */
  readFile(path: string): string | Promise<string>;
}

/**
 * Reads all inputs into one value, frozen at every level. Rejects with one ActionError that lists all problems and shows no value
 * of `conf` or `github-token`: `no-region` when the only problem is that no region is known, else `invalid-input`.
 */
export async function parseInputs(source: InputSource): Promise<Inputs> {
  const reader = new InputReader((name) => source.input(name));
  const inputs = await readInputs(reader, source);
  const isSet = (name: InputName) => reader.text(name) !== inputDefaults[name];
  for (const { inputs: names, problem } of findContradictions(inputs, isSet)) {
    if (!names.some((name) => reader.isRefused(name))) reader.refuse(names[0], problem);
  }
  const { findings } = reader;
  const [first] = findings;
  if (first === undefined) return deepFreeze(inputs);
  const message =
    findings.length === 1
      ? `Input ${first.line}`
      : `${findings.length} inputs cannot be used:\n${findings.map(({ line }) => `- ${line}`).join('\n')}`;
  const names = [...new Set(findings.map(({ name }) => `"${name}"`))];
  const isRegionAlone = findings.length === 1 && first.problem === NO_REGION;
  throw new ActionError(isRegionAlone ? 'no-region' : 'invalid-input', message, {
    subject: `${names.length === 1 ? 'Input' : 'Inputs'} ${listSome(names, NAMED_INPUTS)}`,
    hint: 'Correct this under "with:" of the step; nothing was sent.',
  });
}

async function readInputs(reader: InputReader, source: InputSource): Promise<Inputs> {
  const environment = reader.required('environment', parseEnvironment);
  const dagId = reader.required('dag-id', parseDagId) ?? '';
  const { context, env } = source;
  const note = reader.optional('note', parseNote);
  const files = { workspace: context.workspace, readFile: (path: string) => source.readFile(path) };
  return {
    environment: environment?.name ?? '',
    environmentArn: environment?.arn,
    region: readRegion(reader, environment?.region, env),
    dagId,
    conf: await readConfInputs(reader, files),
    dagRunId: reader.optional('dag-run-id', parseNewRunId),
    logicalDate: reader.optional('logical-date', parseInstant),
    note: note ?? deriveNote(context),
    isNoteGiven: note !== undefined,
    role: readRole(reader),
    transport: reader.defaulted('transport', parseTransport),
    airflowVersion: reader.optional('airflow-version', parseVersion),
    waitForCompletion: reader.defaulted('wait-for-completion', parseBoolean),
    timeoutMs: reader.defaulted(
      'timeout',
      durationFrom(1, 'To not wait at all, set "wait-for-completion: false".'),
    ),
    queueTimeoutMs: reader.optional(
      'queue-timeout',
      durationFrom(1, 'Leave it out for no limit of its own.'),
    ),
    pollIntervalMs: reader.defaulted('poll-interval', parsePollInterval),
    onTimeout: reader.defaulted('on-timeout', choiceOf(['leave', 'stop'])),
    onCancel: reader.defaulted('on-cancel', choiceOf(['leave', 'stop'])),
    ifPaused: reader.defaulted('if-paused', choiceOf(['fail', 'unpause', 'trigger'])),
    ifRunning: reader.defaulted('if-running', choiceOf(['allow', 'wait', 'skip', 'fail'])),
    waitForDagMs: reader.defaulted('wait-for-dag', parseDuration),
    parsedAfter: reader.optional('parsed-after', parseInstant),
    onRerun: reader.defaulted('on-rerun', choiceOf(['new', 'attach', 'resume'])),
    attach: reader.optional('attach', parseRunId),
    dryRun: reader.defaulted('dry-run', parseBoolean),
    logs: reader.defaulted('logs', choiceOf(['failed', 'all', 'none'])),
    logLines: reader.defaulted('log-lines', wholeNumber(1, 10_000)),
    xcom: reader.optional('xcom', parseXcomLines) ?? [],
    summary: reader.defaulted('summary', parseBoolean),
    prComment: reader.defaulted('pr-comment', parseBoolean),
    githubToken: reader.text('github-token'),
    jobIndex: reader.text('job-index'),
  };
}

function readRole(reader: InputReader): RoleToAssume | undefined {
  const arn = reader.optional('role-to-assume', parseRoleArn);
  const rest = {
    sessionName: reader.defaulted('role-session-name', parseSessionName),
    durationSeconds: reader.defaulted('role-duration-seconds', parseRoleDuration),
    audience: reader.text('audience'),
  };
  return arn === undefined ? undefined : { arn, ...rest };
}

function parseVersion(text: string): Parsed<AirflowVersion> {
  const value = parseAirflowVersion(text);
  return value === undefined
    ? { problem: 'is not a version of Airflow. Accepted: for example 2.10.3.' }
    : { value };
}

/** Polling one run more often would use up the rate that MWAA advises (user guide, "Apache Airflow REST API"). */
const parseInterval = durationFrom(100, 'MWAA allows about ten requests per second.');

function parsePollInterval(text: string): Parsed<number | 'auto'> {
  if (text === 'auto') return { value: 'auto' };
  const parsed = parseInterval(text);
  return 'value' in parsed ? parsed : { problem: `${parsed.problem} Also accepted: "auto".` };
}

/** Freezes a value and everything in it, and returns it. */
export function deepFreeze<T>(value: T): T {
  if (typeof value !== 'object' || value === null || Object.isFrozen(value)) return value;
  Object.freeze(value);
  for (const part of Object.values(value)) deepFreeze(part);
  return value;
}
