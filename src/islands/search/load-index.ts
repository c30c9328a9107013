/** 索引のファイルを読む。The files of the index, by the head that names them. */
import { contentHash } from '../../search/files/content-hash.ts';
import { decodeFacets, type Facets } from '../../search/files/facets.ts';
import { decodeHunches } from '../../search/files/hunch-file.ts';
import {
  decodeDanger,
  decodeForeign,
  decodeRare,
  decodeWords,
  headSteps,
  type DecodedHead,
  type DecodedWords,
  type MoreWords,
} from '../../search/files/vocabulary-file.ts';
import { addDetails, decodePart } from '../../search/files/entries-file.ts';
import type { Hunches } from '../../search/understand/danger-hunch.ts';
import type { DangerTable } from '../../domain/vocabulary/danger.ts';
import type { IndexPart } from '../../search/index/search-index.ts';
import { fetchAnew, fetchOnce } from '../shared/fetch-once.ts';
import { giveWay, inSlices } from '../shared/in-slices.ts';

export interface LoadedHead {
  readonly head: DecodedHead;
  /** of its text: another one after each deploy that changed the data */
  readonly stamp: string;
}

const readHead = async (text: string): Promise<LoadedHead> => ({
  head: await inSlices(headSteps(text)),
  stamp: contentHash(text),
});
const headAddress = (folder: string) => `${folder}head.json`;

export const loadHead = (folder: string): Promise<LoadedHead> =>
  fetchOnce(headAddress(folder), readHead);
/** past every cache: a host lets browsers keep the old head for ten minutes after a deploy */
export const loadHeadAnew = (folder: string): Promise<LoadedHead> =>
  fetchAnew(headAddress(folder), readHead);
/** What comes after the head, by the name of its file. */
export interface LaterFiles {
  /** 危ないときの表 */
  readonly danger: DangerTable;
  /** its rare wordings */
  readonly rare: MoreWords;
  readonly words: DecodedWords;
  readonly foreign: MoreWords;
  /** what sounds of danger where the table knows nothing */
  readonly hunch: Hunches;
}

const DECODERS: { readonly [Name in keyof LaterFiles]: (json: string) => LaterFiles[Name] } = {
  danger: decodeDanger,
  rare: decodeRare,
  words: decodeWords,
  foreign: decodeForeign,
  hunch: decodeHunches,
};

/** Their names do not change with their content: the head's stamp keeps a cached one from being read with another head. */
export const loadLater = <Name extends keyof LaterFiles>(
  folder: string,
  name: Name,
  { stamp }: LoadedHead,
): Promise<LaterFiles[Name]> =>
  fetchOnce(`${folder}${name}.json?${stamp}`, async (json) => {
    // Several come at once: read in one go they would keep the page from its reader.
    await giveWay();
    return DECODERS[name](json);
  });
/** @param isMissed an answer without it may lie in a cache */
export const loadPart = (folder: string, name: string, isMissed: boolean): Promise<IndexPart> =>
  (isMissed ? fetchAnew : fetchOnce)(`${folder}${name}.json`, (text) => decodePart(name, text));
export const loadDetails = (folder: string, part: IndexPart): Promise<IndexPart> =>
  fetchOnce(`${folder}${part.name}-details.json`, (text) => addDetails(part, text));
export const loadFacets = (folder: string, name: string): Promise<readonly Facets[]> =>
  fetchOnce(`${folder}${name}-facets.json`, decodeFacets);
