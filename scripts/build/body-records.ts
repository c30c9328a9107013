/** 本文の索引に入れるもの: what entries and chains of support say in sentences, as it is handed to the index. */
import { createHash } from 'node:crypto';
import type { Resource } from '../../src/domain/entry/entry-schema.ts';
import type { ToldGuide } from '../../src/domain/guide/told-guide.ts';
import { bodyTextOf } from '../../src/search/body/body-document.ts';
import type { RecordKind } from '../../src/search/body/body-search.ts';
import { guideTextOf } from '../../src/search/body/guide-text.ts';

/** What Pagefind is given, beside the words it is found by. */
export interface BodyRecord {
  readonly is: RecordKind;
  readonly url: string;
  readonly meta: Readonly<Record<string, string>>;
}

/** Entries about violence are left out, so the index never names them. */
export function entryRecords(resources: readonly Resource[]): readonly BodyRecord[] {
  return resources.flatMap((resource): readonly BodyRecord[] => {
    const text = bodyTextOf(resource);
    if (text === undefined) return [];
    return [{ is: 'entry', url: `/resources/${resource.id}/`, meta: { text } }];
  });
}

/** Nor does it name the chain of those who flee. */
export function guideRecords(guides: readonly ToldGuide[]): readonly BodyRecord[] {
  return guides.flatMap((guide): readonly BodyRecord[] => {
    const text = guideTextOf(guide);
    if (text === undefined) return [];
    return [{ is: 'guide', url: `/guides/${guide.id}/`, meta: { text, title: guide.title } }];
  });
}

/** The same records make the same files. */
export function recordsDigest(records: readonly BodyRecord[]): string {
  const digest = createHash('sha256');
  for (const record of records) digest.update(`${JSON.stringify(record)}\n`);
  return digest.digest('hex');
}
