/** A file from its bytes to entries, and what happens the second time. */
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import {
  importFile,
  suggestMapFor,
  type FileImportOptions,
} from '../../../src/import/join/import-file.ts';
import { importReportCsv, importReportText } from '../../../src/import/join/import-report.ts';
import { rejectedCsv } from '../../../src/import/join/rejected-table.ts';
import { checkContent } from '../../../src/catalogue/check/check-content.ts';
import { makeContent, sampleEntry } from '../../catalogue/sample-content.ts';
import { SAMPLE_PLACES } from '../../domain/area/sample-municipalities.ts';
import { makeWorkbook } from '../make-workbook.ts';

const [, MIHON, TONARI] = SAMPLE_PLACES.map(({ code }) => code);
const SOURCE = {
  title: '見本市の一覧',
  url: 'https://www.city.mihon.example/list',
  licence: 'CC BY 4.0',
};
let contentDir = '';
let folder = '';
beforeEach(() => {
  contentDir = makeContent({ 'mihon/_template.md': '' });
  folder = mkdtempSync(join(tmpdir(), 'list-'));
});
afterEach(() =>
  [contentDir, folder].forEach((path) => rmSync(path, { recursive: true, force: true })),
);

function put(text: string | Uint8Array, name = 'list.csv'): string {
  const file = join(folder, name);
  writeFileSync(file, text);
  return file;
}

async function run(
  text: string | Uint8Array,
  more: Partial<FileImportOptions> = {},
  name?: string,
) {
  const file = text instanceof Uint8Array || text.includes('\n') ? put(text, name) : text;
  const done = await importFile(file, {
    contentDir,
    today: '2026-11-24',
    asOf: '2026-04-01',
    ...SOURCE,
    ...more,
  });
  const { rows, created, merged, unchanged, rejected } = done.report;
  expect(created.length + merged.length + unchanged + rejected.length).toBe(rows);
  expect(rows).toBe(done.table.rows.length);
  return {
    ...done,
    counts: [created.length, merged.length, unchanged, rejected.length],
    reasons: rejected.map(({ rejected: reason }) => reason),
    file,
  };
}
const entry = (id: string) => readFileSync(join(contentDir, 'resources', `${id}.md`), 'utf8');
const snapshot = () =>
  Object.fromEntries(
    readdirSync(contentDir, { recursive: true, withFileTypes: true })
      .filter((one) => one.isFile())
      .map((one) => [
        join(one.parentPath, one.name),
        readFileSync(join(one.parentPath, one.name), 'utf8'),
      ]),
  );

const CAFETERIA =
  '全国地方公共団体コード,ID,都道府県,市区町村名,名称,名称_カナ,住所,方書,緯度,経度,電話番号1,URL,メールアドレス1,開催頻度,開催曜日,開催日,開催開始時間,開催終了時間,参加費_小学生,参加費_大人,備考\n';
const cafeteria = (id: string, name: string, more: Readonly<Record<string, string>> = {}) =>
  [
    'code',
    'id',
    'pref',
    'town',
    'name',
    'kana',
    'address',
    'building',
    'lat',
    'lon',
    'phone',
    'url',
    'email',
    'often',
    'weekday',
    'day',
    'start',
    'end',
    'child',
    'adult',
    'note',
  ]
    .map(
      (column) =>
        `"${{ code: MIHON!, id, pref: '見本県', town: '見本市', name, address: `見本県見本市中町${id}`, ...more }[column] ?? ''}"`,
    )
    .join(',') + '\n';

