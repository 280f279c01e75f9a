/** A text with a full stop at its end, unless it ends with punctuation already. */
export function asSentence(text: string): string {
  return /[.!?…]$/.test(text) ? text : `${text}.`;
}

/** A text without a full stop at its end, as a part of a sentence. */
export function asClause(text: string): string {
  return text.replace(/\.$/, '');
}

/** `1 task`, `2 tasks`, `0 tasks`; `plural` for a noun that does not take an s. */
export function countOf(count: number, noun: string, plural = `${noun}s`): string {
  return `${count} ${count === 1 ? noun : plural}`;
}
