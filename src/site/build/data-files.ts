/**
 * データのファイル: which files of data the site hands out, of which entries each is made, and how. Few and large; each
 * asks the catalogue only when it is made.
 */
import { splitByDays } from '../../domain/entry/month-calendar.ts';
import { isJapaneseHoliday } from '../../domain/time/holidays.ts';
import { calendarOf } from '../../exchange/calendar/calendar-file.ts';
import { gatheringLines } from '../../exchange/calendar/gathering-events.ts';
import { comingOpenings } from '../../exchange/calendar/opening-events.ts';
import { feedJsonSchema } from '../../exchange/feed/feed-schema.ts';
import { feedFile, sharedPlace } from '../../exchange/feed/shared-feed.ts';
import {
  atomFeed,
  gatheringHappenings,
  gatheringItemName,
  happenings,
  type FeedItem,
  type FeedSite,
} from '../../exchange/feed/atom.ts';
import { leaving, type Carrier } from '../../exchange/leaving.ts';
import { catalogueFile, CATALOGUE_FORMAT } from '../../exchange/own/catalogue-file.ts';
import { catalogueJsonSchema } from '../../exchange/own/catalogue-schema.ts';
import { entryRecord } from '../../exchange/own/entry-record.ts';
import { placeLine, placesCsv } from '../../exchange/own/places-csv.ts';
import { hsdsPackage, hsdsPage } from '../../exchange/hsds/hsds-files.ts';
import { hsdsService } from '../../exchange/hsds/hsds-service.ts';
import { geoJson } from '../../exchange/map/geojson.ts';
import { CAFETERIA_COLUMNS } from '../../exchange/standard/cafeterias.ts';
import { EVENT_DAYS } from '../../exchange/standard/events.ts';
import {
  eventTable,
  openingsOf,
  type GatheringRow,
} from '../../exchange/standard/gathering-rows.ts';
import { CHILDCARE_COLUMNS, FACILITY_COLUMNS } from '../../exchange/standard/facilities.ts';
import {
  standardRows,
  standardTable,
  type StandardColumn,
} from '../../exchange/standard/standard-table.ts';
import type { Gathering } from '../../domain/gathering/gathering.ts';
import { addDays } from '../../domain/time/calendar-date.ts';
import { needLabel, type NeedId } from '../../domain/vocabulary/need.ts';
import type { LicenceId } from '../../domain/vocabulary/licence.ts';
import { kindOf } from '../../domain/vocabulary/kind.ts';
import type { Resource } from '../../domain/entry/entry-schema.ts';
import { calendarFileText, gatheringFileText } from '../../words/ja/calendar-file.ts';
import { calendarText } from '../../words/ja/calendar.ts';
import { dateLabel, longDateLabel } from '../../words/ja/date.ts';
import { feedText } from '../../words/ja/feed.ts';
import { gatheringsText } from '../../words/ja/gatherings.ts';
import { NATIONAL } from '../../domain/area/national.ts';
import { dayLabel } from '../entry/gathering-facts.ts';
import { dataText } from '../../words/ja/data.ts';
import { calendarPath, feedPath } from '../links/data-paths.ts';
import { sharedBy, sharedByObject } from '../../domain/shared-by.ts';
import { routes } from '../links/routes.ts';
import { BUILD_DAY } from './build-day.ts';
import { gatheringAnchor, type ComingGathering } from './gatherings.ts';
import type { SiteCatalogue } from './joined-catalogue.ts';
import { SITE } from './site-config.ts';

/** What each ending is. */
const TYPES = {
  json: 'application/json',
  csv: 'text/csv; charset=utf-8',
  ics: 'text/calendar; charset=utf-8',
  geojson: 'application/geo+json',
  atom: 'application/atom+xml; charset=utf-8',
} as const;

/** What a file is made with. */
export interface DataSite {
  readonly catalogue: SiteCatalogue;
  /** the whole address of a path of the site */
  readonly addressOf: (path: string) => string;
}