describe('こども食堂共通フォーマット', () => {
  it('makes sound entries with all that a row says', async () => {
    const { counts, report, table } = await run(
      CAFETERIA +
        cafeteria('1', 'みほん食堂', {
          kana: 'ミホンショクドウ',
          lat: '133.51',
          lon: '33.52',
          phone: '(03)0000-0001；090-0000-0002',
          url: 'https://a.example/ https://b.example/',
          email: 'x@gmail.com',
          often: '5',
          weekday: '土',
          day: '第４土曜日',
          start: '0.5',
          end: '13:30',
          child: '0',
          adult: '300',
          note: '<b>どうぞ</b>',
        }),
    );
    expect(counts).toEqual([1, 0, 0, 0]);
    expect(checkContent(contentDir)).toEqual([]);
    const text = entry('mihon/mihon/mihon-shokudo');
    for (const part of [
      'kana: みほんしょくどう',
      'lat: 33.52',
      'lon: 133.51',
      '- number: "03-0000-0001"',
      'url: https://a.example/',
      'hours: [第4土 12:00-13:30]',
      'fee: varies',
      'ほかのサイト: https://b.example/',
      'どうぞ',
      'licence: CC BY 4.0',
      'publisher: 見本県見本市',
      'as_of: 2026-04-01',
    ])
      expect(text).toContain(part);
    expect(report.outcomes[0]!.leftOut.map(({ what }) => what)).toEqual(['電話', 'メール']);
    expect(text).not.toMatch(/090|gmail/);
    // Reading a list confirms nothing.
    expect(text).not.toContain('verified:');
    expect(report.name).toBe(`cafeteria-${MIHON}`);
    expect(table.rows[0]!.line).toBe(2);
  });

  it('honours 非公開 and 休止中', async () => {
    await run(
      CAFETERIA +
        cafeteria('1', 'みほん食堂', {
          address: '見本県見本市中町9-9',
          building: '見本ビル',
          lat: '33.5',
          lon: '133.5',
          phone: '03-0000-0001',
          note: '休止中。住所（見本県見本市中町9-9）は非公開',
        }),
    );
    const text = entry('mihon/mihon/mihon-shokudo');
    expect(text).toContain('location: hidden');
    expect(text).toContain('state: paused');
    expect(text).not.toMatch(/中町9-9|見本ビル|lat:/);
  });

  it('lets no row vanish: versions, notes, repeated headings, broken and nameless rows have their reason', async () => {
    const { counts, reasons, table } = await run(
      `${CAFETERIA}Ver20260511${','.repeat(20)}\n${cafeteria('1', 'みほん食堂')}${CAFETERIA}${','.repeat(20)}\n※印は予約が必要です${','.repeat(20)}\n${cafeteria('2', '')}${cafeteria('3', '見本シェルター')}${cafeteria('4', 'みほんひろば').trimEnd()},あふれた\n${cafeteria('5', 'どこ食堂', { code: '', town: 'ない町', address: '中町5' })}${cafeteria('6', '手がかりなし', { address: '' })}${cafeteria('7', '非公開')}`,
    );
    expect(counts).toEqual([1, 0, 0, 9]);
    expect(table.blankRows).toBe(1);
    for (const part of [
      '版の番号',
      '見出しの行が、もう一度',
      '名称がありません',
      'シェルター',
      'より列が多い',
      '市区町村が見つかりません',
      '場所も連絡先も',
      '非公開',
    ])
      expect(reasons.join('\n')).toContain(part);
  });

  it('reads the first generation, and tells what an extra table is', async () => {
    expect(
      (
        await run(
          '都道府県コード又は市区町村コード,NO,都道府県名,市区町村名,名称,住所,開催頻度,開催曜日\n399017,1,見本県,見本市,みほん食堂,中町1,5,土\n',
        )
      ).counts,
    ).toEqual([1, 0, 0, 0]);
    expect(
      (await run('ID,住所,方書,開催頻度,開催曜日,開催日,参加費_小学生\n1,見本市中町2,,,,,\n'))
        .reasons,
    ).toEqual([expect.stringContaining('もとの表の番号 1')]);
  });

  it('tells two places of one name apart, and joins the same place written twice', async () => {
    const { counts, report } = await run(
      CAFETERIA +
        cafeteria('1', 'みんなの食堂', { address: '見本市北町1-1' }) +
        cafeteria('2', 'みんなの食堂', { address: '見本市南町2-2' }) +
        cafeteria('3', 'みほん食堂', { address: '見本市中町1丁目2番3号' }) +
        cafeteria('4', '見本　食堂'.replace('見本', 'みほん'), {
          address: '見本市中町1-2-3',
          phone: '03-0000-0001',
        }),
    );
    expect(counts).toEqual([3, 1, 0, 0]);
    expect(report.created.map((id) => /^name: (.*)$/m.exec(entry(id))?.[1])).toEqual([
      'みんなの食堂（北町）',
      'みんなの食堂（南町）',
      'みほん食堂',
    ]);
    expect(report.outcomes[3]!.hints.join()).toContain('この表の4行目と同じ場所');
    expect(entry('mihon/mihon/mihon-shokudo')).toContain('03-0000-0001');
    expect(checkContent(contentDir)).toEqual([]);
  });
});

