import { isRecord } from '../exchange.ts';
import { isRawNumber } from '../raw-number.ts';

/** A value as PostgreSQL's jsonb gives it back: the members of objects are in the order of the length of their names, then of their bytes. */
export function throughJsonb<T>(value: T): T {
  return reorder(value) as T;
}

function reorder(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(reorder);
  if (!isRecord(value) || isRawNumber(value)) return value;
  const members = Object.entries(value).map(([name, item]) => ({ name, bytes: Buffer.from(name), item }));
  members.sort((one, other) => one.bytes.length - other.bytes.length || one.bytes.compare(other.bytes));
  return Object.fromEntries(members.map(({ name, item }) => [name, reorder(item)]));
}
