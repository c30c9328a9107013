/** 索引にのせる市区町村: those that have entries, and their prefectures, come first; the rest of Japan follows. */
import type { Municipalities, Municipality } from '../../domain/area/municipality.ts';
import { kindOf } from '../../domain/vocabulary/kind.ts';
import type { SearchDocument } from '../index/search-document.ts';
import { bareKanaOf, farReadingsOf } from '../understand/area-names.ts';
import type { SearchPlace } from '../understand/search-area.ts';

/** A prefecture with this many local entries has all its municipalities in the main index. */
const COVERED = 20;
/** With more served municipalities than this, most have their desks and no more: they travel by name alone. */
const MOST_WITH_READINGS = 400;
/** Then only prefectures with a good part of the largest one's entries are near. */
const GOOD_PART = 1 / 8;

const prefectureDigits = (code: string) => code.slice(0, 2);

/** Places with more than desks of their own: a café, a meeting, work. */
function livedIn(documents: readonly SearchDocument[]): ReadonlySet<string> {
  return new Set(
    documents.flatMap(({ kind, area: [own, ...others] }) =>
      own === undefined || others.length > 0 || kindOf(kind).group === 'consult' ? [] : [own],
    ),
  );
}

/** Where many entries are: all served places while they are few, else those with more than desks, and full prefectures. */
function nearTest(
  documents: readonly SearchDocument[],
  served: ReadonlySet<string>,
  counts: ReadonlyMap<string, number>,
): (code: string) => boolean {
  if (served.size <= MOST_WITH_READINGS) return () => true;
  const lived = livedIn(documents);
  const most = Math.max(...counts.values());
  return (code) => lived.has(code) || (counts.get(prefectureDigits(code)) ?? 0) >= most * GOOD_PART;
}

/** Of cities, which many know, and of their wards, named as the people there name them: without the city. */
const farReadings =
  (municipalities: Municipalities) =>
  ({ kind, kana, parent }: Municipality): readonly string[] => {
    if (kind !== 'city' && kind !== 'ward') return [];
    const city = parent === undefined ? '' : (municipalities.get(parent)?.kana ?? '');
    return farReadingsOf(kana.startsWith(city) ? kana.slice(city.length) : kana);
  };

/**
 * First the places of the main index (served ones, covered prefectures, all prefectures), then the rest of Japan.
 * Of a served place that is far from most entries the head has the name alone, and of a city with wards its reading too.
 */
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
  const isNear = nearTest(documents, served, counts);
  // なごや, よこはま, とくしまし: of these many know the reading before the kanji.
  const namesakes = new Set(
    municipalities
      .all()
      .flatMap(({ kind, kana }) => (kind === 'prefecture' ? [bareKanaOf(kana)] : [])),
  );
  const farKana = ({ code, kind, kana }: Municipality) =>
    municipalities.wardsOf(code).length > 0 || (kind === 'city' && namesakes.has(bareKanaOf(kana)))
      ? kana
      : '';
  const readingsOf = farReadings(municipalities);
  // The kana of a ward in the head is that of its city first.
  const ownReadings = (row: Municipality) =>
    row.kind === 'ward' ? { readings: readingsOf(row) } : {};
  const near: SearchPlace[] = [];
  const elsewhere: SearchPlace[] = [];
  for (const row of municipalities.all()) {
    const place = { code: row.code, name: row.name, kana: row.kana, prefecture: row.prefecture };
    if (row.kind === 'prefecture') near.push({ ...place, neighbours: [] });
    else if (served.has(row.code) || (counts.get(prefectureDigits(row.code)) ?? 0) >= COVERED)
      near.push(
        isNear(row.code)
          ? { ...place, neighbours: municipalities.neighboursOf(row.code), ...ownReadings(row) }
          : { ...place, kana: farKana(row), neighbours: [], readings: readingsOf(row) },
      );
    else elsewhere.push({ ...place, kana: '', neighbours: [] });
  }
  return { near, elsewhere };
}