describe('べつの形で前に取り込んだ一覧', () => {
  const LEDGER = 'mihon-cafeterias';
  /** An entry as an importer of its own keys left it, with what it owns. */
  async function before() {
    await run(CAFETERIA + cafeteria('1', 'にこにこ食堂', { phone: '03-0000-0001' }));
    const [made] = readdirSync(join(contentDir, 'imports'));
    const rows = Object.values(
      JSON.parse(readFileSync(join(contentDir, 'imports', made!), 'utf8')) as Record<
        string,
        object
      >,
    );
    rmSync(join(contentDir, 'imports', made!));
    writeFileSync(
      join(contentDir, 'imports', `${LEDGER}.json`),
      JSON.stringify({ '399019_old.csv|1|にこにこ食堂|中町1': rows[0] }),
    );
  }

  it('merges with its entry, and leaves its record', async () => {
    await before();
    const record = readFileSync(join(contentDir, 'imports', `${LEDGER}.json`), 'utf8');
    const again = await run(
      CAFETERIA +
        cafeteria('1', 'にこにこ食堂', { phone: '03-0000-0001', url: 'https://nikoniko.example/' }),
    );
    expect(again.counts).toEqual([0, 1, 0, 0]);
    expect(readFileSync(join(contentDir, 'imports', `${LEDGER}.json`), 'utf8')).toBe(record);
    expect(entry(again.report.outcomes[0]!.id!)).toContain('https://nikoniko.example/');
    expect((await run(again.file)).counts).toEqual([0, 0, 1, 0]);
  });

  it('goes on with the same record where the rows have its keys', async () => {
    const first = await run(CAFETERIA + cafeteria('1', 'にこにこ食堂', { phone: '03-0000-0001' }));
    const changed = await run(
      CAFETERIA + cafeteria('1', 'にこにこ食堂', { phone: '03-0000-0002' }),
    );
    expect([first.counts, changed.counts]).toEqual([
      [1, 0, 0, 0],
      [0, 1, 0, 0],
    ]);
    expect(entry(first.report.outcomes[0]!.id!)).toContain('03-0000-0002');
  });
});

