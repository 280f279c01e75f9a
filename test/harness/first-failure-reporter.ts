import { writeFileSync } from 'node:fs';
import type { Reporter, TestCase, TestModule } from 'vitest/node';

/**
 * Ends the whole run with exit code 1 at the first test that fails or file that does not load, and writes the path of its file to
 * a file. Vitest's own `bail` waits for every test that runs beside it.
 */
export class FirstFailureReporter implements Reporter {
  readonly #file: string;

  constructor(file: string) {
    this.#file = file;
  }

  onTestCaseResult(test: TestCase): void {
    if (test.result().state === 'failed') this.#end(test.module);
  }

  onTestModuleEnd(module: TestModule): void {
    if (module.state() === 'failed') this.#end(module);
  }

  #end({ moduleId }: TestModule): never {
    writeFileSync(this.#file, moduleId);
    process.exit(1);
  }
}
