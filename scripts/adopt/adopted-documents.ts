/** 設定から作る文書。The documents outside content/ with parts made from the settings: CODEOWNERS and the issue forms. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fillMarkers } from '../docs/fill-markers.ts';
import { DOCUMENTS, madeParts } from '../docs/made-parts.ts';

export interface ChangedDocument {
  readonly file: string;
  readonly before: string;
  readonly after: string;
}

/** Owners of folders that are gone are nobody's to ask. */
const OWNED_ELSEWHERE = /^\/content\/resources\/(?!national\/).*\n/gm;

/** @param contentDir the new content; @param root where the documents lie. Writes nothing. */
export function adoptedDocuments(contentDir: string, root: string): readonly ChangedDocument[] {
  const parts = madeParts(contentDir);
  return DOCUMENTS.filter((name) => !name.startsWith('content/'))
    .map((name) => join(root, name))
    .filter((file) => existsSync(file))
    .flatMap((file) => {
      const before = readFileSync(file, 'utf8');
      const after = fillMarkers(
        file.endsWith('CODEOWNERS') ? before.replace(OWNED_ELSEWHERE, '') : before,
        parts,
      );
      return after === before ? [] : [{ file, before, after }];
    });
}
