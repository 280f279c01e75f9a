import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { type Browser, chromium, type Page } from 'playwright-core';
import rehypeRaw from 'rehype-raw';
import rehypeSanitize, { defaultSchema } from 'rehype-sanitize';
import rehypeStringify from 'rehype-stringify';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import remarkRehype from 'remark-rehype';
import { unified } from 'unified';
import { CHROMIUM } from './global-setup.ts';

const require = createRequire(import.meta.url);

/** The span of versions that GitHub may render with: it does not say which one it uses. */
const mermaidEntries = {
  oldest: require.resolve('mermaid-oldest'),
  newest: require.resolve('mermaid'),
} as const;
export type MermaidVersion = keyof typeof mermaidEntries;

export async function launchChromium(): Promise<Browser> {
  return await chromium.launch({
    executablePath: CHROMIUM,
    args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking', '--disable-component-update'],
  });
}

/** Markdown to HTML as GitHub does it: GFM, raw HTML, then the sanitiser with GitHub's allow list. */
export async function toGitHubHtml(markdown: string): Promise<string> {
  const file = await unified()
    .use(remarkParse)
    .use(remarkGfm)
    .use(remarkRehype, { allowDangerousHtml: true })
    .use(rehypeRaw)
    .use(rehypeSanitize, defaultSchema)
    .use(rehypeStringify)
    .process(markdown);
  return String(file);
}

export interface Diagram {
  readonly type: string;
  /** '' when it was drawn. */
  readonly error: string;
  /** What the reader sees in it. */
  readonly text: string;
  readonly nodes: number;
}

/** A page that shows the HTML in GitHub's style, with its diagrams drawn. */
export async function openPage(
  browser: Browser,
  html: string,
  options: { readonly mermaid: MermaidVersion; readonly colorScheme?: 'light' | 'dark' },
): Promise<{ readonly page: Page; readonly diagrams: readonly Diagram[] }> {
  const page = await browser.newPage({ viewport: { width: 1012, height: 800 }, deviceScaleFactor: 1.5 });
  await page.emulateMedia({ colorScheme: options.colorScheme ?? 'light' });
  await page.route('**/*', (route) => route.abort());
  const css = readFileSync(require.resolve('github-markdown-css/github-markdown.css'), 'utf8');
  await page.setContent(
    `<!doctype html><meta charset="utf-8"><style>${css} body { margin: 0; } .markdown-body { padding: 24px 32px; } .diagram { text-align: center; margin-bottom: 16px; }</style><body class="markdown-body">${html}</body>`,
  );
  await loadMermaid(page, options.mermaid);
  const diagrams = await page.evaluate(drawAll, options.colorScheme ?? 'light');
  return { page, diagrams };
}

export async function loadMermaid(page: Page, version: MermaidVersion): Promise<void> {
  const entry = mermaidEntries[version].replace(/dist\/.*$/, 'dist/mermaid.min.js');
  await page.addScriptTag({ content: readFileSync(entry, 'utf8') });
}

/** Runs in the page. */
async function drawAll(colorScheme: string): Promise<Diagram[]> {
  // biome-ignore lint/suspicious/noExplicitAny: the browser's globals, in a program without its types
  const { document, mermaid } = globalThis as any;
  mermaid.initialize({
    startOnLoad: false,
    securityLevel: 'strict',
    theme: colorScheme === 'dark' ? 'dark' : 'default',
  });
  const diagrams: Diagram[] = [];
  for (const element of document.querySelectorAll('code.language-mermaid')) {
    const source = element.textContent;
    const type = source
      .replace(/^%%.*\n/, '')
      .trim()
      .split(/\s/)[0];
    try {
      const { svg } = await mermaid.render(`diagram${diagrams.length}`, source);
      const drawn = document.createElement('div');
      drawn.className = 'diagram';
      drawn.innerHTML = svg;
      element.parentElement.replaceWith(drawn);
      // An error and a limit are drawn too, instead of being thrown.
      const isBad = /aria-roledescription="error"|Syntax error in text|Maximum text size|Edge limit/.test(
        svg,
      );
      diagrams.push({
        type,
        error: isBad ? 'drawn as an error' : '',
        text: [...drawn.querySelectorAll('text, span, p')].map((each) => each.textContent).join('\n'),
        nodes: drawn.querySelectorAll('.node, .task').length,
      });
    } catch (error) {
      diagrams.push({ type, error: String(error), text: '', nodes: 0 });
    }
  }
  return diagrams;
}
