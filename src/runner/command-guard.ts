import { randomUUID } from 'node:crypto';

/**
 * Keeps printed text from acting as workflow commands: it stands between `::stop-commands::<token>` and `::<token>::`,
 * where the runner runs nothing. The token is new and random each time, so no text can end the guard.
 * The guard opens with the first text and closes only for a command of ours, to keep the log quiet.
 *
 * Source: GitHub Docs, "Workflow commands for GitHub Actions", Stopping and starting workflow commands.
 */
export class CommandGuard {
  readonly #write: (text: string) => void;
  #token = '';

  constructor(write: (text: string) => void) {
    this.#write = write;
  }

  /** Prints a line as data. */
  print(line: string): void {
    if (this.#token === '') {
      this.#token = randomUUID();
      this.#write(`::stop-commands::${this.#token}\n`);
    }
    this.#write(`${line}\n`);
  }

  /** Runs `send`, which prints a command, where commands act. */
  command(send: () => void): void {
    this.close();
    send();
  }

  /** Lets commands act again. */
  close(): void {
    if (this.#token === '') return;
    this.#write(`::${this.#token}::\n`);
    this.#token = '';
  }
}
