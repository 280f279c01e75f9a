import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

/** Debian's package; CHROMIUM names another one. */
export const CHROMIUM: string = process.env['CHROMIUM'] ?? '/usr/bin/chromium';

/** GitHub's own Markdown parser; Debian's package has the same name. */
export const MARKDOWN_PARSER = 'cmark-gfm';

/** Fails before any test, in one line, when a program is missing. */
export function setup(): void {
  const missing = [
    ...(existsSync(CHROMIUM) ? [] : [`Chromium (${CHROMIUM}; CHROMIUM names another one)`]),
    ...(spawnSync(MARKDOWN_PARSER, ['--version']).status === 0 ? [] : [MARKDOWN_PARSER]),
  ];
  if (missing.length > 0) {
    const error = new Error(`Not installed: ${missing.join(' and ')}.`);
    error.stack = error.message;
    throw error;
  }
}
