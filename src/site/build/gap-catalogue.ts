/** 支援の空白のもと: the catalogue as the pages of gaps count it, with people, tiles and reports. Read once in a build. */
import { resolve } from 'node:path';
import { readGapReports } from '../../catalogue/read/gap-reports-file.ts';
import { readTileMaps } from '../../catalogue/read/tile-maps.ts';
import { areaRecord, type AreaRecord } from '../../domain/gap/area-record.ts';
import type { GapEntry } from '../../domain/gap/gap-entry.ts';
import { easeIn, suppliesOf, type AreaEntries } from '../../domain/gap/kind-supply.ts';
import { reportsOf } from '../../domain/gap/gap-report.ts';
import { neighboursWith } from '../../domain/gap/neighbours-have.ts';
import { JAPAN } from '../../domain/gap/tile-map.ts';
import { sharedBy, sharedByObject } from '../../domain/shared-by.ts';
import type { Resource } from '../../domain/entry/entry-schema.ts';
import type { KindId } from '../../domain/vocabulary/kind.ts';
import { BUILD_DAY } from './build-day.ts';
import { siteCatalogue, type SiteCatalogue } from './joined-catalogue.ts';
import { gapPeople } from './gap-people.ts';
import { SITE } from './site-config.ts';

function make(catalogue: SiteCatalogue) {
  const { municipalities, pagesIn, usualFacts, gapEntriesIn, gapEntriesServing } = catalogue;
  const content = resolve('content');
  const found = readGapReports(content, municipalities);
  // A map of which a part is in no catalogue would have tiles that lead nowhere.
  const hasAny = (code: string) => catalogue.hasPage(code) || pagesIn(code).length > 0;
  const maps = readTileMaps(content, municipalities.all()).filter(
    ({ id, tiles }) =>
      (id === JAPAN || SITE.prefectures.includes(id)) && tiles.every(({ code }) => hasAny(code)),
  );
  const isPrefecture = (code: string) => municipalities.get(code)?.kind === 'prefecture';
  const easeOf = sharedByObject(easeIn<GapEntry>({ usual: usualFacts, today: BUILD_DAY }));
  const parentOf = (code: string) => municipalities.get(code)?.parent;

  /** Asks each time: what is worked out once is worked out of the same answers. */
  const entriesOf = (code: string): AreaEntries<GapEntry> => ({
    own: gapEntriesIn(code),
    wide: gapEntriesServing(municipalities.get(code)!.prefectureCode),
  });
  const supplies = sharedBy((code: string) => suppliesOf(entriesOf(code), easeOf));
  const records = sharedBy((code: string) => areaRecord(entriesOf(code).own, BUILD_DAY));
  const asked = <T>(code: string, kept: (code: string) => T): T => {
    void entriesOf(code);
    return kept(code);
  };
  const neighbourhood = {
    neighboursOf: (code: string) => catalogue.neighboursOf(code),
    localTo: (code: string) => entriesOf(code).own,
    places: { prefectureOf: (code: string) => municipalities.prefectureOf(code)?.code },
  };

  return {
    catalogue,
    maps,
    ...gapPeople(municipalities),
    /** open ones: of a prefecture all that stand in it, and apart what serves all of it */
    entriesOf,
    suppliesOf: (code: string) => asked(code, supplies),
    recordOf: (code: string): AreaRecord => asked(code, records),
    neighboursWith: (kind: KindId, code: string) => neighboursWith(kind, code, neighbourhood),
    /** the entry itself, for a name or an address on a page: its file is then what the page depends on */
    entry: ({ id }: Pick<GapEntry, 'id'>): Resource => catalogue.get(id)!,
    /** kinds of which something is open somewhere */
    known: (): ReadonlySet<KindId> => new Set(catalogue.openKinds),
    /** prefectures of which the catalogue speaks */
    prefectures: municipalities
      .all()
      .filter(({ kind, code }) => kind === 'prefecture' && pagesIn(code).length > 0)
      .map(({ code }) => code),
    collected: found?.collected,
    reports: found?.reports ?? [],
    reportsOf: (code: string) =>
      isPrefecture(code)
        ? (found?.reports ?? []).filter(
            ({ area }) => area && municipalities.prefectureOf(area)?.code === code,
          )
        : reportsOf(code, found?.reports ?? [], parentOf),
  };
}

export type GapCatalogue = ReturnType<typeof make>;

const made = sharedByObject(make);

/**
 * Made once in a build: what it hands out it asks of the catalogue each time, but for what follows from where there are
 * pages. The editor's server makes a catalogue for every page, and so one of these.
 */
export async function gapCatalogue(): Promise<GapCatalogue> {
  const catalogue = await siteCatalogue();
  void catalogue.codesWithPages;
  return made(catalogue);
}
