/**
 * ことばの表を読む。Reads the tables of everyday words (content/thesaurus.yml, and the words of needs and kinds): sound
 * rows, and every problem in them.
 */
import { isKindId } from '../../domain/vocabulary/kind.ts';
import { isNeedId } from '../../domain/vocabulary/need.ts';
import { when, type Finding, type Problem } from '../../domain/problem.ts';
import {
  thesaurusFindings,
  type NamedPlace,
  type ThesaurusRow,
  type WrittenRow,
} from '../../domain/vocabulary/thesaurus.ts';
import { missingFile } from './missing-file.ts';
import { readOwnWords } from './read-own-words.ts';
import {
  isTable,
  readCheckedTable,
  tableOf,
  unknownHeadings,
  wrongType,
  type Table,
} from './checked-table.ts';
import { listFindings, wordFinding } from './word-list.ts';
import type { MappingValue } from './yaml-mapping.ts';

const NAME = 'thesaurus.yml';
export const THESAURUS = `content/${NAME}`;

export interface ReadThesaurus {
  readonly rows: readonly ThesaurusRow[];
  readonly problems: readonly Problem[];
}

const FIELDS = ['needs', 'kinds', 'area', 'phrases'] as const;
const MUTE: Finding = {
  code: 'thesaurus-mute',
  path: [],
  message: '暴力からにげたい人のことば（needs: [violence]）が、1つもありません',
  fix: '暴力から逃げる人が、ふだんのことばで探せなくなります。前の版から、そのことばをもどしてください。',
};

const listOf = (value: MappingValue | undefined): readonly string[] =>
  value === undefined
    ? []
    : (Array.isArray(value) ? value : [value]).filter(
        (one): one is string => typeof one === 'string' && one.trim() !== '',
      );

/** One value may stand without its list. Phrases that stand twice are found across the whole table. */
function fieldFindings(
  title: string,
  field: (typeof FIELDS)[number],
  list: MappingValue | undefined,
): readonly Finding[] {
  if (list === undefined) return [];
  const path = [title, field];
  if (!Array.isArray(list)) return [wordFinding(list, path)].filter((found) => found !== undefined);
  return listFindings(list, path, { find: wordFinding, mayRepeat: field === 'phrases' });
}

function rowFindings(title: string, value: MappingValue): readonly Finding[] {
  if (!isTable(value))
    return [
      wrongType([title], '下の行を2文字下げて、needs、kinds、phrases の3つを書いてください。'),
    ];
  return [
    ...unknownHeadings(value, FIELDS, [title]),
    ...FIELDS.flatMap((field) => fieldFindings(title, field, value[field])),
  ];
}

const EMPTY: Finding = {
  code: 'empty-value',
  level: 'warning',
  path: [],
  message: 'ことばの表が空です',
  fix: 'まちがえて消したときは、元にもどしてください。',
};

const writtenRows = (data: Table): readonly WrittenRow[] =>
  Object.entries(data).map(([title, value]) => {
    const table = tableOf(value);
    return {
      title,
      phrases: listOf(table['phrases']),
      needs: listOf(table['needs']),
      kinds: listOf(table['kinds']),
      area: listOf(table['area']),
    };
  });

function soundRows(
  written: readonly WrittenRow[],
  municipalities: readonly NamedPlace[],
): readonly ThesaurusRow[] {
  const codes = new Set(municipalities.map(({ code }) => code));
  return written.map((row) => ({
    ...row,
    needs: row.needs.filter(isNeedId),
    kinds: row.kinds.filter(isKindId),
    area: row.area.filter((code) => codes.has(code)),
  }));
}

const isMute = (rows: readonly ThesaurusRow[]): boolean =>
  !rows.some(({ needs, phrases }) => needs.includes('violence') && phrases.length > 0);

/**
 * @param municipalities their names no phrase may take
 * @param isNeeded a content folder for a trial may go without the table, a site may not: nobody who writes of violence
 * in everyday words would find the way out
 */
export function readThesaurus(
  contentDir: string,
  municipalities: readonly NamedPlace[],
  isNeeded = false,
): ReadThesaurus {
  const own = readOwnWords(contentDir, isNeeded);
  const { table, problems } = readCheckedTable<readonly ThesaurusRow[]>(contentDir, {
    name: NAME,
    nothing: [],
    missing: isNeeded && missingFile(THESAURUS, 'ことばの表'),
    read: (data, text) => {
      const written = writtenRows(data);
      const rows = soundRows(written, municipalities);
      return {
        table: rows,
        findings: [
          ...when(text.trim() === '', EMPTY),
          ...Object.entries(data).flatMap(([title, value]) => rowFindings(title, value)),
          ...thesaurusFindings(written, municipalities, own.rows),
          ...when(isNeeded && isMute(rows), MUTE),
        ],
      };
    },
  });
  return { rows: [...own.rows, ...table], problems: [...own.problems, ...problems] };
}