/** What a file is one of: a dataset of the catalogue's description, a heading of the page 「データを使う」. */
export type DataGroup =
  | 'places'
  | 'licences'
  | 'catalogue'
  | 'standard'
  | 'map'
  | 'calendars'
  | 'changes'
  | 'neighbours'
  | 'hsds';

export interface DataFile {
  readonly group: DataGroup;
  /** below the folder of the version */
  readonly path: string;
  /** 東京都 of its area, 「こども食堂」 of its standard: what tells it from the others of its group */
  label(catalogue: SiteCatalogue): string;
  /** the file of the JSON Schema it is made after */
  readonly schema?: string;
  /** under which all of its entries stand; none where they differ */
  readonly licence?: LicenceId;
  /** it names some of its entries only: their number says nothing */
  readonly isPartial?: true;
  /** one of thousands: the page of its area leads to it, and not the list of all files */
  readonly isOnItsPage?: true;
  /** the entries that it is made of */
  entries(catalogue: SiteCatalogue): readonly Resource[];
  text(site: DataSite, entries: readonly Resource[]): string;
}

export type Ending = keyof typeof TYPES;
export const mediaType = (ending: Ending): string => TYPES[ending];

export const endingOf = (path: string): Ending => path.slice(path.lastIndexOf('.') + 1) as Ending;

const SCHEMA_FILE = 'catalogue.schema.json';
const catalogueOf = (area: string) => `catalogue/${area}.json`;

const licencesIn = (resources: readonly Resource[]): readonly string[] =>
  [...new Set(resources.flatMap(({ source }) => source.map(({ licence }) => licence)))].toSorted();

const of = (carrier: Carrier, ask: (catalogue: SiteCatalogue) => readonly Resource[]) => ({
  entries: (catalogue: SiteCatalogue) => leaving(ask(catalogue), carrier),
});

const pageAddress =
  ({ addressOf }: Pick<DataSite, 'addressOf'>) =>
  (resource: Resource) =>
    addressOf(routes.resource(resource));

/** Which files there are and of what, for programs. */
const catalogueIndex: DataFile = {
  group: 'catalogue',
  label: () => dataText.index,
  path: 'catalogue.json',
  ...of('record', ({ resources }) => resources),
  text: ({ catalogue, addressOf }, entries) =>
    `${JSON.stringify(
      {
        format: CATALOGUE_FORMAT,
        schema: addressOf(routes.dataFile(SCHEMA_FILE)),
        publisher: SITE.name,
        site: addressOf(routes.home()),
        generated: BUILD_DAY,
        licences: licencesIn(entries),
        entries: entries.length,
        files: catalogue.homes.map((area) => ({
          area,
          name: catalogue.municipalities.name(area),
          url: addressOf(routes.dataFile(catalogueOf(area))),
          entries: catalogue.atHome(area).length,
        })),
      },
      null,
      1,
    )}\n`,
};

const areaLabel =
  (area: string) =>
  ({ municipalities }: SiteCatalogue) =>
    municipalities.name(area);

const catalogueIn = (area: string): DataFile => ({
  group: 'catalogue',
  label: areaLabel(area),
  path: catalogueOf(area),
  schema: SCHEMA_FILE,
  ...of('record', ({ atHome }) => atHome(area)),
  text: (site, entries) =>
    catalogueFile(
      {
        schema: site.addressOf(routes.dataFile(SCHEMA_FILE)),
        title: dataText.titleOf(SITE.name, site.catalogue.municipalities.name(area)),
        area,
        publisher: SITE.name,
        site: site.addressOf(routes.home()),
        generated: BUILD_DAY,
        licences: licencesIn(entries),
      },
      entries.map((resource) => entryRecord(resource, pageAddress(site)(resource))),
    ),
});

const schemaFile: DataFile = {
  group: 'catalogue',
  label: () => dataText.schemaFile,
  path: SCHEMA_FILE,
  entries: () => [],
  text: ({ addressOf }) =>
    `${JSON.stringify(catalogueJsonSchema(addressOf(routes.dataFile(SCHEMA_FILE))), null, 1)}\n`,
};

