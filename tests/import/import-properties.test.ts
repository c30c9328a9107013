/** Whatever the cells hold: no row is lost, and what is written passes the check. */
import fc from 'fast-check';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { guardCell, unguardCell } from '../../src/domain/text/csv-cell.ts';
import { importFile } from '../../src/import/join/import-file.ts';
import { checkContent } from '../../src/catalogue/check/check-content.ts';
import { makeContent } from '../catalogue/sample-content.ts';
import { SAMPLE_PLACES } from '../domain/area/sample-municipalities.ts';

const COLUMNS = [
  '全国地方公共団体コード',
  'ID',
  '市区町村名',
  '名称',
  '名称_カナ',
  '設置目的',
  '住所',
  '方書',
  '緯度',
  '経度',
  '電話番号1',
  '電話番号2',
  '内線番号',
  'FAX番号',
  'URL',
  'メールアドレス1',
  '運営団体名',
  '開催頻度',
  '開催曜日',
  '開催日',
  '開催開始時間',
  '開催終了時間',
  '開催日時特記事項',
  '参加条件',
  '参加費_小学生',
  '参加費特記事項',
  '予約方法',
  '備考',
];
const NASTY = [
  '',
  ' ',
  '見本食堂',
  '見本市',
  '見本県見本市中町1-2-3',
  SAMPLE_PLACES[1]!.code,
  '非公開',
  '03-0000-0001',
  '090-0000-0001',
  '（042）735-3000',
  '73-6155',
  '33.5',
  '133.5',
  'https://www.mihon.example/',
  'javascript:alert(1)',
  '<script>alert(1)</script>',
  '[x](javascript:1)',
  '![](https://evil.example/x.png)',
  '---',
  '第2土曜日',
  '毎週火・金 13:00～16:00',
  '0.7083',
  '13:00',
  '=1+1',
  "'=1",
  '@SUM(A1)',
  '\u202E逆',
  '\0',
  'あ'.repeat(500),
  '__proto__',
  'x\ny',
  '"',
  ',',
  '#見出し',
  '- 箇条',
  '令和7年4月1日',
  '休止中',
  '\uFFFD',
  'constructor',
  '1',
  'シェルター',
  '&lt;b&gt;',
  '~~~',
  '\\',
  'ﾊﾝｶｸ',
  '髙﨑',
  '𠮷野',
];
const cell = fc.oneof(
  { weight: 5, arbitrary: fc.constantFrom(...NASTY) },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 30 }) },
);
const quoted = (text: string) => `"${text.replaceAll('"', '""')}"`;

it('loses no row and writes nothing that the check refuses', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'any-'));
  const file = join(folder, 'list.csv');
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.tuple(...COLUMNS.map(() => cell)), { minLength: 1, maxLength: 12 }),
      async (rows) => {
        const contentDir = makeContent({ 'mihon/_template.md': '' });
        try {
          writeFileSync(
            file,
            [
              COLUMNS.join(','),
              ...rows.map((cells) => ['0', ...cells].slice(1).map(quoted).join(',')),
            ].join('\r\n'),
          );
          const options = {
            contentDir,
            today: '2026-11-24',
            asOf: '2026-04-01',
            title: '見本',
            url: 'https://www.city.mihon.example/',
            licence: 'CC BY 4.0',
            municipality: SAMPLE_PLACES[1]!.code,
          };
          const first = await importFile(file, options).catch((error: Error) => error);
          if (first instanceof Error) {
            // All rows blank, or a cell that looks like rows that a quote swallowed.
            expect(first.message).toMatch(/行がありません|引用符|文字がありません/);
            return;
          }
          const { rows: all, created, merged, unchanged, rejected } = first.report;
          expect(created.length + merged.length + unchanged + rejected.length).toBe(all);
          expect(all + first.table.blankRows).toBe(rows.length);
          expect(checkContent(contentDir).filter(({ level }) => level === 'error')).toEqual([]);
          const second = (await importFile(file, options)).report;
          expect([second.created, second.merged, second.kept, second.rejected.length]).toEqual([
            [],
            [],
            [],
            rejected.length,
          ]);
        } finally {
          rmSync(contentDir, { recursive: true, force: true });
        }
      },
    ),
    { numRuns: 60 },
  );
  rmSync(folder, { recursive: true, force: true });
});

it('guards cells from spreadsheets and gives them back as they were', () => {
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.constantFrom(...NASTY)), (text) => {
      expect(unguardCell(guardCell(text))).toBe(text);
      expect(guardCell(text)).not.toMatch(/^[=+\-@＝＋－＠\t\r\n]/);
    }),
  );
});