describe('もう一度', () => {
  const LIST =
    CAFETERIA +
    cafeteria('1', 'みほん食堂', { phone: '03-0000-0001' }) +
    cafeteria('2', 'みほんひろば') +
    cafeteria('3', '');

  it('changes nothing the second time, from another folder and in another encoding', async () => {
    await run(LIST);
    const before = snapshot();
    expect((await run(LIST)).counts).toEqual([0, 0, 2, 1]);
    expect((await run(Buffer.from(`\uFEFF${LIST}`, 'utf16le'), {}, 'other.txt')).counts).toEqual([
      0, 0, 2, 1,
    ]);
    expect(snapshot()).toEqual(before);
  });

  it('is not stirred by a copy of the file with a younger date, nor by a trial without a source', async () => {
    const file = put(LIST);
    const at = (day: string) =>
      utimesSync(file, new Date(`${day}T12:00:00Z`), new Date(`${day}T12:00:00Z`));
    at('2026-03-01');
    await run(file, { asOf: undefined });
    const before = snapshot();
    at('2026-05-01');
    expect((await run(file, { asOf: undefined })).counts).toEqual([0, 0, 2, 1]);
    expect(
      (await importFile(file, { contentDir, today: '2026-11-24', dryRun: true })).report.unchanged,
    ).toBe(2);
    expect(snapshot()).toEqual(before);
    // A day that somebody says is the day of the list.
    expect((await run(file, { asOf: '2026-06-01' })).counts).toEqual([0, 2, 0, 1]);
    expect(entry('mihon/mihon/mihon-shokudo')).toMatch(
      /retrieved: 2026-05-01\n {2}as_of: 2026-06-01/,
    );
  });

  it('keeps lists of one format and town apart by their source', async () => {
    await run(LIST);
    const other =
      CAFETERIA +
      cafeteria('9', 'みほん食堂', { address: '見本県見本市中町1', phone: '03-0000-0007' });
    expect((await run(other, { url: 'https://www.city.mihon.example/other' })).counts).toEqual([
      0, 1, 0, 0,
    ]);
    expect(entry('mihon/mihon/mihon-shokudo')).toContain('03-0000-0001');
    expect((await run(LIST)).counts).toEqual([0, 0, 2, 1]);
    expect((await run(other, { url: 'https://www.city.mihon.example/other' })).counts).toEqual([
      0, 0, 1, 0,
    ]);
  });

  it('joins two services of one office from two files: neither takes away what the other says', async () => {
    const service = (name: string, address: string, times: string) =>
      'サービス種別,事業所の名称,事業所番号,事業所住所（市区町村）,事業所住所（番地以降）,事業所電話番号,利用可能な時間帯（平日）,定休日\n' +
      `地域相談支援（${name}）,みほん相談所,1300000001,見本県見本市,${address},03-0000-0001,${times}\n`;
    const move = service('地域移行支援', '中町1-2-3 見本ビル1階', '9:00-17:00,土日祝');
    const stay = service('地域定着支援', '中町1-2-3', ',土日祝');
    const made = () => join(contentDir, 'resources/mihon/mihon');
    const here = () => {
      const [file] = readdirSync(made()).filter((name) => !name.startsWith('_'));
      return readFileSync(join(made(), file!), 'utf8');
    };
    for (const file of [move, stay, move, stay]) {
      await run(file);
      expect(here()).toContain('中町1-2-3\n  building: 見本ビル1階');
      expect(here()).toContain('hours: [平日 9:00-17:00]');
    }
    rmSync(made(), { recursive: true });
    rmSync(join(contentDir, 'imports'), { recursive: true });
    for (const file of [stay, move, stay]) await run(file);
    // in one file too, it is one place of that name
    await run(move + stay.slice(stay.indexOf('\n') + 1));
    expect(here()).toContain('name: みほん相談所\n');
    expect(here()).toContain('中町1-2-3\n  building: 見本ビル1階');
    expect(here()).toContain('hours: [平日 9:00-17:00]');
  });

  it('lets people’s edits win and shows the difference', async () => {
    await run(LIST);
    const file = join(contentDir, 'resources/mihon/mihon/mihon-shokudo.md');
    writeFileSync(file, readFileSync(file, 'utf8').replace('03-0000-0001', '03-0000-0009'));
    const { report, counts } = await run(LIST.replace('03-0000-0001', '03-0000-0002'));
    expect(counts).toEqual([0, 0, 2, 1]);
    expect(entry('mihon/mihon/mihon-shokudo')).toContain('03-0000-0009');
    expect(importReportText(report)).toMatch(/phones: いま .*0009.* ← 資料 .*0002/);
    expect(importReportCsv([report])).toContain('人の直しを残した');
  });

  it('gives numbers that moved to the right places', async () => {
    await run(LIST);
    const { counts, report } = await run(
      CAFETERIA +
        cafeteria('1', 'あたらしい食堂') +
        cafeteria('2', 'みほん食堂', { address: '見本県見本市中町1', phone: '03-0000-0003' }) +
        cafeteria('3', 'みほんひろば', { address: '見本県見本市中町2' }),
    );
    expect(counts).toEqual([1, 1, 1, 0]);
    expect(report.created).toEqual(['mihon/mihon/atarashii-shokudo']);
    expect(entry('mihon/mihon/mihon-shokudo')).toContain('03-0000-0003');
  });

  it('writes rejected rows to be corrected and imported again, formulas made harmless and values kept', async () => {
    const nasty = '=HYPERLINK(1)';
    const first = await run(
      CAFETERIA +
        cafeteria('1', 'みほん食堂') +
        cafeteria('2', 'こまった食堂', {
          code: '',
          town: 'ない町',
          address: '中町2',
          note: nasty,
          building: "'=もともと",
          phone: '-',
        }) +
        cafeteria('3', '', { note: '改行\nと,カンマ' }),
    );
    expect(first.counts).toEqual([1, 0, 0, 2]);
    const csv = rejectedCsv(first.table, first.report.name, first.report.outcomes);
    expect(csv.startsWith('\uFEFF')).toBe(true);
    expect(csv).toContain(`"'${nasty}"`);
    const again = await run(csv.replace('"ない町"', '"見本市"'), {}, 'rejected.csv');
    expect(again.report.name).toBe(first.report.name);
    expect(again.table.rows.map(({ written }) => [written[7], written[20]])).toEqual([
      ["'=もともと", nasty],
      ['', '改行\nと,カンマ'],
    ]);
    expect(again.counts).toEqual([1, 0, 0, 1]);
    expect(
      rejectedCsv(again.table, again.report.name, again.report.outcomes).split('\r\n')[0],
    ).toBe(csv.split('\r\n')[0]);
    expect((await run(CAFETERIA + cafeteria('1', 'みほん食堂'))).counts).toEqual([0, 0, 1, 0]);
  });

  it('completes what was cut short: every file whole, the ledger last', async () => {
    const text =
      CAFETERIA +
      ['いち', 'に', 'さん', 'よん']
        .map((name, index) => cafeteria(String(index + 1), `${name}食堂`))
        .join('') +
      cafeteria('1', 'いち食堂', { url: 'https://www.mihon.example/' });
    const { report } = await run(text, { dryRun: true });
    const blocked = join(
      contentDir,
      'resources',
      `${report.created[2]!.replace(/[^/]+$/, (name) => `.${name}.md.writing`)}`,
    );
    mkdirSync(blocked, { recursive: true });
    await expect(run(text)).rejects.toThrow();
    expect(
      report.created.map((id) => existsSync(join(contentDir, 'resources', `${id}.md`))),
    ).toEqual([true, true, false, false]);
    expect(existsSync(join(contentDir, 'imports'))).toBe(false);
    rmSync(blocked, { recursive: true });
    expect(checkContent(contentDir)).toEqual([]);
    expect((await run(text)).counts).toEqual([2, 1, 2, 0]);
    const complete = snapshot();
    expect((await run(text)).counts).toEqual([0, 0, 5, 0]);
    expect(snapshot()).toEqual(complete);
    // They are this list's own again: it may update them.
    expect(
      (await run(text.replace('"いち食堂",""', '"いち食堂","イチショクドウ"'))).counts,
    ).toEqual([0, 1, 4, 0]);
  });

  it('keeps both sources where the catalogue knows the place, and hints where it may', async () => {
    rmSync(contentDir, { recursive: true });
    contentDir = makeContent({
      'mihon/mihon/one.md': sampleEntry('location: {address: 見本県見本市中町1}', {
        name: 'みほん食堂',
        kind: 'children-cafeteria',
      }),
      'mihon/mihon/two.md': sampleEntry('phones:\n  - number: "03-0000-0005"', {
        name: 'べつの名前',
        kind: 'children-cafeteria',
      }),
    });
    const { counts, report } = await run(
      CAFETERIA +
        cafeteria('1', 'みほん食堂', { address: '見本市中町9' }) +
        cafeteria('2', 'あたらしい食堂', { phone: '03-0000-0005' }),
      { url: 'https://www.city.mihon.example/other' },
    );
    expect(counts).toEqual([1, 1, 0, 0]);
    expect(entry('mihon/mihon/one')).toMatch(/mihon\.example\/list[\s\S]*mihon\.example\/other/);
    expect(report.outcomes[0]!.hints.join()).toContain('住所がちがいます');
    expect(report.outcomes[1]!.hints.join()).toContain(
      'もしかして同じ場所: mihon/mihon/two（電話が同じ）',
    );
  });
});

