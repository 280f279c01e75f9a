import type { Parse } from './parsed.ts';

/** A parser of exactly these words. */
export function choiceOf<const T extends string>(choices: readonly T[]): Parse<T> {
  return (text) => {
    const value = choices.find((choice) => choice === text);
    if (value !== undefined) return { value };
    return { problem: `is none of its values. Accepted: ${listOf(choices)}.` };
  };
}

function listOf(words: readonly string[]): string {
  return words.map((word) => `"${word}"`).join(', ');
}
