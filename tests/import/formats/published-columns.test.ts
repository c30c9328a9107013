/** 列の読みかた: a column of marks under a weekday, a note that needs its heading, and what a draft makes of headings. */
import { describe, expect, it } from 'vitest';
import { findHeader } from '../../../src/import/read/find-header.ts';
import { KNOWN_HEADINGS } from '../../../src/import/formats/known-formats.ts';
import { parseMapFile } from '../../../src/import/formats/map-file.ts';
import { mapReader } from '../../../src/import/formats/map-reader.ts';
import { splitCsv } from '../../../src/import/read/split-csv.ts';
import { suggestMap } from '../../../src/import/formats/suggest-map.ts';
import { readTimes } from '../../../src/import/row/row-times.ts';
import type { RowText } from '../../../src/import/row/row-field.ts';

const tableOf = (text: string) =>
  findHeader({ rows: splitCsv(text), readAs: 'UTF-8', remarks: [] }, KNOWN_HEADINGS);
function rowOf(columns: Readonly<Record<string, string>>, cells: readonly string[]): RowText {
  const table = tableOf(`${Object.keys(columns).join(',')}\n${cells.join(',')}\n`);
  const lines = Object.entries(columns).map(([column, field]) => `  "${column}": ${field}\n`);
  const map = parseMapFile(`name: x\nkind: salon\ncolumns:\n${lines.join('')}`, 'x.yml');
  return mapReader(map, table.columns, undefined)(table.rows[0]!.cells);
}
const WEEK = Object.fromEntries([...'月火水木金土日祝'].map((day) => [day, 'weekdays']));

describe('marks under weekdays', () => {
  const row = (marks: string, note = '') =>
    rowOf({ 名称: 'name', ...WEEK, 開始: 'start', 終了: 'end', 備考: 'hours_note' }, [
      '見本',
      ...marks.split('|'),
      '9:30',
      '15:00',
      note,
    ]);
  it.each([
    ['○|○|○|○|○|×|×|', ['毎週月-金 9:30-15:00'], undefined],
    ['●||●||●|||', ['毎週月・水・金 9:30-15:00'], undefined],
    ['○|○|○|○|○|×|×|×', ['毎週月-金 9:30-15:00'], ['祝日']],
    ['－|－|－|第2|－|－|－|－', ['第2木 9:30-15:00'], undefined],
    ['×|〇|〇|〇|〇|〇|〇|〇', ['毎週火-日・祝日 9:30-15:00'], undefined],
    ['1|1|0|0|0|0|0|', ['毎週月・火 9:30-15:00'], undefined],
  ] as const)('%s', (marks, hours, except) => {
    const { fields } = readTimes(row(marks));
    expect(fields.hours).toEqual(hours);
    expect(fields.except).toEqual(except);
  });
  it.each(['●||●||●|△||', '○|○|午前|○|○|||', '○||||第2|||', '×|×|×|×|×|×|×|×'])(
    '%s stays in words that name their days',
    (marks) => {
      const { doubts, fields } = readTimes(row(marks, '△は第3土曜のみ'));
      expect(fields.hours).toBeUndefined();
      expect(doubts).not.toEqual([]);
      for (const [index, mark] of marks.split('|').entries())
        if (/△|午前|第2/.test(mark))
          expect(fields.hours_note).toContain(`${'月火水木金土日祝'[index]!}: ${mark}`);
    },
  );
  it.each([
    ['|18:00-20:00||18:00～20:00|||', ['毎週火・木 18:00-20:00'], undefined],
    [
      '16:30～18:30||||16:30～18:30|10:00～12:00||',
      ['毎週月・金 16:30-18:30', '毎週土 10:00-12:00'],
      undefined,
    ],
    ['||17～19|||||', ['毎週水 17:00-19:00'], undefined],
    ['9時から12時|9時から12時|休|×||||×', ['毎週月・火 9:00-12:00'], ['祝日']],
    ['|||||10:00-12:00||10:00-12:00', ['毎週土・祝日 10:00-12:00'], undefined],
  ] as const)('times under weekdays: %s', (cells, hours, except) => {
    const { fields, doubts } = readTimes(
      rowOf({ 名称: 'name', ...WEEK }, ['見本', ...cells.split('|')]),
    );
    expect([fields.hours, fields.except, doubts]).toEqual([hours, except, []]);
  });
  it('times that cannot be read keep their days, and those of another column are not overwritten', () => {
    const cellsOf = (cells: string) => ['見本', ...cells.split('|')];
    const words = rowOf({ 名称: 'name', ...WEEK }, cellsOf('夕方|18:00-20:00||||||'));
    expect(readTimes(words).fields.hours_note).toContain('月: 夕方');
    const two = rowOf(
      { 名称: 'name', ...WEEK, 時間: 'hours' },
      cellsOf('|18:00-20:00|||||||10:00-12:00'),
    );
    const note = readTimes(two).fields.hours_note;
    expect(note).toContain('火: 18:00-20:00');
    expect(note).toContain('10:00-12:00');
  });
  it('leaves a column of words as it is', () => {
    expect(rowOf({ 名称: 'name', 曜日: 'weekdays' }, ['見本', '月・水']).weekdays).toBe('月・水');
  });
});

