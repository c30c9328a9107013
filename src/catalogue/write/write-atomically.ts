/** こわさずに書く。 */
import { lstatSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';

/** An interruption leaves the old file or the new one, never half of it. */
export function writeAtomically(file: string, content: string | Uint8Array): void {
  mkdirSync(dirname(file), { recursive: true });
  // A device, a link or a folder of this name would be replaced by a file.
  const there = lstatSync(file, { throwIfNoEntry: false });
  if (there && !there.isFile())
    throw new Error(
      `${file}: ふつうのファイルではないので、書きかえません。別の名前にしてください。`,
    );
  // A dot in front: a draft that stayed behind is no entry, and the next run writes over it.
  const draft = join(dirname(file), `.${basename(file)}.writing`);
  try {
    writeFileSync(draft, content);
    renameSync(draft, file);
  } catch (error) {
    // On a full disk the half draft would take the last room.
    rmSync(draft, { force: true });
    throw error;
  }
}
