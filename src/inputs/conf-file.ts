import { realpath } from 'node:fs/promises';
import { isAbsolute, relative, resolve, sep } from 'node:path';
import { readRegularFile } from '../core/regular-file.ts';

/** A larger file is refused before it is read; conf.ts has lower limits for what was read. */
const MOST_BYTES = 10_000_000;

const ACCEPTED =
  'Accepted: a JSON file of at most 1 MB or a YAML file of at most 100 kB inside the workspace.';

/** The error for a file that is outside the workspace once symbolic links are resolved. */
class OutsideWorkspace extends Error {
  readonly code = 'OUTSIDE';
}

/**
 * The text of a regular UTF-8 file inside the workspace. Symbolic links are resolved, and the place checked, before anything is
 * read. Rejects with an error that describeFileError explains.
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

/** Why a file could not be read, as the end of a sentence, and what to do; shows nothing of its content. */
export function describeFileError(error: unknown, path: string): string {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  switch (code) {
    case 'ENOENT':
    case 'ENOTDIR':
      return `does not exist (${path}). Paths are relative to the workspace; does actions/checkout run before this step? ${ACCEPTED}`;
    case 'EISDIR':
      return `is a folder. ${ACCEPTED}`;
    case 'NOT_REGULAR':
    case 'ENXIO':
      return `is a device, a pipe or a socket. ${ACCEPTED}`;
    case 'TOO_LARGE':
      return `is too large. ${ACCEPTED} Put the data in S3 and pass its location.`;
    case 'OUTSIDE':
      return `is outside the workspace, or is a link to a place outside it. ${ACCEPTED}`;
    case 'ELOOP':
      return `is a symbolic link that leads in a circle, or changed while it was read. ${ACCEPTED}`;
    case 'EACCES':
    case 'EPERM':
      return `cannot be read: the runner's user lacks the permission (${code}). ${ACCEPTED}`;
    case 'ERR_ENCODING_INVALID_ENCODED_DATA':
      return `is not a text file in UTF-8. ${ACCEPTED}`;
    default:
      return `cannot be read${typeof code === 'string' ? ` (${code})` : ''}. ${ACCEPTED}`;
  }
}
