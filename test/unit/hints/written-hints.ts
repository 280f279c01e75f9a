import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const src = fileURLToPath(new URL('../../../src', import.meta.url));

const LITERAL = /'(?:[^'\\\n]|\\.)*'|"(?:[^"\\\n]|\\.)*"|`(?:[^`\\]|\\.)*`/g;
/** Any code up to the end of an expression, literals as a whole. */
const EXPRESSION = `(?:[^'"\`;]|${LITERAL.source})*?(?=;\\n|[,}\\]]?\\n\\s*(?:[})\\]]|\\w+[:,]|\\w+ =|const |return |if ))`;

/** Where hints stand in the code: in a property or constant of that name, or in a function that makes one. */
const PLACES = [
  new RegExp(
    `\\b(?:hint|\\w*HINT|WRITE_AS|NAME_AN_HTTP_PROXY|ID_TOKEN_PERMISSION)(?: =|:)\\s${EXPRESSION}`,
    'g',
  ),
  /\bfunction (?:\w*[hH]int|remedy|describeMissingToken)\w*\([\s\S]*?\n\}/g,
];
/** Where they stand as an argument, behind the end of a sentence that says what is wrong. */
const REFUSAL = new RegExp(`\\brefuse\\(${EXPRESSION}`, 'g');

/** A sentence of a hint in the code; `pattern` matches what becomes of it, whatever is put in. */
export interface WrittenHint {
  readonly place: string;
  readonly pattern: RegExp;
}

/** Every sentence of the hints that the code has. */
export function findWrittenHints(): readonly WrittenHint[] {
  const files = readdirSync(src, { recursive: true, encoding: 'utf8' }).filter((file) =>
    file.endsWith('.ts'),
  );
  return files.sort().flatMap((file) => {
    const code = readFileSync(join(src, file), 'utf8').replace(/^\s*(?:\/\/|\/?\*).*$/gm, '');
    const hints = sentencesIn(PLACES.flatMap((place) => code.match(place) ?? []));
    const arguments_ = sentencesIn(code.match(REFUSAL) ?? []).filter((text) => /^[A-Z]/.test(text));
    return [...new Set([...hints, ...arguments_])].map((text) => ({
      place: `${file}: ${text}`,
      pattern: patternOf(text),
    }));
  });
}

function sentencesIn(places: readonly string[]): readonly string[] {
  return places
    .flatMap((place) => place.match(LITERAL) ?? [])
    .map((literal) => literal.slice(1, -1).replace(/\\(['"`])/g, '$1'))
    .filter((text) => / \w+ /.test(text));
}

function patternOf(text: string): RegExp {
  const parts = text.split(/\$\{[^}]*\}/).map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  return new RegExp(parts.join('[^]*'));
}
