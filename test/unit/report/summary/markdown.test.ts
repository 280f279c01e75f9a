import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  code,
  codeBlock,
  details,
  inlineText,
  isSafeUrl,
  link,
  paragraph,
  table,
} from '../../../../src/report/summary/markdown.ts';
import { toPrintableLines } from '../../../../src/runner/printable.ts';
import { propertyRuns } from '../../../harness/property-runs.ts';
import { anyText, hostileTexts } from '../foreign-text.ts';
import { elementsOf, outlineOf, textOf, toTree } from '../github-html.ts';

/** What a reader should see of a foreign text. */
const shown = (text: string) => toPrintableLines(text.toWellFormed()).join(' ').replace(/\s+/g, ' ').trim();
const withoutIsolates = (text: string) =>
  text
    .replace(/[\u2068\u2069]/g, '')
    .replace(/\u00a0/g, '')
    // Blanks around isolated text stand beside those around it.
    .replace(/\s+/g, ' ')
    .trim();

test('foreign text within a line is shown as it is, whatever it looks like', async () => {
  await fc.assert(
    fc.asyncProperty(anyText, async (text) => {
      const tree = await toTree(paragraph(`Result: ${inlineText(text)}`));
      expect(withoutIsolates(textOf(tree))).toBe(withoutIsolates(`Result: ${shown(text)}`.trim()));
      // Nothing but the paragraph, and what keeps GitHub from making something of the text.
      expect(outlineOf(tree)).toMatch(/^p\((code\(\))?\)$/);
    }),
    { numRuns: propertyRuns(60) },
  );
});

test('a foreign name is shown in a fixed-width font and as it is', async () => {
  await fc.assert(
    fc.asyncProperty(anyText, async (text) => {
      const tree = await toTree(paragraph(`Task ${code(text)}`));
      expect(withoutIsolates(textOf(tree))).toBe(withoutIsolates(`Task ${shown(text)}`));
      expect(outlineOf(tree)).toMatch(/^p\(code\(\)\)$/);
    }),
    { numRuns: propertyRuns(60) },
  );
});

test('outside of a fixed-width font nothing is left that GitHub makes something of', async () => {
  for (const text of [
    'ping @octocat',
    'see #12',
    'GH-12',
    ':x: done',
    'at https://a.example',
    '$x^2$',
    'a@b.example',
  ]) {
    const tree = await toTree(paragraph(inlineText(text)));
    expect(outlineOf(tree), text).toBe('p(code())');
  }
  for (const text of ['DAG run "a_b" of DAG "c" failed.', "it's 12:30 <now> & then"])
    expect(outlineOf(await toTree(paragraph(inlineText(text)))), text).toBe('p()');
});

test('text of others is written as the masks of the runner know it', () => {
  expect(inlineText(`a<b> & "c" 'd'  e-f_g=`)).toBe('a&lt;b&gt; &amp; &quot;c&quot; &apos;d&apos;  e-f_g=');
  expect(link('x', "https://a.example/it's(1)!*")).toBe(
    '<a href="https://a.example/it%27s%281%29%21%2A">x</a>',
  );
});

test('a table keeps its rows and columns', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(fc.tuple(anyText, anyText), { minLength: 1, maxLength: 4 }), async (rows) => {
      const markdown = table(
        'lr',
        ['Task', 'State'],
        rows.map(([a, b]) => [code(a), inlineText(b)]),
      );
      const elements = elementsOf(await toTree(`before\n\n${markdown}\n\nafter`));
      expect(elements.filter(({ tagName }) => tagName === 'table')).toHaveLength(1);
      expect(elements.filter(({ tagName }) => tagName === 'tr')).toHaveLength(rows.length + 1);
      expect(elements.filter(({ tagName }) => tagName === 'td')).toHaveLength(rows.length * 2);
    }),
    { numRuns: propertyRuns(40) },
  );
});

test('foreign lines cannot leave their fence, nor the part that opens by a click', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(anyText, { maxLength: 5 }), anyText, async (lines, name) => {
      const tree = await toTree(`before\n\n${details(code(name), codeBlock(lines))}\n\nafter`);
      expect(outlineOf(tree)).toMatch(/^p\(\)details\(summary\(code\(\)\)pre\(code\(\)\)\)p\(\)$/);
      const pre = elementsOf(tree).find(({ tagName }) => tagName === 'pre');
      const wanted = lines.flatMap((line) => toPrintableLines(line.toWellFormed()));
      expect(pre === undefined ? '' : textOf(pre)).toBe(wanted.join('\n').replace(/\s+/g, ' ').trim());
    }),
    { numRuns: propertyRuns(60) },
  );
});

test('only https addresses without credentials become links', () => {
  expect(isSafeUrl('https://host.example/dags/a/grid?dag_run_id=b&c=%2B')).toBe(true);
  for (const url of [
    '',
    'http://host.example/',
    'javascript:alert(1)',
    'https://user:pass@host.example/',
    'https://host.example/"onmouseover="x',
    'https://host.example/a b',
    'https://',
    'data:text/html,x',
  ]) {
    expect(isSafeUrl(url), url).toBe(false);
    expect(link('x', url)).toBe('x');
  }
});

test('a link leads to its address, also within a table', async () => {
  const url = 'https://host.example/dags/a|b/grid?dag_run_id=b&amp;c=%2B&copy=1';
  const tree = await toTree(table('l', ['x'], [[link(code('a|b'), url)]]));
  const anchor = elementsOf(tree).find(({ tagName }) => tagName === 'a');
  expect(anchor?.properties['href']).toBe(url);
});

test('the same texts do act without the escapes, so the parser would have seen them', async () => {
  const names = new Set<string>();
  for (const text of hostileTexts)
    for (const { tagName } of elementsOf(await toTree(text))) names.add(tagName);
  expect([...names]).toEqual(expect.arrayContaining(['h1', 'li', 'a', 'code', 'blockquote', 'del', 'img']));
});