/** An entry stands in the table of all, and in that of its licence. */
const placeLineIn = sharedByObject((catalogue: SiteCatalogue) =>
  sharedBy((address: string) => {
    const addressOf = (path: string) => new URL(path, address).href;
    return sharedByObject(placeLine(catalogue.municipalities, pageAddress({ addressOf })));
  }),
);

const placesText: DataFile['text'] = ({ catalogue, addressOf }, entries) =>
  placesCsv(entries.map(placeLineIn(catalogue)(addressOf('/'))));

const placesFile: DataFile = {
  group: 'places',
  label: () => dataText.all,
  path: 'places.csv',
  ...of('record', ({ resources }) => resources),
  text: placesText,
};

/** @param key cc-by, cc-by_facts: more than one where an entry's sources differ */
const placesUnder = (key: string): DataFile => {
  const ids = key.split('_') as readonly LicenceId[];
  return {
    group: 'licences',
    label: () => ids.map((id) => dataText.licences[id].name).join(dataText.and),
    ...(ids.length === 1 ? { licence: ids[0]! } : {}),
    path: `places/${key}.csv`,
    ...of('record', ({ underLicence }) => underLicence(key)),
    text: placesText,
  };
};

/** A whole calendar has no need. */
const answers =
  (need: NeedId | undefined) =>
  ({ needs }: { readonly needs?: readonly NeedId[] | undefined }): boolean =>
    need === undefined || needs?.includes(need) === true;

function gatheringLinesIn(code: string, site: DataSite, need?: NeedId): readonly string[] {
  const around = {
    today: BUILD_DAY,
    host: new URL(site.addressOf('/')).host,
    addressOf: gatheringAddress(site),
    words: gatheringFileText,
  };
  return site.catalogue
    .gatheringsIn(code)
    .filter(answers(need))
    .flatMap((gathering) => gatheringLines(gathering, gathering.days, around));
}

const calendarTitle = ({ municipalities }: SiteCatalogue, code: string, need?: NeedId): string => {
  const name = municipalities.fullName(code);
  return need ? calendarText.titleOfNeed(name, needLabel(need)) : calendarText.title(name);
};

/** The openings of a municipality's page, the twelve months to come; or of its places for a need. */
const calendarIn = (code: string, need?: NeedId): DataFile => ({
  group: 'calendars',
  label: ({ municipalities }) => {
    const name = municipalities.plainName(code);
    return need ? `${name} ${needLabel(need)}` : name;
  },
  isPartial: true,
  path: calendarPath(code, need),
  ...of('calendar', ({ localTo }) => localTo(code).filter(answers(need))),
  text: ({ catalogue, addressOf }, entries) => {
    const { dated } = splitByDays(entries, BUILD_DAY);
    return calendarOf(
      {
        title: calendarTitle(catalogue, code, need),
        description: calendarFileText.about(longDateLabel(BUILD_DAY)),
        address: addressOf(routes.calendarFile(code, need)),
      },
      comingOpenings(dated, BUILD_DAY, isJapaneseHoliday),
      {
        today: BUILD_DAY,
        host: new URL(addressOf('/')).host,
        addressOf: (resource) => addressOf(routes.resource(resource)),
        words: {
          summary: calendarFileText.summary,
          description: (one, page) => calendarFileText.description(one, page, BUILD_DAY),
        },
      },
      gatheringLinesIn(code, { catalogue, addressOf }, need),
    );
  },
});

/** What a municipality may publish as its own. */
const standardFile = (
  name: 'public-facilities' | 'childcare-facilities' | 'cafeterias',
  columns: readonly StandardColumn[],
): DataFile => ({
  group: 'standard',
  label: () => dataText.standards[name],
  path: `standard/${name}.csv`,
  entries: ({ chosenFor }) => chosenFor(name),
  text: (site, entries) =>
    standardTable(columns, standardRows(entries, site.catalogue.municipalities, pageAddress(site))),
});

const gatheringAddress =
  ({ addressOf }: DataSite) =>
  (gathering: Gathering) =>
    addressOf(`${routes.events()}#${gatheringAnchor(gathering)}`);

