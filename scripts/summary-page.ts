import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { toGitHubHtml } from '../test/render/github-page.ts';

const require = createRequire(import.meta.url);

/** A page that shows a job summary as GitHub does, diagrams drawn; it needs nothing from the network. */
export async function renderPage(markdown: string): Promise<string> {
  const css = readFileSync(require.resolve('github-markdown-css/github-markdown.css'), 'utf8');
  const mermaid = readFileSync(
    require.resolve('mermaid').replace(/dist\/.*$/, 'dist/mermaid.min.js'),
    'utf8',
  );
  return [
    '<!doctype html><meta charset="utf-8"><title>Job summary</title>',
    `<style>${css} .markdown-body { max-width: 1012px; margin: auto; padding: 24px 32px; }</style>`,
    `<body class="markdown-body">${await toGitHubHtml(markdown)}`,
    `<script>${mermaid.replaceAll('</script', '<\\/script')}</script>`,
    "<script>mermaid.initialize({startOnLoad: false}); mermaid.run({querySelector: 'code.language-mermaid'})</script>",
  ].join('\n');
}

/** The same as plain text for a terminal; a diagram becomes one line. */
export async function renderText(markdown: string): Promise<string> {
  const html = await toGitHubHtml(markdown);
  return html
    .replace(
      /<pre><code class="language-mermaid">(?:%%.*\n)?(\w+)[\s\S]*?<\/code><\/pre>/g,
      '[$1 diagram: open the page to see it]',
    )
    .replace(/<h\d>/g, '\n\u001b[1m')
    .replace(/<\/h\d>/g, '\u001b[0m\n')
    .replace(/\s*<\/t[dh]>\s*/g, ' │ ')
    .replace(/\s*<tr>\s*/g, '\n  ')
    .replace(/<[^>]+>/g, '')
    .replace(/&#x([0-9a-f]+);/gi, (_, hex: string) => String.fromCodePoint(Number.parseInt(hex, 16)))
    .replace(/&(lt|gt|quot|amp);/g, (_, name: string) => ({ lt: '<', gt: '>', quot: '"' })[name] ?? '&')
    .replace(/\n\s*\n\s*\n/g, '\n\n')
    .trim();
}
