/** The last lines of a text that arrives in pieces; earlier lines are not kept. */
export interface LineTail {
  add(piece: string): void;
  /** The last lines, an unfinished one included; the last call. */
  end(): { readonly lines: readonly string[]; readonly isCut: boolean };
}

/** Keeps the last `maxLines` lines. */
export function createLineTail(maxLines: number): LineTail {
  let lines: string[] = [];
  /** The pieces of the unfinished line. */
  let rest: string[] = [];
  let isCut = false;

  function trim(limit: number): void {
    if (lines.length <= limit) return;
    lines = limit === 0 ? [] : lines.slice(-limit);
    isCut = true;
  }

  return {
    add(piece) {
      const start = findTail(piece, maxLines);
      if (start > 0) {
        isCut = true;
        lines = [];
        rest = [];
      }
      const [first = '', ...others] = piece.slice(start).split('\n');
      rest.push(first);
      for (const line of others) {
        lines.push(rest.join(''));
        rest = [line];
      }
      if (lines.length > maxLines * 2) trim(maxLines);
    },
    end() {
      const last = rest.join('');
      if (last !== '') lines.push(last);
      trim(maxLines);
      return { lines, isCut };
    },
  };
}

/** Where the last `maxLines` lines of a text begin, its unfinished line not counted; 0 when it has no more. */
function findTail(text: string, maxLines: number): number {
  let at = text.length;
  for (let line = 0; line <= maxLines; line += 1) {
    at = at === 0 ? -1 : text.lastIndexOf('\n', at - 1);
    if (at === -1) return 0;
  }
  return at + 1;
}
