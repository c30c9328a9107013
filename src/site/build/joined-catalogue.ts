/** つなげたカタログ。The joined catalogue of the site: the only place that asks Astro for the collection. */
import { getCollection } from 'astro:content';
import { resolve } from 'node:path';
import { keptWork, siteRun } from '../../catalogue/read/site-run.ts';
import { readOffices } from '../../catalogue/read/municipal-offices.ts';
import { readMunicipalities } from '../../catalogue/read/municipalities-file.ts';
import { readDistricts } from '../../catalogue/read/districts.ts';
import { readKindDesks } from '../../catalogue/read/kind-desks-file.ts';
import { readGatherings } from '../../catalogue/read/read-gatherings.ts';
import { readDanger } from '../../catalogue/read/read-danger.ts';
import { readThesaurus } from '../../catalogue/read/read-thesaurus.ts';
import { inspectPublished } from '../../catalogue/read/published-ids.ts';
import { readUsual } from '../../catalogue/read/read-usual.ts';
import { usualWordsOf } from '../entry/usual-words.ts';
import { usualFactsOf } from '../../domain/entry/usual.ts';
import type { KindId } from '../../domain/vocabulary/kind.ts';
import type { NeedId } from '../../domain/vocabulary/need.ts';
import { sharedBy } from '../../domain/shared-by.ts';
import { NATIONAL } from '../../domain/area/national.ts';
import { licenceKey } from '../../domain/vocabulary/licence.ts';
import { hasOffice, type Municipality } from '../../domain/area/municipality.ts';
import { publishedDays, type PublishedDays } from '../../domain/entry/published-line.ts';
import { cardExtras } from '../../domain/entry/card-extras.ts';
import { codesOf, kindDeskFor } from '../../domain/entry/kind-desk.ts';
import { namedInNetwork } from '../../domain/network/network.ts';
import { readNeighbourCatalogues } from '../../exchange/feed/neighbour-catalogues.ts';
import { chosenEntries, type Choice } from '../../exchange/chosen-entries.ts';
import type { Resource } from '../../domain/entry/entry-schema.ts';
import { byReading, forNeed } from './for-need.ts';
import { BUILD_DAY } from './build-day.ts';
import { calendarsIn } from './calendar-pages.ts';
import { comingGatherings, correctable, gatheringsIn } from './gatherings.ts';
import { gapQuestions } from './gap-questions.ts';
import { isOnlyDesks } from './need-answers.ts';
import { linksIn } from './need-links.ts';
import { prefectureCodesIn } from './prefecture-pages.ts';
import { violenceWords } from '../../domain/vocabulary/telling-text.ts';
import { SITE } from './site-config.ts';
import { watchedCatalogue } from './watched-catalogue.ts';

export { byReading, forNeed };

/** What our own build has read already; else, as for the editor's server, Astro's collection. */
async function readResources(): Promise<readonly Resource[]> {
  const run = siteRun();
  if (run) return run.resources;
  return (await getCollection('resources')).map((entry) => entry.data as unknown as Resource);
}