describe('ほかの形', () => {
  const OLD =
    '都道府県コード又は市区町村コード,NO,都道府県名,市区町村名,名称,名称_カナ,住所,方書,緯度,経度,電話番号,内線番号,利用可能曜日,開始時間,終了時間,利用可能時間特記事項,URL,備考\n';
  it('takes from a mixed list of facilities only what is certain', async () => {
    const { counts, reasons, report } = await run(
      `${OLD}${MIHON},1,見本県,見本市,見本児童館,ミホンジドウカン,見本市中町1,,,,03-0000-0001,12,月火水木金土,9:00,17:00,祝日は休館,,\n${MIHON},2,見本県,見本市,見本プール,,見本市中町2,,,,,,,,,,,\n`,
    );
    expect(counts).toEqual([1, 0, 0, 1]);
    expect(reasons).toEqual(['どの種類か分かりません。--map で種類を決めてください']);
    expect(entry(report.created[0]!)).toMatch(
      /kind: childrens-hall[\s\S]*03-0000-0001（内線12）[\s\S]*hours: \[毎週月-土 9:00-17:00\]\nexcept: \[祝日\]/,
    );
  });

  it('takes the kind of a known format from a mapping', async () => {
    const map = join(folder, 'kinds.yml');
    writeFileSync(map, 'name: mihon-facilities\nkind: {column: 備考, values: {サロン: salon}}\n');
    const { counts, reasons } = await run(
      `${OLD}${MIHON},1,見本県,見本市,みほん集会所,,見本市中町1,,,,,,,,,,,サロン\n${MIHON},2,見本県,見本市,見本プール,,見本市中町2,,,,,,,,,,,本\n`,
      { map },
    );
    expect([counts, reasons]).toEqual([
      [1, 0, 0, 1],
      ['「本」がどの種類か、対応表の kind の values にありません'],
    ]);
  });

  it('reads the new generation, child care, care and medicine', async () => {
    expect(
      (
        await run(
          `全国地方公共団体コード,ID,地方公共団体名,名称,名称_カナ,所在地_全国地方公共団体コード,所在地_連結表記,車椅子可,バリアフリートイレ\n${SAMPLE_PLACES[0]!.code},1,見本県,となり児童館,,${TONARI},見本県となり町1,有,無\n`,
        )
      ).report.created,
    ).toEqual(['mihon/tonari/tonari']);
    expect(entry('mihon/tonari/tonari')).toMatch(/wheelchair: true\naccessible_toilet: false/);
    expect(
      (
        await run(
          `市区町村コード,NO,名称,種別,住所,収容定員\n${MIHON},1,みほんほいくえん,認可保育所,見本市1,60\n${MIHON},2,みほん広場,地域子育て支援拠点,見本市2,\n`,
        )
      ).reasons,
    ).toEqual(['この種類（認可保育所）は、カタログの種類にありません']);
    expect(
      (
        await run(
          `市区町村コード,NO,介護サービス事業所名称,実施サービス,住所\n${MIHON},1,見本デイ,通所介護,見本市1\n${MIHON},2,見本地域包括支援センター,介護予防支援,見本市2\n`,
        )
      ).counts,
    ).toEqual([1, 0, 0, 1]);
    expect(
      (await run(`市区町村コード,NO,名称,住所,診療科目\n${MIHON},1,見本医院,見本市1,内科\n`))
        .reasons[0],
    ).toContain('病院や診療所は');
  });

  it('places WAM NET rows where they stand, not where they were designated, one a service', async () => {
    const head =
      '都道府県コード又は市区町村コード,NO（※システム内の固有の番号、連番）,指定機関名,法人の名称,サービス種別,事業所の名称,事業所番号,事業所住所（市区町村）,事業所住所（番地以降）,事業所電話番号,利用可能な時間帯（平日）,利用可能な時間帯（土曜）,定休日\n';
    const { report, counts, reasons } = await run(
      `${head}${MIHON},A1,見本市,株式会社見本,就労継続支援Ａ型,見本ワーク,3910000001,見本県大見本市中央区,北1-1,03-0000-0001,09:30-18:30,,土日祝\n${MIHON},A2,見本市,株式会社見本,就労移行支援,見本ワーク,3910000001,見本県山田郡となり町,字上1,,,,\n${MIHON},A3,見本市,株式会社見本,行動援護,見本ヘルプ,3910000001,見本県見本市,中町1,,,,\n`,
    );
    expect([counts, reasons]).toEqual([
      [2, 0, 0, 1],
      ['この種類（行動援護）は、カタログの種類にありません'],
    ]);
    expect(report.created.map((id) => id.split('/')[1])).toEqual(['omihon-chuo', 'tonari']);
    expect(entry(report.created[0]!)).toMatch(
      /address: 見本県大見本市中央区北1-1[\s\S]*hours: \[平日 9:30-18:30\]/,
    );
  });

  it('reads a workbook called .csv, codes without their zeros or check digit', async () => {
    const book = makeWorkbook({
      一覧: [
        ['見本市 公共施設'],
        [
          '都道府県コード又は市区町村コード',
          'NO',
          '市区町村名',
          '名称',
          '住所',
          '開始時間',
          '終了時間',
          '利用可能曜日',
        ],
        [
          Number(MIHON!.slice(0, 5)),
          1,
          '見本市',
          '見本児童館',
          '中町1',
          0.375,
          { number: 0.7083333333, style: 2 },
          '月～金',
        ],
      ],
    });
    const { counts, report } = await run(book, {}, 'facilities.csv');
    expect(counts).toEqual([1, 0, 0, 0]);
    expect(entry(report.created[0]!)).toContain('hours: [毎週月-金 9:00-17:00]');
  });

  it('imports any other table by a mapping, and drafts one', async () => {
    const list = put('サロン名,場所,いつ\nみほんサロン,中町1,毎週火 10:00-12:00\n');
    expect(((await run(list)) as { refused?: string }).refused).toContain('--suggest-map');
    const target = join(folder, 'salon.yml');
    expect(await suggestMapFor(list, undefined, target)).toContain('"サロン名": name');
    await expect(suggestMapFor(list, undefined, target)).rejects.toThrow('もうあります');
    writeFileSync(
      target,
      'name: mihon-salon\nkind: salon\ncolumns: {サロン名: name, 場所: address, いつ: hours}\nconstants: {fee: free}\n',
    );
    const { counts, report } = await run(list, { map: target, municipality: MIHON });
    expect([counts, report.name]).toEqual([[1, 0, 0, 0], `map-mihon-salon-${MIHON}`]);
    expect(entry(report.created[0]!)).toMatch(
      /kind: salon[\s\S]*hours: \[毎週火 10:00-12:00\][\s\S]*fee: free/,
    );
    expect(checkContent(contentDir)).toEqual([]);
  });
});

