/** 自分のデータを読みもどす: what the catalogue hands out comes back into it without loss. */
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { FIELD_TABLE } from '../../src/catalogue/read/field-table.ts';
import { readCatalogue } from '../../src/catalogue/read/read-catalogue.ts';
import { entryPath } from '../../src/domain/entry/page-address.ts';
import type { Resource } from '../../src/domain/entry/entry-schema.ts';
import { writtenOf } from '../../src/domain/written/written-value.ts';
import { leaving } from '../../src/exchange/leaving.ts';
import { catalogueFile } from '../../src/exchange/own/catalogue-file.ts';
import { catalogueJsonSchema } from '../../src/exchange/own/catalogue-schema.ts';
import { entryRecord } from '../../src/exchange/own/entry-record.ts';
import { wholeFront } from '../../src/exchange/own/front-of-entry.ts';
import { packed, unpacked } from '../../src/exchange/own/packed-cell.ts';
import {
  cellsOfFront,
  columnNameOf,
  frontOfCells,
  PLACE_HEADINGS,
} from '../../src/exchange/own/place-columns.ts';
import { placeLine, placesCsv } from '../../src/exchange/own/places-csv.ts';
import { importFile } from '../../src/import/join/import-file.ts';
import { makeContent, sampleEntry } from '../catalogue/sample-content.ts';
import { everyField, everyFieldText } from './every-field.ts';
import { realCatalogue } from '../catalogue/real-catalogue.ts';

const folders: string[] = [];
const temporary = () => {
  const folder = mkdtempSync(join(tmpdir(), 'own-'));
  folders.push(folder);
  return folder;
};
afterAll(() => folders.forEach((folder) => rmSync(folder, { recursive: true, force: true })));

const SCHEMA = 'https://catalogue.example/data/v1/catalogue.schema.json';
const pageOf = (resource: Resource) =>
  `https://catalogue.example/resources/${entryPath(resource)}/`;

const headOf = { schema: SCHEMA, title: '見本', area: 'national', publisher: '見本カタログ' };
const jsonOf = (resources: readonly Resource[]) =>
  catalogueFile(
    { ...headOf, site: 'https://catalogue.example/', generated: '2026-11-22', licences: [] },
    leaving(resources, 'record').map((resource) => entryRecord(resource, pageOf(resource))),
  );

type Form = 'places.csv' | 'catalogue.json';
const FORMS: readonly Form[] = ['places.csv', 'catalogue.json'];

function fileOf(form: Form, contentDir: string): string {
  const { resources, municipalities } = readCatalogue(contentDir);
  const file = join(temporary(), form);
  writeFileSync(
    file,
    form === 'places.csv'
      ? placesCsv(leaving(resources, 'record').map(placeLine(municipalities, pageOf)))
      : jsonOf(resources),
  );
  return file;
}

const take = (file: string, contentDir: string) =>
  importFile(file, { contentDir, today: '2026-11-29' });

/** A content folder with the same municipalities and no entries. */
function emptyLike(contentDir: string): string {
  const folder = temporary();
  mkdirSync(join(folder, 'resources'));
  cpSync(join(contentDir, 'municipalities.csv'), join(folder, 'municipalities.csv'));
  return folder;
}

/** A folder with every so many-th of the real entries, and all that are hidden, about violence or closed. */
function partOfContent(every: number): string {
  const folder = emptyLike('content');
  const { resources } = realCatalogue();
  const odd = ({ location, needs, status, members, changes }: Resource) =>
    location === 'hidden' ||
    needs[0] === 'violence' ||
    status.state !== 'open' ||
    members !== undefined ||
    changes !== undefined;
  for (const { id } of resources.filter((resource, at) => at % every === 0 || odd(resource)))
    cpSync(join('content/resources', `${id}.md`), join(folder, 'resources', `${id}.md`));
  return folder;
}

const sample = () =>
  makeContent({
    'mihon/mihon/every-field.md': everyFieldText(),
    'mihon/mihon/twin.md': sampleEntry(),
    'mihon/mihon/twin-2.md': sampleEntry('phones:\n  - number: "03-0000-0009"'),
    'mihon/mihon/hidden.md': sampleEntry('location: hidden', { name: 'ひみつの会' }),
    'mihon/mihon/closed.md': sampleEntry('status:\n  state: closed\n  on: 2026-04-01', {
      name: 'おわった会',
    }),
  });

describe.each(FORMS)('%s', (form) => {
  it.each([
    ['every field there is', sample, 5],
    ['a part of the real catalogue', () => partOfContent(25), 200],
  ])(
    'makes the same catalogue again from nothing: %s',
    async (_what, make, least) => {
      const contentDir = make();
      folders.push(contentDir);
      const before = readCatalogue(contentDir).resources;
      const fresh = emptyLike(contentDir);
      const { report, refused } = await take(fileOf(form, contentDir), fresh);
      expect([refused, report.rejected]).toEqual([undefined, []]);
      expect(report.created.toSorted()).toEqual(before.map(({ id }) => id).toSorted());
      expect(readCatalogue(fresh).resources).toEqual(before);
      expect(before.length).toBeGreaterThanOrEqual(least);
    },
    60_000,
  );

  it('changes nothing where it came from, and nothing the second time', async () => {
    const contentDir = sample();
    folders.push(contentDir);
    const text = () =>
      readFileSync(join(contentDir, 'resources/mihon/mihon/every-field.md'), 'utf8');
    const before = text();
    for (let time = 0; time < 2; time += 1) {
      const { report } = await take(fileOf(form, contentDir), contentDir);
      expect(report).toMatchObject({
        rows: 5,
        created: [],
        merged: [],
        unchanged: 5,
        rejected: [],
      });
    }
    expect(text()).toBe(before);
  });

  it('names the ledger by the site it came from', async () => {
    const contentDir = sample();
    folders.push(contentDir);
    const { report } = await take(fileOf(form, contentDir), contentDir);
    expect(report.name).toBe('tsunagaru-catalogue-example');
  });
});

