import { cpSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';
import { listArchiveContent } from '../../scripts/archive-content.ts';
import { createTemporaryFolder } from './temporary-folder.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));

interface ActionMetadata {
  readonly inputs: Readonly<Record<string, { readonly default?: string; readonly required?: boolean }>>;
  readonly outputs: Readonly<Record<string, unknown>>;
  readonly runs: { readonly using: string; readonly main: string; readonly post: string };
}

/** What a workflow downloads: `action.yml` and `dist/`, alone in a new empty folder. */
export interface ActionFolder {
  readonly path: string;
  readonly metadata: ActionMetadata;
}

export function createActionFolder(dist = join(root, 'dist')): ActionFolder {
  const path = createTemporaryFolder('action');
  for (const name of listArchiveContent())
    cpSync(name === 'dist' ? dist : join(root, name), join(path, name), { recursive: true });
  return { path, metadata: parse(readFileSync(join(path, 'action.yml'), 'utf8')) as ActionMetadata };
}
