import type { Clock } from '../core/clock.ts';

/** MWAA's web server is small, so only a few requests are sent to it at a time. */
const AT_ONCE = 2;
/** After this time the next read starts, since a read may never be answered. */
const TURN_MS = 1_000;

/**
 * Reads all items in their order, two at a time as long as each is answered within a second. `read` must not reject, and must
 * limit its own time.
 */
export async function readInTurns<Item>(
  items: readonly Item[],
  clock: Clock,
  read: (item: Item, index: number) => Promise<void>,
): Promise<void> {
  const queue = items.entries();
  const reads: Promise<void>[] = [];
  const takeTurns = async () => {
    for (const [index, item] of queue) {
      const reading = read(item, index);
      reads.push(reading);
      const turn = new AbortController();
      await Promise.race([reading, clock.sleep(TURN_MS, turn.signal).catch(() => undefined)]);
      turn.abort();
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, takeTurns));
  await Promise.all(reads);
}
