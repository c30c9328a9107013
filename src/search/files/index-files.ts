/**
 * 索引のファイルを作る。The files of the index: a head, the table of danger and its rare wordings, more words, those of other
 * languages, and the entries in parts, so that a phone loads those near what it asks.
 */
import { NATIONAL } from '../../domain/area/national.ts';
import { folderOf } from '../../domain/fields/entry-id.ts';
import type { DangerTable } from '../../domain/vocabulary/danger.ts';
import type { ThesaurusRow } from '../../domain/vocabulary/thesaurus.ts';
import { contentHash } from './content-hash.ts';
import { encodeFacets, type Facets } from './facets.ts';
import {
  decodeForeign,
  decodeHead,
  decodeRare,
  decodeWords,
  encodeForeign,
  encodeHead,
  encodeRare,
  encodeWords,
  withWords,
} from './vocabulary-file.ts';
import { decodeDanger, encodeDanger } from './danger-table-file.ts';
import {
  addDetails,
  decodePart,
  detailsFiles,
  detailsName,
  encodePart,
  type DetailsOf,
} from './entries-file.ts';
import { inRowOrder } from './row-order.ts';
import { splitNames, splitThesaurus } from './split-thesaurus.ts';
import { tracesOf } from './danger-traces.ts';
import type { SearchDocument } from '../index/search-document.ts';
import { indexOf, type SearchHead, type SearchIndex } from '../index/search-index.ts';
import { isPrefecture, type SearchPlace } from '../understand/search-area.ts';

export interface IndexRow {
  readonly document: SearchDocument;
  readonly facets: Facets;
  /** how much its entry says, in a few levels: equal hits of one kind stand in this order */
  readonly fullness?: number;
}

export interface IndexSource {
  readonly rows: readonly IndexRow[];
  readonly near: readonly SearchPlace[];
  readonly elsewhere: readonly SearchPlace[];
  readonly thesaurus: readonly ThesaurusRow[];
  readonly danger: DangerTable;
}

export interface IndexFiles {
  readonly head: string;
  readonly danger: string;
  readonly rare: string;
  readonly words: string;
  readonly foreign: string;
  /** named by their content (parts/0a1b…): a phone that kept an old file never reads it as a new one */
  readonly parts: readonly {
    readonly name: string;
    readonly main: string;
    /** of all its entries first, then of some at a time */
    readonly details: readonly (readonly [of: DetailsOf, content: string])[];
    readonly facets: string;
  }[];
}

/** Enough that a part compresses well (4 kB), few enough that a municipality needs only one or two. */
const PART_SIZE = 120;

/** Files that never change under their name have a folder of their own: a host can then be told so in one rule. */
const PARTS = 'parts/';

/** Read by queries for any place of the country. */
const EVERYWHERE = 'national';
/** Of more than one municipality of a prefecture, and of more than one prefecture. */
const WIDE = '*';

const prefectureOf = (code: string) => code.slice(0, 2);

/**
 * What is read together: the entries of one folder that serve its municipality alone, or those of a prefecture that
 * serve more. Among the former a desk for many places would make each of these places ask for the whole part.
 */
function groupOf({ id, area }: SearchDocument): string {
  const folder = folderOf(id);
  const [here] = folder.split('/');
  if (here === EVERYWHERE || area.includes(NATIONAL)) return EVERYWHERE;
  if (area.length === 1 && !isPrefecture(area[0]!)) return folder;
  return new Set(area.map(prefectureOf)).size > 1 ? WIDE : `${here}/${WIDE}`;
}

/**
 * Groups in order, none of them cut; what serves more than one municipality stands alone, because every query for one
 * of these wants it.
 */
export function partsOf<T>(
  rows: readonly T[],
  groupIn: (row: T) => string,
): readonly (readonly T[])[] {
  const parts: T[][] = [];
  let [isOpen, prefecture] = [false, ''];
  for (const [group, own] of Map.groupBy(rows, groupIn)) {
    const here = group.split('/')[0]!;
    const standsAlone = group === EVERYWHERE || group.endsWith(WIDE);
    const last = parts.at(-1);
    // A prefecture of its own size begins a part of its own.
    const isFull =
      last &&
      (last.length + own.length > PART_SIZE ||
        (here !== prefecture && last.length > PART_SIZE / 2));
    if (isOpen && last && !isFull && !standsAlone) last.push(...own);
    else parts.push([...own]);
    isOpen = !standsAlone;
    prefecture = here;
  }
  return parts;
}

/** What is made of the tables of words alone: a site's build keeps it, as no entry changes it. */
export interface FromWords {
  readonly split: typeof splitThesaurus;
  readonly traces: typeof tracesOf;
}

const MADE_ANEW: FromWords = { split: splitThesaurus, traces: tracesOf };

/** Each file by its name, without its ending. */
export const namedFiles = ({
  parts,
  ...files
}: IndexFiles): readonly (readonly [name: string, content: string])[] => [
  ...Object.entries(files),
  ...parts.flatMap(({ name, main, details, facets }) => [
    [name, main] as const,
    ...details.map(([of, content]) => [detailsName(name, of), content] as const),
    [`${name}-facets`, facets] as const,
  ]),
];

export function indexFilesOf(
  { rows, near, elsewhere, thesaurus, danger }: IndexSource,
  { split, traces }: FromWords = MADE_ANEW,
): IndexFiles {
  const byId = new Map(rows.map((row) => [row.document.id, row]));
  const ordered = inRowOrder(
    rows.map(({ document }) => document),
    ({ id }) => byId.get(id)!.fullness ?? 0,
  ).map(({ id }) => byId.get(id)!);
  const parts = partsOf(ordered, ({ document }) => groupOf(document)).map((own) => {
    const documents = own.map(({ document }) => document);
    const files = {
      main: encodePart(documents),
      details: detailsFiles(documents),
      facets: encodeFacets(own.map(({ facets }) => facets)),
    };
    return {
      ...files,
      name: `${PARTS}${contentHash([files.main, ...files.details.map(([, content]) => content), files.facets].join('\n'))}`,
      size: own.length,
      areas: new Set(documents.flatMap(({ area }) => area)),
    };
  });
  const { places, ...named } = splitNames(near, thesaurus);
  const { first, others } = split(thesaurus, places, danger);
  const { ofTable, ofRare } = traces(danger, thesaurus);
  return {
    head: encodeHead(places, first, danger, ofTable, parts),
    danger: encodeDanger(danger),
    rare: encodeRare(danger),
    words: encodeWords(others, elsewhere, named, ofRare),
    foreign: encodeForeign([...first, ...others], danger),
    parts,
  };
}

/** All of it, as after everything was loaded. */
export function openIndex({ head, danger, rare, words, foreign, parts }: IndexFiles): SearchIndex {
  const later = [decodeRare(rare), decodeWords(words), decodeForeign(foreign)];
  return indexOf(
    later.reduce<SearchHead>(withWords, { ...decodeHead(head), danger: decodeDanger(danger) }),
    parts.map(({ name, main, details }) => addDetails(decodePart(name, main), details[0]![1])),
  );
}
