import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';

/** A process to run to its end; stdout and stderr go to the file `output`. */
export interface Job {
  readonly argv: readonly string[];
  readonly env: Readonly<Record<string, string>>;
  readonly cwd: string;
  readonly output: string;
}

/** What a process and everything it waited for cost, as the kernel counts (wait4). */
export interface ProcessCost {
  /** Epoch milliseconds. */
  readonly startedAt: number;
  readonly wallMs: number;
  /** User and system time. */
  readonly cpuMs: number;
  /** Largest resident set of any one process. */
  readonly peakMb: number;
}

export interface ProcessRunner {
  /** Rejects, with the end of its output, when the process fails. */
  run(job: Job): Promise<ProcessCost>;
  close(): void;
}

/** Starts run-processes.py: Node cannot tell a child's usage, and a small parent keeps the child's peak memory its own. */
export function createProcessRunner(python: string): ProcessRunner {
  const child = spawn(python, [fileURLToPath(new URL('run-processes.py', import.meta.url))], {
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  const lines = createInterface({ input: child.stdout });
  return {
    async run(job) {
      const answered = once(lines, 'line');
      child.stdin.write(`${JSON.stringify(job)}\n`);
      const [line] = (await answered) as [string];
      const { exitCode, ...cost } = JSON.parse(line) as ProcessCost & { readonly exitCode: number };
      if (exitCode !== 0) {
        const output = readFileSync(job.output, 'utf8').slice(-2_000);
        throw new Error(`${job.argv.join(' ')} ended with ${exitCode}:\n${output}`);
      }
      return cost;
    },
    close: () => child.stdin.end(),
  };
}
