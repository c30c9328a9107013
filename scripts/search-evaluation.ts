/** Judges the search by a table of queries: query, what a good answer holds, what must not be there. */
import type { SearchIndex } from '../src/search/index-format.ts';
import type { SearchDocument } from '../src/search/search-document.ts';
import { search } from '../src/search/search.ts';

export interface JudgedQuery {
  readonly query: string;
  readonly line: number;
  readonly accept: readonly string[];
  readonly mustNot: readonly string[];
}

export interface Judgement {
  readonly query: JudgedQuery;
  readonly first: readonly SearchDocument[];
  readonly isFound: boolean;
  /** the very first result is accepted */
  readonly isFirst: boolean;
  readonly isEmpty: boolean;
}

/** How many results are judged: what a phone shows without scrolling. */
export const JUDGED = 3;

/** @throws Error in Japanese, with the line, for a term that is not understood */
export function parseQueries(text: string): readonly JudgedQuery[] {
  return text.replace(/^\uFEFF/, '').split(/\r?\n/).flatMap((written, index) => {
    if (written.trim() === '' || (written.startsWith('#') && !written.includes('\t'))) return [];
    const [query = '', accept = '', mustNot = ''] = written.split('\t');
    const terms = (cell: string) => cell.split(' ').filter(Boolean);
    for (const term of [...terms(accept), ...terms(mustNot)]) {
      if (!/^(kind|need|name|tel|area):./.test(term)) throw new Error(`${index + 1}行目: 「${term}」が分かりません`);
    }
    return [{ query, line: index + 1, accept: terms(accept), mustNot: terms(mustNot) }];
  });
}

function holds(term: string, document: SearchDocument): boolean {
  const [, type, value = ''] = /^([a-z]+):(.*)$/.exec(term) ?? [];
  if (type === 'kind') return document.kind === value;
  if (type === 'need') return document.needs.some((need) => need === value);
  if (type === 'name') return new RegExp(value).test(document.name);
  if (type === 'tel') return document.phones.some((phone) => phone.replace('#', '') === value);
  return document.area.includes(value);
}

function isAccepted({ accept }: JudgedQuery, document: SearchDocument): boolean {
  const areas = accept.filter((term) => term.startsWith('area:'));
  const others = accept.filter((term) => !term.startsWith('area:'));
  return areas.every((term) => holds(term, document)) && (others.length === 0 || others.some((term) => holds(term, document)));
}

/** Results as a person sees them: the urgent lines, then the results. */
export function judge(query: JudgedQuery, index: SearchIndex): Judgement {
  const { urgent, results } = search(query.query, index);
  const first = [...urgent, ...results.map(({ document }) => document)].slice(0, JUDGED);
  const isClean = !first.some((document) => query.mustNot.some((term) => holds(term, document)));
  return {
    query,
    first,
    isFound: isClean && first.some((document) => isAccepted(query, document)),
    isFirst: isClean && first[0] !== undefined && isAccepted(query, first[0]),
    isEmpty: first.length === 0,
  };
}
