/** White space of JSON (RFC 8259, section 2). */
const SPACE = /[ \t\n\r]*/y;

/** Reads a text from its start, token by token; the grammar is that of the class that extends it. */
export class TextScanner {
  protected readonly text: string;
  /** Index of the next character. */
  protected at = 0;

  constructor(text: string) {
    this.text = text;
  }

  /** Steps over what a sticky pattern matches here, and returns it; undefined when it does not match. */
  protected take(pattern: RegExp): string | undefined {
    pattern.lastIndex = this.at;
    const token = pattern.exec(this.text)?.[0];
    this.at += token?.length ?? 0;
    return token;
  }

  /** Steps over white space. */
  protected skipSpace(): void {
    this.take(SPACE);
  }

  /** Steps over white space and this character, if it is next. */
  protected has(character: string): boolean {
    this.skipSpace();
    if (this.text[this.at] !== character) return false;
    this.at += 1;
    return true;
  }
}