describe('ほかの人が手を入れたファイル', () => {
  const change = async (from: string | RegExp, to: string) => {
    const contentDir = makeContent({ 'mihon/mihon/cafe.md': sampleEntry() });
    folders.push(contentDir);
    const { resources } = readCatalogue(contentDir);
    const file = join(temporary(), 'catalogue.json');
    const text = jsonOf(resources);
    writeFileSync(file, text.replace(from, to));
    expect(readFileSync(file, 'utf8')).not.toBe(text);
    return take(file, emptyLike(contentDir));
  };

  it.each([
    [
      'an id that leads elsewhere',
      '"mihon/mihon/cafe"',
      '"../../etc/cafe"',
      /場所のファイルの名前/,
    ],
    ['raw HTML in the body', '"body":"', '"body":"<script>alert(1)</script>', /本文/],
    ['a field nobody knows', '"kind":', '"kindness":true,"kind":', /kindness/],
    ['a kind nobody knows', '"kind":"cafe"', '"kind":"palace"', /palace|kind/],
  ])('refuses %s, and says why', async (_what, from, to, reason) => {
    const { report } = await change(from, to);
    expect(report.created).toEqual([]);
    expect(report.rejected[0]!.rejected).toMatch(reason);
  });

  it('does not take JSON of another format for a catalogue', async () => {
    await expect(change('tsunagaru-catalogue/1', 'tsunagaru-catalogue/9')).rejects.toThrow(/JSON/);
  });

  it('reads a table that a spreadsheet saved: other order, dates with slashes, columns away', async () => {
    const contentDir = makeContent({ 'mihon/mihon/cafe.md': sampleEntry() });
    folders.push(contentDir);
    const file = join(temporary(), 'places.csv');
    writeFileSync(
      file,
      [
        '種類 [kind],名前 [name],id [id],使える地域 [area],確かめたこと・確かめた日 [verified.on],確かめたこと・確かめた人や団体 [verified.by],確かめたこと・確かめかた [verified.how],出典・出典の題名 [source.title],出典・出典のアドレス [source.url],出典・使ってよい条件 [source.licence],出典・出典を見た日 [source.retrieved],本文 [body]',
        '地域カフェ・認知症カフェ,見本カフェ,mihon/mihon/cafe,399019,2026/10/1,見本市,電話で聞いた,見本市の一覧,https://www.city.mihon.example/list,CC BY 4.0,2026/10/1,だれでも来られるカフェです。',
      ]
        .join('\r\n')
        .replace('399019', readCatalogue(contentDir).resources[0]!.area[0]!),
    );
    const { report } = await take(file, contentDir);
    expect(report).toMatchObject({ unchanged: 1, rejected: [] });
  });
});

describe('JSON Schema', () => {
  const schema = catalogueJsonSchema(SCHEMA);
  // zod's reading of a JSON Schema: another program than the one that made it.
  const judge = z.fromJSONSchema(schema as Parameters<typeof z.fromJSONSchema>[0]);

  it('holds for every entry of the catalogue', () => {
    const { resources } = realCatalogue();
    const result = judge.safeParse(JSON.parse(jsonOf([...resources, everyField()])));
    expect(result.error?.issues.slice(0, 3)).toBeUndefined();
  }, 60_000);

  it('refuses what an entry may not have', () => {
    for (const wrong of [{ kindness: true }, { fee: 'cheap' }, { walk_in: 'yes' }, { name: 1 }]) {
      const file = JSON.parse(jsonOf([everyField()])) as { entries: object[] };
      file.entries = [{ ...file.entries[0], ...wrong }];
      expect(judge.safeParse(file).success, JSON.stringify(wrong)).toBe(false);
    }
  });
});

describe('表の升目', () => {
  const value = fc.string({ minLength: 1, unit: fc.constantFrom(...'；／\\あb,"') });

  it('hold any list of lists and give it back', () => {
    fc.assert(
      fc.property(fc.array(fc.array(value, { maxLength: 3 }), { maxLength: 4 }), (lists) => {
        // A single empty list is written as no list at all.
        fc.pre(!(lists.length === 1 && lists[0]!.length === 0));
        expect(unpacked(packed(lists))).toEqual(lists);
      }),
    );
  });

  it('have a column for every value of the schema, each under a name of its own', () => {
    const names = PLACE_HEADINGS.map(columnNameOf);
    const leaves = FIELD_TABLE.flatMap(({ name, fields = [], word }) => [
      ...(fields.length === 0 || word ? [name] : []),
      ...fields.map((inner) => `${name}.${inner.name}`),
    ]);
    expect(names).toEqual(leaves);
    expect(new Set(names).size).toBe(names.length);
    expect(PLACE_HEADINGS.filter((heading) => !/^.*[ぁ-んァ-ヶ一-龠].* \[/.test(heading))).toEqual(
      [],
    );
  });

  it('give back every front matter, whatever text stands in it', () => {
    const whole = everyField();
    fc.assert(
      fc.property(value, fc.array(value, { minLength: 1, maxLength: 3 }), (text, list) => {
        const front = wholeFront({ ...whole, hours_note: text, bring: list, for: 'anyone' });
        const cells = new Map(
          cellsOfFront(front, (code) => code).map((cell, at) => [
            columnNameOf(PLACE_HEADINGS[at]!),
            cell,
          ]),
        );
        expect(frontOfCells((name) => cells.get(name) ?? '')).toEqual(writtenOf(front));
      }),
      { numRuns: 50 },
    );
  });
});
