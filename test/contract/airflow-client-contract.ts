import { afterAll, beforeAll, describe } from 'vitest';
import { testCapabilities } from './client-capabilities-contract.ts';
import { type ClientBench, ClientDriver } from './client-driver.ts';
import { testRuns } from './client-runs-contract.ts';

/** What every client keeps, whatever carries it and whichever Airflow answers. */
export function describeAirflowClient(name: string, start: () => Promise<ClientBench>): void {
  describe(name, () => {
    let driver: ClientDriver;
    beforeAll(async () => {
      driver = new ClientDriver(await start());
    });
    afterAll(() => driver?.bench.close?.());

    testRuns(() => driver);
    testCapabilities(() => driver);
  });
}
