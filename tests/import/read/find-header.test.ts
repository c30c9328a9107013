import { describe, expect, it } from 'vitest';
import { findHeader, headingKey } from '../../../src/import/read/find-header.ts';
import {
  KNOWN_FORMATS,
  KNOWN_HEADINGS,
  recogniseFormat,
} from '../../../src/import/formats/known-formats.ts';
import { rowReader } from '../../../src/import/formats/row-of-cells.ts';
import { splitCsv } from '../../../src/import/read/split-csv.ts';

const tableOf = (text: string) =>
  findHeader({ rows: splitCsv(text), readAs: 'UTF-8', remarks: [] }, KNOWN_HEADINGS);

describe('見出しをさがす', () => {
  it('folds line breaks, spaces, wide letters and a lost BOM', () => {
    expect(
      ['"名\n称', '名 称', '　名称　', '?名称', '\uFEFF名称'].map((text) =>
        headingKey(text.replace('"', '')),
      ),
    ).toEqual(Array(5).fill('名称'));
    expect(headingKey('ＵＲＬ')).toBe('url');
    expect(headingKey('建物名等（方書）')).toBe('建物名等(方書)');
  });

  it('finds it below titles, and says what stood above', () => {
    const table = tableOf(
      '見本市 子ども食堂,,\n令和7年4月1日現在,,\n,,\n名称,住所,電話番号\n見本食堂,見本市1,\n',
    );
    expect([table.headerLine, table.above, table.rows.map(({ line }) => line)]).toEqual([
      4,
      ['見本市 子ども食堂', '令和7年4月1日現在'],
      [5],
    ]);
  });

  it('keeps every row: blank ones are counted, the others stay', () => {
    const table = tableOf(
      `名称,住所,,\n見本食堂,見本市1,,\n${',,,\n'.repeat(300)}見本カフェ,見本市2,,\n　, ,,\n`,
    );
    expect([table.columns, table.rows.length, table.blankRows]).toEqual([['名称', '住所'], 2, 301]);
  });

  it('gives headings that come twice or are empty a name of their own', () => {
    const table = tableOf('名称,備考,備考,,住所\n見本食堂,一,二,三,見本市1\n');
    expect(table.columns).toEqual(['名称', '備考', '備考（2つ目）', '（見出しのない列4）', '住所']);
    expect(Object.values(table.rows[0]!.cells)).toEqual(['見本食堂', '一', '二', '三', '見本市1']);
    expect(table.headings).toEqual(['名称', '備考', '備考', '', '住所']);
  });

  it('is not shaken by headings that objects already have', () => {
    const table = tableOf('名称,住所,__proto__,constructor,toString\n見本食堂,見本市1,x,y,z\n');
    const { cells } = table.rows[0]!;
    expect([
      cells['__proto__'],
      cells['constructor'],
      cells['toString'],
      cells['hasOwnProperty'],
    ]).toEqual(['x', 'y', 'z', undefined]);
    expect(({} as Record<string, unknown>)['x']).toBeUndefined();
  });

  it('notices cells beyond the header', () => {
    expect(tableOf('名称,住所\n見本食堂,見本市1,2,あふれた\n').rows[0]?.extra).toEqual([
      '2',
      'あふれた',
    ]);
  });

  it('takes the first row as wide as the table where nothing is known', () => {
    expect(tableOf('一覧\n場所の名前,どこ,いつ\n見本,見本市,毎週\n').columns).toEqual([
      '場所の名前',
      'どこ',
      'いつ',
    ]);
  });

  it('finds no header in nothing, and no rows below a header alone', () => {
    expect(() => tableOf('\n\n')).toThrow('見出しの行がありません');
    expect(tableOf('名称,住所\n').rows).toEqual([]);
  });
});

describe('知っている形', () => {
  it.each([
    [
      'cafeteria',
      '全国地方公共団体コード,ID,都道府県,市区町村名,名称,住所,開催頻度,開催曜日,参加費_幼児',
    ],
    [
      'cafeteria',
      '都道府県コード又は市区町村コード,NO,都道府県名,市区町村名,名称,住所,開催\n頻度,開催 曜日',
    ],
    ['cafeteria', 'ID,住所,方書,緯度,経度,開催頻度,開催曜日,開催日,開催開始時間,参加費_幼児'],
    [
      'facility',
      '都道府県コード又は市区町村コード,NO,都道府県名,市区町村名,名称,名称_カナ,住所,方書,緯度,経度,電話番号,利用可能曜日,開始時間,終了時間',
    ],
    [
      'facility',
      '全国地方公共団体コード,ID,地方公共団体名,名称,名称_カナ,名称_英字,所在地_全国地方公共団体コード,町字ID,所在地_連結表記,建物名等（方書）',
    ],
    [
      'childcare',
      '都道府県コード又は市区町村コード,NO,市区町村名,名称,種別,住所,収容定員,受入年齢',
    ],
    ['care', '都道府県コード又は市区町村コード,NO,介護サービス事業所名称,実施サービス,住所'],
    ['medical', '都道府県コード又は市区町村コード,NO,名称,住所,診療曜日,診療科目'],
    [
      'wamnet',
      '都道府県コード又は市区町村コード,指定機関名,サービス種別,事業所の名称,事業所番号,事業所住所（市区町村）',
    ],
    [undefined, '場所の名前,どこ'],
    [undefined, '名称,ひとこと'],
  ])('%s: %s', (name, headings) => expect(recogniseFormat(headings.split(','))?.name).toBe(name));

  it('puts the new generation of an address together from its parts', () => {
    const facility = KNOWN_FORMATS.find(({ name }) => name === 'facility')!;
    const table = tableOf(
      '名称,所在地_連結表記,所在地_都道府県,所在地_市区町村,所在地_町字,所在地_番地以下,地方公共団体名\n見本,,見本県,見本市,中町,1-2,見本市\n',
    );
    expect(rowReader(table.columns, facility.columns)(table.rows[0]!.cells)).toMatchObject({
      name: '見本',
      address: '見本県見本市中町1-2',
    });
  });
});
