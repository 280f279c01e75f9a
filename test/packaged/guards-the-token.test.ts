import { expect, test } from 'vitest';
import { endlessDag, play } from './scenario.ts';

/** The beginning of every OIDC token: `{"alg":"RS256"`. */
const TOKEN = /eyJhbGciOi/;

test.concurrent.each([
  ['the first call', false],
  ['a renewal in the middle of a wait', true],
] as const)(
  'a token that arrives late (%s) is masked where commands act, and stands nowhere in the log',
  { timeout: 60_000 },
  async (_, renews) => {
    const { step, requests } = await play({
      dags: { etl: endlessDag },
      inputs: { timeout: '9s', 'poll-interval': '500ms' },
      env: { RUNNER_DEBUG: '1' },
      faults: ({ service, nth }) =>
        service === 'oidc' && (renews ? nth > 1 : nth === 1) ? { kind: 'delay', ms: 2_000 } : undefined,
      prepare: (mwaa) => {
        if (renews) setTimeout(() => mwaa.expire('credentials'), 3_000);
      },
    });
    expect(step.outputs['outcome']).toBe('timed-out');
    expect(requests.filter(({ operation }) => operation === 'GetIdToken')).toHaveLength(renews ? 2 : 1);
    expect(step.log.masks.filter((mask) => TOKEN.test(mask)).length).toBeGreaterThanOrEqual(renews ? 2 : 1);
    expect(step.log.lines.filter((line) => TOKEN.test(line))).toEqual([]);
    expect(step.log.strayCommands).toEqual([]);
  },
);

test.concurrent('a step that is cancelled while the token is late prints it nowhere', {
  timeout: 60_000,
}, async () => {
  const { step } = await play({
    faults: ({ service }) => (service === 'oidc' ? { kind: 'delay', ms: 3_000 } : undefined),
    end: { how: 'cancel', when: () => new Promise((done) => setTimeout(done, 1_500)) },
  });
  expect(step.outputs['outcome']).toBe('cancelled');
  expect(step.log.lines.filter((line) => TOKEN.test(line))).toEqual([]);
  expect(step.log.annotations.at(-1)?.message).toContain('The workflow was cancelled');
});
