/** 本文の索引に入れるもの: what entries and chains of support say in sentences, as it is handed to the index. */
import { createHash } from 'node:crypto';
import type { Resource } from '../../src/domain/entry/entry-schema.ts';
import type { ToldGuide } from '../../src/domain/guide/told-guide.ts';
import { bodyTextOf } from '../../src/search/body/body-document.ts';
import type { RecordKind, TextOfId } from '../../src/search/body/body-record.ts';
import { guideTextOf } from '../../src/search/body/guide-text.ts';

/** What Pagefind is given as one. */
export interface BodyRecord {
  readonly is: RecordKind;
  readonly texts: readonly TextOfId[];
  /** of a chain of support */
  readonly title?: string;
}

/** More in one record are more that a reader loads for the one that is looked for. */
const TOGETHER = 5;

const folderOf = (id: string) => id.slice(0, id.indexOf('/'));

/** Entries about violence are left out, so the index never names them. Those of one prefecture stand together. */
export function entryRecords(resources: readonly Resource[]): readonly BodyRecord[] {
  const records: TextOfId[][] = [];
  for (const resource of resources) {
    const { id } = resource;
    const text = bodyTextOf(resource);
    if (text === undefined) continue;
    const last = records.at(-1);
    const isOpen = last && last.length < TOGETHER && folderOf(last[0]!.id) === folderOf(id);
    if (isOpen) last.push({ id, text });
    else records.push([{ id, text }]);
  }
  return records.map((texts) => ({ is: 'entry', texts }));
}

/** Nor does it name the chain of those who flee. */
export function guideRecords(guides: readonly ToldGuide[]): readonly BodyRecord[] {
  return guides.flatMap((guide): readonly BodyRecord[] => {
    const { id, title } = guide;
    const text = guideTextOf(guide);
    return text === undefined ? [] : [{ is: 'guide', texts: [{ id, text }], title }];
  });
}

/** The same records make the same files. */
export function recordsDigest(records: readonly BodyRecord[]): string {
  const digest = createHash('sha256');
  for (const record of records) digest.update(`${JSON.stringify(record)}\n`);
  return digest.digest('hex');
}
