import { expect, test } from 'vitest';
import { airflowHints } from './of-airflow.ts';
import { awsHints } from './of-aws.ts';
import { credentialHints } from './of-credentials.ts';
import { dagRunHints } from './of-dag-runs.ts';
import { readinessHints } from './of-readiness.ts';
import { runnerHints } from './of-runner.ts';
import { transportHints } from './of-transports.ts';
import { hear, type PlayedHint } from './played.ts';
import { findWrittenHints } from './written-hints.ts';

const played: readonly PlayedHint[] = [
  ...awsHints,
  ...credentialHints,
  ...runnerHints,
  ...transportHints,
  ...airflowHints,
  ...readinessHints,
  ...dagRunHints,
];

test.each(played)('the hint for $fault', async (fault) => {
  const { hint } = await hear(fault);
  if (typeof fault.hint === 'string') expect(hint).toBe(fault.hint);
  else expect(hint).toMatch(fault.hint);
});

test('every hint in the code is one whose fault is played', async () => {
  const written = findWrittenHints();
  expect(written.length).toBeGreaterThan(90);
  const heard: string[] = [];
  for (const fault of played) heard.push(String((await hear(fault)).hint));
  const unheard = written.filter(({ pattern }) => !heard.some((hint) => pattern.test(hint)));
  const advice = 'Play the fault of each in the file of test/unit/hints that is about it';
  expect(
    unheard.map(({ place }) => place),
    advice,
  ).toEqual([]);
});

test('the messages of these faults are those that somebody has read: run this file with -u, and read the diff', async () => {
  const lines: string[] = [];
  for (const fault of played) lines.push(`${fault.fault}: ${(await hear(fault)).message}`);
  const text = lines.join('\n').replaceAll(process.version, 'NODE');
  await expect(`${text}\n`).toMatchFileSnapshot('__snapshots__/messages.txt');
});
