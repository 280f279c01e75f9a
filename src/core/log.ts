/**
 * The log of the layers below the report. Any text may come from outside (an id, an answer of Airflow):
 * the implementation guards it, callers need not.
 */
export interface Log {
  info(line: string): void;
  /** A warning annotation: something to act on although the step continues. */
  warn(message: string): void;
  /** Shown only with step debug logging; never a secret, never a conf value. */
  debug(line: string): void;
}
