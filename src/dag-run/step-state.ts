import { isObject, type JsonObject } from '../json.ts';

/** The name of the one state entry. */
export const STEP_STATE = 'dag-run';

/**
 * How far main came. `sending`: a trigger may have been sent and its effect is not known; whatever run has the id is
 * ours. `created`: the run exists and is ours. `foreign`: the run is someone else's (adopted, attached to, resumed);
 * it is never stopped. `done`: main came to its end, nothing is left to do.
 */
export type Phase = 'sending' | 'created' | 'foreign' | 'done';

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
  if (!isPhase(phase) || !isName(dagId) || !isName(runId)) return undefined;
  if (onCancel !== 'leave' && onCancel !== 'stop') return undefined;
  if (typeof url !== 'string' || typeof stopNote !== 'string' || !isObject(connection)) return undefined;
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

function isName(value: unknown): value is string {
  return typeof value === 'string' && value !== '';
}

function isPhase(value: unknown): value is Phase {
  return value === 'sending' || value === 'created' || value === 'foreign' || value === 'done';
}
