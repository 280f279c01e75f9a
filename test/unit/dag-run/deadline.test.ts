import { expect, test } from 'vitest';
import { orAbort } from '../../../src/core/abort.ts';
import { DeadlinePassed, withDeadline } from '../../../src/dag-run/deadline.ts';
import { VirtualClock } from '../../harness/virtual-clock.ts';
import { never } from './simulation.ts';

const deaf = () => new Promise<never>(() => undefined);

test('a task that ends in time is returned, and leaves no timer behind', async () => {
  const clock = new VirtualClock();
  const task = withDeadline({ clock, ms: 1_000 }, never, async (signal) => {
    await clock.sleep(400, signal);
    return 'done';
  });
  expect(await clock.drive(task)).toBe('done');
  await expect(clock.drive(deaf())).rejects.toThrow('cannot come, at 400 ms');
});

test('a task that does not listen is left behind when its time is up', async () => {
  const clock = new VirtualClock();
  await expect(clock.drive(withDeadline({ clock, ms: 1_000 }, never, deaf))).rejects.toThrow(DeadlinePassed);
  expect(clock.now()).toBe(1_000);
});

test('a deadline inside a deadline is told apart', async () => {
  const clock = new VirtualClock();
  const outer = new DeadlinePassed();
  const inner = new DeadlinePassed();
  const task = (outerMs: number, innerMs: number) =>
    withDeadline({ clock, ms: outerMs, passed: outer }, never, (signal) =>
      withDeadline({ clock, ms: innerMs, passed: inner }, signal, deaf),
    );
  await expect(clock.drive(task(1_000, 2_000))).rejects.toBe(outer);
  await expect(clock.drive(task(2_000, 1_000))).rejects.toBe(inner);
});

test('the outer signal ends the task with its own reason', async () => {
  const clock = new VirtualClock();
  const cancel = new AbortController();
  const reason = new Error('cancelled');
  clock.at(300, () => cancel.abort(reason));
  await expect(clock.drive(withDeadline({ clock, ms: 1_000 }, cancel.signal, deaf))).rejects.toBe(reason);
  await expect(withDeadline({ clock, ms: 1_000 }, cancel.signal, deaf)).rejects.toBe(reason);
  await expect(orAbort(deaf(), cancel.signal)).rejects.toBe(reason);
});
