/** 支援の空白のもと: the catalogue as the pages of gaps count it, with people, tiles and reports. Read once in a build. */
import { resolve } from 'node:path';
import { readGapReports } from '../../catalogue/read/gap-reports-file.ts';
import { readTileMaps } from '../../catalogue/read/tile-maps.ts';
import { areaRecord, type AreaRecord } from '../../domain/gap/area-record.ts';
import { easeIn, isOpenEntry, suppliesOf, type AreaEntries } from '../../domain/gap/kind-supply.ts';
import { reportsOf } from '../../domain/gap/gap-report.ts';
import { neighboursWith } from '../../domain/gap/neighbours-have.ts';
import { JAPAN } from '../../domain/gap/tile-map.ts';
import { sharedBy, sharedByObject } from '../../domain/shared-by.ts';
import type { Resource } from '../../domain/entry/entry-schema.ts';
import type { KindId } from '../../domain/vocabulary/kind.ts';
import { BUILD_DAY } from './build-day.ts';
import { siteCatalogue, type SiteCatalogue } from './joined-catalogue.ts';
import { gapPeople } from './gap-people.ts';
import { codesWithGapSheet } from './gap-sheets.ts';
import { SITE } from './site-config.ts';

const unique = (entries: readonly Resource[]): readonly Resource[] => [...new Set(entries)];

function make(catalogue: SiteCatalogue) {
  const { municipalities, localTo, wideFor, pagesIn, usualFacts } = catalogue;
  const content = resolve('content');
  const found = readGapReports(content, municipalities);
  // A map of which a part is in no catalogue would have tiles that lead nowhere.
  const hasAny = (code: string) => catalogue.hasPage(code) || pagesIn(code).length > 0;
  const maps = readTileMaps(content, municipalities.all()).filter(
    ({ id, tiles }) =>
      (id === JAPAN || SITE.prefectures.includes(id)) && tiles.every(({ code }) => hasAny(code)),
  );
  const isPrefecture = (code: string) => municipalities.get(code)?.kind === 'prefecture';
  const easeOf = sharedByObject(easeIn<Resource>({ usual: usualFacts, today: BUILD_DAY }));
  const parentOf = (code: string) => municipalities.get(code)?.parent;

  /** open ones: of a prefecture all that stand in it, and apart what serves all of it */
  const entriesOf = sharedBy((code: string): AreaEntries<Resource> => {
    const home = municipalities.get(code)!.prefectureCode;
    const own = isPrefecture(code) ? unique(pagesIn(code).flatMap(localTo)) : localTo(code);
    return { own: own.filter(isOpenEntry), wide: wideFor(home).filter(isOpenEntry) };
  });

  const codesWithSheet = codesWithGapSheet(catalogue);
  const sheets = new Set(codesWithSheet);

  const known = new Set<KindId>(catalogue.listed.filter(isOpenEntry).map(({ kind }) => kind));
  const neighbourhood = {
    neighboursOf: (code: string) => catalogue.neighboursOf(code),
    localTo: (code: string) => entriesOf(code).own,
    places: { prefectureOf: (code: string) => municipalities.prefectureOf(code)?.code },
  };

  return {
    catalogue,
    maps,
    ...gapPeople(municipalities),
    entriesOf,
    suppliesOf: sharedBy((code: string) => suppliesOf(entriesOf(code), easeOf)),
    recordOf: sharedBy((code: string): AreaRecord => areaRecord(entriesOf(code).own, BUILD_DAY)),
    neighboursWith: (kind: KindId, code: string) => neighboursWith(kind, code, neighbourhood),
    /** kinds of which something is open somewhere */
    known: known as ReadonlySet<KindId>,
    /** municipalities with a page of gaps of their own */
    codesWithSheet,
    hasSheet: (code: string) => sheets.has(code),
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
 * What is counted here is counted once, of all entries: who asks is made anew with any of them. The editor's server
 * makes a catalogue for every page, and so one of these.
 */
export async function gapCatalogue(): Promise<GapCatalogue> {
  const catalogue = await siteCatalogue();
  void catalogue.resources;
  return made(catalogue);
}
