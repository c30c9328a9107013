/**
 * 公表されている統計の表 → content/statistics/population.csv. Columns are found by the item codes of 社会・人口統計体系,
 * which SSDSE-A and e-Stat's own downloads share (A1101 …), or by our names with the year behind (total_2020).
 */
import { checkDigitOf } from '../../src/domain/area/area-code.ts';
import type { Municipalities } from '../../src/domain/area/municipality.ts';
import { PEOPLE_IDS, type PeopleId } from '../../src/domain/gap/people.ts';
import { POPULATION_COLUMNS, SOURCE_MARK } from '../../src/domain/rules/population-rules.ts';

/** 総人口, 15歳未満人口, 65歳以上人口, 65歳以上世帯員の単独世帯数, 外国人人口 */
const ITEMS: Readonly<Record<PeopleId, string>> = {
  total: 'A1101',
  under15: 'A1301',
  over65: 'A1303',
  single65: 'A8301',
  foreign: 'A1700',
};

/** Names that published compilations give the same columns, in front of the year. */
const NAMES: Readonly<Record<PeopleId, readonly string[]>> = {
  total: ['total', 'population'],
  under15: ['under15'],
  over65: ['over65'],
  single65: ['single65', 'single_households_65plus'],
  foreign: ['foreign'],
};

export interface SourceTable {
  readonly title: string;
  readonly url: string;
  readonly licence: string;
  /** all cells, the headings among them */
  readonly cells: readonly (readonly string[])[];
}

interface Column {
  readonly id: PeopleId;
  readonly at: number;
  readonly year: string;
}

interface ReadSource {
  readonly columns: readonly Column[];
  /** code → people → count, as written */
  readonly counts: ReadonlyMap<string, Readonly<Partial<Record<PeopleId, number>>>>;
  readonly leftOut: readonly string[];
}

const isItem = (cell: string, item: string) => new RegExp(`^#?${item}(?![0-9])`).test(cell.trim());

function nameWithYear(cell: string, names: readonly string[]): string | undefined {
  const found = /^(.+)_((?:19|20)\d{2})$/.exec(cell.trim());
  return found && names.includes(found[1]!) ? found[2] : undefined;
}

/** SSDSE writes the year of each column below its code; e-Stat in a column 調査年; ours in the name itself. */
function yearOf(cells: SourceTable['cells'], heading: number, at: number): string | undefined {
  const below = cells[heading + 1]?.[at]?.trim();
  if (below && /^(?:19|20)\d{2}$/.test(below) && cells[heading + 1]!.includes('年度')) return below;
  return undefined;
}

function columnsOf(cells: SourceTable['cells'], heading: number): readonly Column[] {
  const head = cells[heading]!;
  const surveyed = surveyColumn(head);
  const latest =
    surveyed === undefined ? undefined : latestYear(cells.slice(heading + 1), surveyed);
  return PEOPLE_IDS.flatMap((id): readonly Column[] => {
    const at = head.findIndex(
      (cell) => isItem(cell, ITEMS[id]) || nameWithYear(cell, NAMES[id]) !== undefined,
    );
    if (at === -1) return [];
    const year = nameWithYear(head[at]!, NAMES[id]) ?? yearOf(cells, heading, at) ?? latest;
    return year === undefined ? [] : [{ id, at, year }];
  });
}

function surveyColumn(head: readonly string[]): number | undefined {
  const at = head.findIndex((cell) => cell.trim() === '調査年');
  return at === -1 ? undefined : at;
}

const yearIn = (cell: string | undefined) => /(?:19|20)\d{2}/.exec(cell ?? '')?.[0];

function latestYear(rows: SourceTable['cells'], at: number): string | undefined {
  return rows
    .flatMap((row) => yearIn(row[at]) ?? [])
    .toSorted()
    .at(-1);
}

const CODE_HEADING = /^(?:code|地域 ?コード|SSDSE-A-\d+)$/;

/** R01100, 01100 or 011002 → 011002; undefined for the nation, a prefecture and whatever is no code */
export function codeOf(cell: string): string | undefined {
  const digits = /^R?(\d{5})(\d)?$/.exec(cell.trim());
  if (!digits || digits[1]!.endsWith('000')) return undefined;
  return digits[1]! + checkDigitOf(digits[1]!);
}

const countOf = (cell: string | undefined): number | undefined => {
  const digits = cell?.trim().replaceAll(',', '');
  return digits && /^\d+$/.test(digits) ? Number(digits) : undefined;
};

/** @throws Error in Japanese where the table is none of the kinds that are read */
export function readSource(
  { title, cells }: SourceTable,
  areas: Pick<Municipalities, 'get'>,
): ReadSource {
  const heading = cells.findIndex((row) => row.some((cell) => CODE_HEADING.test(cell.trim())));
  const columns = heading === -1 ? [] : columnsOf(cells, heading);
  if (columns.length === 0)
    throw new Error(
      `「${title}」の表に、地域コードの列か、年の分かる人口の列（A1101、total_2020 など）がありません。`,
    );
  const head = cells[heading]!;
  const codeAt = head.findIndex((cell) => CODE_HEADING.test(cell.trim()));
  const surveyed = surveyColumn(head);
  const counts = new Map<string, Partial<Record<PeopleId, number>>>();
  const leftOut: string[] = [];
  for (const row of cells.slice(heading + 1)) {
    const code = codeOf(row[codeAt] ?? '');
    if (code === undefined) continue;
    if (surveyed !== undefined && yearIn(row[surveyed]) !== columns[0]!.year) continue;
    if (!areas.get(code)) {
      leftOut.push(`${title}: コード ${row[codeAt]!.trim()} は、いまの市区町村にありません`);
      continue;
    }
    const found = columns.flatMap(({ id, at }) => {
      const count = countOf(row[at]);
      return count === undefined ? [] : [[id, count] as const];
    });
    counts.set(code, Object.fromEntries(found));
  }
  return { columns, counts, leftOut };
}

export interface PopulationTable {
  readonly text: string;
  readonly count: number;
  readonly leftOut: readonly string[];
}

/** A figure of an earlier table stays; a later one only fills in what that does not have. */
export function populationTable(
  tables: readonly SourceTable[],
  areas: Municipalities,
): PopulationTable {
  const read = tables.map((table) => ({ table, ...readSource(table, areas) }));
  const used = new Map<SourceTable, Set<PeopleId>>();
  const rows = areas
    .all()
    .filter(({ kind }) => kind !== 'prefecture')
    .flatMap(({ code }) => {
      const cells = PEOPLE_IDS.map((id) => {
        const from = read.find(({ counts }) => counts.get(code)?.[id] !== undefined);
        if (!from) return '';
        used.set(from.table, (used.get(from.table) ?? new Set()).add(id));
        return String(from.counts.get(code)![id]!);
      });
      return cells[0] === '' ? [] : [[code, ...cells].join(',')];
    });
  const heads = read.flatMap(({ table, columns }) => {
    const ids = used.get(table) ?? new Set();
    const years = Map.groupBy(
      columns.filter(({ id }) => ids.has(id)),
      ({ year }) => year,
    );
    return [...years].map(
      ([year, own]) =>
        `${SOURCE_MARK}${[table.title, table.url, table.licence, year, own.map(({ id }) => id).join(' ')].join(',')}`,
    );
  });
  return {
    text: `${[...heads, POPULATION_COLUMNS.join(','), ...rows].join('\n')}\n`,
    count: rows.length,
    leftOut: read.flatMap(({ leftOut }) => leftOut),
  };
}
