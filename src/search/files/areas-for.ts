/** 索引にのせる市区町村: those that have entries, and their prefectures, come first; the rest of Japan follows. */
import type { Municipalities } from '../../domain/area/municipality.ts';
import type { SearchDocument } from '../index/search-document.ts';
import type { SearchPlace } from '../understand/search-area.ts';

/** A prefecture with this many local entries has all its municipalities in the main index. */
const COVERED = 20;

const prefectureDigits = (code: string) => code.slice(0, 2);

/** First the places of the main index (served ones, covered prefectures, all prefectures), then the rest of Japan. */
export function placesFor(
  documents: readonly SearchDocument[],
  municipalities: Municipalities,
): { readonly near: readonly SearchPlace[]; readonly elsewhere: readonly SearchPlace[] } {
  const served = new Set(documents.flatMap((document) => document.area));
  const counts = new Map<string, number>();
  for (const document of documents) {
    for (const digits of new Set(
      document.area.filter((code) => !code.endsWith('national')).map(prefectureDigits),
    ))
      counts.set(digits, (counts.get(digits) ?? 0) + 1);
  }
  const near: SearchPlace[] = [];
  const elsewhere: SearchPlace[] = [];
  for (const row of municipalities.all()) {
    const place = { code: row.code, name: row.name, kana: row.kana, prefecture: row.prefecture };
    if (row.kind === 'prefecture') near.push({ ...place, neighbours: [] });
    else if (served.has(row.code) || (counts.get(prefectureDigits(row.code)) ?? 0) >= COVERED)
      near.push({ ...place, neighbours: municipalities.neighboursOf(row.code) });
    else elsewhere.push({ ...place, kana: '', neighbours: [] });
  }
  return { near, elsewhere };
}
