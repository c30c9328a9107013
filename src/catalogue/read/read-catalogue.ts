/** カタログを読む。The one reader of content/, for the site and for scripts: every entry, and every problem at once. */
import { catalogueFindings } from '../../domain/rules/catalogue-rules.ts';
import type { KnownPlace } from '../../domain/rules/rule.ts';
import type { DangerTable } from '../../domain/vocabulary/danger.ts';
import { folderFindings } from '../../domain/rules/folder-rules.ts';
import type { Municipalities } from '../../domain/area/municipality.ts';
import { compareProblems, type Problem } from '../../domain/problem.ts';
import type { ThesaurusRow } from '../../domain/vocabulary/thesaurus.ts';
import type { UsualTable } from '../../domain/entry/usual.ts';
import type { Districts } from '../../domain/entry/district-schema.ts';
import type { Resource } from '../../domain/entry/entry-schema.ts';
import type { KindDesk } from '../../domain/entry/kind-desk.ts';
import { violenceWords } from '../../domain/vocabulary/telling-text.ts';
import type { Gathering } from '../../domain/gathering/gathering.ts';
import { readDistricts } from './districts.ts';
import { findEntryFiles, folderProblem, type EntryFile } from './entry-files.ts';
import { readKindDesks } from './kind-desks-file.ts';
import { missingFile } from './missing-file.ts';
import {
  inspectMunicipalities,
  MUNICIPALITIES,
  refuseBroken,
  type ReadMunicipalities,
} from './municipalities-file.ts';
import { readPlainFile } from './plain-file.ts';
import { goneProblems, inspectPublished } from './published-ids.ts';
import { readDanger } from './read-danger.ts';
import { readEveryday } from './read-everyday.ts';
import { entriesById, readGatherings } from './read-gatherings.ts';
import { readThesaurus } from './read-thesaurus.ts';
import { readUsual } from './read-usual.ts';
import { entryOf, problemOf, readingOf, type ReadEntry } from './read-entry.ts';
import type { KeptReadings } from './kept-readings.ts';

export interface Catalogue {
  /** sound entries, in id order */
  readonly resources: readonly Resource[];
  readonly municipalities: Municipalities;
  /** 圏域の名前, by the municipality's code */
  readonly districts: ReadonlyMap<string, Districts>;
  /** 種類ごとの聞ける窓口 */
  readonly kindDesks: readonly KindDesk[];
  /** 相談会・行事, those that are over too */
  readonly gatherings: readonly Gathering[];
  /** ことばの表 */
  readonly thesaurus: readonly ThesaurusRow[];
  /** 危ないときの表 */
  readonly danger: DangerTable;
  /** ふつうは */
  readonly usual: UsualTable;
  readonly problems: readonly Problem[];
}

export interface ReadOptions {
  /** 2026-11-22: dates after it are problems */
  readonly today?: string | undefined;
  /** ids known to have been published, besides the list's own */
  readonly published?: readonly string[] | undefined;
  /** what a site must have must be there: the table of everyday words */
  readonly isSite?: boolean | undefined;
  /** content/vocabulary/danger.yml must be there; where it is a site, unless it is said */
  readonly needsDanger?: boolean | undefined;
  /** readings of earlier runs; without them every file is read now */
  readonly kept?: KeptReadings | undefined;
  /** entries read so far and all, for a progress line */
  readonly onProgress?: ((done: number, all: number) => void) | undefined;
  /** told of the sound entries before they are compared: who waits for them need not wait for the rules */
  readonly onEntries?: ((resources: readonly Resource[]) => void) | undefined;
}

/** Stands for a place whose line cannot be read: it is there, and nothing more is known of it. */
const UNREAD_PLACE: KnownPlace = { kind: 'prefecture', lat: NaN, lon: NaN, neighbours: [] };

interface ReadEntries {
  readonly entries: ReadonlyMap<string, ReadEntry>;
  /** texts of the files that could not be read: a former id may stand in one */
  readonly unreadable: readonly string[];
  readonly problems: readonly Problem[];
}

function readEntryFile(
  { id, file, path }: EntryFile,
  kept: KeptReadings | undefined,
): { readonly entry: ReadEntry; readonly bytes?: Uint8Array } {
  const read = readPlainFile(path);
  if (read.is === 'read')
    return {
      entry: entryOf(file, (kept?.reading ?? readingOf)(id, file, read.bytes)),
      bytes: read.bytes,
    };
  const finding = read.is === 'refused' ? read.finding : missingFile(file, '場所');
  return { entry: { file, problems: [problemOf(file, 1, finding)], own: [], lineOf: () => 1 } };
}

function readEntryFiles(
  files: readonly EntryFile[],
  { onProgress, kept }: Pick<ReadOptions, 'onProgress' | 'kept'>,
): ReadEntries {
  const entries = new Map<string, ReadEntry>();
  const unreadable: string[] = [];
  const problems: Problem[] = [];
  for (const file of files) {
    const { entry, bytes } = readEntryFile(file, kept);
    if (!entry.resource && bytes) unreadable.push(Buffer.from(bytes).toString('utf8'));
    entries.set(file.id, entry);
    for (const problem of entry.problems) problems.push(problem);
    onProgress?.(entries.size, files.length);
  }
  kept?.save();
  return { entries, unreadable, problems };
}

