/** Reads action.yml, the one place where names, groups, descriptions and defaults are written. */
import { readFileSync } from 'node:fs';
import { isMap, isScalar, parseDocument } from 'yaml';

export interface InputMetadata {
  readonly description: string;
  readonly required?: boolean;
  readonly default?: string;
}

/** Inputs with one purpose: what the comment above the first of them says. */
export interface InputGroup {
  readonly title: string;
  readonly names: readonly string[];
}

export interface ActionMetadata {
  readonly name: string;
  readonly inputs: Readonly<Record<string, InputMetadata>>;
  readonly outputs: Readonly<Record<string, { readonly description: string }>>;
  readonly runs: Readonly<Record<string, string>>;
  /** Every input once, in the file's order. */
  readonly groups: readonly InputGroup[];
}

/** Trusts the shape: it is checked against the published JSON Schema elsewhere. */
export function readActionMetadata(): ActionMetadata {
  const document = parseDocument(readFileSync(new URL('../action.yml', import.meta.url), 'utf8'));
  return {
    ...(document.toJS() as Omit<ActionMetadata, 'groups'>),
    groups: readGroups(document.get('inputs')),
  };
}

function readGroups(inputs: unknown): readonly InputGroup[] {
  if (!isMap(inputs)) throw new Error('action.yml has no inputs.');
  const groups: { readonly title: string; readonly names: string[] }[] = [];
  for (const [index, { key }] of inputs.items.entries()) {
    if (!isScalar(key)) throw new Error('An input of action.yml has no name.');
    // The comment above the first key belongs to the mapping itself.
    const comment = (index === 0 ? inputs.commentBefore : undefined) ?? key.commentBefore;
    if (comment !== undefined && comment !== null) groups.push({ title: comment.trim(), names: [] });
    const group = groups.at(-1);
    if (group === undefined)
      throw new Error('The first input of action.yml needs the name of its group above it.');
    group.names.push(String(key.value));
  }
  return groups;
}

/** Whether the runner computes the default: there is no value to write down then. */
export function isExpression(text: string): boolean {
  return text.includes('${{');
}
