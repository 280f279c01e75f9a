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
  type YAMLMap,
} from 'yaml';
import type { Json } from '../core/json.ts';
import { isHeldExactly } from '../core/json-number.ts';
import { DEEPEST, INEXACT, REPEATED_KEY, TextProblem, TOO_DEEP } from './text-problem.ts';

/** Most values that aliases may add up to: they multiply when they are nested. */
const MOST_VALUES = 100_000;

/**
 * Reads one YAML 1.2 document in the core schema, without tags and merge keys; dates stay text. Throws TextProblem where it
 * is not that, repeats a key or holds a number that would change.
 */
export function readYaml(text: string): Json {
  const document = parse(text);
  const [issue] = [...document.errors, ...document.warnings];
  if (issue !== undefined) throw new TextProblem(CAUSES[issue.code] ?? 'this is not YAML', issue.pos[0]);
  return new YamlReader().read(document.contents, 0).json;
}

function parse(text: string): Document.Parsed {
  try {
    return parseDocument(text, {
      version: '1.2',
      schema: 'core',
      merge: false,
      resolveKnownTags: false,
      // Compared here, since the library's own comparison takes quadratic time.
      uniqueKeys: false,
      // Its pretty messages quote the text.
      prettyErrors: false,
      // With `silent` a second document is left out in silence.
      logLevel: 'error',
    });
  } catch (error) {
    if (error instanceof RangeError) throw new TextProblem(TOO_DEEP, 0);
    throw error;
  }
}

const CAUSES: Readonly<Record<string, string>> = {
  BAD_DQ_ESCAPE: 'a "\\" in double quotes is followed by what YAML does not know',
  BAD_INDENT: 'the indentation does not fit',
  BAD_SCALAR_START: 'a text that begins like this needs quotes',
  BLOCK_AS_IMPLICIT_KEY: 'a second ":" is on this line; text that has ": " in it needs quotes',
  MISSING_CHAR: 'a quote, bracket, comma or colon is missing',
  MULTILINE_IMPLICIT_KEY: 'a key needs its ":" on the same line',
  MULTIPLE_DOCS: 'a second document begins',
  RESOURCE_EXHAUSTION: TOO_DEEP,
  TAB_AS_INDENT: 'a tab cannot indent',
  TAG_RESOLVE_FAILED: 'tags (a "!" in front) are not accepted; text that begins with "!" needs quotes',
};

/** A value with the number of values in it. */
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
    // An anchor around its own alias is not known yet.
    if (target === undefined)
      throw new TextProblem('this alias names nothing before it, or what it is part of', offsetOf(node));
    return target;
  }

  #keep(node: Node & { readonly anchor?: string }, counted: Counted): Counted {
    if (node.anchor !== undefined) this.#anchors.set(node.anchor, counted);
    return counted;
  }
}

function readScalar(node: Scalar): Json {
  const { value, source = '' } = node;
  if (typeof value === 'number') {
    if (/^[+-]?0\d/.test(source)) {
      throw new TextProblem('this number loses the zeros in front of it; put it in quotes', offsetOf(node));
    }
    if (!isHeldExactly(source)) throw new TextProblem(INEXACT, offsetOf(node));
    return value;
  }
  if (value === null || typeof value === 'boolean' || typeof value === 'string') return value;
  throw new TextProblem('this value is none that JSON has', offsetOf(node));
}

function count(json: Json, parts: readonly Counted[], offset: number): Counted {
  const total = parts.reduce((sum, part) => sum + part.count, 1);
  if (total > MOST_VALUES) throw new TextProblem(`there are more than ${MOST_VALUES} values here`, offset);
  return { json, count: total };
}

function offsetOf(node: Node): number {
  return node.range?.[0] ?? 0;
}
