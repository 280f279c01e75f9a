import type { Parse } from './parsed.ts';

/** A parser of decimal whole numbers within bounds. */
export function wholeNumber(from: number, to: number): Parse<number> {
  return (text) => {
    const value = /^\d{1,9}$/.test(text) ? Number(text) : Number.NaN;
    if (value >= from && value <= to) return { value };
    return { problem: `is not accepted. Accepted: a whole number from ${from} to ${to}.` };
  };
}