describe('ことわること', () => {
  it('asks for the source before anything is written, but not for a trial', async () => {
    const list = put(CAFETERIA + cafeteria('1', 'みほん食堂'));
    const options = { contentDir, today: '2026-11-24' };
    expect((await importFile(list, { ...options, title: '一覧' })).refused).toMatch(
      /--source-url[\s\S]*--licence/,
    );
    const trial = await importFile(list, { ...options, dryRun: true });
    expect(trial.report.created).toHaveLength(1);
    expect(trial.remarks.join('\n')).toContain('--source-title');
    expect(existsSync(join(contentDir, 'resources/mihon/mihon'))).toBe(false);
    await expect(
      importFile(list, { ...options, ...SOURCE, municipality: '999999' }),
    ).rejects.toThrow('市区町村コード「999999」がありません');
    await expect(importFile(list, { ...options, ...SOURCE, asOf: '2027-01-01' })).rejects.toThrow(
      'まだ来ていない日',
    );
    await expect(run(CAFETERIA)).rejects.toThrow('行がありません');
    const bad = await run(CAFETERIA + cafeteria('1', 'みほん食堂'), { url: 'javascript:alert(1)' });
    expect(bad.counts).toEqual([0, 0, 0, 1]);
  });

  it('takes the day of the list from its title or its name, and never from the file', async () => {
    const date = async (text: string, name?: string) =>
      (await run(text, { asOf: undefined, dryRun: true }, name)).listDate;
    const file = put(CAFETERIA + cafeteria('1', 'みほん食堂'));
    utimesSync(file, new Date('2026-03-05T12:00:00Z'), new Date('2026-03-05T12:00:00Z'));
    expect(await date(file)).toEqual({});
    await run(file, { asOf: undefined });
    const text = entry('mihon/mihon/mihon-shokudo');
    expect(text).toContain('retrieved: 2026-03-05');
    expect(text).not.toContain('as_of');
    expect(await date(CAFETERIA + cafeteria('1', 'みほん食堂'), 'list_20260210.csv')).toEqual({
      date: '2026-02-10',
      from: 'ファイルの名前',
    });
    expect(
      await date(`子ども食堂（令和8年2月1日現在）\n${CAFETERIA}${cafeteria('1', 'みほん食堂')}`),
    ).toEqual({ date: '2026-02-01', from: '表の題' });
    expect(
      await date(`${CAFETERIA}Ver20260511${','.repeat(20)}\n${cafeteria('1', 'みほん食堂')}`),
    ).toEqual({ date: '2026-05-11', from: '版の行' });
  });
});
