/** 検索の索引, as the search reads it: the places and words that queries are read with, and the entries loaded so far. */
import type { ThesaurusRow } from '../../domain/vocabulary/thesaurus.ts';
import type { SearchDocument } from './search-document.ts';
import type { ReadableDanger } from '../understand/readable-danger.ts';
import type { SearchPlace } from '../understand/search-area.ts';

/** The entries of some neighbouring folders: what is fetched at once. */
export interface IndexPart {
  readonly documents: readonly SearchDocument[];
  /** provider, summary and telephone are there too */
  readonly hasDetails: boolean;
  /** of its file, which changes with its content: what was made of the names need not be made again */
  readonly name: string;
}

export interface SearchIndex {
  readonly parts: readonly IndexPart[];
  /** the entries of all parts, in their order */
  readonly documents: readonly SearchDocument[];
  readonly places: readonly SearchPlace[];
  readonly thesaurus: readonly ThesaurusRow[];
  /** 危ないときの表 */
  readonly danger: ReadableDanger;
}

/** What queries are read with, before any entry is there. */
export type SearchHead = Pick<SearchIndex, 'places' | 'thesaurus' | 'danger'>;

export function indexOf(
  { places, thesaurus, danger }: SearchHead,
  parts: readonly IndexPart[],
): SearchIndex {
  return {
    parts,
    documents: parts.flatMap(({ documents }) => documents),
    places,
    thesaurus,
    danger,
  };
}

export const isSameList = (a: readonly unknown[], b: readonly unknown[]): boolean =>
  a.length === b.length && a.every((value, index) => value === b[index]);
