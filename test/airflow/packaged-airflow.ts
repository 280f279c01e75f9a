import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import type { Played } from '../packaged/scenario.ts';
import { AirflowSite } from './airflow-site.ts';
import { type RealAirflow, startRealAirflow } from './real-airflow.ts';
import { hasRest, isSince, type Transport, transportsOf } from './settings.ts';

export { type Transport, transports } from './settings.ts';

/** Those that carry the REST API, and with it what the command line cannot do. */
export const restTransports = ['invoke-rest-api', 'web-session'] as const;

/** The version whose tests are being declared. */
let declaredVersion: string | undefined;

/** Tests on every Airflow that the run is for; `at` tells where. */
export function describeOnAirflow(subject: string, declare: (at: () => AirflowSite) => void): void {
  describe.each(inject('airflowVersions'))(`${subject} on real Airflow %s`, (version) => {
    let airflow: RealAirflow;
    let site: AirflowSite;
    beforeAll(async () => {
      airflow = await startRealAirflow({ version });
      site = new AirflowSite(airflow);
    });
    afterAll(() => airflow?.stop());

    declaredVersion = version;
    declare(() => site);
  });
}

/**
 * One test for each transport that MWAA gives the version, side by side, as most of their time is spent waiting; `auto`
 * where there is REST. With `since`, only from that version of Airflow on; `skip` says what a version cannot do.
 */
export function testThrough<T extends Transport | 'auto'>(
  ways: readonly T[],
  title: string,
  body: (transport: T, skip: (why: string) => never) => Promise<void>,
  { since = '0' }: { readonly since?: string } = {},
): void {
  const version = declaredVersion ?? '';
  const open: readonly string[] = [...transportsOf(version), ...(hasRest(version) ? ['auto'] : [])];
  const given = isSince(version, since) ? ways.filter((way) => open.includes(way)) : [];
  describe(title, () => {
    if (given.length === 0) test.skip(`not on Airflow ${version}`, () => undefined);
    else test.concurrent.for([...given])('through %s', (transport, { skip }) => body(transport, skip));
  });
}

/** The DAG of a transport's own: `gha_turn` and `web-session` make `gha_turn_web`. */
export function ownDag(name: 'gha_turn' | 'gha_asleep', transport: Transport): string {
  const suffixes = { 'invoke-rest-api': 'rest', 'web-session': 'web', cli: 'cli' } as const;
  return `${name}_${suffixes[transport]}`;
}

/** The warnings of a step, of which a degradation is exactly one. */
export function warningsOf({ step }: Played): readonly string[] {
  return step.log.annotations.filter(({ level }) => level === 'warning').map(({ message }) => message);
}

/** The same of a step whose time limit passed: what is left for its report then, a command line under load outlasts. */
export function timelyWarningsOf(played: Played): readonly string[] {
  const late = 'The task instances could not be read: no answer came in time.';
  return warningsOf(played).filter((warning) => warning !== late);
}

/** The one error that says why the step fails. */
export function errorOf({ step }: Played): string {
  const errors = step.log.annotations.filter(({ level }) => level === 'error');
  const last = errors.at(-1);
  expect(last).toBeDefined();
  return `${last?.title ?? ''}: ${last?.message ?? ''}`;
}
