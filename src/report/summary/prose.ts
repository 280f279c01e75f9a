import { wholeText } from '../../core/cut.ts';
import { redactSecrets } from '../../core/redaction/redaction.ts';
import { codeBlock, inlineText, list, paragraph } from './markdown.ts';

const LINE_LIMIT = 3_000;
const MOST_LINES = 100;

/** A sentence of the action, which may quote foreign text, within a line of HTML. */
export function inlineProse(text: string): string {
  return inlineText(wholeText(text, LINE_LIMIT));
}

/**
 * The same as blocks. The first line is a paragraph, with `label`, which is HTML, before it; of the others, those that begin
 * with `- ` are a list, and indented ones are code, with their indentation: a secret of the runner may begin with blanks.
 */
export function proseBlocks(label: string, text: string): readonly string[] {
  // Before the text is split, since a secret may have several lines.
  const [first = '', ...lines] = redactSecrets(text).split('\n');
  const blocks = [paragraph(`${label}${inlineProse(first)}`)];
  let items: string[] = [];
  let code: string[] = [];
  const endList = () => {
    if (items.length > 0) blocks.push(list(items));
    items = [];
  };
  const endCode = () => {
    if (code.length > 0) blocks.push(codeBlock(code));
    code = [];
  };
  for (const line of lines.slice(0, MOST_LINES)) {
    const isCode = line.startsWith('  ');
    const isItem = line.startsWith('- ');
    if (!isCode) endCode();
    if (!isItem) endList();
    if (isCode) code.push(wholeText(line, LINE_LIMIT));
    else if (isItem) items.push(inlineProse(line.slice(2)));
    else blocks.push(paragraph(inlineProse(line)));
  }
  endList();
  endCode();
  if (lines.length > MOST_LINES) blocks.push(paragraph(`… and ${lines.length - MOST_LINES} more lines`));
  return blocks;
}
