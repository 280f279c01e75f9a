import {
  type Alias,
  type Document,
  isAlias,
  isMap,
  isScalar,
  isSeq,
  type Node,
  type Pair,
  parseDocument,
  type Scalar,
  type YAMLError,
  type YAMLMap,
} from 'yaml';
import { callWithin } from '../core/bounded-call.ts';
import type { Json } from '../core/json.ts';
import { isHeldExactly } from '../core/json-number.ts';
import {
  DEEPEST,
  findMissingSpace,
  INEXACT,
  MISSING_SPACE,
  REPEATED_KEY,
  TextProblem,
  TOO_DEEP,
} from './conf-text.ts';

/** A YAML text of this size is usually read in a tenth of a second. */
const LIMIT_MS = 2_000;
/** How many values a document may have, aliases expanded: nested aliases multiply. */
const MOST_VALUES = 100_000;

/**
 * Reads one YAML 1.2 document in the core schema, without tags and merge keys; dates stay text. Throws TextProblem for anything
 * else, for a repeated key, and for a number that JavaScript would change.
 */
export function readYaml(text: string): Json {
  const document = parse(text);
  const [issue] = [...document.errors, ...document.warnings];
  if (issue !== undefined) throw describeIssue(text, issue);
  return new YamlReader().read(document.contents, 0).json;
}

function parse(text: string): Document.Parsed {
  const parsed = callWithin(LIMIT_MS, () =>
    parseDocument(text, {
      version: '1.2',
      schema: 'core',
      merge: false,
      resolveKnownTags: false,
      // Compared here, since the library's own comparison takes quadratic time.
      uniqueKeys: false,
      // Its pretty messages quote the text.
      prettyErrors: false,
      // With `silent`, a second document is ignored without an error.
      logLevel: 'error',
    }),
  );
  if (parsed === 'too-deep') throw new TextProblem(TOO_DEEP, 0);
  if (parsed === 'too-long') throw new TextProblem('this takes too long to read; write it as JSON', 0);
  return parsed;
}

function describeIssue(text: string, { code, pos: [offset] }: YAMLError): TextProblem {
  const colon = SPACE_CAUSES.has(code) ? findMissingSpace(text, offset) : undefined;
  if (colon !== undefined) return new TextProblem(MISSING_SPACE, colon);
  return new TextProblem(CAUSES[code] ?? 'this is not YAML', offset);
}

/** The library's codes for a line `key:value`, which it takes for text in the place of a key. */
const SPACE_CAUSES: ReadonlySet<string> = new Set([
  'MISSING_CHAR',
  'MULTILINE_IMPLICIT_KEY',
  'BLOCK_AS_IMPLICIT_KEY',
  'UNEXPECTED_TOKEN',
]);

const CAUSES: Readonly<Record<string, string>> = {
  BAD_DQ_ESCAPE: 'a string in double quotes has an escape ("\\") that YAML does not know',
  BAD_INDENT: 'the indentation is not consistent',
  BAD_SCALAR_START: 'text that begins with this character needs quotes',
  BLOCK_AS_IMPLICIT_KEY: 'a second ":" is on this line; text that has ": " in it needs quotes',
  MISSING_CHAR: 'a quote, bracket, comma or colon is missing',
  MULTILINE_IMPLICIT_KEY: 'a key needs its ":" on the same line',
  MULTIPLE_DOCS: 'a second YAML document begins here; only one is accepted',
  RESOURCE_EXHAUSTION: TOO_DEEP,
  TAB_AS_INDENT: 'a tab cannot indent; use spaces',
  TAG_RESOLVE_FAILED: 'tags (a "!" in front) are not accepted; text that begins with "!" needs quotes',
};

/** A value, and how many values it contains, itself included. */
interface Counted {
  readonly json: Json;
  readonly count: number;
}

class YamlReader {
  readonly #anchors = new Map<string, Counted>();

