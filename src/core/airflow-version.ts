/** An Airflow version such as 2.10.3; `text` is as the environment gives it. */
export interface AirflowVersion {
  readonly text: string;
  readonly major: number;
  readonly minor: number;
}

/** Longer than any version. */
const LONGEST = 64;

/**
 * Reads `2.10.3`, `3.0.6`, `2.10.3+composer` or `v2.10.3`; undefined when the text does not begin with major.minor.patch, is longer
 * than 64 characters, or has characters that no version has (PEP 440).
 */
export function parseAirflowVersion(text: string): AirflowVersion | undefined {
  if (text.length > LONGEST) return undefined;
  const match = /^v?((\d{1,4})\.(\d{1,4})\.\d{1,4}(?!\d)[\w.+!-]*)$/.exec(text.trim());
  if (match === null) return undefined;
  return { text: match[1] ?? '', major: Number(match[2]), minor: Number(match[3]) };
}

/** Whether `version` is `major.minor` or later. */
export function isAtLeast(version: AirflowVersion, major: number, minor: number): boolean {
  return version.major > major || (version.major === major && version.minor >= minor);
}
