import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { hasRest, isSince, majorOf } from './settings.ts';

/** Holds one file for each version, `VERSION.txt`. */
export const lockDir = join(import.meta.dirname, 'locks');

/** The Airflow versions that have a lock file, oldest first. */
export const lockedVersions: readonly string[] = readdirSync(lockDir)
  .filter((name) => name.endsWith('.txt'))
  .map((name) => name.slice(0, -'.txt'.length))
  .sort((one, other) => one.localeCompare(other, 'en', { numeric: true }));

/** The locked versions of Airflow 2 or 3, from a minor version on, whose REST API MWAA serves. */
export function restVersions(major: 2 | 3, since = `${major}.0`): readonly string[] {
  return lockedVersions.filter(
    (version) => majorOf(version) === major && hasRest(version) && isSince(version, since),
  );
}