/** 相談会・行事 until this day */
const gatheringRows = (site: DataSite, last: string): readonly GatheringRow[] =>
  site.catalogue.gatherings.flatMap((gathering) =>
    openingsOf(gathering.days.filter(({ date }) => date <= last)).map((one) => ({
      ...one,
      gathering,
      place: site.catalogue.municipalities.get(gathering.area[0] ?? ''),
      page: gatheringAddress(site)(gathering),
    })),
  );

const eventsFile: DataFile = {
  group: 'standard',
  label: () => dataText.standards.events,
  isPartial: true,
  path: 'standard/events.csv',
  entries: ({ chosenFor }) => chosenFor('events'),
  text: (site, entries) => {
    const { dated } = splitByDays(entries, BUILD_DAY);
    const last = addDays(BUILD_DAY, EVENT_DAYS);
    const rows = comingOpenings(dated, BUILD_DAY, isJapaneseHoliday, last).flatMap(
      ({ resource, opening }) =>
        standardRows([resource], site.catalogue.municipalities, pageAddress(site)).map((row) => ({
          ...row,
          opening,
        })),
    );
    return eventTable(rows, gatheringRows(site, last));
  },
};

const mapFile: DataFile = {
  group: 'map',
  label: () => dataText.all,
  path: 'places.geojson',
  entries: ({ chosenFor }) => chosenFor('map'),
  text: (site, entries) =>
    geoJson({ name: SITE.name, generated: BUILD_DAY }, entries, pageAddress(site)),
};

const FEED_SCHEMA_FILE = 'feed.schema.json';

/** What other catalogues may show; signed when it is deployed, by scripts/sign-feed.ts. */
const neighbourFeed: DataFile = {
  group: 'neighbours',
  label: () => dataText.feed,
  path: 'feed.json',
  schema: FEED_SCHEMA_FILE,
  entries: ({ chosenFor }) => chosenFor('neighbours'),
  text: (site, entries) =>
    feedFile(
      {
        schema: site.addressOf(routes.dataFile(FEED_SCHEMA_FILE)),
        publisher: SITE.name,
        site: site.addressOf(routes.home()),
        generated: BUILD_DAY,
        licence: SITE.licence?.name,
        licences: licencesIn(entries),
      },
      entries.map((resource) => sharedPlace(resource, pageAddress(site)(resource))),
    ),
};

const feedSchemaFile: DataFile = {
  group: 'neighbours',
  label: () => dataText.schemaFile,
  path: FEED_SCHEMA_FILE,
  entries: () => [],
  text: ({ addressOf }) =>
    `${JSON.stringify(feedJsonSchema(addressOf(routes.dataFile(FEED_SCHEMA_FILE))), null, 1)}\n`,
};

const hsdsPath = (area: string) => `hsds/services/${area}.json`;

const hsdsIn = (area: string, at: number): DataFile => ({
  group: 'hsds',
  label: areaLabel(area),
  path: hsdsPath(area),
  ...of('record', ({ atHome }) => atHome(area)),
  text: (site, entries) => {
    const { homes, municipalities, entryCount } = site.catalogue;
    return hsdsPage(
      { number: at + 1, pages: homes.length, items: entryCount },
      entries.map((resource) => hsdsService(resource, pageAddress(site)(resource), municipalities)),
    );
  },
});

const hsdsPackageFile: DataFile = {
  group: 'hsds',
  label: () => dataText.index,
  path: 'hsds/datapackage.json',
  entries: () => [],
  text: ({ catalogue, addressOf }) =>
    hsdsPackage({
      title: SITE.name,
      homepage: addressOf(routes.data()),
      created: BUILD_DAY,
      files: catalogue.homes.map((area) => ({
        name: `services-${area}`,
        title: catalogue.municipalities.name(area),
        path: `services/${area}.json`,
      })),
    }),
};

const firstArea = ({ area: [code = NATIONAL] }: Gathering) => code;

/** Of a municipality, or of all of a prefecture or the nation. */
function gatheringsOfFeed(
  area: string,
  { municipalities, gatherings, gatheringsIn }: SiteCatalogue,
): readonly ComingGathering[] {
  const place = municipalities.get(area);
  if (place && place.kind !== 'prefecture') return gatheringsIn(area);
  return gatherings.filter(
    (one) => (municipalities.prefectureOf(firstArea(one))?.code ?? NATIONAL) === area,
  );
}

