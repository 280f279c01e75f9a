import { workflowRunUrl } from '../runner/context.ts';
import type { WorkflowContext } from '../runner/runner.ts';
import type { Parsed } from './scalars.ts';

/** Airflow's column for notes (airflow/models/dagrun.py, DagRunNote.content). */
const LONGEST = 1_000;
/** For each name, so that all of them and the URL stay within the limit. */
const LONGEST_NAME = 200;

type NoteContext = Pick<
  WorkflowContext,
  'repository' | 'ref' | 'sha' | 'actor' | 'serverUrl' | 'runId' | 'runAttempt'
>;

/** The default note: one line with repository, ref, commit, actor and the workflow run's URL. */
export function deriveNote(context: NoteContext): string {
  const { repository, ref, sha, actor } = context;
  const parts = [
    ['by', repository || 'a GitHub workflow'],
    ['on', ref],
    ['at', sha],
    ['for', actor],
  ].flatMap(([word = '', name = '']) => (name === '' ? [] : [`${word} ${shorten(name)}`]));
  const url = workflowRunUrl(context);
  return cut(oneLine(`Triggered ${parts.join(' ')}${url === '' ? '' : `: ${url}`}`), LONGEST);
}

/** Parses a note; it is kept as it is. */
export function parseNote(text: string): Parsed<string> {
  const { length } = [...text];
  if (length <= LONGEST) return { value: text };
  return { problem: `is ${length} characters long. Accepted: at most ${LONGEST}.` };
}

function shorten(name: string): string {
  return cut(name, LONGEST_NAME);
}

function cut(text: string, most: number): string {
  const characters = [...text];
  return characters.length <= most ? text : `${characters.slice(0, most - 1).join('')}…`;
}

function oneLine(text: string): string {
  return text.replace(/[\p{Cc}\u2028\u2029]+/gu, ' ');
}
