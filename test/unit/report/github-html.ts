import type { Element, ElementContent, Root, RootContent } from 'hast';
import rehypeRaw from 'rehype-raw';
import rehypeSanitize, { defaultSchema } from 'rehype-sanitize';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import remarkRehype from 'remark-rehype';
import { unified } from 'unified';

const pipeline = unified()
  .use(remarkParse)
  .use(remarkGfm)
  .use(remarkRehype, { allowDangerousHtml: true })
  .use(rehypeRaw)
  .use(rehypeSanitize, defaultSchema);

/** The tree that GitHub shows for Markdown: GFM, raw HTML, and its sanitiser. */
export async function toTree(markdown: string): Promise<Root> {
  return await pipeline.run(pipeline.parse(markdown));
}

/** Every element in the order of the document. */
export function elementsOf(node: Root | Element): readonly Element[] {
  return (node.children as readonly (RootContent | ElementContent)[]).flatMap((child) =>
    child.type === 'element' ? [child, ...elementsOf(child)] : [],
  );
}

/** What a reader sees of a part, with every run of white space as one space. */
export function textOf(node: Root | Element): string {
  return rawTextOf(node).replace(/\s+/g, ' ').trim();
}

function rawTextOf(node: RootContent | ElementContent | Root): string {
  if (node.type === 'text') return node.value;
  return 'children' in node ? node.children.map(rawTextOf).join('') : '';
}

/** The texts between tags, one by one, without those of links and of code: where GitHub looks for mentions. */
export function plainTextsOf(node: Root | Element): readonly string[] {
  return (node.children as readonly (RootContent | ElementContent)[]).flatMap((child) => {
    if (child.type === 'text') return [child.value];
    return child.type === 'element' && !['a', 'code', 'pre'].includes(child.tagName)
      ? plainTextsOf(child)
      : [];
  });
}

/** The document's outline: element names with their places, without any text. */
export function outlineOf(node: Root | Element): string {
  return (node.children as readonly (RootContent | ElementContent)[])
    .map((child) => (child.type === 'element' ? `${child.tagName}(${outlineOf(child)})` : ''))
    .join('');
}
