import { execFileSync } from 'node:child_process';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { describeComment } from '../../src/report/comment/pr-comment.ts';
import { code, inlineText, paragraph } from '../../src/report/summary/markdown.ts';
import { writeSummary } from '../../src/report/summary/summary.ts';
import { anyReport } from '../unit/report/any-report.ts';
import { anyText } from '../unit/report/foreign-text.ts';
import { MARKDOWN_PARSER } from './global-setup.ts';

const EXTENSIONS = ['table', 'autolink', 'strikethrough', 'tagfilter', 'tasklist', 'footnotes'];

/** HTML by the parser that GitHub itself uses, before its sanitiser. */
function toHtml(markdown: string): string {
  const options = [...EXTENSIONS.flatMap((name) => ['-e', name]), '--unsafe'];
  return execFileSync(MARKDOWN_PARSER, options, { input: markdown, encoding: 'utf8' });
}

const OURS = 'h2 h3 p strong a b i code table thead tbody tr th td details summary pre ul li br sub'.split(
  ' ',
);

test("GitHub's own parser finds no tag and no link from outside in a summary or a comment", () => {
  fc.assert(
    fc.property(anyReport, (report) => {
      const html = toHtml(writeSummary(report, new Date(0))) + toHtml(describeComment(report));
      const tags = [...html.matchAll(/<\/?([a-z0-9]+)/g)].map(([, tag = '']) => tag);
      expect(tags.filter((tag) => !OURS.includes(tag))).toEqual([]);
      for (const [, href] of html.matchAll(/<a [^>]*href="([^"]*)/g)) {
        expect(href).toMatch(/^https:\/\/(web\.example|github\.com)\//);
      }
    }),
    { numRuns: 100 },
  );
});

test("GitHub's own parser finds only text in a foreign text", () => {
  fc.assert(
    fc.property(anyText, (text) => {
      expect(toHtml(paragraph(`Result: ${inlineText(text)}`))).not.toMatch(/<(?!\/?(p|code)>)/);
      expect(toHtml(paragraph(`Task ${code(text)}`))).not.toMatch(/<(?!\/?(p|code)>)/);
    }),
    { numRuns: 300 },
  );
});

test('it does find tags and links where nothing is escaped', () => {
  expect(toHtml('www.evil.example <img src=x> # @someone')).toMatch(/<a href.*<img/);
});
