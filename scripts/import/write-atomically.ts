import { mkdirSync, renameSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';

/** An interruption leaves the old file or the new one, never half of it. */
export function writeAtomically(file: string, text: string): void {
  mkdirSync(dirname(file), { recursive: true });
  // A dot in front: a draft that stayed behind is no entry, and the next run writes over it.
  const draft = join(dirname(file), `.${basename(file)}.writing`);
  writeFileSync(draft, text);
  renameSync(draft, file);
}
