/** The reason of the one AbortSignal that goes everywhere: the runner asked the step to end. */
export class Cancelled extends Error {
  override readonly name = 'Cancelled';
  readonly by: 'SIGINT' | 'SIGTERM';

  constructor(by: 'SIGINT' | 'SIGTERM') {
    super(`the workflow was cancelled (${by})`);
    this.by = by;
  }
}