describe('a note under a heading of its own', () => {
  it('says what it is about', () => {
    const columns = { 名称: 'name', 送迎: 'note', 工賃: 'note', 備考: 'note', 持ち物: 'note' };
    expect(rowOf(columns, ['見本', 'なし', '18250円', '雨天中止。', '']).note).toBe(
      '送迎: なし。工賃: 18250円。雨天中止。',
    );
  });
  it.each(['', '-', '―', '－'])('「%s」 is silent', (text) => {
    expect(rowOf({ 名称: 'name', 送迎: 'note' }, ['見本', text]).note).toBe('');
  });
  it.each(['備考', '備考欄', 'その他', '特記事項', 'コメント', 'スタッフより', 'PR'])(
    '%s needs no heading',
    (heading) => {
      expect(rowOf({ 名称: 'name', [heading]: 'note' }, ['見本', '雨天中止']).note).toBe(
        '雨天中止',
      );
    },
  );
  it.each([
    ['会費', '無料'],
    ['参加費', '無料'],
    ['料金備考', 'なし'],
  ])('%s: なし', (heading, fee) => {
    expect(rowOf({ 名称: 'name', [heading]: 'fee' }, ['見本', 'なし']).fee).toBe(fee);
  });
});

describe('a heading that says two things or half of one', () => {
  const cell = (heading: string, field: string, text: string) =>
    rowOf({ 名称: 'name', [heading]: field }, ['見本', text]) as Record<string, string>;
  it.each([
    ['電話/FAX', '(0847)00-1501 / (0847)00-1511', '(0847)00-1501\nFAX (0847)00-1511'],
    ['電話・FAX', '0847-00-1501／0847-00-1511', '0847-00-1501\nFAX 0847-00-1511'],
    ['電話/FAX', '0847-00-1502(FAX兼用)', '0847-00-1502(FAX兼用)'],
    ['電話', '0847-00-1501 / 0847-00-1511', '0847-00-1501 / 0847-00-1511'],
    ['電話/FAX', 'TEL 0847-00-1501 / FAX 0847-00-1511', 'TEL 0847-00-1501 / FAX 0847-00-1511'],
  ])('%s %s', (heading, text, phone) => expect(cell(heading, 'phone', text)['phone']).toBe(phone));
  it.each([
    ['午後開始', '1:00', '午後1:00'],
    ['午後開始', '13:00', '13:00'],
    ['午前開始', '9:30', '午前9:30'],
    ['開始', '1:00', '1:00'],
    ['午後開始', '午後1時', '午後1時'],
    ['午後開始', '', ''],
  ])('%s %s', (heading, text, start) => expect(cell(heading, 'start', text)['start']).toBe(start));
  it('needs no Latin twin in a note', () => {
    expect(cell('保育 Childcare', 'note', 'なし')['note']).toBe('保育: なし。');
  });
});

describe('a draft from the headings of an office', () => {
  const draft = (headings: string, cells = '') => {
    const text = suggestMap(
      tableOf(`${headings}\n${cells || headings.replace(/[^,]+/g, '見本1')}\n`),
      undefined,
    );
    return Object.fromEntries(
      [...text.matchAll(/^ {2}"([^"]+)": (\[[^\]]+\]|\S+)/gm)].map(([, column, field]) => [
        column,
        field,
      ]),
    );
  };
  it.each([
    [
      'カフェ名,会場,所在地,日,時間,団体名,電話',
      { カフェ名: 'name', 会場: 'building', 団体名: 'provider' },
    ],
    [
      '区,教室名,会場・住所,実施日時',
      { 教室名: 'name', '会場・住所': 'address', 実施日時: 'hours' },
    ],
    [
      'グループ名,市町村,会場,例会日,時間',
      { グループ名: 'name', 会場: 'address', 例会日: 'days', 時間: 'hours' },
    ],
    [
      'サービス名,実施主体,対象地域,対象者,運行日,運行時間,利用料金,申込先',
      { サービス名: 'name', 対象者: 'who', 運行日: 'days', 運行時間: 'hours' },
    ],
    [
      '相談名,相談日,相談時間,場所',
      { 相談名: 'name', 相談日: 'days', 相談時間: 'hours', 場所: 'address' },
    ],
    ['団体名,実施場所,配布日,受付時間', { 団体名: 'name', 配布日: 'days', 受付時間: 'hours' }],
    ['名称,開催場所,住所,開催日', { 開催場所: 'building', 住所: 'address' }],
    [
      '名称,会費,活動場所,曜日,時間',
      { 会費: 'fee', 活動場所: 'address', 曜日: 'weekdays', 時間: 'hours' },
    ],
    ['窓口名称,開設日・時間', { '開設日・時間': 'hours' }],
    ['教室名 Name of Class,時間 Time', { 教室名NameofClass: 'name', 時間Time: 'hours' }],
    [
      '事業者名,日程,メモ,活動市町村,最終更新,町名番地,ビル名,携帯',
      {
        事業者名: 'name',
        日程: 'hours',
        メモ: 'note',
        活動市町村: 'municipality',
        最終更新: 'updated',
        町名番地: 'address',
        ビル名: 'building',
        携帯: 'phone2',
      },
    ],
    [
      '名称,曜日,午前開始,午前終了,午後開始,午後終了',
      { 午前開始: 'start', 午後開始: 'start', 午後終了: 'end' },
    ],
    ['名称,開始,終了', { 開始: 'start', 終了: 'end' }],
    ['事業所名,営業日,営業時間', { 営業日: 'days', 営業時間: 'hours' }],
  ])('%s', (headings, fields) => expect(draft(headings)).toMatchObject(fields));
  it('maps marks under weekdays', () => {
    const found = draft('名称,月,火,土,開始時刻', '見本,○,,×,9:00');
    expect(found).toMatchObject({
      月: 'weekdays',
      火: 'weekdays',
      土: 'weekdays',
      開始時刻: 'start',
    });
  });
});
