import { constants } from 'node:fs';
import { type FileHandle, open } from 'node:fs/promises';

/** The error for a file that exists and is refused; `code` is Node's own where there is one. */
export class UnreadableFile extends Error {
  override readonly name = 'UnreadableFile';
  readonly code: 'EISDIR' | 'NOT_REGULAR' | 'TOO_LARGE';

  constructor(code: UnreadableFile['code']) {
    super(`the file cannot be read (${code})`);
    this.code = code;
  }
}

/** Non-blocking, since opening a pipe without a writer would wait for one; Windows has neither flag. */
const FLAGS = constants.O_RDONLY | (constants.O_NONBLOCK ?? 0);

/**
 * The bytes of a regular file of at most `mostBytes`. Kind and size are those of the open file and are checked before anything is
 * read. Rejects with UnreadableFile, or with an error of node:fs. `resolved`: the path has no symbolic link at its end, and a file
 * that has become one is an error.
 */
export async function readRegularFile(
  path: string,
  mostBytes: number,
  resolved: boolean = false,
): Promise<Buffer> {
  const file = await open(path, resolved ? FLAGS | (constants.O_NOFOLLOW ?? 0) : FLAGS);
  try {
    const found = await file.stat();
    if (found.isDirectory()) throw new UnreadableFile('EISDIR');
    if (!found.isFile()) throw new UnreadableFile('NOT_REGULAR');
    if (found.size > mostBytes) throw new UnreadableFile('TOO_LARGE');
    return await readAll(file, mostBytes);
  } finally {
    await file.close();
  }
}

/** A file may grow while it is read. */
async function readAll(file: FileHandle, mostBytes: number): Promise<Buffer> {
  const chunks: Buffer[] = [];
  let size = 0;
  for (;;) {
    const { bytesRead, buffer } = await file.read(Buffer.alloc(65_536), 0, 65_536, null);
    if (bytesRead === 0) return Buffer.concat(chunks);
    size += bytesRead;
    if (size > mostBytes) throw new UnreadableFile('TOO_LARGE');
    chunks.push(buffer.subarray(0, bytesRead));
  }
}
