/** 索引のファイルを読む。The files of the index, by the head that names them. */
import { contentHash } from '../../search/files/content-hash.ts';
import { decodeFacets, type Facets } from '../../search/files/facets.ts';
import {
  decodeForeign,
  decodeWords,
  headSteps,
  type DecodedHead,
  type MoreWords,
} from '../../search/files/vocabulary-file.ts';
import { addDetails, decodePart } from '../../search/files/entries-file.ts';
import type { IndexPart } from '../../search/index/search-index.ts';
import { fetchAnew, fetchOnce } from '../shared/fetch-once.ts';
import { inSlices } from '../shared/in-slices.ts';

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
/** Their names do not change with their content: the head's stamp keeps a cached one from being read with another head. */
export const loadWords = (folder: string, { stamp }: LoadedHead): Promise<MoreWords> =>
  fetchOnce(`${folder}words.json?${stamp}`, decodeWords);
export const loadForeign = (folder: string, { stamp }: LoadedHead): Promise<MoreWords> =>
  fetchOnce(`${folder}foreign.json?${stamp}`, decodeForeign);
/** @param isMissed an answer without it may lie in a cache */
export const loadPart = (folder: string, name: string, isMissed: boolean): Promise<IndexPart> =>
  (isMissed ? fetchAnew : fetchOnce)(`${folder}${name}.json`, (text) => decodePart(name, text));
export const loadDetails = (folder: string, part: IndexPart): Promise<IndexPart> =>
  fetchOnce(`${folder}${part.name}-details.json`, (text) => addDetails(part, text));
export const loadFacets = (folder: string, name: string): Promise<readonly Facets[]> =>
  fetchOnce(`${folder}${name}-facets.json`, decodeFacets);
