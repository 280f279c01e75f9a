import { join } from 'node:path';
import { describeStaleDist } from '../../scripts/sources.ts';

/** Fails before any test when dist/ is not built from src/, as the tests would pass or fail by an old build. */
export function setup(): void {
  const trouble = describeStaleDist(join(import.meta.dirname, '..', '..'));
  if (trouble === undefined) return;
  const error = new Error(trouble);
  error.stack = trouble;
  throw error;
}
