/** An Airflow version as numbers. */
export interface AirflowVersion {
  readonly text: string;
  readonly major: number;
  readonly minor: number;
  readonly patch: number;
}

/** Parses `2.10.3`; throws on anything else. */
export function parseVersion(text: string): AirflowVersion {
  const match = /^(\d+)\.(\d+)\.(\d+)$/.exec(text);
  if (!match) throw new Error(`not an Airflow version: ${text}`);
  return { text, major: Number(match[1]), minor: Number(match[2]), patch: Number(match[3]) };
}

/** True when the version is `text` (such as `2.6` or `2.6.3`) or newer. */
export function atLeast(version: AirflowVersion, text: string): boolean {
  const [major = 0, minor = 0, patch = 0] = text.split('.').map(Number);
  if (version.major !== major) return version.major > major;
  if (version.minor !== minor) return version.minor > minor;
  return version.patch >= patch;
}
