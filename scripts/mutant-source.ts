import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseAst } from 'vitest/node';

/** One change of a few characters in a source file. */
export interface Mutant {
  /** Relative to the project, such as `src/core/cut.ts`. */
  readonly file: string;
  /** From 1. */
  readonly line: number;
  /** Offsets in the text of the file. */
  readonly start: number;
  readonly end: number;
  readonly replacement: string;
  /** `=== becomes !==`, or `throw dropped`. */
  readonly change: string;
}

type Edit = Pick<Mutant, 'start' | 'end' | 'replacement' | 'change'>;
type Node = Readonly<Record<string, unknown>> & {
  readonly type: string;
  readonly start: number;
  readonly end: number;
};

const TURNED: Readonly<Record<string, string>> = {
  '===': '!==',
  '!==': '===',
  '<': '>=',
  '>=': '<',
  '>': '<=',
  '<=': '>',
  '+': '-',
  '-': '+',
  '&&': '||',
  '||': '&&',
  '??': '&&',
};

/** Every mutant of one file, in the order of the text. Throws when the file does not parse. */
export function listMutants(root: string, file: string): readonly Mutant[] {
  const text = readFileSync(join(root, file), 'utf8');
  const edits: Edit[] = [];
  visit(parseAst(text, { lang: 'ts' }), (node) => edits.push(...mutate(node, text)));
  return edits
    .toSorted((a, b) => a.start - b.start || a.end - b.end)
    .map((edit) => ({ file, line: text.slice(0, edit.start).split('\n').length, ...edit }));
}

/** The text of a file with the mutant in it. */
export function applyMutant(text: string, { start, end, replacement }: Mutant): string {
  return text.slice(0, start) + replacement + text.slice(end);
}

function visit(value: unknown, see: (node: Node) => void): void {
  if (Array.isArray(value)) for (const item of value) visit(item, see);
  if (!isNode(value) || value.type.startsWith('TSType') || value.type === 'TSInterfaceDeclaration') return;
  see(value);
  for (const [key, child] of Object.entries(value)) if (key !== 'parent') visit(child, see);
}

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && 'type' in value && typeof value.type === 'string';
}

function mutate(node: Node, text: string): readonly Edit[] {
  switch (node.type) {
    case 'BinaryExpression':
    case 'LogicalExpression':
      return turnOperator(node, text);
    case 'ThrowStatement':
      return [{ start: node.start, end: node.end, replacement: ';', change: 'throw dropped' }];
    case 'Literal':
      return typeof node['value'] === 'boolean' ? [replace(node, String(!node['value']), text)] : [];
    case 'IfStatement':
    case 'ConditionalExpression':
    case 'WhileStatement':
      return negate(node['test'], text);
    default:
      return [];
  }
}

function turnOperator(node: Node, text: string): readonly Edit[] {
  const { left, right, operator } = node;
  const turned = TURNED[String(operator)];
  if (turned === undefined || !isNode(left) || !isNode(right)) return [];
  // A text minus a text is a matter of types, which need no test.
  if (operator === '+' && (isText(left) || isText(right))) return [];
  const start = text.indexOf(String(operator), left.end);
  // `a ?? b` next to `&&` does not parse without parentheses.
  const [from, to] = operator === '??' ? [node.start, node.end] : [start, start + String(operator).length];
  const replacement =
    operator === '??'
      ? `((${text.slice(left.start, left.end)}) && (${text.slice(right.start, right.end)}))`
      : turned;
  return [{ start: from, end: to, replacement, change: `${operator} becomes ${turned}` }];
}

const isText = (node: Node) =>
  node.type === 'TemplateLiteral' || (node.type === 'Literal' && typeof node['value'] === 'string');

function negate(test: unknown, text: string): readonly Edit[] {
  // A comparison is turned as such.
  if (!isNode(test) || (test.type === 'BinaryExpression' && String(test['operator']) in TURNED)) return [];
  const shown = text.slice(test.start, test.end);
  return [
    { start: test.start, end: test.end, replacement: `!(${shown})`, change: `${short(shown)} negated` },
  ];
}

const replace = (node: Node, replacement: string, text: string): Edit => ({
  start: node.start,
  end: node.end,
  replacement,
  change: `${text.slice(node.start, node.end)} becomes ${replacement}`,
});

const short = (text: string) => {
  const line = text.replace(/\s+/g, ' ');
  return line.length > 60 ? `${line.slice(0, 57)}...` : line;
};
