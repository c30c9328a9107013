/** 地域と場所のデータのファイル: every entry of every municipality is in the one file that the reader asks for. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import type { TableRecord } from '../../src/domain/entry/table-record.ts';
import type { AreaFile } from '../../src/domain/entry/record-columns.ts';
import { inFolder, placesFileOf } from '../../src/domain/entry/places-file.ts';
import { folderOf } from '../../src/domain/fields/entry-id.ts';
import { areaFile, townRecords } from '../../src/islands/shared/town-files.ts';
import { isSensitive } from '../../src/site/entry/entry-lines.ts';
import { ownPrefectures } from '../../src/site/build/own-prefectures.ts';
import { realCatalogue } from '../catalogue/real-catalogue.ts';
import { DIST } from './built-site.ts';

const { resources, municipalities } = realCatalogue();
const shown = resources.filter((one) => !isSensitive(one));
const listed = shown.filter(({ status }) => status.state !== 'closed');
const idsOf = (records: readonly { readonly id: string }[]) =>
  records.map(({ id }) => id).toSorted();
const byArea = Map.groupBy(
  listed.flatMap(({ id, area }) => area.map((code) => ({ id, code }))),
  ({ code }) => code,
);
const idsFor = (code: string) => idsOf(byArea.get(code) ?? []);
const places = municipalities.all().filter(({ kind }) => kind !== 'prefecture');
const FOLDER = '/data/table/';
let asked: string[] = [];

beforeAll(() => {
  vi.stubGlobal('fetch', (address: string) => {
    asked.push(address);
    const file = join(DIST, address);
    return Promise.resolve(
      existsSync(file) ? new Response(readFileSync(file)) : new Response('', { status: 404 }),
    );
  });
});
afterAll(() => vi.unstubAllGlobals());

describe('一覧表のデータ', () => {
  it('has each municipality in one file, which the pages find without a miss', async () => {
    for (const { code, prefectureCode } of places) {
      asked = [];
      const prefecture = await areaFile<TableRecord>(FOLDER, prefectureCode);
      const found = await townRecords(FOLDER, code, prefectureCode, prefecture);
      expect(idsOf(found), code).toEqual(idsFor(code));
      if (prefecture)
        expect(
          asked.filter((address) => !existsSync(join(DIST, address))),
          code,
        ).toEqual([]);
      expect(prefecture?.ofTown(code) !== undefined, code).toBe(
        prefecture !== undefined && !existsSync(join(DIST, FOLDER, `${code}.json`)),
      );
    }
  }, 60_000);

  it('has what is for a prefecture or the nation in its file, and is empty nowhere but there', async () => {
    for (const name of readdirSync(join(DIST, FOLDER))) {
      const code = name.slice(0, -'.json'.length);
      const file = await areaFile<TableRecord>(FOLDER, code);
      expect(idsOf(file!.records), code).toEqual(idsFor(code));
      const { towns = {} } = JSON.parse(readFileSync(join(DIST, FOLDER, name), 'utf8')) as AreaFile;
      for (const town of Object.keys(towns))
        expect(municipalities.get(town)?.prefectureCode).toBe(code);
    }
  });
});

describe('場所を足すときのデータ', () => {
  it('has each entry in one file: that of its folder', () => {
    const own = ownPrefectures({ municipalities });
    const fileOf = (name: string) =>
      JSON.parse(readFileSync(join(DIST, `data/places/${name}.json`), 'utf8')) as {
        readonly records: readonly { readonly id: string }[];
      };
    for (const [folder, here] of Map.groupBy(shown, ({ id }) => folderOf(id)))
      expect(idsOf(inFolder(fileOf(placesFileOf(folder, own)).records, folder)), folder).toEqual(
        idsOf(here),
      );
    const all = readdirSync(join(DIST, 'data/places'), { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.json'))
      .flatMap((name) => fileOf(name.slice(0, -'.json'.length)).records);
    expect(idsOf(all)).toEqual(idsOf(shown));
  });

  it('has what is written of each in the file of the same name, of a prefecture no more than of one of our own municipalities', () => {
    const own = ownPrefectures({ municipalities });
    const files = Map.groupBy(shown, ({ id }) => placesFileOf(folderOf(id), own));
    /** that of one municipality of ours, which is fetched as well */
    let most = 0;
    const ofOthers: [string, number][] = [];
    for (const [name, here] of files) {
      const written = readFileSync(join(DIST, `data/source/${name}.json`));
      const { entries } = JSON.parse(written.toString()) as { readonly entries: object };
      expect(Object.keys(entries).toSorted(), name).toEqual(idsOf(here));
      const bytes = gzipSync(written).length;
      if (own.includes(name.split('/')[0]!)) most = Math.max(most, bytes);
      else ofOthers.push([name, bytes]);
    }
    expect(ofOthers.filter(([, bytes]) => bytes > most)).toEqual([]);
  });

  it('gives the folders of our own prefectures files of their own', () => {
    expect(placesFileOf('tokyo/nerima/', ['tokyo'])).toBe('tokyo/nerima');
    expect(placesFileOf('tokyo/', ['tokyo'])).toBe('tokyo');
    expect(placesFileOf('hokkaido/sapporo/', ['tokyo'])).toBe('hokkaido');
    expect(placesFileOf('national/', ['tokyo'])).toBe('national');
  });
});
