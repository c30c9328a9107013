/**
 * ふつうのファイルだけを読む。Reads one file of content/: only a plain file, never a link, a device or a pipe that would make
 * the reader wait.
 */
import { closeSync, constants, fstatSync, lstatSync, openSync, readSync } from 'node:fs';
import { fileTrouble, NO_PLAIN_FILE, systemCodeOf } from './file-trouble.ts';
import { located, type LocatedFinding } from './located-finding.ts';

/** Larger than anything that belongs into content/; what is larger is never taken into memory. */
const MOST_BYTES = 64 * 1024 * 1024;

export type PlainFile =
  | { readonly is: 'read'; readonly bytes: Uint8Array }
  | { readonly is: 'missing' }
  /** why it cannot be read */
  | { readonly is: 'refused'; readonly finding: LocatedFinding };

function refused(code: string): PlainFile {
  const { message, fix } = fileTrouble(code);
  return { is: 'refused', finding: located(1, 'unreadable-file', message, fix) };
}

function codeOfKind(path: string): string | undefined {
  const stat = lstatSync(path);
  if (stat.isSymbolicLink()) return 'ELOOP';
  if (stat.isDirectory()) return 'EISDIR';
  return stat.isFile() ? undefined : NO_PLAIN_FILE;
}

/** A number of bytes that the file has, or fewer when it shrank meanwhile. */
function bytesOf(handle: number, size: number): Uint8Array {
  const bytes = Buffer.alloc(size);
  let at = 0;
  for (let count = -1; count !== 0 && at < size; at += count)
    count = readSync(handle, bytes, at, size - at, at);
  return bytes.subarray(0, at);
}

/** Never throws and never waits. */
export function readPlainFile(path: string): PlainFile {
  try {
    const kind = codeOfKind(path);
    if (kind) return refused(kind);
    // The kind may change between the look and the opening: neither a link is followed nor a pipe waited for.
    const handle = openSync(
      path,
      constants.O_RDONLY | (constants.O_NONBLOCK ?? 0) | (constants.O_NOFOLLOW ?? 0),
    );
    try {
      const stat = fstatSync(handle);
      if (!stat.isFile()) return refused(NO_PLAIN_FILE);
      if (stat.size > MOST_BYTES)
        return {
          is: 'refused',
          finding: located(
            1,
            'too-large',
            `ファイルが大きすぎます（${Math.ceil(stat.size / 1024 / 1024)}MB）`,
            'まちがえて置いたファイルなら、消してください。',
          ),
        };
      return { is: 'read', bytes: bytesOf(handle, stat.size) };
    } finally {
      closeSync(handle);
    }
  } catch (error) {
    const code = systemCodeOf(error) ?? 'EIO';
    return code === 'ENOENT' ? { is: 'missing' } : refused(code);
  }
}
