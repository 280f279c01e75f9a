import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

const src = fileURLToPath(new URL('../../src', import.meta.url));

/** Where a hint stands in the code: a property or a constant, up to the end of its expression, or a function that makes one. */
const PLACES = [
  /\b(?:hint|\w*HINT)(?: =|:)\s(?:[^'`;]|'(?:[^'\\\n]|\\.)*'|`(?:[^`\\]|\\.)*`)*?(?=[,;}\]]?\n\s*(?:[})\]]|\w+[:,]|\w+ =|const |return |if ))/g,
  /\bfunction (?:hint|remedy)\w*\([\s\S]*?\n\}/g,
];
const LITERAL = /'(?:[^'\\\n]|\\.)*'|`(?:[^`\\]|\\.)*`/g;

/** The sentences among the literals of a piece of code. */
function sentencesOf(code: string): readonly string[] {
  return (code.match(LITERAL) ?? []).map((text) => text.slice(1, -1)).filter((text) => / \w+ /.test(text));
}

function findHints(): readonly string[] {
  const files = readdirSync(src, { recursive: true, encoding: 'utf8' }).filter((file) =>
    file.endsWith('.ts'),
  );
  return files.sort().flatMap((file) => {
    const code = readFileSync(join(src, file), 'utf8').replace(/^\s*(?:\/\/|\/?\*).*$/gm, '');
    const hints = PLACES.flatMap((place) => code.match(place) ?? []).flatMap(sentencesOf);
    return hints.map((hint) => `${file}: ${hint}`);
  });
}

test('every hint is one that somebody has read: after a change, run this file with -u and read the diff', async () => {
  const hints = findHints();
  expect(hints.length).toBeGreaterThan(50);
  await expect(`${hints.join('\n')}\n`).toMatchFileSnapshot('__snapshots__/hints.txt');
});
