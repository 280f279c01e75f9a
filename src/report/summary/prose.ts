import { wholeText } from '../../core/cut.ts';
import { redactSecrets } from '../../core/redaction/redaction.ts';
import { codeBlock, inlineText, list, paragraph } from './markdown.ts';

const LINE_LIMIT = 3_000;
const MOST_LINES = 100;

/** A sentence of the action, which may quote foreign text, within a line of HTML. */
export function inlineProse(text: string): string {
  return inlineText(wholeText(text, LINE_LIMIT));
}

/** The same as blocks: lines that begin with `- ` are a list, indented lines are code, any others paragraphs; `label` is HTML before the first one. */
export function proseBlocks(label: string, text: string): readonly string[] {
  // Before the text is split, since a secret may have several lines.
  const lines = redactSecrets(text).split('\n');
  const blocks: string[] = [];
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
    if (line.startsWith('  ')) code.push(wholeText(line.slice(2), LINE_LIMIT));
    else endCode();
    if (line.startsWith('- ')) items.push(inlineProse(line.slice(2)));
    else endList();
    if (!line.startsWith('- ') && !line.startsWith('  ')) {
      blocks.push(paragraph(`${blocks.length === 0 ? label : ''}${inlineProse(line)}`));
    }
  }
  endList();
  endCode();
  if (lines.length > MOST_LINES) blocks.push(paragraph(`… and ${lines.length - MOST_LINES} more lines`));
  return blocks;
}
