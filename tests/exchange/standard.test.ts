/** 標準の表: the columns in the order of the published standards; what is not known is empty, named, and never 「無」. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { afterAll, describe, expect, it } from 'vitest';
import { readCatalogue } from '../../src/catalogue/read/read-catalogue.ts';
import { readEntry } from '../../src/catalogue/read/read-entry.ts';
import { splitByDays } from '../../src/domain/entry/month-calendar.ts';
import { isJapaneseHoliday } from '../../src/domain/time/holidays.ts';
import { openingsOn } from '../../src/domain/time/openings.ts';
import { openingHoursOf } from '../../src/domain/time/read-hours.ts';
import { chosenEntries, type Choice } from '../../src/exchange/chosen-entries.ts';
import { comingOpenings } from '../../src/exchange/calendar/opening-events.ts';
import { CAFETERIA_COLUMNS } from '../../src/exchange/standard/cafeterias.ts';
import { EVENT_COLUMNS } from '../../src/exchange/standard/events.ts';
import { CHILDCARE_COLUMNS, FACILITY_COLUMNS } from '../../src/exchange/standard/facilities.ts';
import {
  standardRows,
  standardTable,
  type StandardColumn,
} from '../../src/exchange/standard/standard-table.ts';
import { importFile } from '../../src/import/join/import-file.ts';
import { makeContent, sampleEntry } from '../catalogue/sample-content.ts';
import { realCatalogue } from '../catalogue/real-catalogue.ts';

const { resources, municipalities } = realCatalogue();
const page = ({ id }: { readonly id: string }) => `https://catalogue.example/resources/${id}/`;
const TABLES: readonly (readonly [Choice, readonly StandardColumn[], string])[] = [
  [
    'cafeterias',
    CAFETERIA_COLUMNS,
    '全国地方公共団体コード,ID,都道府県,市区町村名,名称,名称_カナ,設置目的,実施支援の主な区分,住所,方書,緯度,経度,電話番号1,電話番号1_連絡先備考,電話番号2,電話番号2_連絡先備考,内線番号,FAX番号,URL,メールアドレス1,メールアドレス1_連絡先備考,メールアドレス2,メールアドレス2_連絡先備考,法人番号,運営団体名,開催頻度,開催曜日,開催日,開催開始時間,開催終了時間,開催日時特記事項,参加条件,参加費_幼児,参加費_小学生,参加費_中学生,参加費_高校生,参加費_大人,参加費特記事項,予約方法,予約特記事項,定員,フードパントリー実施,テイクアウト実施,学区,ネットワークの加入,追加情報NO,画像,画像_ライセンス,備考',
  ],
  [
    'public-facilities',
    FACILITY_COLUMNS,
    '都道府県コード又は市区町村コード,NO,都道府県名,市区町村名,名称,名称_カナ,名称_通称,POIコード,住所,方書,緯度,経度,電話番号,内線番号,法人番号,団体名,利用可能曜日,開始時間,終了時間,利用可能日時特記事項,説明,バリアフリー情報,URL,備考',
  ],
  [
    'childcare-facilities',
    CHILDCARE_COLUMNS,
    '都道府県コード又は市区町村コード,NO,都道府県名,市区町村名,名称,名称_カナ,種別,住所,方書,緯度,経度,アクセス方法,駐車場情報,電話番号,内線番号,FAX番号,法人番号,団体名,認可等年月日,収容定員,受入年齢,利用可能曜日,開始時間,終了時間,利用可能日時特記事項,一時預かりの有無,URL,備考',
  ],
];
const EVENT_HEADINGS =
  '都道府県コード又は市区町村コード,NO,都道府県名,市区町村名,イベント名,イベント名_カナ,イベント名_英語,開始日,終了日,開始時間,終了時間,開始日時特記事項,説明,料金(基本),料金(詳細),連絡先名称,連絡先電話番号,連絡先内線番号,主催者,場所名称,住所,方書,緯度,経度,アクセス方法,駐車場情報,定員,参加申込終了日,参加申込終了時間,参加申込方法,URL,備考';

const read = (csv: string) =>
  parse(csv, { bom: true, columns: true }) as readonly Readonly<Record<string, string>>[];
const headingsOf = (csv: string) => (parse(csv, { bom: true, to: 1 }) as string[][])[0]!;

const folders: string[] = [];
afterAll(() => folders.forEach((folder) => rmSync(folder, { recursive: true, force: true })));

describe.each(TABLES)('%s', (choice, columns, headings) => {
  const chosen = chosenEntries(resources, choice);
  const csv = standardTable(columns, standardRows(chosen, municipalities, page));
  const rows = read(csv);

  it('has the columns of the standard in its order, and one of ours at the right end', () => {
    expect(headingsOf(csv).join(',')).toBe(`${headings},要確認の項目`);
    expect(rows.length).toBe(chosen.length);
    expect(rows.length).toBeGreaterThan(10);
  });

  it('names what it does not know, and says of nothing that it is not there', () => {
    for (const row of rows) {
      const unknown = row['要確認の項目']!.split(';').filter(Boolean);
      for (const heading of unknown) expect(row[heading], `${row['名称']} ${heading}`).toBe('');
      expect(Object.values(row).filter((cell) => /^(?:無|なし|0|否|×)$/.test(cell))).toEqual([]);
    }
    expect(rows.some((row) => row['要確認の項目'] !== '')).toBe(true);
  });

  it('writes times that a machine reads', () => {
    for (const row of rows)
      for (const [heading, cell] of Object.entries(row))
        if (heading.endsWith('時間'))
          expect(cell, row['名称']).toMatch(/^(?:([01]\d|2[0-4]):[0-5]\d)?$/);
  });

  it('is a list that our own importer knows', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'standard-'));
    folders.push(folder);
    const file = join(folder, 'list.csv');
    const some = chosen.slice(0, 40);
    writeFileSync(file, standardTable(columns, standardRows(some, municipalities, page)));
    const { format, report } = await importFile(file, {
      contentDir: 'content',
      today: '2026-11-29',
      dryRun: true,
      title: '見本',
      url: 'https://catalogue.example/',
      licence: 'CC BY 4.0',
    });
    expect(format).toMatch(/自治体標準オープンデータセット|こども食堂共通フォーマット/);
    expect(report.rows).toBe(some.length);
    const reasons = new Set(report.rejected.map(({ rejected }) => rejected.slice(0, 12)));
    // Desks are told by their names alone; what none tells is refused and said.
    expect([...reasons].filter((reason) => !reason.startsWith('どの種類か分かりません'))).toEqual(
      [],
    );
  }, 60_000);
});

describe('1つの場所の行', () => {
  const rowOf = (lines: string) => {
    const { resource } = readEntry(
      'mihon/mihon/shokudo',
      'shokudo',
      Buffer.from(sampleEntry(lines, { kind: 'children-cafeteria' })),
    );
    const content = makeContent({});
    folders.push(content);
    const { municipalities: sample } = readCatalogue(content);
    return read(standardTable(CAFETERIA_COLUMNS, standardRows([resource!], sample, page)))[0]!;
  };

  it.each([
    ['hours: [毎週火・金 13:00-16:00]', '火金', '', '13:00', '16:00'],
    ['hours: [第2・第4土 10:00-12:00]', '', '第2・第4土', '10:00', '12:00'],
    ['hours: [平日 9:00-17:00, 毎週土 9:00-12:00]', '月火水木金土', '', '', ''],
    ['hours: [毎月25日 17:00-]', '', '毎月25日', '17:00', ''],
    ['hours: [4月〜7月の毎週木 9:00-10:00]', '', '', '09:00', '10:00'],
    ['hours: [毎週水]', '水', '', '', ''],
  ])('of %s says no more than it knows', (lines, weekdays, days, start, end) => {
    expect(rowOf(lines)).toMatchObject({
      開催曜日: weekdays,
      開催日: days,
      開催開始時間: start,
      開催終了時間: end,
    });
  });

  it('says of a booking only what is said', () => {
    expect(rowOf('')).toMatchObject({ 予約方法: '', 予約特記事項: '' });
    expect(rowOf('booking: none')).toMatchObject({ 予約方法: '不要' });
    expect(rowOf('booking: always')).toMatchObject({ 予約方法: '', 予約特記事項: '予約がいる' });
  });
});

describe('イベント一覧', () => {
  const dated = splitByDays(chosenEntries(resources, 'events'), '2026-11-22').dated;
  const openings = comingOpenings(dated, '2026-11-22', isJapaneseHoliday, '2027-02-20');
  const csv = standardTable(
    EVENT_COLUMNS,
    openings.map((one) => ({ ...standardRows([one.resource], municipalities, page)[0]!, ...one })),
  );

  it('has the columns of the standard, and each row is an opening of its place', () => {
    expect(headingsOf(csv).join(',')).toBe(`${EVENT_HEADINGS},要確認の項目`);
    const byId = new Map(resources.map((resource) => [resource.id, resource]));
    const rows = read(csv);
    expect(rows.length).toBeGreaterThan(500);
    for (const row of rows) {
      const hours = openingHoursOf(byId.get(row['NO']!.split('/').slice(0, -2).join('/'))!)!;
      const starts = openingsOn(hours, row['開始日']!, isJapaneseHoliday).map(({ start }) => start);
      const [hour, minute] = row['開始時間'] === '' ? [] : row['開始時間']!.split(':').map(Number);
      expect(starts, row['NO']).toContain(hour === undefined ? null : hour * 60 + minute!);
    }
    expect(new Set(rows.map((row) => row['NO'])).size).toBe(rows.length);
  });
});
