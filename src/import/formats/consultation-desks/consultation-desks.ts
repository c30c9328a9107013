/** 相談窓口の一覧（くらし支援ナビの offices.csv と sources.csv）→ 場所の候補。1つの窓口は、何行あっても1つの場所。 */
import type { Municipalities } from '../../../domain/area/municipality.ts';
import { withCheckDigit } from '../../../domain/area/area-code.ts';
import { cleanText } from '../../clean/clean-text.ts';
import type { LeftOut } from '../../clean/left-out.ts';
import type { Draft, EntryDraft } from '../../row/draft.ts';
import type { Cells, Table, TableRow } from '../../read/table.ts';
import { keepSound } from '../../row/keep-sound.ts';
import { deskFront, tellApart } from './desk-entry.ts';
import { isHall, municipalityOf, readDeskRow, type Service } from './desk-row.ts';
import { sourceFinder, type SourceFinder } from './desk-sources.ts';
import { joinDesks, type Desk, type FoundRow } from './join-desks.ts';
import { prefectureEntry, type AreaCodeFinder } from './prefecture-desk.ts';

export const SOURCES_FILE = 'sources.csv';

const keyOf = ({ cells }: TableRow) => cells['id'] ?? '';
const headOf = (row: TableRow) => ({
  key: keyOf(row),
  line: row.line,
  name: cleanText(row.cells['name'] ?? ''),
});
const reject = (row: TableRow, rejected: string): Draft => ({ ...headOf(row), rejected });

const NO_SOURCE = '出典のアドレスがありません';

/** The row as a draft, without the fields that the check would refuse. */
function draftOf(
  row: TableRow,
  { id, front, body }: Pick<EntryDraft, 'id' | 'front' | 'body'>,
  given: readonly LeftOut[],
  desk?: Pick<EntryDraft, 'sameAs' | 'knownByPhone'>,
): Draft {
  const leftOut = [...given];
  const sound = keepSound(front, leftOut);
  if ('reason' in sound) return reject(row, sound.reason);
  return {
    ...headOf(row),
    id,
    front: sound.value,
    ...(body === undefined ? {} : { body }),
    leftOut,
    ...desk,
  };
}

const BY_WARD = '各区の窓口をまとめた行です（区ごとの窓口が、別の行にあります）';

/** Who takes the applications: a self-reliance desk takes those for 住居確保給付金. */
const answers = (given: Service, asked: Service) =>
  given === asked || (asked === 'housing-benefit' && given === 'self-reliance');

/** 「各区の窓口」, of which every ward has a row of its own. */
function isToldByWard(
  { desk: { everyWard, service, place } }: FoundRow,
  all: readonly FoundRow[],
  municipalities: Municipalities,
): boolean {
  const served = new Set(
    all.filter(({ desk }) => answers(desk.service, service)).map(({ desk }) => desk.place.code),
  );
  return (
    everyWard !== undefined &&
    municipalities.wardsOf(place.code).every(({ code }) => served.has(code))
  );
}

/** Of its row, and of the hall's where the hall's number stands in. */
function sourcesOf({ lead: { row, desk } }: Desk, sourceOf: SourceFinder) {
  const own = sourceOf(row.cells);
  const hall = desk.everyWard ? sourceOf(desk.everyWard.hall) : undefined;
  return own && [own, ...(hall && hall.url !== own.url ? [hall] : [])];
}

/** The desks of municipalities: their rejected rows first, then each desk once a row. */
function townDrafts(
  rows: readonly TableRow[],
  sourceOf: SourceFinder,
  municipalities: Municipalities,
): readonly Draft[] {
  const halls = new Map(
    rows.filter(({ cells }) => isHall(cells)).map(({ cells }) => [cells['municipalityId'], cells]),
  );
  const read = rows.map((row) => ({
    row,
    result: readDeskRow(row.cells, (id) => halls.get(id), municipalities),
  }));
  const all = read.flatMap(({ row, result }): readonly FoundRow[] =>
    'reason' in result ? [] : [{ row, desk: result }],
  );
  const told = all.filter((one) => isToldByWard(one, all, municipalities));
  const found = all.filter((one) => !told.includes(one));
  const rejected = [
    ...read.flatMap(({ row, result }) => ('reason' in result ? [reject(row, result.reason)] : [])),
    ...told.map(({ row }) => reject(row, BY_WARD)),
  ];
  const sourced = joinDesks(found).map((desk) => ({ desk, sources: sourcesOf(desk, sourceOf) }));
  const made = tellApart(
    sourced.flatMap(({ desk, sources }) =>
      sources ? [{ desk, made: deskFront(desk, sources, municipalities) }] : [],
    ),
  );
  return [
    ...rejected,
    ...sourced.flatMap(({ desk, sources }) =>
      sources ? [] : desk.rows.map(({ row }) => reject(row, NO_SOURCE)),
    ),
    ...made.flatMap(({ desk, made: entry }) => {
      const sameAs = desk.rows.map(({ row }) => keyOf(row));
      return desk.rows.map(({ row, desk: { leftOut } }) =>
        draftOf(row, entry, leftOut, { sameAs, knownByPhone: true }),
      );
    }),
  ];
}

/** The area code that most of a municipality's rows are called with. */
function areaCodes(rows: readonly TableRow[], municipalities: Municipalities): AreaCodeFinder {
  const counts = new Map<string, Map<string, number>>();
  for (const { cells } of rows) {
    const town = municipalityOf(cells['municipalityId'] ?? '', municipalities);
    const code = /^(0\d{1,4})-\d{1,4}-\d{4}$/.exec(cells['phone'] ?? '')?.[1];
    if (town === undefined || code === undefined || /^0(?:120|570|800|[5-9]0)$/.test(code))
      continue;
    const ofTown = counts.get(town.code) ?? new Map<string, number>();
    counts.set(town.code, ofTown.set(code, (ofTown.get(code) ?? 0) + 1));
  }
  return (code) => [...(counts.get(code) ?? [])].toSorted((a, b) => b[1] - a[1])[0]?.[0];
}

function prefectureDraft(
  row: TableRow,
  sourceOf: SourceFinder,
  areaCodeOf: AreaCodeFinder,
  municipalities: Municipalities,
): Draft {
  const { cells } = row;
  const prefecture = municipalities.get(withCheckDigit(`${cells['prefectureCode'] ?? ''}000`));
  const source = sourceOf(cells);
  if (prefecture === undefined) return reject(row, '都道府県が分かりません');
  if (source === undefined) return reject(row, NO_SOURCE);
  const entry = prefectureEntry({ cells, prefecture, source, municipalities, areaCodeOf });
  if (entry === undefined) return reject(row, 'この種類の窓口の書きかたが、まだ決まっていません');
  return draftOf(
    row,
    {
      id: `${prefecture.slug}/${entry.slug}`,
      front: entry.front,
      ...(entry.body ? { body: entry.body } : {}),
    },
    [],
  );
}

const isOfPrefecture = ({ cells }: { readonly cells: Cells }) => cells['scope'] === 'prefecture';

/** A draft for every row of the table. */
export function consultationDesks(
  offices: Table,
  sources: Table,
  municipalities: Municipalities,
): readonly Draft[] {
  const sourceOf = sourceFinder(sources);
  const ofTowns = offices.rows.filter((row) => !isOfPrefecture(row));
  const areaCodeOf = areaCodes(ofTowns, municipalities);
  return [
    ...townDrafts(ofTowns, sourceOf, municipalities),
    ...offices.rows
      .filter(isOfPrefecture)
      .map((row) => prefectureDraft(row, sourceOf, areaCodeOf, municipalities)),
  ];
}
