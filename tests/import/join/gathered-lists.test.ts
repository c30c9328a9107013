/** いくつもの一覧をまとめた表: each row has its own source; older editions add and make nothing; what people took away stays away. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { importFile } from '../../../src/import/join/import-file.ts';
import { makeContent } from '../../catalogue/sample-content.ts';
import { SAMPLE_PLACES } from '../../domain/area/sample-municipalities.ts';

const [, MIHON] = SAMPLE_PLACES.map(({ code }) => code);
const HEAD =
  '全国地方公共団体コード,ID,都道府県,市区町村名,名称,名称_カナ,住所,緯度,経度,電話番号1,開催頻度,開催曜日,開催日,_自治体名,_データセット名,_ライセンス,_取得元URL';
const CITY = '見本市,子ども食堂一覧,CC BY 4.0,https://www.city.mihon.example/shokudo.csv';
const PREFECTURE = '見本県,推進事業(R4実績),CC BY 4.0,https://www.pref.mihon.example/R4.xlsx';

let folder = '';
let contentDir = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'gathered-'));
  contentDir = makeContent({});
});
afterAll(() =>
  [folder, contentDir].forEach((path) => rmSync(path, { recursive: true, force: true })),
);

const entry = (id: string) => readFileSync(join(contentDir, 'resources', `${id}.md`), 'utf8');

async function run(rows: readonly string[], more: { readonly onlyKnown?: boolean } = {}) {
  const file = join(folder, 'list.csv');
  writeFileSync(file, [HEAD, ...rows, ''].join('\n'));
  const { report, refused } = await importFile(file, { contentDir, today: '2026-11-28', ...more });
  expect(refused).toBeUndefined();
  return report;
}

const row = (name: string, kana: string, cells: string, source: string) =>
  `${MIHON},1,見本県,見本市,${name},${kana},${cells},${source}`;
const FIRST = row('みほん食堂', 'ミホンショクドウ', '見本市中町1-1,33.51,133.52,,5,水,', CITY);
const SECOND = row('みほん食堂', '', '見本市中町1-1,,,03-0000-0001,毎月第3水曜日,,', PREFECTURE);

describe('行ごとの出典', () => {
  it('は、場所の出典になり、題名の年度は資料の日になる', async () => {
    const report = await run([FIRST, SECOND]);
    expect([report.created.length, report.merged.length]).toEqual([1, 1]);
    const text = entry(report.created[0]!);
    expect(text).toContain('title: 見本市 子ども食堂一覧');
    expect(text).toMatch(/title: 見本県 推進事業\(R4実績\)[\s\S]*as_of: "2022"/);
  });

  it('2つ目の一覧の電話と、決まった日が入り、分からないということばは消える', async () => {
    const { created } = await run([FIRST, SECOND]);
    expect(entry(created[0]!)).toContain('03-0000-0001');
    expect(entry(created[0]!)).toContain('hours: [第3水]');
    expect(entry(created[0]!)).not.toContain('分かりません');
  });

  it('もう一度取りこんでも、何も変わらない', async () => {
    await run([FIRST, SECOND]);
    const again = await run([FIRST, SECOND]);
    expect([again.unchanged, again.created, again.merged]).toEqual([2, [], []]);
  });
});

describe('古い版の一覧', () => {
  it('は、新しい場所を作らず、そのわけを言う', async () => {
    const report = await run([FIRST], { onlyKnown: true });
    expect(report.created).toEqual([]);
    expect(report.rejected[0]!.rejected).toContain('--only-known');
  });
});

describe('人が消した値', () => {
  it('は、もとの一覧からも、別の一覧からも、もどらない', async () => {
    const { created } = await run([FIRST]);
    const file = join(contentDir, 'resources', `${created[0]!}.md`);
    writeFileSync(file, entry(created[0]!).replace(/^kana: .*\n/m, ''));
    await run([FIRST, SECOND.replace(',みほん食堂,,', ',みほん食堂,ミホンショクドウ,')]);
    expect(entry(created[0]!)).not.toContain('kana:');
  });
});

describe('町の名前だけの住所と、合わない読み', () => {
  it('は、位置と読みをのせず、報告する', async () => {
    const report = await run([row('みほん食堂', 'ミンホ', '見本市中町,33.51,133.52,,,,', CITY)]);
    const text = entry(report.created[0]!);
    expect(text).not.toMatch(/lat:|kana:/);
    expect(report.outcomes[0]!.leftOut.map(({ what }) => what)).toEqual(
      expect.arrayContaining(['位置', '読み']),
    );
  });
});
