import { readFile } from 'node:fs/promises';

/** Reads a file that must be UTF-8; rejects when it is not there, no file, or not UTF-8. */
export async function readUtf8File(path: string): Promise<string> {
  return new TextDecoder('utf-8', { fatal: true }).decode(await readFile(path));
}

/** Why a file could not be read, and what to do, without its content. */
export function describeFileError(error: unknown, path: string): string {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  switch (code) {
    case 'ENOENT':
    case 'ENOTDIR':
      return `is not there (${path}). Paths are relative to the workspace; does actions/checkout run before this step?`;
    case 'EISDIR':
      return 'is a folder. Accepted: a JSON or YAML file.';
    case 'ERR_ENCODING_INVALID_ENCODED_DATA':
      return 'is not a text file in UTF-8.';
    default:
      return `cannot be read${typeof code === 'string' ? ` (${code})` : ''}.`;
  }
}
