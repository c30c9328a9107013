/**
 * 困りごとと種類のことばを読む。Reads content/vocabulary/needs.yml and kinds.yml: what people call each need and each kind, and
 * every problem in it.
 */
import { foldForIdentity } from '../../domain/text/japanese-text.ts';
import { nearMiss } from '../../domain/text/edit-distance.ts';
import { isKindId, KIND_IDS, kindOf, type KindId } from '../../domain/vocabulary/kind.ts';
import { isNeedId, NEED_IDS, needLabel, type NeedId } from '../../domain/vocabulary/need.ts';
import type { Finding, Problem } from '../../domain/problem.ts';
import type { ThesaurusRow } from '../../domain/vocabulary/thesaurus.ts';
import { missingFile } from './missing-file.ts';
import { readCheckedTable, wrongType, type ReadTable, type Table } from './checked-table.ts';
import { listFindings, wordFinding } from './word-list.ts';
import type { MappingValue } from './yaml-mapping.ts';

export interface OwnWords {
  /** one row for each need, then for each kind, in the order of their tables */
  readonly rows: readonly ThesaurusRow[];
  readonly problems: readonly Problem[];
}

/** One of the two tables. */
interface WordTable {
  readonly file: string;
  readonly what: string;
  readonly ids: readonly string[];
  readonly rowOf: (id: string, phrases: readonly string[]) => ThesaurusRow;
}

const TABLES: readonly WordTable[] = [
  {
    file: 'needs.yml',
    what: '困りごと',
    ids: NEED_IDS,
    rowOf: (id, phrases) => ({
      title: needLabel(id as NeedId),
      phrases,
      needs: [id].filter(isNeedId),
      kinds: [],
      area: [],
    }),
  },
  {
    file: 'kinds.yml',
    what: '種類',
    ids: KIND_IDS,
    rowOf: (id, phrases) => ({
      title: kindOf(id as KindId).label,
      phrases,
      needs: [],
      kinds: [id].filter(isKindId),
      area: [],
    }),
  },
];

function unknownId(id: string, { ids, what }: WordTable): Finding {
  const near = nearMiss(id, ids);
  return {
    code: 'unknown-id',
    path: [id],
    message: `「${id}」という${what}はありません`,
    fix: near ? `もしかして: ${near}` : '使える id は content/README.md にあります。',
  };
}

function shortFinding(word: unknown, path: Finding['path']): Finding | undefined {
  const text = foldForIdentity(String(word));
  return [...text].length < 2 && !/^\p{Script=Han}$/u.test(text)
    ? {
        code: 'thesaurus-short',
        path,
        message: `「${String(word)}」は短すぎて、ほかのことばの中にもあります`,
        fix: '2文字以上のことばにしてください（漢字なら1文字でもかまいません）。',
      }
    : undefined;
}

function wordsFindings(id: string, written: MappingValue): readonly Finding[] {
  if (!Array.isArray(written))
    return [wrongType([id], `${id}: [ことば, ことば] のように、ことばをならべて書いてください。`)];
  return listFindings(written, [id], {
    find: (word, path) => wordFinding(word, path) ?? shortFinding(word, path),
  });
}

/** An id without words is found by its official name alone. */
function absentFindings(data: Table, table: WordTable) {
  return table.ids
    .filter((id) => data[id] === undefined)
    .map((id): Finding => ({
      code: 'missing-field',
      path: [],
      message: `${table.what}「${id}」のことばがありません`,
      fix: `${id}: [ことば, ことば] の行を書いてください。消したときは、もとの版からもどしてください。`,
    }));
}

const wordsOf = (written: MappingValue | undefined): readonly string[] =>
  (Array.isArray(written) ? (written as readonly MappingValue[]) : []).filter(
    (word): word is string => typeof word === 'string' && word.trim() !== '',
  );

function readRows(
  contentDir: string,
  table: WordTable,
  isNeeded: boolean,
): ReadTable<readonly ThesaurusRow[]> {
  const name = `vocabulary/${table.file}`;
  return readCheckedTable<readonly ThesaurusRow[]>(contentDir, {
    name,
    nothing: [],
    missing: isNeeded && missingFile(`content/${name}`, `${table.what}のことばの表`),
    read: (data) => ({
      table: table.ids
        .map((id) => table.rowOf(id, wordsOf(data[id])))
        .filter(({ phrases }) => phrases.length > 0),
      findings: [
        ...Object.keys(data)
          .filter((id) => !table.ids.includes(id))
          .map((id) => unknownId(id, table)),
        ...Object.entries(data).flatMap(([id, written]) => wordsFindings(id, written)),
        ...(isNeeded ? absentFindings(data, table) : []),
      ],
    }),
  });
}

/** @param isNeeded a content folder for a trial may go without the tables, a site may not */
export function readOwnWords(contentDir: string, isNeeded = false): OwnWords {
  const read = TABLES.map((table) => readRows(contentDir, table, isNeeded));
  return {
    rows: read.flatMap(({ table }) => table),
    problems: read.flatMap(({ problems }) => problems),
  };
}
