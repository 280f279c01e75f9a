import type { Log } from '../core/log.ts';
import type { Mask } from '../core/redaction/redaction.ts';
import type { Agents } from '../http/network.ts';

/** The workflow run, as the runner's variables describe it; '' for a variable that is not set. */
export interface WorkflowContext {
  readonly repository: string;
  readonly workflow: string;
  readonly job: string;
  /** GITHUB_ACTION: the step's id, or a name that the runner gives it. */
  readonly step: string;
  readonly runId: string;
  readonly runNumber: string;
  readonly runAttempt: number;
  readonly ref: string;
  readonly sha: string;
  readonly actor: string;
  readonly eventName: string;
  /** GITHUB_ACTION_REPOSITORY: `owner/name` of this action; '' for a local one. */
  readonly actionRepository: string;
  /** GITHUB_ACTION_REF: the tag, branch or commit of this action; '' for a local one. */
  readonly actionRef: string;
  readonly serverUrl: string;
  readonly apiUrl: string;
  /** Absolute path of the checkout. */
  readonly workspace: string;
  /** Path of the event payload (JSON). */
  readonly eventPath: string;
}

/** Where an annotation is shown, and under which title. */
export interface AnnotationPlace {
  readonly title?: string | undefined;
  /** Path relative to the workspace. */
  readonly file?: string | undefined;
  readonly line?: number | undefined;
}

/**
 * The GitHub runner; the action talks to it through this interface alone.
 *
 * Text given to info, warn, error and printGroup may come from outside. It is printed between
 * `::stop-commands::<random>` and its end, or escaped as a command's data, so it can never act as a workflow command.
 */
export interface Runner extends Log {
  readonly context: WorkflowContext;
  /** The raw text of an input; '' when it is not set. */
  input(name: string): string;
  setOutput(name: string, value: string): void;
  saveState(name: string, value: string): void;
  /** A value that an earlier stage of this step saved; '' when there is none. */
  readState(name: string): string;
  /**
   * Registers each line of a secret, of at least eight characters, with the runner and for redaction. Call it where the secret is
   * obtained, before anything else can use it.
   */
  readonly mask: Mask;
  error(message: string, place?: AnnotationPlace): void;
  warn(message: string, place?: AnnotationPlace): void;
  /** Prints lines, which may be foreign text, in a collapsed group. */
  printGroup(title: string, lines: readonly string[]): void;
  /** Replaces this step's job summary (Markdown, at most 1 MiB). */
  writeSummary(markdown: string): Promise<void>;
  /** A new OIDC token for `audience`, masked; see requestIdToken. */
  idToken(audience: string, agents: Agents, signal: AbortSignal): Promise<string>;
  /** Ends the printing of text, so that commands of later processes act; the last call. */
  close(): void;
}
