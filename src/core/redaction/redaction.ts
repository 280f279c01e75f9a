import { isObject } from '../json.ts';
import { GRAM, GramIndex, type Span } from './gram-index.ts';
import { ValueFinder } from './value-finder.ts';
import { base64Forms, quotedForms } from './written-forms.ts';

/** Shorter values are too common to hide: replacing each "1" or "true" would make a text unreadable. */
export const SHORTEST_HIDDEN = GRAM;
/** Longer than any header, so than any usable secret; the index of a secret takes ten times its length. */
const LONGEST_SECRET = 32 * 1024;
/** Every form but the plain one has an escape or a long word of base64. */
const ENCODED = /[%&+\\]|(?=[a-z0-9+/_-]{0,15}[A-Z])(?=[A-Z0-9+/_-]{0,15}[a-z])[A-Za-z0-9+/_-]{16}/;
/** What is shown in place of a hidden value, as the runner does for its own masks. */
const HIDDEN = '***';

/** How many strings of one kind of renewed secret stay hidden; of older ones, most of which have ended, the runner masks the whole. */
const NEWEST = 16;

/** Secrets that the step renews before they end, a CLI token each minute, and `lasting` ones. */
type SecretKind = 'lasting' | 'credentials' | 'id-token' | 'cli-token' | 'web-token' | 'session';

/** Registers a secret for redaction as `hideSecret` does, and with the runner. */
export type Mask = (secret: string, kind?: SecretKind) => void;

/** One process is one step, so the hidden values are kept once for the process. */
const secrets = new Map<SecretKind, Set<string>>();
const confValues = new Set<string>();
/** Built for the first text after a registration, since the forms of a secret are ten times as long as the secret. */
let plainIndex: GramIndex | undefined;
let encodedIndex: GramIndex | undefined;
let confFinder: ValueFinder | undefined;

/**
 * Registers a secret: from now on `redact` hides any eight consecutive characters of it, so that a cut shows no part. Of a renewed
 * secret the newest are hidden: a step that waits for days would pile up thousands, and their index.
 */
export function hideSecret(secret: string, kind: SecretKind = 'lasting'): void {
  const kept = secret.slice(0, LONGEST_SECRET);
  if (kept.length < SHORTEST_HIDDEN) return;
  const held = secrets.get(kind) ?? new Set();
  secrets.set(kind, held);
  const isKnown = held.delete(kept);
  held.add(kept);
  if (isKnown) return;
  const [oldest = ''] = held;
  if (kind !== 'lasting' && held.size > NEWEST) held.delete(oldest);
  plainIndex = undefined;
  encodedIndex = undefined;
}

/** Registers the values of a run's conf, not its keys: from now on `redact` hides each of at least eight characters. */
export function hideConf(value: unknown): void {
  for (const text of textsOf(value)) confValues.add(text);
  confFinder = undefined;
}

/** Foreign text (an answer, an exception, standard error) without secrets of this step and values of its conf. */
export function redact(text: string): string {
  return hide(text, [...findSecrets(text), ...findConfValues(text)]);
}

/** The text without secrets: for text of the DAG itself (its log, its names), where values of the conf may be shown. */
export function redactSecrets(text: string): string {
  return hide(text, findSecrets(text));
}

/** Forgets every registered value; for tests, which run many steps in one process. */
export function forgetHidden(): void {
  secrets.clear();
  confValues.clear();
  plainIndex = undefined;
  encodedIndex = undefined;
  confFinder = undefined;
}

function findSecrets(text: string): readonly Span[] {
  if (secrets.size === 0 || text.length < SHORTEST_HIDDEN) return [];
  plainIndex ??= new GramIndex(allSecrets());
  const plain = plainIndex.find(text);
  if (!ENCODED.test(text)) return plain;
  encodedIndex ??= new GramIndex(
    allSecrets().flatMap((secret) => [...quotedForms(secret), ...base64Forms(secret)]),
  );
  return [...plain, ...encodedIndex.find(text)];
}

function allSecrets(): readonly string[] {
  return [...secrets.values()].flatMap((held) => [...held]);
}

function findConfValues(text: string): readonly Span[] {
  if (confValues.size === 0 || text.length < SHORTEST_HIDDEN) return [];
  confFinder ??= new ValueFinder(
    [...confValues].flatMap(quotedForms).filter((form) => form.length >= SHORTEST_HIDDEN),
  );
  return confFinder.find(text, SHORTEST_HIDDEN);
}

/** Replaces the spans; those that overlap become one. */
function hide(text: string, spans: readonly Span[]): string {
  if (spans.length === 0) return text;
  const shown: string[] = [];
  let end = 0;
  for (const [from, to] of [...spans].sort(([a], [b]) => a - b)) {
    if (from >= end) shown.push(text.slice(end, from), HIDDEN);
    end = Math.max(end, to);
  }
  return `${shown.join('')}${text.slice(end)}`;
}

/** Every value in a conf as text, at any depth: numbers as JSON and as Python write them, each line of a long text too. */
function textsOf(value: unknown): readonly string[] {
  const texts: string[] = [];
  // No recursion: a conf may be nested deeper than the stack.
  const open: unknown[] = [value];
  while (open.length > 0) {
    const next = open.pop();
    if (Array.isArray(next)) for (const item of next) open.push(item);
    else if (typeof next === 'string') texts.push(next, ...(next.includes('\n') ? next.split(/\r?\n/) : []));
    else if (typeof next === 'bigint') texts.push(String(next));
    else if (typeof next === 'number') texts.push(...numberForms(next));
    else if (isObject(next)) for (const item of Object.values(next)) open.push(item);
  }
  return texts.filter((text) => text.trim().length >= SHORTEST_HIDDEN);
}

/** `1e-7` and `1e21` in JSON are `1e-07` and `1e+21` in Python. */
function numberForms(value: number): readonly string[] {
  const json = String(value);
  return [json, json.replace(/e([+-])(\d)$/, 'e$10$2')];
}
