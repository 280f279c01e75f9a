import fc from 'fast-check';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { drawFlowchart } from '../../src/report/flowchart.ts';
import { drawGantt } from '../../src/report/gantt.ts';
import { toPrintableLines } from '../../src/runner/printable.ts';
import { anyReport } from '../unit/report/any-report.ts';
import { hostileTexts } from '../unit/report/foreign-text.ts';
import { dagTask, sampleTask } from '../unit/report/sample-report.ts';
import { launchChromium, loadMermaid, type MermaidVersion } from './github-page.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launchChromium();
});
afterAll(async () => {
  await browser.close();
});

/** What is used of the browser's globals: the program has no types of browsers. */
interface Place {
  readonly document: { createElement(name: string): Part };
  readonly mermaid: {
    parse(source: string): Promise<unknown>;
    render(id: string, source: string): Promise<{ readonly svg: string }>;
  };
}

interface Part {
  innerHTML: string;
  readonly textContent: string;
  readonly tagName: string;
  querySelectorAll(selector: string): Iterable<Part>;
}

/** What Mermaid made of a source: '' and the texts in it, or why it is none. */
interface Drawing {
  readonly error: string;
  readonly texts: readonly string[];
  readonly tags: readonly string[];
}

/** Runs in the page. */
async function draw(source: string): Promise<Drawing> {
  const { document, mermaid } = globalThis as unknown as Place;
  try {
    await mermaid.parse(source);
    const { svg } = await mermaid.render('drawing', source);
    const drawn = document.createElement('div');
    drawn.innerHTML = svg;
    const isBad = /aria-roledescription="error"|Syntax error in text|Maximum text size|Edge limit/.test(svg);
    const labels = '.nodeLabel, .taskText, .taskTextOutsideRight, .taskTextOutsideLeft';
    return {
      error: isBad ? 'drawn as an error' : '',
      texts: [...drawn.querySelectorAll(labels)].map((each) => each.textContent),
      tags: [...drawn.querySelectorAll('*')].map((each) => each.tagName.toLowerCase()),
    };
  } catch (error) {
    return { error: String(error), texts: [], tags: [] };
  }
}

const source = (fence: string) => fence.replace(/^```mermaid\n/, '').replace(/\n```$/, '');

describe.each<MermaidVersion>(['oldest', 'newest'])('the %s Mermaid', (version) => {
  let page: Page;
  beforeAll(async () => {
    page = await browser.newPage();
    await page.route('**/*', (route) => route.abort());
    await page.setContent('<!doctype html><body></body>');
    await loadMermaid(page, version);
    await page.evaluate('mermaid.initialize({ startOnLoad: false, securityLevel: "strict" })');
  });
  afterAll(async () => {
    await page.close();
  });

  test('draws every name as text', async () => {
    const chart = await page.evaluate(
      draw,
      source(
        drawFlowchart(
          hostileTexts.map((name) => dagTask(name)),
          [],
        )?.markdown ?? '',
      ),
    );
    expect(chart.error).toBe('');
    const shown = (name: string) => toPrintableLines(name.toWellFormed()).join(' ').trim();
    const names = hostileTexts.map(shown).filter((name) => name.length < 40 && name !== '');
    // What is not literal in a diagram is a number, explained below it.
    const numbered = names.filter((name) => !chart.texts.includes(name));
    expect(numbered.every((name) => !/^[A-Za-z_][\w .-]*$/.test(name))).toBe(true);
    expect(chart.texts.filter((text) => /^name \d+$/.test(text)).length).toBeGreaterThanOrEqual(
      numbered.length,
    );
    const literal = chart.texts.filter((text) => !/^name \d+$/.test(text));
    expect(literal.filter((text) => !hostileTexts.map(shown).includes(text))).toEqual([]);
    expect(chart.tags).not.toContain('script');
    expect(chart.tags).not.toContain('img');
    expect(chart.tags).not.toContain('a');

    const bars = hostileTexts.map((name, i) => sampleTask(`${name}`.trim() || `${i}`, 'success', [i, i + 5]));
    const gantt = await page.evaluate(draw, source(drawGantt(bars, 0)?.markdown ?? ''));
    expect(gantt.error).toBe('');
    expect(gantt.texts.length).toBeGreaterThan(20);
  });

  test('draws what may stand in a name as it is', async () => {
    const literal = [
      'a-b',
      'a_b__c',
      'a=b',
      'a+b',
      'a/b',
      'a(b)',
      'a[b]',
      'a,b',
      'a - b  c',
      'x=-_/+',
      '一二三',
      'größe.é',
      '1a-',
      '7',
      'end',
      'a.b.c=',
    ];
    const chart = await page.evaluate(
      draw,
      source(
        drawFlowchart(
          literal.map((name) => dagTask(name)),
          [],
        )?.markdown ?? '',
      ),
    );
    expect(chart.error).toBe('');
    expect(chart.texts).toEqual(expect.arrayContaining(literal.filter((name) => !name.includes('  '))));
    const bars = literal.map((name, i) => sampleTask(name, 'success', [i, i + 5]));
    const gantt = await page.evaluate(draw, source(drawGantt(bars, 0)?.markdown ?? ''));
    expect(gantt.error).toBe('');
    for (const name of literal.filter((each) => !each.includes('  ')))
      expect(gantt.texts.join('|')).toContain(`✓ ${name} 5 s`);
  });

  test('draws whatever is in a report', async () => {
    await fc.assert(
      fc.asyncProperty(anyReport, async ({ dagTasks = [], tasks = [] }) => {
        const charts = [drawFlowchart(dagTasks, tasks), drawGantt(tasks, 1_763_650_000_000)];
        for (const chart of charts.filter((each) => each !== undefined)) {
          const { error } = await page.evaluate(draw, source(chart.markdown));
          expect(error, chart.markdown).toBe('');
        }
      }),
      { numRuns: 60, endOnFailure: false },
    );
  });

  test('draws the largest chart that is offered', async () => {
    const names = Array.from({ length: 120 }, (_, i) => `task_${i}`);
    const dense = names.map((name, i) => dagTask(name, ...names.slice(i + 1, i + 5)));
    const chart = drawFlowchart(dense, []);
    expect(chart).toBeDefined();
    expect((await page.evaluate(draw, source(chart?.markdown ?? ''))).error).toBe('');
    const denser = names.map((name, i) => dagTask(name, ...names.slice(i + 1, i + 6)));
    expect(drawFlowchart(denser, [])).toBeUndefined();
  });
});
