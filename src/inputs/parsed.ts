/** What parsing one text gives: a value, or what is wrong with the text and how to put it right, never quoting it. */
export type Parsed<T> = { readonly value: T } | { readonly problem: string };

/** Reads the raw text of one input, trimmed and not blank. */
export type Parse<T> = (text: string) => Parsed<T>;
