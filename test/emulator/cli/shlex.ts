/** Splits a command line as Python's `shlex.split` does in POSIX mode; throws with its message. */
export function splitCommandLine(line: string): string[] {
  const words: string[] = [];
  let word: string | undefined;
  let index = 0;
  while (index < line.length) {
    const c = line[index] ?? '';
    if (/[ \t\r\n]/.test(c)) {
      if (word !== undefined) words.push(word);
      word = undefined;
      index += 1;
    } else if (c === "'") {
      const end = line.indexOf("'", index + 1);
      if (end < 0) throw new Error('No closing quotation');
      word = (word ?? '') + line.slice(index + 1, end);
      index = end + 1;
    } else if (c === '"') {
      const quoted = readDoubleQuoted(line, index + 1);
      word = (word ?? '') + quoted.text;
      index = quoted.end;
    } else if (c === '\\') {
      if (index + 1 >= line.length) throw new Error('No escaped character');
      word = (word ?? '') + line[index + 1];
      index += 2;
    } else {
      word = (word ?? '') + c;
      index += 1;
    }
  }
  if (word !== undefined) words.push(word);
  return words;
}

/** Inside double quotes a backslash escapes only `"` and itself. */
function readDoubleQuoted(line: string, from: number): { text: string; end: number } {
  let text = '';
  let index = from;
  while (index < line.length) {
    const c = line[index] ?? '';
    const next = line[index + 1];
    if (c === '"') return { text, end: index + 1 };
    if (c === '\\' && next === undefined) throw new Error('No escaped character');
    if (c === '\\' && (next === '"' || next === '\\')) {
      text += next;
      index += 2;
    } else {
      text += c;
      index += 1;
    }
  }
  throw new Error('No closing quotation');
}
