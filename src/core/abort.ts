/** Settles as `promise` does, or rejects with the signal's reason as soon as it aborts; for work that ignores its signal. */
export function orAbort<T>(promise: Promise<T>, signal: AbortSignal): Promise<T> {
  return new Promise((resolve, reject) => {
    const stop = () => reject(signal.reason);
    if (signal.aborted) stop();
    signal.addEventListener('abort', stop, { once: true });
    promise.then(resolve, reject).finally(() => signal.removeEventListener('abort', stop));
  });
}

/** The reason of the step's AbortSignal when the runner cancels the step. */
export class Cancelled extends Error {
  override readonly name = 'Cancelled';

  constructor(signal: 'SIGINT' | 'SIGTERM') {
    super(`the workflow was cancelled (${signal})`);
  }
}
