import { createContext, Script } from 'node:vm';

/** A script of node:vm, whose time limit ends synchronous work too, such as a regular expression that backtracks for ever. */
const CALL = new Script('work()');

/**
 * What `work` returns, or `too-long` when it takes more than `limitMs`, or `too-deep` when it exceeds the stack. A cancellation is
 * handled only afterwards, since `work` blocks this thread. Throws what `work` throws.
 */
export function callWithin<T>(limitMs: number, work: () => T): T | 'too-long' | 'too-deep' {
  try {
    return CALL.runInContext(createContext({ work }), { timeout: Math.max(1, Math.ceil(limitMs)) }) as T;
  } catch (error) {
    if (isCode(error, 'ERR_SCRIPT_EXECUTION_TIMEOUT')) return 'too-long';
    if (error instanceof RangeError) return 'too-deep';
    throw error;
  }
}

/** By its code alone: it is an Error of the other context. */
function isCode(error: unknown, code: string): boolean {
  return typeof error === 'object' && error !== null && 'code' in error && error.code === code;
}
