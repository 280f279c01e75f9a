/**
 * The log, as the folders below report/ see it. Any text may be foreign (an id, an answer of Airflow): the implementation keeps it
 * from acting as a command, so callers need not.
 */
export interface Log {
  info(line: string): void;
  /** A warning annotation: something to act on although the step continues. */
  warn(message: string): void;
  /** Shown only with step debug logging; never a secret, never a conf value. */
  debug(line: string): void;
}
