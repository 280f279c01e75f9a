import { realpath } from 'node:fs/promises';
import { isAbsolute, relative, resolve, sep } from 'node:path';
import { readRegularFile } from '../core/regular-file.ts';

/** A larger file is not read; of what is read, conf.ts takes less. */
const MOST_BYTES = 10_000_000;

const ACCEPTED =
  'Accepted: a JSON file of at most 1 MB or a YAML file of at most 100 kB inside the workspace.';

/** The file is not in the workspace once symbolic links are resolved. */
class OutsideWorkspace extends Error {
  readonly code = 'OUTSIDE';
}

/**
 * Reads a regular UTF-8 file inside the workspace, symbolic links resolved; rejects with an error for
 * describeFileError. Nothing of the file is read before it is known to be inside.
 */
export async function readWorkspaceFile(path: string, workspace: string): Promise<string> {
  const root = await realpath(workspace === '' ? '.' : workspace);
  const real = await realpath(resolve(root, path));
  if (!isInside(relative(root, real))) throw new OutsideWorkspace('outside of the workspace');
  const bytes = await readRegularFile(real, MOST_BYTES, true);
  return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
}

function isInside(path: string): boolean {
  return path !== '..' && !path.startsWith(`..${sep}`) && !isAbsolute(path);
}

/** Why a file could not be read, and what to do, without its content. */
export function describeFileError(error: unknown, path: string): string {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  switch (code) {
    case 'ENOENT':
    case 'ENOTDIR':
      return `is not there (${path}). Paths are relative to the workspace; does actions/checkout run before this step? ${ACCEPTED}`;
    case 'EISDIR':
      return `is a folder. ${ACCEPTED}`;
    case 'NOT_REGULAR':
    case 'ENXIO':
      return `is a device, a pipe or a socket. ${ACCEPTED}`;
    case 'TOO_LARGE':
      return `is too large. ${ACCEPTED} Put the data in S3 and pass its location.`;
    case 'OUTSIDE':
      return `lies outside of the workspace, or is a link to a place outside. ${ACCEPTED}`;
    case 'ELOOP':
      return `is a symbolic link that leads in a circle, or changed while it was read. ${ACCEPTED}`;
    case 'EACCES':
    case 'EPERM':
      return `cannot be read: the runner's user may not (${code}). ${ACCEPTED}`;
    case 'ERR_ENCODING_INVALID_ENCODED_DATA':
      return `is not a text file in UTF-8. ${ACCEPTED}`;
    default:
      return `cannot be read${typeof code === 'string' ? ` (${code})` : ''}. ${ACCEPTED}`;
  }
}
