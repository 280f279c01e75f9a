import { table } from './statistics.ts';

/** A figure that was to be at most so much. */
export interface Aim {
  readonly what: string;
  readonly most: number;
  readonly measured: number;
  readonly digits: number;
}

/** All aims as one table, with what was measured. */
export function describeAims(aims: readonly Aim[]): string {
  return table(
    ['figure', 'aim: at most', 'measured', ''],
    aims.map(({ what, most, measured, digits }) => [
      what,
      String(most),
      measured.toFixed(digits),
      measured <= most ? 'reached' : 'not reached',
    ]),
  );
}