  read(node: Node | null, depth: number): Counted {
    if (node === null) return { json: null, count: 1 };
    if (depth > DEEPEST) throw new TextProblem(TOO_DEEP, offsetOf(node));
    if (isAlias(node)) return this.#alias(node);
    if (isMap(node)) return this.#keep(node, this.#map(node, depth));
    if (isSeq(node)) {
      const items = node.items.map((item) => this.read(item as Node | null, depth + 1));
      return this.#keep(
        node,
        count(
          items.map((item) => item.json),
          items,
          offsetOf(node),
        ),
      );
    }
    if (isScalar(node)) return this.#keep(node, { json: readScalar(node), count: 1 });
    throw new TextProblem('this is not YAML', offsetOf(node));
  }

  #map(node: YAMLMap, depth: number): Counted {
    const keys = new Set<string>();
    const entries = node.items.map(({ key, value }: Pair) => {
      const name = this.#key(key as Node | null, offsetOf(node));
      requireSpace(key as Node | null, value);
      if (keys.has(name)) throw new TextProblem(REPEATED_KEY, offsetOf(key as Node));
      keys.add(name);
      return [name, this.read(value as Node | null, depth + 1)] as const;
    });
    // fromEntries defines properties, so that a key `__proto__` is a key like any other.
    const json = Object.fromEntries(entries.map(([name, item]) => [name, item.json]));
    return count(
      json,
      entries.map(([, item]) => item),
      offsetOf(node),
    );
  }

  #key(key: Node | null, fallback: number): string {
    const offset = key === null ? fallback : offsetOf(key);
    if (!isScalar(key) || typeof key.value !== 'string') {
      throw new TextProblem('a key must be text; put it in quotes', offset);
    }
    if (key.value === '<<' && key.type === 'PLAIN') {
      throw new TextProblem('merge keys are not part of YAML 1.2; write the values out', offset);
    }
    this.#keep(key, { json: key.value, count: 1 });
    return key.value;
  }

  #alias(node: Alias): Counted {
    const target = this.#anchors.get(node.source);
    // Also for an alias inside the value of its own anchor.
    if (target === undefined)
      throw new TextProblem(
        'this alias has no anchor before it, or is part of the value of its own anchor',
        offsetOf(node),
      );
    return target;
  }

  #keep(node: Node & { readonly anchor?: string }, counted: Counted): Counted {
    if (node.anchor !== undefined) this.#anchors.set(node.anchor, counted);
    return counted;
  }
}

/** In `{day:1}`, YAML takes `day:1` for a key without a value. */
function requireSpace(key: Node | null, value: unknown): void {
  if (value !== null || !isScalar(key) || key.type !== 'PLAIN') return;
  const colon = String(key.source).search(/:(?!\/)/);
  if (colon >= 0) throw new TextProblem(MISSING_SPACE, offsetOf(key) + colon);
}

function readScalar(node: Scalar): Json {
  const { value, source = '' } = node;
  if (typeof value === 'number') {
    if (/^[+-]?0\d/.test(source)) {
      throw new TextProblem('this number loses the zeros in front of it; put it in quotes', offsetOf(node));
    }
    if (/^[+-]?\d*\.\d*0$/.test(source)) {
      throw new TextProblem('this number loses the zeros at its end; put it in quotes', offsetOf(node));
    }
    if (!isHeldExactly(source)) throw new TextProblem(INEXACT, offsetOf(node));
    return value;
  }
  if (value === null || typeof value === 'boolean' || typeof value === 'string') return value;
  throw new TextProblem('JSON has no such value', offsetOf(node));
}

function count(json: Json, parts: readonly Counted[], offset: number): Counted {
  const total = parts.reduce((sum, part) => sum + part.count, 1);
  if (total > MOST_VALUES) throw new TextProblem(`there are more than ${MOST_VALUES} values here`, offset);
  return { json, count: total };
}

function offsetOf(node: Node): number {
  return node.range?.[0] ?? 0;
}
