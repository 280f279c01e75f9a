/**
 * For each index of a text, the index of the bracket that closes the list or object around it; -1 when there is none. Each index
 * is read as if a JSON value began there, so brackets in JSON strings do not count, and a string ends on its line.
 * One pass from the end: the answer for an index follows from the answers for the indexes after it.
 */
export function closingBrackets(text: string): Int32Array {
  const closing = new Int32Array(text.length + 2).fill(-1);
  // Where a JSON string ends whose content begins at the next index, and at the one after it.
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
