import { beforeAll, describe, expect, inject, it } from 'vitest';
import { compareAnswers, type Difference, type RestAnswer, sortInstances } from './differential.ts';
import { type KnownDifference, knownDifferences, racing, unordered } from './differential-known.ts';
import { askAll, createSimulated, listCallNames } from './differential-sides.ts';
import { startRealAirflow } from './real-airflow.ts';
import { hasRest } from './settings.ts';

for (const version of inject('airflowVersions')) {
  describe.skipIf(!hasRest(version))(`the simulated Airflow ${version} and the real one`, () => {
    const names = listCallNames(version);
    const differences = new Map<string, readonly Difference[]>();

    beforeAll(async () => {
      const real = await startRealAirflow({ version });
      const simulated = createSimulated(version);
      try {
        for (const { call, answer } of await askAll(real)) {
          const order = unordered.some(
            ({ versions, calls }) => versions.includes(version) && calls.includes(call.name),
          )
            ? sortInstances
            : (one: RestAnswer) => one;
          differences.set(call.name, compareAnswers(order(simulated(call)), order(answer)));
        }
      } finally {
        await real.stop();
      }
    });

    it.each(names)('answer alike: %s', (name) => {
      const known = [...knownDifferences, ...racing].filter(({ versions }) => versions.includes(version));
      const unlisted = differences
        .get(name)
        ?.filter((difference) => !known.some((entry) => covers(entry, name, difference)));
      expect(unlisted).toEqual([]);
    });

    it('still differ in all that is listed', () => {
      const gone = knownDifferences
        .filter(({ versions }) => versions.includes(version))
        .flatMap((entry) => {
          const found = names.filter((name) =>
            differences.get(name)?.some((difference) => covers(entry, name, difference)),
          );
          const listed = entry.calls === 'any' ? [found[0] ?? 'any call'] : entry.calls;
          return listed.filter((name) => !found.includes(name)).map((name) => `${name}: ${entry.at.source}`);
        });
      expect(gone).toEqual([]);
    });
  });
}

function covers(entry: Pick<KnownDifference, 'calls' | 'at'>, name: string, difference: Difference): boolean {
  return (entry.calls === 'any' || entry.calls.includes(name)) && entry.at.test(difference.at);
}
