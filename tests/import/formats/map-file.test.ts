import { describe, expect, it } from 'vitest';
import { findHeader } from '../../../src/import/read/find-header.ts';
import { KNOWN_HEADINGS } from '../../../src/import/formats/known-formats.ts';
import { parseMapFile } from '../../../src/import/formats/map-file.ts';
import { mapKindRule, mapReader } from '../../../src/import/formats/map-reader.ts';
import { splitCsv } from '../../../src/import/read/split-csv.ts';
import { suggestFields, suggestMap } from '../../../src/import/formats/suggest-map.ts';

const tableOf = (text: string) =>
  findHeader({ rows: splitCsv(text), readAs: 'UTF-8', remarks: [] }, KNOWN_HEADINGS);
const MAP = `name: mihon-salon
source: {title: 見本市のサロン, url: "https://www.city.mihon.example/", licence: CC BY 4.0}
publisher: 見本市
as_of: 2026-04-01
municipality: "399015"
kind: {column: 種別, values: {ふれあいサロン: salon, カフェ: cafe}}
columns:
  サロン名: name
  町名: address
  番地: address
  "活動日 時間": hours
  ひとこと: [description, summary]
  担当: skip
split:
  連絡先: {by: "／", into: [phone, fax]}
constants:
  serves: residents
  fee: free
  prefecture: 見本県
`;

describe('対応表', () => {
  it('reads columns, constants, splits and kinds', () => {
    const map = parseMapFile(MAP, 'x.yml');
    expect(map).toMatchObject({
      name: 'mihon-salon',
      publisher: '見本市',
      asOf: '2026-04-01',
      municipality: '399015',
      constants: { serves: 'residents', fee: 'free' },
      defaults: { prefecture: '見本県' },
      source: { licence: 'CC BY 4.0' },
    });
    const table = tableOf(
      'サロン名,町名,番地,活動日時間,ひとこと,担当,連絡先,種別\n見本サロン,中町,1-2,毎週火 10:00-12:00,お茶,山田,03-0000-0001／03-0000-0002／03-0000-0003,ふれあい サロン\nその他,,,,,,,体操\n',
    );
    const read = mapReader(map, table.columns, undefined);
    const row = read(table.rows[0]!.cells);
    expect(row).toMatchObject({
      name: '見本サロン',
      address: '中町1-2',
      hours: '毎週火 10:00-12:00',
      description: 'お茶',
      summary: 'お茶',
      phone: '03-0000-0001',
      fax: '03-0000-0002／03-0000-0003',
      prefecture: '見本県',
    });
    const kindOf = mapKindRule(map.kind, undefined);
    expect(kindOf({ kind: 'salon', category: '体操' })).toEqual({ kind: 'salon' });
    expect(kindOf({ category: 'カフェ' })).toEqual({ kind: 'cafe' });
    expect(kindOf(read(table.rows[1]!.cells))).toEqual({
      reason: '「体操」がどの種類か、対応表の kind の values にありません',
    });
  });

  it.each([
    ['colums: {a: name}', '1行目: 「colums」という見出しはありません。もしかして: columns'],
    ['columns: {a: nmae}', '「nmae」という項目はありません。もしかして: name'],
    ['kind: saloon', '「saloon」という種類はありません。もしかして: salon'],
    ['kind: {values: {a: salon}}', 'column（種類が書いてある列）がありません'],
    ['kind: {column: a, values: {a: xyzzy-kind}}', '「xyzzy-kind」という種類はありません'],
    ['constants: {verified: x}', '「verified」は、constants に書けません'],
    ['constants: {fee: gratis}', 'constants の fee: 「fee」に「gratis」という値はありません'],
    ['name: サロン', '半角の小文字'],
    ['as_of: 2026-02-30', 'こよみにありません'],
    ['source: {titel: x}', '「source」の中に書けるのは'],
    ['split: {a: "／"}', '「split」は、'],
    ['columns: [a]', '見出しと値に分けて'],
    ['name: [', '1行目: '],
    ['columns: {__proto__: name}', '使えません'],
    ['columns: &x {a: name}', '参照は使えません'],
  ])('says what is wrong with %s', (yaml, message) =>
    expect(() => parseMapFile(yaml, 'list.yml')).toThrow(message),
  );

  it('names every slip at once', () => {
    expect(() => parseMapFile('colums: {}\nkind: saloon\n', 'list.yml')).toThrow(
      /1行目[\s\S]*2行目/,
    );
  });

  it('says which columns the table lacks', () => {
    const map = parseMapFile('columns: {サロン名称: name, 場所: address}', 'list.yml');
    expect(() => mapReader(map, ['サロンの名称', '場所'], undefined)).toThrow(
      '「サロン名称」（もしかして: サロンの名称）',
    );
  });
});

describe('対応表の下書き', () => {
  it('guesses from headings, each field once', () => {
    expect(
      suggestFields([
        '番号',
        '施設名',
        'フリガナ',
        '所在地',
        'TEL',
        'FAX',
        'ホームページ',
        '開館時間',
        '休館日',
        '種別',
        '備考',
        'その他',
        '受付番号札',
      ]),
    ).toEqual([
      ['番号', 'id'],
      ['施設名', 'name'],
      ['フリガナ', 'kana'],
      ['所在地', 'address'],
      ['TEL', 'phone'],
      ['FAX', 'fax'],
      ['ホームページ', 'url'],
      ['開館時間', 'hours'],
      ['休館日', 'closed'],
      ['種別', 'category'],
      ['備考', 'note'],
      ['その他', 'note'],
      ['受付番号札', 'skip'],
    ]);
  });

  it('leaves columns about the list itself aside', () => {
    expect(suggestFields(['_取得元URL', '画像URL', 'prefectureCode', 'name'])).toEqual([
      ['_取得元URL', 'skip'],
      ['画像URL', 'skip'],
      ['prefectureCode', 'skip'],
      ['name', 'name'],
    ]);
  });

  it('knows opening and closing in two columns from both in one', () => {
    expect(suggestFields(['開館時間', '閉館時間'])).toEqual([
      ['開館時間', 'start'],
      ['閉館時間', 'end'],
    ]);
  });

  it('is a mapping that can be read once the source is filled in', () => {
    const table = tableOf(
      '施設名,"所在:""地""",種別,謎\n見本サロン,中町1,"ふれあい, ""サロン""",x\n見本児童館,中町2,児童館,y\n',
    );
    const draft = suggestMap(table, undefined);
    const map = parseMapFile(draft, 'draft.yml');
    expect(map.columns).toEqual([
      ['施設名', 'name'],
      ['所在:"地"', 'address'],
      ['種別', 'category'],
    ]);
    expect([...map.kind!.values]).toEqual([['児童館', 'childrens-hall']]);
    expect(draft).toContain('例: 見本サロン');
    expect(map.source).toEqual({});
  });
});