async function join() {
  const municipalities = readMunicipalities(resolve('content'));
  // A build begins anew when one of these files has changed: until then what was read of them is kept.
  const offices = new Map(
    keptWork('offices', 'content', () => [...readOffices(resolve('content'), municipalities)]),
  );
  const thesaurus = keptWork(
    'thesaurus',
    'content',
    () => readThesaurus(resolve('content'), municipalities.all()).rows,
  );
  const { districts } = readDistricts(resolve('content'), { areas: municipalities });
  const usual = readUsual(resolve('content')).table;
  const resources = await readResources();
  const byId = new Map(resources.map((resource) => [resource.id, resource]));
  const { kindDesks } = readKindDesks(resolve('content'), {
    areas: municipalities,
    entries: byId,
  });
  const danger = keptWork(
    'danger',
    'content',
    () => readDanger(resolve('content'), new Set(byId.keys())).table,
  );
  const read = readGatherings(resolve('content'), {
    areas: municipalities,
    entries: byId,
    ids: byId,
    violence: violenceWords(danger),
  });
  const gatherings = comingGatherings(read.gatherings);
  const gatheringSources = correctable(read);
  const byArea = groupBy(resources, (resource) => resource.area);
  const homeOf = ({ area }: Resource) => municipalities.prefectureOf(area[0]!)?.code ?? NATIONAL;
  const byHome = groupBy(resources, (resource) => [homeOf(resource)]);
  const byLicence = groupBy(resources, (resource) => [licenceKey(resource)]);
  const byKind = groupBy(resources, (resource) => [resource.kind]);

  for (const resource of resources) {
    for (const id of [...(resource.works_with ?? []), ...namedInNetwork(resource)]) {
      if (!byId.has(id))
        throw new Error(`${resource.id} の works_with／members に、ない id があります: ${id}`);
    }
  }

  /** works_with is written on one side and read on both. */
  const linked = new Map<string, Set<string>>();
  const link = (from: string, to: string) =>
    linked.set(from, (linked.get(from) ?? new Set()).add(to));
  for (const resource of resources) {
    for (const id of [...(resource.works_with ?? []), ...namedInNetwork(resource)]) {
      link(resource.id, id);
      link(id, resource.id);
    }
  }

  const isListed = (resource: Resource) => resource.status.state !== 'closed';

  const allIn = (code: string): readonly Resource[] => {
    const parent = municipalities.get(code)?.parent;
    return [...(byArea.get(code) ?? []), ...(parent ? (byArea.get(parent) ?? []) : [])];
  };
  /** この市区町村の人のための場所（政令市の区は市のものも） */
  const localTo = (code: string): readonly Resource[] => allIn(code).filter(isListed);

  const within = (area: string): readonly Resource[] => byHome.get(area) ?? allIn(area);
  // A list that cannot be read is the check's to say.
  const { lines: published } = inspectPublished(resolve('content'));
  const daysOf = sharedBy((resource: Resource) => publishedDays(resource, published, BUILD_DAY));

  const isChosen = ({ code, prefectureCode, parent }: Municipality) => {
    if (SITE.municipalities)
      return (
        SITE.municipalities.includes(code) ||
        (parent !== undefined && SITE.municipalities.includes(parent))
      );
    return SITE.prefectures.includes(prefectureCode) || localTo(code).length > 0;
  };
  const codesWhere = (holds: (place: Municipality) => boolean) =>
    municipalities
      .all()
      .filter((place) => place.kind !== 'prefecture' && holds(place))
      .map(({ code }) => code);
  const isEverywhere = SITE.wholeCountry === true && !SITE.municipalities;
  const codesWithPages = codesWhere((place) =>
    isEverywhere ? hasOffice(place) || isChosen(place) : isChosen(place),
  );
  // A table of the whole country would be most of a page's weight; a place with desks alone has nothing to compare.
  const codesToChoose = isEverywhere
    ? codesWhere(
        (place) =>
          SITE.prefectures.includes(place.prefectureCode) || !isOnlyDesks(localTo(place.code)),
      )
    : codesWithPages;
  const withPages = new Set(codesWithPages);
  const pagesIn = groupBy(codesWithPages, (code) => [municipalities.get(code)!.prefectureCode]);

  const beside = readNeighbourCatalogues(resolve('content'), {
    areas: municipalities,
    today: BUILD_DAY,
    resources,
    danger,
  });

  return {
    resources,
    municipalities,
    /** カードのことがらのうち、カタログ全体から分かるもの */
    cardExtraOf: cardExtras({ resources, municipalities, danger, kindDesks }),
    /** 種類ごとの聞ける窓口: all, and the one for a place's kind and area */
    kindDesks,
    kindDeskOf: (resource: Resource) =>
      kindDeskFor(kindDesks, resource.kind, codesOf(resource, municipalities)),
    thesaurus,
    /** 危ないときの表 */
    danger,
    /** ふつうは: with its sources, and its values alone */
    usual,
    usualFacts: usualFactsOf(usual),
    /** the same as a card says it */
    usualWords: usualWordsOf(usualFactsOf(usual)),
    /** codes of the municipalities that have a page, in the official order */
    codesWithPages,
    hasPage: (code: string) => withPages.has(code),
    /** the same in a prefecture; none where the catalogue does not speak of it */
    pagesIn: (prefecture: string): readonly string[] => pagesIn.get(prefecture) ?? [],
    /** codes of the municipalities in the tables that pages send to their scripts: those of our own prefectures, and those with more than desks */
    codesToChoose,
    hasOffices: offices.size > 0,
    /** 役所の代表窓口; a ward of a designated city has its city's */
    officeOf: (code: string) => offices.get(municipalities.get(code)?.parent ?? code),
    /** 圏域の名前, where the municipality's own are known */
    districtsOf: (code: string) => districts.get(code),
    /** となりの地域で、ページのあるところ */
    neighboursOf: (code: string) =>
      municipalities.neighboursOf(code).filter((other) => withPages.has(other)),
    get: (id: string) => byId.get(id),
    /** これからの相談会・行事, the next one first: all, those of a municipality, and those that an entry holds */
    gatherings,
    gatheringsIn: (code: string) => gatheringsIn(gatherings, code, municipalities),
    /** the files of those that may still be corrected in the form */
    gatheringSources,
    isCorrectable: (id: string) => Object.hasOwn(gatheringSources, id),
    gatheringsOf: (id: string) => gatherings.filter(({ entry }) => entry === id),
    /** helplines by their ids, in that order */
    linesOf: (ids: readonly string[]): readonly Resource[] =>
      ids.flatMap((id) => byId.get(id) ?? []).filter(isListed),
    localTo,
    /** codes of the prefectures, or national, in which an entry stands; the ended ones too */
    homes: [...byHome.keys()].toSorted(),
    /** all entries of one of them, each in one */
    atHome: (home: string): readonly Resource[] => byHome.get(home) ?? [],
    /** all entries of one of them, or for a municipality, the ended ones too; a ward's has its city's as well */
    within,
    /** のせた日と変わった日 of the same entries */
    publishedIn: (area: string): readonly (PublishedDays & Pick<Resource, 'id'>)[] =>
      within(area).map((resource) => ({ id: resource.id, ...daysOf(resource) })),
    /** of the ended ones too */
    entryCount: resources.length,
    /** under which licences entries stand, and all entries of one of these keys */
    licenceKeys: [...byLicence.keys()].toSorted(),
    underLicence: (key: string): readonly Resource[] => byLicence.get(key) ?? [],
    /** the entries of a file of data that takes some of all */
    chosenFor: (choice: Choice): readonly Resource[] => chosenEntries(resources, choice),
    /** となりのカタログ: which are read, and how that went */
    neighbourCatalogues: beside.map(({ places, ...catalogue }) => ({
      ...catalogue,
      count: places.length,
    })),
    /** their places for the people of this municipality; in no number and no list of ours */
    fromNeighbours: (code: string) =>
      beside.flatMap(({ places, ...catalogue }) => {
        const codes = [code, municipalities.get(code)?.parent];
        const here = places.filter(({ area }) => area.some((one) => codes.includes(one)));
        return here.length > 0 ? [{ ...catalogue, places: here }] : [];
      }),
    wideFor: (area: string) => (byArea.get(area) ?? []).filter(isListed),
    ofKind: (kind: KindId) => (byKind.get(kind) ?? []).filter(isListed),
    linkedWith: (id: string) =>
      [...(linked.get(id) ?? [])]
        .map((other) => byId.get(other))
        .filter((other) => other !== undefined),
    listed: resources.filter(isListed),
    ended: resources.filter((resource) => resource.status.state !== 'open'),
  };
}

