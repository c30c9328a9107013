/** 取り込みの記録: content/imports/*.json must be whole, or the next import could not tell people's edits from its own. */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Problem } from '../../domain/problem.ts';
import { readPlainFile } from './plain-file.ts';
import { problemOf } from './read-entry.ts';

const FOLDER = 'content/imports';

function namesIn(folder: string): readonly string[] {
  try {
    return readdirSync(folder).filter((name) => name.endsWith('.json') && !name.startsWith('.'));
  } catch {
    // Nothing was imported yet; what else is wrong with the folder is told by its name.
    return [];
  }
}

function isLedger(bytes: Uint8Array): boolean {
  try {
    const ledger: unknown = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
    return typeof ledger === 'object' && ledger !== null && !Array.isArray(ledger);
  } catch {
    return false;
  }
}

export function ledgerProblems(contentDir: string): readonly Problem[] {
  return namesIn(join(contentDir, 'imports'))
    .toSorted()
    .flatMap((name): readonly Problem[] => {
      const file = readPlainFile(join(contentDir, 'imports', name));
      if (file.is === 'refused') return [problemOf(`${FOLDER}/${name}`, 1, file.finding)];
      if (file.is === 'missing' || isLedger(file.bytes)) return [];
      return [
        problemOf(`${FOLDER}/${name}`, 1, {
          code: 'unreadable-file',
          path: [],
          message: '取り込みの記録として読めません',
          fix: '前の版からもどしてください。手で直すファイルではありません。',
        }),
      ];
    });
}
