import { isObject, type JsonObject } from '../core/json.ts';
import { parseDagId, parseRunId } from '../inputs/ids.ts';
import type { Parse } from '../inputs/scalars.ts';
import { isStopNote } from './stop/stop-note.ts';

/** The name of the one state entry. */
export const STEP_STATE = 'dag-run';

/**
 * How far main has come. `sending`: a trigger may have been sent and its effect is not known; a run with this id is this step's.
 * `created`: this step created the run. `not-ours`: it did not (adopted, attached to, resumed), so the run is never stopped.
 * `stopping`: a stop of its run may have been sent. `done`: main has ended, and nothing is left to do.
 */
export type Phase = 'sending' | 'created' | 'not-ours' | 'stopping' | 'done';

const PHASES: ReadonlySet<string> = new Set<Phase>(['sending', 'created', 'not-ours', 'stopping', 'done']);

/** What main saves for post: enough to find and stop the run, without secrets and the conf. */
export interface StepState {
  readonly phase: Phase;
  readonly dagId: string;
  readonly runId: string;
  readonly onCancel: 'leave' | 'stop';
  /** The run's page; '' when unknown. */
  readonly url: string;
  /** The note for the run when it is stopped. */
  readonly stopNote: string;
  /** How `post` reaches Airflow again; see inputs/saved-connection.ts. */
  readonly connection: JsonObject;
}

/** The text that decodeStepState reads. */
export function encodeStepState(state: StepState): string {
  return JSON.stringify(state);
}

/** Undefined for '' (main saved nothing: nothing was sent) and for anything that main cannot have written. */
export function decodeStepState(text: string): StepState | undefined {
  const value = parse(text);
  if (!isObject(value)) return undefined;
  const { phase, dagId, runId, onCancel, url, stopNote, connection } = value;
  if (!isPhase(phase) || !isAccepted(dagId, parseDagId) || !isAccepted(runId, parseRunId)) return undefined;
  if (onCancel !== 'leave' && onCancel !== 'stop') return undefined;
  if (!isLink(url) || !isNote(stopNote) || !isObject(connection)) return undefined;
  // Parsed from JSON text above, so every value inside is JSON.
  return { phase, dagId, runId, onCancel, url, stopNote, connection: connection as JsonObject };
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** Ids become parts of paths and commands, so they have to pass the parser of their input. */
function isAccepted(value: unknown, parse: Parse<string>): value is string {
  return typeof value === 'string' && value !== '' && 'value' in parse(value);
}

function isLink(value: unknown): value is string {
  return (
    typeof value === 'string' && (value === '' || (value.length <= 4_000 && /^https?:\/\/\S+$/.test(value)))
  );
}

/** The beginning of the note is main's; the rest names the workflow run. */
function isNote(value: unknown): value is string {
  return typeof value === 'string' && value.length <= 4_000 && isStopNote(value);
}

function isPhase(value: unknown): value is Phase {
  return typeof value === 'string' && PHASES.has(value);
}
