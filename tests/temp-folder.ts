/** テストの一時フォルダー: one for a whole run, in which every suite makes its own; it goes when the run is over, whatever they leave. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** os.tmpdir(), here and in every process that is started from here, is asked of these. */
const NAMES = ['TMPDIR', 'TEMP', 'TMP'];

export default function ownTempFolder(): () => void {
  const folder = mkdtempSync(join(tmpdir(), 'mihon-tests-'));
  for (const name of NAMES) process.env[name] = folder;
  return () => rmSync(folder, { recursive: true, force: true });
}
