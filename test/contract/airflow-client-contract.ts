import { afterAll, beforeAll, describe } from 'vitest';
import { testCapabilities } from './client-capabilities-contract.ts';
import { testRuns } from './client-runs-contract.ts';
import { type ClientBench, ClientScene } from './client-scene.ts';

/** What every client keeps, whatever carries it and whichever Airflow answers. */
export function describeAirflowClient(name: string, start: () => Promise<ClientBench>): void {
  describe(name, () => {
    let scene: ClientScene;
    beforeAll(async () => {
      scene = new ClientScene(await start());
    });
    afterAll(() => scene?.bench.close?.());

    testRuns(() => scene);
    testCapabilities(() => scene);
  });
}
