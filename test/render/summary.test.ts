import { mkdirSync } from 'node:fs';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { StepReport } from '../../src/report/step-report.ts';
import { writeSummary } from '../../src/report/summary/summary.ts';
import { largeReport } from '../unit/report/large-report.ts';
import { failureReport, successReport } from '../unit/report/sample-report.ts';
import { launchChromium, type MermaidVersion, openPage, toGitHubHtml } from './github-page.ts';

const NOW = new Date('2026-11-20T12:30:00Z');
/** Kept in docs/images when asked for, so that a test run changes no file of the repository. */
const IMAGES = process.env['SUMMARY_IMAGES'] ?? '.cache/images';

const samples: Readonly<Record<string, StepReport>> = {
  success: successReport,
  failure: failureReport,
  'tasks-300': largeReport,
};

let browser: Browser;
beforeAll(async () => {
  mkdirSync(IMAGES, { recursive: true });
  browser = await launchChromium();
});
afterAll(async () => {
  await browser.close();
});

describe.each(Object.entries(samples))('the summary of %s', (name, report) => {
  test.each<MermaidVersion>(['oldest', 'newest'])('is drawn by the %s Mermaid', async (mermaid) => {
    const html = await toGitHubHtml(writeSummary(report, NOW));
    const { page, diagrams } = await openPage(browser, html, { mermaid });
    expect(diagrams.map(({ type, error }) => ({ type, error }))).toEqual([
      { type: 'flowchart', error: '' },
      { type: 'gantt', error: '' },
    ]);
    expect(diagrams.every(({ nodes }) => nodes > 5)).toBe(true);
    if (mermaid === 'newest')
      await page.screenshot({ path: `${IMAGES}/summary-${name}.png`, fullPage: true });
    await page.close();
  });

  test('is drawn on a dark page', async () => {
    const html = await toGitHubHtml(writeSummary(report, NOW));
    const { page, diagrams } = await openPage(browser, html, { mermaid: 'newest', colorScheme: 'dark' });
    expect(diagrams.map(({ error }) => error)).toEqual(['', '']);
    await page.screenshot({ path: `${IMAGES}/summary-${name}-dark.png`, fullPage: true });
    await page.close();
  });
});
