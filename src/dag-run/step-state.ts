import { isObject, type JsonObject } from '../core/json.ts';
import { parseDagId, parseRunId } from '../inputs/ids.ts';
import type { Parse } from '../inputs/scalars.ts';
import { isStopNote } from './stop/stop-note.ts';

/** The name of the one state entry. */
export const STEP_STATE = 'dag-run';

/**
 * How far main came. `sending`: a trigger may have been sent and its effect is not known; whatever run has the id is
 * ours. `created`: the run exists and is ours. `not-ours`: the run is someone else's (adopted, attached to, resumed);
 * it is never stopped. `done`: main came to its end, nothing is left to do.
 */
export type Phase = 'sending' | 'created' | 'not-ours' | 'done';

/** What main leaves to post: enough to find and stop the run, nothing secret, no conf. */
export interface StepState {
  readonly phase: Phase;
  readonly dagId: string;
  readonly runId: string;
  readonly onCancel: 'leave' | 'stop';
  /** The run's page; '' when unknown. */
  readonly url: string;
  /** Put on the run when it is stopped. */
  readonly stopNote: string;
  /** What the entry `post` needs to reach Airflow again; opaque here. */
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

/** Ids become parts of paths and commands: they are what the inputs of that kind may be. */
function isAccepted(value: unknown, parse: Parse<string>): value is string {
  return typeof value === 'string' && value !== '' && 'value' in parse(value);
}

function isLink(value: unknown): value is string {
  return (
    typeof value === 'string' && (value === '' || (value.length <= 4_000 && /^https?:\/\/\S+$/.test(value)))
  );
}

/** Main begins the note; what follows names the workflow run. */
function isNote(value: unknown): value is string {
  return typeof value === 'string' && value.length <= 4_000 && isStopNote(value);
}

function isPhase(value: unknown): value is Phase {
  return value === 'sending' || value === 'created' || value === 'not-ours' || value === 'done';
}
