/** 索引のファイルを読む。The files of the index, by the head that names them. */
import { contentHash } from '../../search/files/content-hash.ts';
import { decodeFacets, type Facets } from '../../search/files/facets.ts';
import {
  decodeForeign,
  decodeRare,
  decodeWords,
  headSteps,
  type DecodedHead,
  type DecodedWords,
  type MoreWords,
} from '../../search/files/vocabulary-file.ts';
import { decodeDetails, decodePart, detailsName } from '../../search/files/entries-file.ts';
import type { ReadableDanger } from '../../search/understand/readable-danger.ts';
import type { Hunches } from '../../search/understand/danger-hunch.ts';
import type { IndexPart } from '../../search/index/search-index.ts';
import { fetchAnew, fetchOnce } from '../shared/fetch-once.ts';
import { giveWay, inSlices } from '../shared/in-slices.ts';
import { loadChunk } from '../shared/page-renewal.ts';
import type { DetailsFile } from './wanted-parts.ts';
import { fetchDangerKit } from './fetch-danger-kit.ts';

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
  readonly danger: ReadableDanger;
  /** its rare wordings */
  readonly rare: MoreWords;
  readonly words: DecodedWords;
  readonly foreign: MoreWords;
  /** what sounds of danger where the table knows nothing */
  readonly hunch: Hunches;
}

const readBy =
  <T>(decode: (json: string) => T) =>
  (address: string): Promise<T> =>
    fetchOnce(address, async (json) => {
      // Several come at once: read in one go they would keep the page from its reader.
      await giveWay();
      return decode(json);
    });

type DangerKit = Awaited<ReturnType<typeof fetchDangerKit>>;

/** The part of the program that reads a file of danger comes beside it, not after it. Throws what the import threw, too. */
const readByKit =
  <T>(read: (kit: DangerKit, json: string) => T) =>
  async (address: string): Promise<T> => {
    const coming = loadChunk(fetchDangerKit);
    const [made] = await Promise.all([
      readBy(async (json) => read(await coming, json))(address),
      coming,
    ]);
    return made;
  };

const LOADERS: {
  readonly [Name in keyof LaterFiles]: (address: string) => Promise<LaterFiles[Name]>;
} = {
  danger: readByKit((kit, json) => kit.decodeDanger(json)),
  rare: readBy(decodeRare),
  words: readBy(decodeWords),
  foreign: readBy(decodeForeign),
  hunch: readByKit((kit, json) => kit.decodeHunches(json)),
};

/** Their names do not change with their content: the head's stamp keeps a cached one from being read with another head. */
export const loadLater = <Name extends keyof LaterFiles>(
  folder: string,
  name: Name,
  { stamp }: LoadedHead,
): Promise<LaterFiles[Name]> => LOADERS[name](`${folder}${name}.json?${stamp}`);
/** @param isMissed an answer without it may lie in a cache */
export const loadPart = (folder: string, name: string, isMissed: boolean): Promise<IndexPart> =>
  (isMissed ? fetchAnew : fetchOnce)(`${folder}${name}.json`, (text) => decodePart(name, text));
/** @returns what the details make of their part */
export const loadDetails = (
  folder: string,
  { part, of }: DetailsFile,
): Promise<(part: IndexPart) => IndexPart> =>
  fetchOnce(`${folder}${detailsName(part.name, of)}.json`, (text) =>
    decodeDetails(text, of, part.documents.length),
  );
export const loadFacets = (folder: string, name: string): Promise<readonly Facets[]> =>
  fetchOnce(`${folder}${name}-facets.json`, decodeFacets);
