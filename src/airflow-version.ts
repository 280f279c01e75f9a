/** An Airflow version such as 2.10.3; `text` is as the environment told it. */
export interface AirflowVersion {
  readonly text: string;
  readonly major: number;
  readonly minor: number;
  readonly patch: number;
}

/** No version is longer. */
const TEXT_LIMIT = 100;

/** Reads `2.10.3`, `3.0.6`, `2.10.3+composer` or `v2.10.3`; undefined when there is no major.minor.patch in front. */
export function parseAirflowVersion(text: string): AirflowVersion | undefined {
  const plain = text.slice(0, TEXT_LIMIT).trim();
  const match = /^v?(\d{1,4})\.(\d{1,4})\.(\d{1,4})(?!\d)/.exec(plain);
  if (match === null || text.length > TEXT_LIMIT) return undefined;
  const [major, minor, patch] = match.slice(1).map(Number);
  if (major === undefined || minor === undefined || patch === undefined) return undefined;
  return { text: plain.replace(/^v/, ''), major, minor, patch };
}

/** Whether `version` is `major.minor` or later. */
export function isAtLeast(version: AirflowVersion, major: number, minor: number): boolean {
  return version.major > major || (version.major === major && version.minor >= minor);
}