/** Folders that no municipality has. Where lines of the list are broken, it cannot be said. */
function folderProblems(
  files: readonly EntryFile[],
  { entries }: ReadEntries,
  municipalities: Municipalities,
  isWhole: boolean,
): readonly Problem[] {
  const folders = new Map<string, Problem | undefined>();
  const isSayable = (problem: Problem) => isWhole || problem.code !== 'folder-area';
  const wrongFolders = files.flatMap((file): readonly Problem[] => {
    const folder = file.id.slice(0, file.id.lastIndexOf('/'));
    if (!folders.has(folder)) folders.set(folder, folderProblem(file, municipalities));
    const problem = folders.get(folder);
    return problem ? [{ ...problem, file: file.file }] : [];
  });
  const wrongAreas = [...entries.values()].flatMap(({ file, resource, lineOf }) =>
    resource
      ? folderFindings(resource, municipalities).map((finding) =>
          problemOf(file, lineOf(finding.path), finding),
        )
      : [],
  );
  return [...wrongFolders, ...wrongAreas].filter(isSayable);
}

export type InspectedCatalogue = Catalogue &
  Pick<ReadMunicipalities, 'brokenCodes' | 'isUnreadable'>;

/** Everything that can be read, and every problem: one broken file hides nothing of the others. Never throws. */
export function inspectCatalogue(
  contentDir: string,
  {
    today,
    published = [],
    onProgress,
    onEntries,
    kept,
    isSite = false,
    needsDanger = isSite,
  }: ReadOptions = {},
): InspectedCatalogue {
  const table = inspectMunicipalities(contentDir);
  const { municipalities, brokenCodes, isUnreadable } = table;
  const found = findEntryFiles(contentDir);
  const read = readEntryFiles(found.files, { onProgress, kept });
  const resources = [...read.entries.values()].flatMap(({ resource }) => resource ?? []);
  onEntries?.(resources);
  const ids = new Set(read.entries.keys());
  const known = {
    get: (code: string) =>
      municipalities.get(code) ??
      (isUnreadable || brokenCodes.has(code) ? UNREAD_PLACE : undefined),
  };
  const { districts, problems: ofDistricts } = readDistricts(contentDir, { areas: known, today });
  const listed = resources.filter(({ status }) => status.state !== 'closed').map(({ id }) => id);
  const danger = readDanger(contentDir, new Set(listed), needsDanger);
  const entries = entriesById(resources);
  const keepers = readKindDesks(contentDir, { areas: known, entries, today });
  const gatherings = readGatherings(contentDir, {
    areas: known,
    entries,
    ids,
    violence: violenceWords(danger.table),
    today,
  });
  const around = { municipalities: known, ids, districts, today };
  const ownOf = ({ id }: Resource) => read.entries.get(id)!.own;
  const between = catalogueFindings(resources, around, ownOf).map(({ id, finding }) => {
    const { file, lineOf } = read.entries.get(id)!;
    return problemOf(file, lineOf(finding.path), finding);
  });
  const list = inspectPublished(contentDir);
  const places = [
    ...municipalities.all(),
    ...[...brokenCodes].map((code) => ({ code, name: code })),
  ];
  const thesaurus = readThesaurus(contentDir, places, isSite);
  const usual = readUsual(contentDir);
  const everyday = readEveryday(contentDir, isSite);
  const problems = [
    table.problems,
    found.problems,
    read.problems,
    between,
    ofDistricts,
    keepers.problems,
    gatherings.problems,
    folderProblems(found.files, read, municipalities, !isUnreadable && brokenCodes.size === 0),
    list.problems,
    goneProblems([...(list.lines?.keys() ?? []), ...published], {
      resources,
      ids,
      unreadable: read.unreadable,
    }),
    isUnreadable
      ? thesaurus.problems.filter(({ code }) => code !== 'unknown-area')
      : thesaurus.problems,
    danger.problems,
    usual.problems,
    everyday.problems,
  ].flat();
  return {
    resources,
    municipalities,
    brokenCodes,
    isUnreadable,
    districts,
    kindDesks: keepers.kindDesks,
    gatherings: gatherings.gatherings,
    thesaurus: thesaurus.rows,
    danger: danger.table,
    usual: usual.table,
    problems: problems.sort(compareProblems),
  };
}

/** @throws Error in Japanese when content/municipalities.csv cannot be read: nothing can be done with entries then */
export function readCatalogue(contentDir: string, options: ReadOptions = {}): Catalogue {
  const catalogue = inspectCatalogue(contentDir, options);
  refuseBroken(catalogue.problems.filter(({ file }) => file === MUNICIPALITIES));
  return catalogue;
}
