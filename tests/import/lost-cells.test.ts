/** Every filled cell of every mapped column stands in the entry, in its note or in the report. */
import fc from 'fast-check';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { draftOfRow, type RowContext } from '../../src/import/row/draft-of-row.ts';
import { importFile } from '../../src/import/join/import-file.ts';
import { importReportCsv } from '../../src/import/join/import-report.ts';
import { ROW_FIELD_IDS, type RowFieldId, type RowText } from '../../src/import/row/row-field.ts';
import { makeMunicipalities } from '../../src/domain/area/municipality.ts';
import { makeContent } from '../catalogue/sample-content.ts';
import { SAMPLE_PLACES } from '../domain/area/sample-municipalities.ts';

const context: RowContext = {
  municipalities: makeMunicipalities(SAMPLE_PLACES),
  fallback: SAMPLE_PLACES[1],
  source: { title: '見本', url: 'https://www.mihon.example/', licence: 'CC BY 4.0' },
  publisher: '見本市',
  asOf: '2026-04-01',
  retrieved: '2026-11-27',
  today: '2026-11-28',
  allowsPersonal: false,
  kindOf: () => ({ kind: 'salon' }),
};
/** Free words that no field reads: found again letter by letter. */
const WORDS = [
  'ねこのおへや',
  'からすのすもも',
  'みどりの灯り',
  'ぺんぎん体操',
  'さるすべり文庫',
] as const;
const TIMES = [
  '毎週火曜',
  '第2土曜日',
  '10:00',
  '24時間',
  '午後6時から翌8時',
  '9:00-17:00',
  '第4のみ 10:00-12:00',
  '隔週',
  '月火水',
  '12:00まで',
  '応相談',
  '1:30〜3:30',
  '祝日は休み',
  '職員による',
  '13:30〜3:30',
] as const;
const TIME_FIELDS = [
  'days',
  'weekdays',
  'frequency',
  'start',
  'end',
  'hours',
  'closed',
  'hours_weekday',
  'hours_saturday',
  'hours_sunday',
  'hours_holiday',
  'hours_note',
] as const satisfies readonly RowFieldId[];
/** What names the row, decides its kind or is the person's own wish is no text to keep; contacts have reports of their own. */
const OTHERS = ROW_FIELD_IDS.filter(
  (field) =>
    ![
      'id',
      'code',
      'kind',
      'skip',
      'name',
      'address',
      'lat',
      'lon',
      'prefecture',
      'municipality',
      'public',
      ...TIME_FIELDS,
    ].includes(field),
);

const letters = (value: unknown) =>
  JSON.stringify(value)
    .normalize('NFKC')
    .replace(/[^\p{L}\p{N}]/gu, '')
    .replace(/[ァ-ヶ]/g, (kana) => String.fromCharCode(kana.charCodeAt(0) - 0x60));

it('keeps or reports words in any mapped field', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...OTHERS),
      fc.constantFrom(...WORDS),
      fc.constantFrom(...WORDS),
      (field, one, two) => {
        const text = `${one}、${two}`;
        const made = draftOfRow(
          { name: '見本サロン', address: '見本市中町1', [field]: text } as RowText,
          context,
        );
        if ('reason' in made) return;
        for (const word of [one, two])
          expect(
            letters([made.front, made.body, made.leftOut, made.doubts]),
            `${field}: ${text}`,
          ).toContain(letters(word).replaceAll('"', ''));
      },
    ),
    { numRuns: 400 },
  );
});

it('takes the district, and what is asked for until a day; of a place that is not public neither is told where', () => {
  const row: RowText = {
    name: '見本サロン',
    address: '見本市中町1',
    district: '北中学校区',
    wanted: 'お米',
    wanted_until: '2026-12-20',
  };
  expect(draftOfRow(row, context)).toMatchObject({
    front: {
      district: '北中学校区',
      wanted: [{ sort: 'food', what: 'お米', until: '2026-12-20' }],
    },
  });
  const hidden = draftOfRow({ ...row, address: '非公開', url: 'https://mihon.example/' }, context);
  expect(hidden).toMatchObject({ front: { location: 'hidden' } });
  expect('front' in hidden && hidden.front['district']).toBeUndefined();
});

it('keeps or reports whatever the columns of time say, alone and together', () => {
  const cell = fc.option(fc.constantFrom(...TIMES), { nil: '' });
  fc.assert(
    fc.property(
      fc.record(Object.fromEntries(TIME_FIELDS.map((field) => [field, cell]))),
      (times) => {
        const row = {
          name: '見本サロン',
          address: '見本市中町1',
          ...(times as Record<string, string>),
        };
        const made = draftOfRow(row, context);
        if ('reason' in made) throw new Error(made.reason);
        if (
          made.front['hours'] !== undefined &&
          Object.values(times as Record<string, string>).filter(Boolean).length === 1
        )
          return;
        const said = letters([made.front, made.leftOut, made.doubts]);
        for (const [field, text] of Object.entries(times as Record<string, string>)) {
          if (!/のみ|応相談|隔週|による|3:30|翌/.test(text)) continue;
          expect(
            said.includes(letters(text)) || (text.includes('翌') && /翌/.test(said)),
            `${field}: ${text} in ${JSON.stringify([times, made.front, made.doubts])}`,
          ).toBe(true);
        }
      },
    ),
    { numRuns: 500 },
  );
});

describe('a file through a mapping', () => {
  const folder = mkdtempSync(join(tmpdir(), 'lost-'));
  const content = makeContent({});
  afterAll(() =>
    [folder, content].forEach((path) => rmSync(path, { recursive: true, force: true })),
  );

  it('names row, column and words of what it could not keep', async () => {
    const [list, map] = [join(folder, 'list.csv'), join(folder, 'map.yml')];
    writeFileSync(
      list,
      '窓口,平日,土曜,日祝,おとな,車いす\n見本のまど,午後6時から翌8時,第2・第4のみ 9:00〜12:00,24時間,ひとり300円,スロープを出します\n',
    );
    writeFileSync(
      map,
      'name: mado\nkind: general-desk\ncolumns:\n  窓口: name\n  平日: hours_weekday\n  土曜: hours_saturday\n  日祝: [hours_sunday, hours_holiday]\n  おとな: fee_adult\n  車いす: wheelchair\nconstants: {address: 見本市中町1}\n',
    );
    const { report } = await importFile(list, {
      contentDir: content,
      today: '2026-11-28',
      dryRun: true,
      map,
      municipality: SAMPLE_PLACES[1]!.code,
    });
    const csv = importReportCsv([report]);
    for (const text of [
      '見本のまど',
      'ひとり300円',
      'スロープを出します',
      '参加費（大人）',
      '第2・第4のみ 9:00〜12:00',
      '土曜の時間',
    ])
      expect(csv).toContain(text);
  });
});