/** 相談会・行事 of these parts that are to come, the latest news first */
function gatheringNews(area: string, site: DataSite): readonly FeedItem[] {
  return gatheringHappenings(gatheringsOfFeed(area, site.catalogue), BUILD_DAY).map(
    ({ gathering, what, on }) => ({
      name: gatheringItemName(gathering),
      what,
      on,
      address: gatheringAddress(site)(gathering),
      title: feedText.entry(
        what,
        gathering.name,
        areaLabel(firstArea(gathering))(site.catalogue),
        gatheringsText.kind(gathering.kind),
      ),
      summary:
        what === 'cancelled'
          ? feedText.calledOff(
              gatheringsText.cancelledOn(longDateLabel(on), gathering.cancelled?.note),
              gathering.cancelled?.days?.map(dateLabel),
            )
          : feedText.announced(
              dayLabel(gathering.days[0]!),
              gathering.days.length - 1,
              longDateLabel(on),
            ),
    }),
  );
}

/** Of all entries that stand in these parts, the ended ones too: of a municipality, a prefecture or the nation. */
const feedIn = (area: string): DataFile => ({
  group: 'changes',
  isPartial: true,
  label: areaLabel(area),
  path: feedPath(area),
  ...of('feed', ({ within }) => within(area)),
  text: (site, entries) => {
    const { catalogue, addressOf } = site;
    const told = {
      title: feedText.title(SITE.name, catalogue.municipalities.name(area)),
      publisher: SITE.name,
      host: new URL(addressOf('/')).host,
      self: addressOf(routes.dataFile(feedPath(area))),
      home: addressOf(catalogue.hasPage(area) ? routes.municipality(area) : routes.home()),
      today: BUILD_DAY,
      addressOf: pageAddress(site),
      titleOf: ({ what, resource: { name, area: areas, kind } }) =>
        feedText.entry(what, name, catalogue.municipalities.name(areas[0]!), kindOf(kind).label),
      summaryOf: ({ what, on }) => feedText[what](longDateLabel(on)),
    } satisfies FeedSite;
    const days = new Map(catalogue.publishedIn(area).map(({ id, ...one }) => [id, one]));
    return atomFeed(
      happenings(entries, BUILD_DAY, (id) => days.get(id)),
      told,
      gatheringNews(area, site),
    );
  },
});

/** Every file there is. @param catalogue asked for the areas and licences that there are */
export function dataFiles(catalogue: SiteCatalogue): readonly DataFile[] {
  return [
    catalogueIndex,
    schemaFile,
    ...catalogue.homes.map(catalogueIn),
    placesFile,
    ...catalogue.licenceKeys.map(placesUnder),
    standardFile('public-facilities', FACILITY_COLUMNS),
    standardFile('childcare-facilities', CHILDCARE_COLUMNS),
    standardFile('cafeterias', CAFETERIA_COLUMNS),
    eventsFile,
    mapFile,
    ...catalogue.codesWithCalendar.flatMap((code) => [
      calendarIn(code),
      ...catalogue.needsWithCalendar(code).map((need) => calendarIn(code, need)),
    ]),
    // Without a key nobody could tell it from another's: nothing is given out.
    ...(SITE.feedKey === undefined ? [] : [neighbourFeed, feedSchemaFile]),
    hsdsPackageFile,
    ...catalogue.homes.map(hsdsIn),
    // The prefectures and the nation have a feed, and so has each municipality with a page.
    ...catalogue.homes.map(feedIn),
    ...catalogue.codesWithPages.map((code) => ({ ...feedIn(code), isOnItsPage: true as const })),
  ];
}

/**
 * All files by their paths, listed once. For who makes one of them: that nothing is noted of what the list was made of
 * is right there, and wrong for a page that shows the list.
 */
export const dataFilesByPath = sharedByObject(
  (catalogue: SiteCatalogue): ReadonlyMap<string, DataFile> =>
    new Map(dataFiles(catalogue).map((file) => [file.path, file])),
);
