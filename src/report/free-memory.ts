import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

/** Well above what the action takes without logs, well below what a small runner has. */
const ENOUGH_BYTES = 90 * 1024 * 1024;

let collectGarbage: (() => void) | undefined;

/**
 * Frees what is not used any more when the process has grown: V8 lets hundreds of megabytes of used-up answers pile up
 * before it looks, since a machine with free memory gives it no reason to.
 */
export function freeMemory(): void {
  if (process.memoryUsage.rss() < ENOUGH_BYTES) return;
  collectGarbage ??= findCollector();
  collectGarbage();
}

/** V8 shows its collector as the global `gc` to contexts made after this flag (V8, flag-definitions.h, expose_gc). */
function findCollector(): () => void {
  setFlagsFromString('--expose-gc');
  const found: unknown = runInNewContext('typeof gc === "function" ? gc : undefined');
  return typeof found === 'function' ? () => void found() : () => undefined;
}
