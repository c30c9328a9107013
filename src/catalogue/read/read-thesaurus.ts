/** Reads the tables of everyday words (content/thesaurus.yml, and the words of needs and kinds): sound rows, and every problem in them. */
import { join } from 'node:path';
import { thesaurusSizeFindings } from '../../domain/entry/entry-size.ts';
import { isKindId } from '../../domain/vocabulary/kind.ts';
import { isNeedId } from '../../domain/vocabulary/need.ts';
import type { Finding, Problem } from '../../domain/problem.ts';
import {
  thesaurusFindings,
  type NamedPlace,
  type ThesaurusRow,
  type WrittenRow,
} from '../../domain/vocabulary/thesaurus.ts';
import { missingFile } from './missing-file.ts';
import { readPlainFile } from './plain-file.ts';
import { problemOf } from './read-entry.ts';
import { readOwnWords } from './read-own-words.ts';
import { lineFindings, decodeEntry } from './text-rules.ts';
import { readMapping, type MappingValue } from './yaml-mapping.ts';

export const THESAURUS = 'content/thesaurus.yml';

export interface ReadThesaurus {
  readonly rows: readonly ThesaurusRow[];
  readonly problems: readonly Problem[];
}

const FIELDS = ['needs', 'kinds', 'area', 'phrases'] as const;
/** No phrase that people type is longer. */
const LONGEST = 60;
/** Each phrase is one node; several thousand are a large table, not an attack. */
const MOST_NODES = 20_000;

const MUTE: Finding = {
  code: 'thesaurus-mute',
  path: [],
  message: '暴力からにげたい人のことば（needs: [violence]）が、1つもありません',
  fix: '暴力から逃げる人が、ふだんのことばで探せなくなります。前の版から、そのことばをもどしてください。',
};

const isTable = (value: MappingValue): value is { readonly [key: string]: MappingValue } =>
  typeof value === 'object' && !Array.isArray(value);
const listOf = (value: MappingValue | undefined): readonly string[] =>
  value === undefined
    ? []
    : (Array.isArray(value) ? value : [value]).filter(
        (one): one is string => typeof one === 'string' && one.trim() !== '',
      );

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
  const written = readPhrases(contentDir, municipalities, isNeeded, own.rows);
  return {
    rows: [...own.rows, ...written.rows],
    problems: [...own.problems, ...written.problems],
  };
}

function readPhrases(
  contentDir: string,
  municipalities: readonly NamedPlace[],
  isNeeded: boolean,
  own: readonly ThesaurusRow[],
): ReadThesaurus {
  const file = readPlainFile(join(contentDir, 'thesaurus.yml'));
  if (file.is === 'missing')
    return {
      rows: [],
      problems: isNeeded ? [problemOf(THESAURUS, 1, missingFile(THESAURUS, 'ことばの表'))] : [],
    };
  if (file.is === 'refused') return { rows: [], problems: [problemOf(THESAURUS, 1, file.finding)] };
  const read = readTable(file.bytes, municipalities, own);
  const isMute =
    isNeeded &&
    !read.rows.some(({ needs, phrases }) => needs.includes('violence') && phrases.length > 0);
  return isMute ? { ...read, problems: [...read.problems, problemOf(THESAURUS, 1, MUTE)] } : read;
}

function readTable(
  bytes: Uint8Array,
  municipalities: readonly NamedPlace[],
  own: readonly ThesaurusRow[],
): ReadThesaurus {
  const text = decodeEntry(bytes, thesaurusSizeFindings);
  if (typeof text !== 'string')
    return { rows: [], problems: [problemOf(THESAURUS, text.line, text)] };
  const { data, lines, findings } = readMapping(text, 1, MOST_NODES);
  const shape: Finding[] =
    text.trim() === ''
      ? [
          {
            code: 'empty-value',
            level: 'warning',
            path: [],
            message: 'ことばの表が空です',
            fix: 'まちがえて消したときは、元にもどしてください。',
          },
        ]
      : [];
  const written = Object.entries(data).map(([title, value]): WrittenRow => {
    const table = isTable(value) ? value : {};
    if (!isTable(value))
      shape.push({
        code: 'wrong-type',
        path: [title],
        message: `「${title}」の書き方が正しくありません`,
        fix: '下の行を2文字下げて、needs、kinds、phrases の3つを書いてください。',
      });
    for (const key of Object.keys(table)) {
      if (!FIELDS.some((field) => field === key))
        shape.push({
          code: 'unknown-field',
          path: [title, key],
          message: `「${key}」という見出しはありません`,
          fix: '使える見出しは needs、kinds、area、phrases です。',
        });
    }
    for (const field of FIELDS) {
      const list = table[field];
      const items: readonly unknown[] =
        list === undefined ? [] : Array.isArray(list) ? list : [list];
      const before = new Set<unknown>();
      items.forEach((item, at) => {
        const path = Array.isArray(list) ? [title, field, at] : [title, field];
        if (typeof item !== 'string')
          shape.push({
            code: 'wrong-type',
            path,
            message: `「${field}」の書き方が正しくありません`,
            fix: `${field}: [ことば, ことば] のように、ことばをならべて書いてください。`,
          });
        else if (item.trim() === '')
          shape.push({
            code: 'empty-value',
            path,
            message: `「${field}」に空のものがあります`,
            fix: '空のものを消してください。',
          });
        else if ([...item].length > LONGEST)
          shape.push({
            code: 'too-long',
            path,
            message: `「${item.slice(0, 20)}…」が長すぎます（${[...item].length}字）`,
            fix: `${LONGEST}字までにしてください。`,
          });
        else if (/<[a-z!/]/i.test(item))
          shape.push({
            code: 'raw-html',
            path,
            message: `HTML があります（「${item.slice(0, 30)}」）`,
            fix: 'ふつうのことばで書いてください。',
          });
        else if (field !== 'phrases' && before.has(item))
          shape.push({
            code: 'listed-twice',
            level: 'warning',
            path,
            message: `「${field}」に「${item}」が2回あります`,
            fix: '片方を消してください。',
          });
        before.add(item);
      });
    }
    return {
      title,
      phrases: listOf(table['phrases']),
      needs: listOf(table['needs']),
      kinds: listOf(table['kinds']),
      area: listOf(table['area']),
    };
  });
  const lineOf = (at: Finding['path']): number => {
    for (let length = at.length; length > 0; length -= 1) {
      const line = lines.get(at.slice(0, length).join('.'));
      if (line !== undefined) return line;
    }
    return 1;
  };
  const codes = new Set(municipalities.map(({ code }) => code));
  return {
    rows: written.map((row) => ({
      ...row,
      needs: row.needs.filter(isNeedId),
      kinds: row.kinds.filter(isKindId),
      area: row.area.filter((code) => codes.has(code)),
    })),
    problems: [
      ...[...lineFindings(text), ...findings].map((finding) =>
        problemOf(THESAURUS, finding.line, finding),
      ),
      ...[...shape, ...thesaurusFindings(written, municipalities, own)].map((finding) =>
        problemOf(THESAURUS, lineOf(finding.path), finding),
      ),
    ],
  };
}
