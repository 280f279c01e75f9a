import { randomUUID } from 'node:crypto';

/** Text that the runner could take for a command, of either form (actions/runner, src/Runner.Common/ActionCommand.cs). */
const LIKE_A_COMMAND = /::|##\[/;

/**
 * Keeps printed text from acting as workflow commands: it stands between `::stop-commands::<token>` and `::<token>::`,
 * where the runner runs nothing. The token is new and random each time, so no text can end the guard.
 * The guard opens with the first text and closes only when a command of ours is due, to keep the log quiet.
 *
 * While it is held closed, commands that somebody else prints (a library that masks its own secrets) act at any moment: text that
 * could be a command waits until it is released, and with it everything behind, so that the order stays.
 *
 * Source: GitHub Docs, "Workflow commands for GitHub Actions", Stopping and starting workflow commands.
 */
export class CommandGuard {
  readonly #write: (text: string) => void;
  #token = '';
  #holders = 0;
  #waiting: (() => void)[] = [];

  constructor(write: (text: string) => void) {
    this.#write = write;
  }

  /** Prints a line as data. */
  print(line: string): void {
    if (this.#holders > 0) {
      if (this.#waiting.length === 0 && !LIKE_A_COMMAND.test(line)) this.#write(`${line}\n`);
      else this.#waiting.push(() => this.#printNow(line));
      return;
    }
    this.#printNow(line);
  }

  /** Runs `send`, which prints a command, where it acts and behind all text before it. */
  command(send: () => void): void {
    if (this.#waiting.length > 0) {
      this.#waiting.push(() => this.command(send));
      return;
    }
    this.#endGuard();
    send();
  }

  /** The same at once, ahead of waiting text: a secret is masked before anything else is printed. */
  commandAtOnce(send: () => void): void {
    this.#endGuard();
    send();
  }

  /** Holds the guard closed until `during` has settled; several may hold it. */
  async hold<T>(during: () => Promise<T>): Promise<T> {
    this.#endGuard();
    this.#holders += 1;
    try {
      return await during();
    } finally {
      this.#holders -= 1;
      if (this.#holders === 0) this.#printWaiting();
    }
  }

  /** Lets commands act again, for good: nothing is printed after it. */
  close(): void {
    // Whoever holds it has not answered and still may: no guard is opened any more.
    if (this.#holders > 0) this.#printWaiting();
    this.#endGuard();
  }

  #printWaiting(): void {
    const waiting = this.#waiting;
    this.#waiting = [];
    for (const print of waiting) print();
  }

  #printNow(line: string): void {
    if (this.#holders > 0) {
      this.#write(`${line.replace(/:(?=:)/g, ': ').replaceAll('##[', '## [')}\n`);
      return;
    }
    if (this.#token === '') {
      this.#token = randomUUID();
      this.#write(`::stop-commands::${this.#token}\n`);
    }
    this.#write(`${line}\n`);
  }

  #endGuard(): void {
    if (this.#token === '') return;
    this.#write(`::${this.#token}::\n`);
    this.#token = '';
  }
}
