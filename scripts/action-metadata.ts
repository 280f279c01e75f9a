/** Reads action.yml, the one place where names, descriptions and defaults are written. */
import { readFileSync } from 'node:fs';
import { parse } from 'yaml';

export interface InputMetadata {
  readonly description: string;
  readonly required?: boolean;
  readonly default?: string;
}

export interface ActionMetadata {
  readonly name: string;
  readonly inputs: Readonly<Record<string, InputMetadata>>;
  readonly outputs: Readonly<Record<string, { readonly description: string }>>;
  readonly runs: Readonly<Record<string, string>>;
}

/** Trusts the shape: it is checked against the published JSON Schema elsewhere. */
export function readActionMetadata(): ActionMetadata {
  return parse(readFileSync(new URL('../action.yml', import.meta.url), 'utf8')) as ActionMetadata;
}

/** Whether the runner computes the default: there is no value to write down then. */
export function isExpression(text: string): boolean {
  return text.includes('${{');
}
