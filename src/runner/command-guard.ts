import { randomUUID } from 'node:crypto';

/**
 * Keeps printed text from acting as workflow commands: it is printed between `::stop-commands::<token>` and `::<token>::`, where
 * the runner handles no commands. The token is random and new each time, so no text can end the guard. The guard opens with the
 * first text, and closes only for a command of the action itself, so that the log has few of these lines.
 *
 * Source: GitHub Docs, "Workflow commands for GitHub Actions", Stopping and starting workflow commands.
 */
export class CommandGuard {
  readonly #write: (text: string) => void;
  #token = '';

  constructor(write: (text: string) => void) {
    this.#write = write;
  }

  /** Prints a line in which commands do not act. */
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
