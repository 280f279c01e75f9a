import { findExceptionLine } from '../../airflow/logs/exception-line.ts';
import type { ImportError } from '../../airflow/model.ts';
import { listSome, wholeText } from '../../core/cut.ts';
import { quoteForeign } from '../../core/foreign-text.ts';
import { redact } from '../../core/redaction/redaction.ts';
import type { DagRunContext } from '../dag-run-context.ts';
import { readOptional } from '../optional-read.ts';

const LAST_LINES = 15;
const NAMED_FILES = 5;
const LINE_LIMIT = 2_000;
const EXCEPTION_LIMIT = 500;
const FILE_LIMIT = 300;

/** The import error that concerns one DAG, and what else is known of import errors. */
export interface ImportErrorFinding {
  /** The error of the DAG's own file, or the one that most likely concerns it. */
  readonly error: ImportError | undefined;
  /** Whether `error` certainly concerns the DAG's file; otherwise it was picked by names. */
  readonly isCertain: boolean;
  /** All files that cannot be imported. */
  readonly files: readonly string[];
  /** Why the import errors could not be read; undefined when they were. */
  readonly unreadBecause?: string | undefined;
}

const NONE: ImportErrorFinding = { error: undefined, isCertain: false, files: [] };
const READ_MS = 8_000;

/** Reads the import errors and picks the one that concerns a DAG. Rejects with the signal's reason only. */
export async function findImportError(
  dag: { readonly dagId: string; readonly fileloc: string | undefined },
  context: Pick<DagRunContext, 'client' | 'clock'>,
  signal: AbortSignal,
): Promise<ImportErrorFinding> {
  const { client, clock } = context;
  if (!client.can('import-errors'))
    return { ...NONE, unreadBecause: `the ${client.transport} transport cannot read them` };
  const found = await readOptional({ clock, ms: READ_MS }, signal, (short) => client.listImportErrors(short));
  signal.throwIfAborted();
  if (!found.isKnown) return { ...NONE, unreadBecause: found.reason };
  const finding = pickImportError(dag, found.value);
  const { error } = finding;
  // A DAG's file may use values that runs get too (a Variable, a default), and its error may quote them.
  return error === undefined
    ? finding
    : { ...finding, error: { ...error, stackTrace: redact(error.stackTrace) } };
}

/**
 * Picks by the DAG's file when it is known; else a file named like the DAG, else a traceback that names the DAG, else
 * the only error there is.
 */
export function pickImportError(
  { dagId, fileloc }: { readonly dagId: string; readonly fileloc: string | undefined },
  errors: readonly ImportError[],
): ImportErrorFinding {
  const files = errors.map((error) => error.filename);
  const own = fileloc === undefined ? undefined : errors.find((error) => isSameFile(error.filename, fileloc));
  if (own !== undefined) return { error: own, isCertain: true, files };
  const error =
    errors.find((each) => plain(stem(each.filename)) === plain(dagId)) ??
    errors.find((each) => namesDag(each.stackTrace, dagId)) ??
    errors.find((each) => each.filename.split('/').some((part) => plain(part) === plain(dagId))) ??
    (errors.length === 1 && fileloc === undefined ? errors[0] : undefined);
  return { error, isCertain: false, files };
}

/** The last lines of a traceback, which name the cause; at most 15. */
export function lastLines(stackTrace: string): readonly string[] {
  return splitLines(stackTrace)
    .slice(-LAST_LINES)
    .map((line) => wholeText(line, LINE_LIMIT));
}

/** The exception that keeps a file from being imported, as one line: of a text that names none, the last line. */
export function exceptionLine({ stackTrace }: ImportError): string {
  const lines = splitLines(stackTrace);
  return wholeText(redact(findExceptionLine(lines) ?? lines.at(-1) ?? '').trim(), EXCEPTION_LIMIT);
}

function splitLines(stackTrace: string): readonly string[] {
  return stackTrace.trimEnd().split(/\r?\n/);
}

/** A file's path for a message. */
export function nameFile(filename: string): string {
  return quoteForeign(filename, FILE_LIMIT);
}

/** `a.py, b.py and 3 more`. */
export function nameFiles(files: readonly string[]): string {
  return listSome(files.map(nameFile), NAMED_FILES);
}

/** Airflow 3 gives file names relative to the DAG bundle, Airflow 2 absolute ones. */
function isSameFile(filename: string, fileloc: string): boolean {
  return filename === fileloc || fileloc.endsWith(`/${filename}`) || filename.endsWith(`/${fileloc}`);
}

/** Whether the text holds the id as a word of its own. */
function namesDag(text: string, dagId: string): boolean {
  return text.split(/[^\w.-]+/).some((word) => word === dagId);
}

function stem(filename: string): string {
  return (filename.split('/').at(-1) ?? '').replace(/\.(py|zip)$/, '');
}

function plain(text: string): string {
  return text.toLowerCase().replace(/[^a-z0-9]/g, '');
}
