/** An Airflow version such as 2.10.3; `text` is as the environment gives it. */
export interface AirflowVersion {
  readonly text: string;
  readonly major: number;
  readonly minor: number;
  readonly patch: number;
}

/** Longer texts are no versions. */
const LONGEST = 64;

/**
 * Reads `2.10.3`, `3.0.6`, `2.10.3+composer` or `v2.10.3`; undefined when there is no major.minor.patch in front, or when the
 * text is longer or has other characters than versions have (PEP 440).
 */
export function parseAirflowVersion(text: string): AirflowVersion | undefined {
  if (text.length > LONGEST) return undefined;
  const match = /^v?((\d{1,4})\.(\d{1,4})\.(\d{1,4})(?![\d])[\w.+!-]*)$/.exec(text.trim());
  if (match === null) return undefined;
  const [major, minor, patch] = match.slice(2).map(Number);
  if (major === undefined || minor === undefined || patch === undefined) return undefined;
  return { text: match[1] ?? '', major, minor, patch };
}

/** Whether `version` is `major.minor` or later. */
export function isAtLeast(version: AirflowVersion, major: number, minor: number): boolean {
  return version.major > major || (version.major === major && version.minor >= minor);
}
