import type { Element, ElementContent, Root, RootContent } from 'hast';
import { maskAsRunner } from '../harness/runner-masks.ts';
import { elementsOf, plainTextsOf, toTree } from '../unit/report/github-html.ts';

/** A Markdown page as GitHub shows it. */
export interface ShownPage {
  /** What a reader can get to read: texts, addresses, titles, and what Mermaid makes of its own escapes. */
  readonly text: string;
  /** Where a click or the loading of the page leads. */
  readonly links: readonly string[];
  readonly images: readonly string[];
  /** What GitHub makes a mention or a reference of, where it looks for them. */
  readonly calls: readonly string[];
}

/** A job summary: masked by the runner line by line, then Markdown to HTML. With no masks it is a comment, which nobody masks. */
export async function showPage(markdown: string, masks: readonly string[]): Promise<ShownPage> {
  const tree = await toTree(maskAsRunner(markdown, masks));
  const text = textsOf(tree).join('');
  const elements = elementsOf(tree);
  const list = (tagName: string, attribute: string) =>
    elements
      .filter((element) => element.tagName === tagName)
      .map((element) => String(element.properties[attribute] ?? ''));
  const calls = plainTextsOf(tree).flatMap((part) => part.match(/@[a-z\d][\w/-]*|#\d+|\bGH-\d+/gi) ?? []);
  const drawn = text
    .replace(/#(\d{1,6});/g, (_, code: string) => String.fromCodePoint(Number(code)))
    .replaceAll('#quot;', '"');
  return { text: `${text}\n${drawn}`, links: list('a', 'href'), images: list('img', 'src'), calls };
}

function textsOf(node: Root | Element): readonly string[] {
  return (node.children as readonly (RootContent | ElementContent)[]).flatMap((child) => {
    if (child.type === 'text') return [child.value];
    if (child.type !== 'element') return [];
    const attributes = ['href', 'src', 'title', 'alt'].flatMap((name) => {
      const value = child.properties[name];
      return typeof value === 'string' ? [` ${decode(value)} `] : [];
    });
    return [...textsOf(child), ...attributes];
  });
}

function decode(address: string): string {
  try {
    return decodeURIComponent(address);
  } catch {
    return address;
  }
}
