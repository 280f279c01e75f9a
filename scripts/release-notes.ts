/**
 * Prints the section of CHANGELOG.md for a version, as release notes: `node scripts/release-notes.ts 1.2.3 [--changelog FILE]`.
 * Fails when the section is missing, undated or empty, or when a newer version stands below it.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';

const root = fileURLToPath(new URL('..', import.meta.url));
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { changelog: { type: 'string', default: join(root, 'CHANGELOG.md') } },
});

interface Section {
  readonly version: string;
  readonly date: string | undefined;
  readonly text: string;
}

/** Sections as https://keepachangelog.com writes them: `## [1.2.3] - 2026-11-21` or `## [Unreleased]`. */
function readSections(changelog: string): readonly Section[] {
  return changelog
    .split(/^## /m)
    .slice(1)
    .map((part) => {
      const [heading = '', ...lines] = part.split('\n');
      const [, version = heading, date] = /^\[([^\]]+)\](?: - (\d{4}-\d{2}-\d{2}))?\s*$/.exec(heading) ?? [];
      // Link definitions at the end of the file belong to no section.
      const text = lines.filter((line) => !/^\[[^\]]+\]: /.test(line)).join('\n');
      return { version, date, text: text.trim() };
    });
}

function readNotes(version: string, sections: readonly Section[]): string {
  const released = sections.filter((section) => section.version !== 'Unreleased');
  const index = released.findIndex((section) => section.version === version);
  const found = released[index];
  if (found === undefined) throw new Error(`CHANGELOG.md has no section "## [${version}] - YYYY-MM-DD".`);
  if (found.date === undefined) throw new Error(`The section of ${version} in CHANGELOG.md has no date.`);
  if (found.text === '') throw new Error(`The section of ${version} in CHANGELOG.md says nothing.`);
  const misplaced = released.slice(index + 1).find((section) => (section.date ?? '') > (found.date ?? ''));
  if (misplaced !== undefined)
    throw new Error(`${misplaced.version} stands below ${version} in CHANGELOG.md, but is newer.`);
  return found.text;
}

try {
  const [version = ''] = positionals;
  console.log(readNotes(version, readSections(readFileSync(values.changelog, 'utf8'))));
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
}
