import { constants } from 'node:fs';
import { type FileHandle, open } from 'node:fs/promises';

/** Why a file is not read although it is there; `code` as in Node's errors of the file system where it has one. */
export class UnreadableFile extends Error {
  override readonly name = 'UnreadableFile';
  readonly code: 'EISDIR' | 'NOT_REGULAR' | 'TOO_LARGE';

  constructor(code: UnreadableFile['code']) {
    super(`the file cannot be read (${code})`);
    this.code = code;
  }
}

/** Undefined on Windows, which has neither. A pipe without a writer would hold up the opening itself. */
const FLAGS = constants.O_RDONLY | (constants.O_NONBLOCK ?? 0);

/**
 * The bytes of a regular file of at most `mostBytes`. Kind and size are known before anything is read, and looked at on the open
 * file, so that they are its own. Rejects with UnreadableFile, or as Node does. `resolved`: a path without symbolic links, which
 * it may not have got meanwhile.
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