/** What is in the content, joined; what is worked out of all of it stands in `SiteCatalogue`. */
export type JoinedCatalogue = Awaited<ReturnType<typeof join>>;

/** No entry has a part in them; a build begins anew when the file of one has changed. */
const CONSTANTS = ['municipalities'] as const;

async function load() {
  const joined = await join();
  let calendars: readonly string[] | undefined;
  const { codes, needCalendars } = calendarsIn(joined);
  const gaps = gapQuestions(joined);
  const catalogue = {
    ...joined,
    hasGapSheet: gaps.hasGapSheet,
    /** codes of these, in the official order */
    get codesWithGapSheet() {
      return gaps.codesWithGapSheet;
    },
    gapEntriesIn: gaps.gapEntriesIn,
    gapEntriesServing: gaps.gapEntriesServing,
    get openKinds() {
      return gaps.openKinds;
    },
    /** the address for a municipality with a page, and a need */
    hrefOfNeed: linksIn(joined),
    /** codes of the prefectures that have a page, in the official order */
    prefecturesWithPage: prefectureCodesIn(joined),
    /** codes of the municipalities that have a calendar; many pages of a build ask, most commands never */
    get codesWithCalendar() {
      return (calendars ??= codes());
    },
    /** in the calendar of a municipality, which has a page */
    calendarOfNeed: (code: string, need: NeedId) => needCalendars(code).get(need),
    /** needs that have a file of their own beside it */
    needsWithCalendar: (code: string): readonly NeedId[] =>
      [...needCalendars(code)].filter(([, has]) => has === 'apart').map(([need]) => need),
  };
  const run = siteRun();
  if (!run) return catalogue;
  run.joined(catalogue);
  return watchedCatalogue(catalogue, CONSTANTS, run.note);
}

export type SiteCatalogue = Awaited<ReturnType<typeof load>>;

let loaded: Promise<SiteCatalogue> | undefined;

export function siteCatalogue(): Promise<SiteCatalogue> {
  // The editor's server must see an edit at once; a build reads once, also one that a test started, whose PROD is not set.
  if (process.env['NODE_ENV'] !== 'production') return load();
  loaded ??= load();
  return loaded;
}

function groupBy<T>(items: readonly T[], keysOf: (item: T) => readonly string[]): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    for (const key of keysOf(item)) {
      const group = groups.get(key);
      if (group) group.push(item);
      else groups.set(key, [item]);
    }
  }
  return groups;
}
