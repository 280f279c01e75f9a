import { elementsOf, textOf, toTree } from '../unit/report/github-html.ts';

/** Everything that a reader can get out of a page: its text, what Mermaid makes of its diagrams, and where links lead. */
export async function readPage(markdown: string): Promise<string> {
  const tree = await toTree(markdown);
  const links = elementsOf(tree).map(({ properties }) => String(properties['href'] ?? ''));
  return [rawText(tree), textOf(tree), decodeLabels(rawText(tree)), ...links, ...links.map(decodeUrl)].join(
    '\n',
  );
}

/** The longest part of `secret` of at least eight characters that a text shows; '' when there is none. */
export function shownPart(text: string, secret: string): string {
  for (let at = 0; at + 8 <= secret.length; at += 1) {
    if (!text.includes(secret.slice(at, at + 8))) continue;
    let end = at + 8;
    while (end < secret.length && text.includes(secret.slice(at, end + 1))) end += 1;
    return secret.slice(at, end);
  }
  return '';
}

function rawText(node: Awaited<ReturnType<typeof toTree>> | { readonly children?: unknown }): string {
  const { value, children } = node as { readonly value?: string; readonly children?: readonly object[] };
  return value ?? (children ?? []).map(rawText).join('');
}

/** Mermaid's codes, `#35;` and `#quot;`, and the entities that it takes for HTML. */
function decodeLabels(text: string): string {
  const named: Readonly<Record<string, string>> = { quot: '"', amp: '&', lt: '<', gt: '>', apos: "'" };
  return text
    .replace(/[#&](?:#?)(\d{1,7});/g, (_, code: string) =>
      String.fromCodePoint(Math.min(Number(code), 0x10ffff)),
    )
    .replace(/[#&](quot|amp|lt|gt|apos);/g, (_, name: string) => named[name] ?? '');
}

function decodeUrl(url: string): string {
  try {
    return decodeURIComponent(url);
  } catch {
    return url;
  }
}
