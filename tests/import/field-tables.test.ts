/** Tables as municipalities really write them: each kind of fault that was found, in a small table of our own. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { findHeader } from '../../src/import/read/find-header.ts';
import { importFile } from '../../src/import/join/import-file.ts';
import { importReportCsv } from '../../src/import/join/import-report.ts';
import { fillMerged } from '../../src/import/read/merged-cells.ts';
import { tidyText } from '../../src/import/clean/open-data-text.ts';
import { makeContent } from '../catalogue/sample-content.ts';
import { SAMPLE_PLACES } from '../domain/area/sample-municipalities.ts';

const [, MIHON, TONARI] = SAMPLE_PLACES.map(({ code }) => code);
let folder = '';
let contentDir = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'field-'));
  contentDir = makeContent({});
});
afterAll(() =>
  [folder, contentDir].forEach((path) => rmSync(path, { recursive: true, force: true })),
);

const SOURCE = {
  title: '見本市の一覧',
  url: 'https://www.city.mihon.example/list',
  licence: 'CC BY 4.0',
};

async function run(text: string, map?: string, municipality: string | null = MIHON!) {
  const file = join(folder, 'list.csv');
  writeFileSync(file, text);
  if (map !== undefined) writeFileSync(join(folder, 'map.yml'), map);
  const { report } = await importFile(file, {
    contentDir,
    today: '2026-11-28',
    asOf: '2026-04-01',
    ...SOURCE,
    ...(map === undefined ? {} : { map: join(folder, 'map.yml') }),
    municipality: municipality ?? undefined,
  });
  const entries = report.created.map((id) =>
    readFileSync(join(contentDir, 'resources', `${id}.md`), 'utf8'),
  );
  return { report, entries, csv: importReportCsv([report]) };
}

describe('見出し', () => {
  it('reads headings with brackets, but not a reading as the name', async () => {
    const { entries } = await run(
      `市区町村コード,NO,名称,名称（カナ）,住所（地番）,電話番号（代表）\n${MIHON},1,見本地域包括支援センター,ミホンホウカツ,見本市中町1,03-0000-0001\n`,
    );
    for (const part of [
      'name: 見本地域包括支援センター',
      'kana: みほんほうかつ',
      'address: 見本県見本市中町1',
      '03-0000-0001',
    ])
      expect(entries[0]).toContain(part);
  });

  it('reads English headings', async () => {
    const { entries } = await run(
      '#property,latitude,longitude,name,address,telephoneNumber,note,service,availableDate,startTime,endTime,availableDateNote\n1,33.51,133.52,見本児童館,見本県見本市中町1,03-0000-0001,ことばの相談もできます,児童館,月火水木金土,09:30,18:00,祝日は終日利用不可\n',
    );
    expect(entries[0]).toMatch(
      /kind: childrens-hall[\s\S]*hours: \[毎週月-土 9:30-18:00\]\nexcept: \[祝日\][\s\S]*ことばの相談もできます/,
    );
  });

  it('reads a second row of headings, marks of repetition and notes below', async () => {
    const table =
      '圏域,名称,所在地,連絡先,,担当\n,,,電話,ＦＡＸ,\n東部,見本東地域包括支援センター,見本市東1,03-0000-0001,03-0000-0002,東\n〃,同　サブセンター,〃,〃,〃,西\n西部,見本西地域包括支援センター,見本市西1,03-0000-0003,同左,西\n※受付は平日だけです,,,,,\n';
    const map = (phone: string, fax: string) =>
      `name: hokatsu\nkind: community-care-center\ncolumns: {名称: name, 所在地: address, ${phone}: phone, ${fax}: fax, 担当: who}\n`;
    const { entries, report } = await run(table, map('電話', 'FAX'));
    expect(report.created).toHaveLength(3);
    expect(entries[1]).toMatch(
      /name: 見本東地域包括支援センター サブセンター[\s\S]*見本市東1[\s\S]*03-0000-0001[\s\S]*fax: "03-0000-0002"/,
    );
    expect(entries[2]).toContain('fax: "03-0000-0003"');
    expect(report.rejected[0]!.rejected).toContain('受付は平日だけです');
    // A mapping made before may call the columns by the first row.
    rmSync(contentDir, { recursive: true });
    contentDir = makeContent({});
    expect((await run(table, map('連絡先', '（見出しのない列5）'))).entries[0]).toContain(
      'fax: "03-0000-0002"',
    );
  });

  it('takes no row of values for headings', () => {
    const tableOf = (rows: readonly (readonly string[])[]) =>
      findHeader(
        { rows: rows.map((cells, index) => ({ line: index + 1, cells })), readAs: '', remarks: [] },
        new Set(['名称', '住所']),
      );
    expect(
      tableOf([
        ['名称', '住所', ''],
        ['', '東', '西'],
        ['見本', '中町1', 'x'],
      ]).rows,
    ).toHaveLength(1);
    expect(
      tableOf([
        ['名称', '住所', ''],
        ['見本', '東', '西'],
      ]).rows,
    ).toHaveLength(1);
    expect(
      tableOf([
        ['名称', '住所', ''],
        ['', '東1', '03-0000-0001'],
      ]).rows,
    ).toHaveLength(1);
  });

  it('fills cells that a merged area covers downwards only', () => {
    expect(
      fillMerged(
        [
          ['一', '題'],
          ['', ''],
          ['', ''],
        ],
        [
          { top: 0, left: 0, bottom: 2, right: 0 },
          { top: 0, left: 1, bottom: 0, right: 3 },
        ],
      ),
    ).toEqual([
      ['一', '題'],
      ['一', ''],
      ['一', ''],
    ]);
  });
});

describe('文字と市区町村', () => {
  it('reads letters out of a PDF', async () => {
    expect(tidyText('⻄⽥⼾⺠⾷⽀⻑')).toBe('西田戸民食支長');
    const { entries } = await run(
      `市区町村コード,NO,名称,住所,利用可能曜日,開始時間,終了時間,備考\n${MIHON},1,⼦ども⾷堂みほん,中町1,⼟⽇,11:00,14:00,⺠⽣委員が⾒守ります\n`,
    );
    for (const part of [
      'name: 子ども食堂みほん',
      'hours: [毎週土・日 11:00-14:00]',
      '民生委員が見守ります',
    ])
      expect(entries[0]).toContain(part);
  });

  it('tells of a prefecture that is none, finds a town behind its island, and several in one cell', async () => {
    const map =
      'name: sodan\nkind: helpline\ncolumns: {窓口: name, 都道府県: prefecture, 市区町村: municipality, 電話: phone}\n';
    const { entries, csv } = await run(
      '窓口,都道府県,市区町村,電話\n見本ライン一,見本都,見本市,03-0000-0001\n見本ライン二,見本県,見本島となり町,03-0000-0002\n見本ライン三,見本県,見本市<br />となり町,03-0000-0003\n見本ライン四,見本県,,03-0000-0004\n',
      map,
      null,
    );
    expect(csv).toContain('都道府県「見本都」');
    expect(entries.map((entry) => /area: \[(.*)\]/.exec(entry)?.[1])).toEqual([
      `"${MIHON}"`,
      `"${TONARI}"`,
      `"${MIHON}", "${TONARI}"`,
      `"${SAMPLE_PLACES[0]!.code}"`,
    ]);
  });
});

describe('曜日ごとの列', () => {
  it('keeps nights, days and what it cannot read', async () => {
    const map =
      'name: iryo\nkind: helpline\ncolumns:\n  窓口: name\n  平日: hours_weekday\n  土曜: hours_saturday\n  日祝: [hours_sunday, hours_holiday]\n  電話: phone\n';
    const { entries, csv } = await run(
      '窓口,平日,土曜,日祝,電話\n見本の電話一,24時間,24時間,24時間,03-0000-0001\n見本の電話二,午後6時から翌8時,午後1時から翌8時,午前8時から翌8時,03-0000-0002\n見本の電話三,午後7時から午後11時,第2のみ,休み,03-0000-0003\n',
      map,
    );
    expect(entries[0]).toContain('hours: [毎日 24時間]');
    for (const rule of [
      '平日 18:00-翌8:00',
      '毎週土 13:00-翌8:00',
      '毎週日 8:00-翌8:00',
      '祝日 8:00-翌8:00',
    ])
      expect(entries[1]).toContain(rule);
    expect(entries[2]).toMatch(
      /hours: \[平日 19:00-23:00\]\nhours_note: "?土曜: 第2のみ。日曜・祝日は休み/,
    );
    expect(csv).toContain('土曜の時間「第2のみ」');
  });
});

describe('ほかの資料の場所', () => {
  it('never puts its days off beside another list’s hours, and tells what differs', async () => {
    const head =
      '市区町村コード,NO,名称,住所,電話番号,利用可能曜日,開始時間,終了時間,利用可能時間特記事項\n';
    await run(`${head}${MIHON},1,見本児童館,中町1,03-0000-0001,月火水木金,9:00,17:00,\n`);
    const file = join(folder, 'other.csv');
    writeFileSync(
      file,
      `${head}${MIHON},7,見本児童館,中町1,03-0000-0001,月火水木金土,9:00,17:00,祝日は休館\n`,
    );
    const { report } = await importFile(file, {
      contentDir,
      today: '2026-11-28',
      asOf: '2026-04-01',
      ...SOURCE,
      url: 'https://www.city.mihon.example/other',
      map: undefined,
      municipality: undefined,
    });
    expect(report.outcomes[0]!.hints.join()).toMatch(/hours: いま .*月-金.* ← この表 .*月-土/);
    expect(report.outcomes[0]!.hints.join()).toContain('except: いま "（なし）" ← この表 ["祝日"]');
  });
});

describe('だれのための場所か、と空き', () => {
  const MAP = `name: mihon-welcome
kind: salon
columns:
  "名称": name
  "住所": address
  "空き状況": vacancy
  "居住要件": residence
constants:
  for: {hikikomori: mainly}
`;

  it('reads both columns and a constant into fields, and reports what is not plain', async () => {
    const { entries, csv } = await run(
      '名称,住所,空き状況,居住要件\n見本の会,見本町1-1,満員,市内在住の方\n別の会,見本町1-2,要相談,問わない\n',
      MAP,
    );
    expect(entries).toHaveLength(2);
    expect(entries[0]).toContain('serves: residents');
    expect(entries[0]).toContain('state: full');
    expect(entries[0]).toContain('hikikomori: mainly');
    expect(entries[1]).toContain('serves: anyone');
    expect(entries[1]).not.toContain('capacity');
    expect(csv).toContain('要相談');
  });
});
