/**
 * For each index of a text, where the first bracket stands that closes more than was opened from there on, -1 for none; as JSON
 * has it when a value begins at that index, so brackets in JSON texts do not count, and a JSON text ends on its line.
 * One pass from the end, since a text that begins further left continues as one that begins further right.
 */
export function closingBrackets(text: string): Int32Array {
  const closing = new Int32Array(text.length + 2).fill(-1);
  // Where the JSON text ends whose content begins at the next, and at the next but one, index.
  let textEnd = -1;
  let textEndAfter = -1;
  for (let at = text.length - 1; at >= 0; at -= 1) {
    const char = text[at];
    const next = closing[at + 1] ?? -1;
    if (char === ']' || char === '}') closing[at] = at;
    else if (char === '[' || char === '{') closing[at] = next < 0 ? -1 : (closing[next + 1] ?? -1);
    else if (char === '"') closing[at] = textEnd < 0 ? -1 : (closing[textEnd + 1] ?? -1);
    else closing[at] = next;
    const end = char === '"' ? at : char === '\n' ? -1 : char === '\\' ? textEndAfter : textEnd;
    textEndAfter = textEnd;
    textEnd = end;
  }
  return closing;
}
