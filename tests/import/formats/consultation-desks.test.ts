/** 相談窓口の一覧（offices.csv と sources.csv）→ 場所: joint offices once, shells never, days as the documents say. */
import { mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { checkContent } from '../../../src/catalogue/check/check-content.ts';
import { officeHours } from '../../../src/import/formats/consultation-desks/office-hours.ts';
import { importFile } from '../../../src/import/join/import-file.ts';
import { completeSite, makeContent } from '../../catalogue/sample-content.ts';

const COLUMNS =
  'id,municipalityId,categoryId,name,plainName,address,phone,fax,contactFormUrl,officialUrl,openingHours,closedDays,serviceArea,sourceId,lastVerifiedAt,scope,prefectureCode'.split(
    ',',
  );
type Row = Readonly<Record<string, string>>;

const SOURCES = [
  'id,title,url,publisher,lastVerifiedAt',
  'desks,自立相談支援機関一覧（令和8年4月1日現在）,https://www.pref.mihon.example/desks,見本県,2026-07-27',
  'undated,福祉事務所一覧,https://www.pref.mihon.example/offices,見本県,2026-07-27',
].join('\n');

const PLAIN: Readonly<Record<string, string>> = {
  hall: '市役所の代表窓口',
  self: '生活や仕事の困りごと相談窓口',
  benefit: '住居確保給付金の相談窓口',
  welfare: '生活保護の相談・申請窓口',
};

let number = 0;
const row = (what: keyof typeof PLAIN & string, town: string, more: Row = {}): Row => ({
  id: `row-${(number += 1)}`,
  municipalityId: `jp-${town}`,
  categoryId: what === 'hall' ? 'unknown' : 'money',
  name: '見本相談センター',
  plainName: PLAIN[what]!,
  sourceId: 'desks',
  officialUrl: 'https://www.pref.mihon.example/page',
  lastVerifiedAt: '2026-07-27',
  scope: 'municipality',
  ...more,
});

let contentDir = '';
let folder = '';
beforeEach(() => {
  number = 0;
  contentDir = makeContent({});
  folder = mkdtempSync(join(tmpdir(), 'desks-'));
});
afterEach(() =>
  [contentDir, folder].forEach((path) => rmSync(path, { recursive: true, force: true })),
);

async function bringIn(rows: readonly Row[], sources: string | undefined = SOURCES) {
  const lines = rows.map((one) => COLUMNS.map((column) => `"${one[column] ?? ''}"`).join(','));
  const file = join(folder, 'offices.csv');
  writeFileSync(file, [COLUMNS.join(','), ...lines].join('\n'));
  if (sources !== undefined) writeFileSync(join(folder, 'sources.csv'), sources);
  const { report } = await importFile(file, { contentDir, today: '2026-11-24' });
  expect(
    report.created.length + report.merged.length + report.unchanged + report.rejected.length,
  ).toBe(rows.length);
  return {
    created: report.created,
    counts: [report.created.length, report.merged.length, report.unchanged, report.rejected.length],
    reasons: report.rejected.map(({ rejected }) => rejected),
  };
}
const entry = (id: string) => readFileSync(join(contentDir, 'resources', `${id}.md`), 'utf8');
const entryFiles = () =>
  readdirSync(join(contentDir, 'resources'), { recursive: true }).filter((name) =>
    String(name).endsWith('.md'),
  );

const PHONE = { phone: '099-111-2222', address: '見本市本町1-2' };

describe('1つの窓口', () => {
  it('is one entry for all the towns that an office serves, and says its 住居確保給付金', async () => {
    const { created, counts } = await bringIn([
      row('benefit', '39902', { ...PHONE, name: '見本相談センター（住居確保給付金）' }),
      row('self', '39902', PHONE),
      row('self', '39903', PHONE),
    ]);
    expect(created).toEqual(['mihon/tonari-self-reliance-desk']);
    expect(counts).toEqual([1, 2, 0, 0]);
    const text = entry(created[0]!);
    expect(text).toContain('area: ["399027", "399035"]');
    expect(text).toContain('aliases: [住居確保給付金の窓口]');
    expect(text).toContain('name: 見本県\n');
  });

  it('is not joined with one of the same name at another number', async () => {
    const { created } = await bringIn([
      row('self', '39902', PHONE),
      row('self', '39903', { ...PHONE, phone: '099-333-4444' }),
    ]);
    expect(created).toHaveLength(2);
  });

  it('has an entry of its own for 住居確保給付金 where another office takes it', async () => {
    const { created } = await bringIn([
      row('self', '39901', PHONE),
      row('benefit', '39901', { name: '住宅課', phone: '099-555-6666', address: '見本市南町3' }),
    ]);
    expect(created).toEqual(['mihon/mihon/self-reliance-desk', 'mihon/mihon/housing-benefit']);
  });

  it('keeps the number for 住居確保給付金 of the same office', async () => {
    const { created } = await bringIn([
      row('self', '39901', PHONE),
      row('benefit', '39901', { ...PHONE, phone: '099-555-6666' }),
    ]);
    expect(entry(created[0]!)).toContain('number: "099-555-6666"\n    label: 住居確保給付金');
  });

  it('is the same the second time, also when a town more is served', async () => {
    const rows = [row('self', '39902', PHONE), row('welfare', '39901', PHONE)];
    await bringIn(rows);
    expect((await bringIn(rows)).counts).toEqual([0, 0, 2, 0]);
    const files = entryFiles();
    const more = await bringIn([row('self', '39903', PHONE), ...rows]);
    expect(more.created).toEqual([]);
    expect(entryFiles()).toEqual(files);
    expect(entry('mihon/tonari/self-reliance-desk')).toContain('"399035"');
  });

  it('is the entry that people made, where kind and number are the same', async () => {
    contentDir = makeContent({
      'mihon/mihon/hand-made.md':
        '---\nname: みほんの相談室\nkind: self-reliance-desk\narea: ["399019"]\nphones:\n  - number: "099-111-2222"\nsource:\n  title: 見本市\n  url: https://www.city.mihon.example/\n  licence: CC BY 4.0\n  retrieved: 2026-10-01\n---\n',
    });
    const { created, counts } = await bringIn([row('self', '39901', PHONE)]);
    expect(created).toEqual([]);
    expect(counts).toEqual([0, 1, 0, 0]);
    expect(entry('mihon/mihon/hand-made')).toContain('name: みほんの相談室');
  });
});

describe('区のある市の窓口', () => {
  const inWard = { ...PHONE, address: '大見本市中央区本町1-2' };

  it.each([
    ['of 生活保護 serves the ward in which it stands', 'welfare', '中央福祉事務所', '399051'],
    ['serves the ward of its door that its name tells', 'self', 'くらし窓口（中央）', '399051'],
    ['of the whole city is not the ward’s', 'welfare', '大見本市福祉事務所', '399043'],
    ['may serve the whole city from there', 'self', '大見本市相談センター', '399043'],
  ])('%s', async (_what, service, name, area) => {
    const { created } = await bringIn([row(service, '39904', { ...inWard, name })]);
    expect(entry(created[0]!)).toContain(`area: ["${area}"]`);
  });

  it('is called by its city where its name tells neither city nor ward', async () => {
    const { created } = await bringIn([
      row('self', '39904', { ...inWard, name: 'くらし窓口（中央）' }),
    ]);
    expect(entry(created[0]!)).toContain('name: 大見本市中央区 くらし窓口（中央）');
  });

  it('is none at a bureau of the city', async () => {
    const { reasons } = await bringIn([
      row('welfare', '39904', { ...inWard, name: '福祉局くらし支援課' }),
    ]);
    expect(reasons).toEqual(['市の本庁の局です（窓口は区ごとの行にあります）']);
  });

  it('is one for all the wards where a row tells of each, with the switchboard and the page', async () => {
    const hall = row('hall', '39904', {
      phone: '099-888-0000',
      name: '大見本市役所',
      officialUrl: 'https://www.city.omihon.example/',
    });
    const each = row('welfare', '39904', { name: '各区役所の福祉課' });
    const { created } = await bringIn([hall, each]);
    const text = entry(created[0]!);
    expect(text).toContain('name: 大見本市 各区役所の福祉課（生活保護の窓口）');
    expect(text).toContain('area: ["399043"]');
    expect(text).toContain('number: "099-888-0000"\n    label: 役所の代表');
    expect(text).toContain('url: https://www.pref.mihon.example/page');
    expect(text).toContain('窓口は区ごとにあります');
    expect(text).toMatch(/url: https:\/\/www\.pref\.[^]+url: https:\/\/www\.city\.omihon/);
  });

  it('is no further one where every ward has its row, nor where no number is known', async () => {
    const hall = row('hall', '39904', { phone: '099-888-0000' });
    const each = row('welfare', '39904', { name: '各区役所の福祉課' });
    const { reasons } = await bringIn([
      hall,
      each,
      row('welfare', '39904', { ...inWard, name: '中央区役所福祉課' }),
    ]);
    expect(reasons.at(-1)).toContain('各区の窓口をまとめた行です');
    expect((await bringIn([each])).reasons[0]).toContain('電話も住所も');
  });
});

it('has the building of its address in a field of its own', async () => {
  const { created } = await bringIn([
    row('self', '39901', { ...PHONE, address: '見本市本町1-2 見本ビル3階' }),
  ]);
  expect(entry(created[0]!)).toContain('address: 見本県見本市本町1-2\n  building: 見本ビル3階\n');
});

describe('2つの名前の窓口', () => {
  it('is one office at one number and door, in one municipality', async () => {
    const office = { ...PHONE, address: '見本市本町1-2 見本市役所2階' };
    const { created, counts } = await bringIn([
      row('welfare', '39901', { ...office, name: '生活福祉課保護係' }),
      row('welfare', '39901', { ...PHONE, name: '見本市福祉事務所' }),
    ]);
    expect(created).toHaveLength(1);
    expect(counts).toEqual([1, 1, 0, 0]);
    expect(entry(created[0]!)).toContain('生活福祉課保護係');
  });

  it('stay two at two doors', async () => {
    const { created } = await bringIn([
      row('self', '39901', { ...PHONE, name: '福祉課' }),
      row('self', '39901', { ...PHONE, name: '社会福祉協議会', address: '見本市南町3-4' }),
    ]);
    expect(created).toHaveLength(2);
  });
});

it('names the list of the whole nation by its own address, not by the page of the desk', async () => {
  const sources = `${SOURCES}\nnation,全国の窓口一覧,https://www.nation.example/list.csv,見本機構,2026-07-27`;
  const { created } = await bringIn(
    [row('self', '39901', { ...PHONE, sourceId: 'nation' })],
    sources,
  );
  expect(entry(created[0]!)).toContain('url: https://www.nation.example/list.csv');
});

describe('いくつもの窓口を書いた升目', () => {
  it('gives the first door and its name, and tells the others in words', async () => {
    await bringIn([
      row('self', '39901', {
        ...PHONE,
        name: '（1）見本相談センター （2）見本分室',
        address: '見本県（1）見本市本町1-2見本館1階 （2）見本市南町3-4',
      }),
    ]);
    const text = entry('mihon/mihon/self-reliance-desk');
    expect(text).toContain('name: 見本相談センター\n');
    expect(text).toContain('address: 見本県見本市本町1-2\n  building: 見本館1階\n');
    expect(text).toContain('ほかの窓口: 見本分室（見本県見本市南町3-4）');
  });

  it('parts two addresses without numbers before them, and leaves the name of a hall', async () => {
    await bringIn([
      row('self', '39901', {
        ...PHONE,
        address: '見本市本町1-2-2 見本市役所 別館 1階 見本市南町5-14-5 見本プラザ 3階',
      }),
      row('welfare', '39901', { ...PHONE, address: '見本市本町1-2-2 見本市役所2階' }),
    ]);
    const text = entry('mihon/mihon/self-reliance-desk');
    expect(text).toContain('address: 見本県見本市本町1-2-2\n  building: 見本市役所 別館 1階\n');
    expect(text).toContain('ほかの窓口: 見本県見本市南町5-14-5 見本プラザ 3階');
    expect(entry('mihon/mihon/welfare-office')).toContain('本町1-2-2\n  building: 見本市役所2階\n');
  });
});

describe('のせない行', () => {
  it('are halls, shells, switchboards and other desks, each with its reason', async () => {
    const { counts, reasons } = await bringIn([
      row('hall', '39901', PHONE),
      row('welfare', '39901', { name: '見本市福祉事務所' }),
      row('self', '39901', { name: '見本市 生活困窮者自立相談の公式一覧・代表電話案内', ...PHONE }),
      row('self', '39901', { plainName: '子育ての悩みを相談できる窓口', ...PHONE }),
    ]);
    expect(counts).toEqual([0, 0, 0, 4]);
    expect(
      reasons.map((reason) => /代表の案内|電話も住所も|代表だけ|ほかの窓口/.exec(reason)?.[0]),
    ).toEqual(['代表の案内', '電話も住所も', '代表だけ', 'ほかの窓口']);
  });

  it('「見本市内」 is no address: the number alone is told', async () => {
    const { created } = await bringIn([row('self', '39901', { ...PHONE, address: '見本市内' })]);
    expect(entry(created[0]!)).not.toContain('location');
  });
});

describe('日と時間', () => {
  it('take the day of the document from its title, and none where it tells none', async () => {
    await bringIn([
      row('self', '39901', PHONE),
      row('welfare', '39901', { ...PHONE, sourceId: 'undated' }),
    ]);
    expect(entry('mihon/mihon/self-reliance-desk')).toMatch(
      /retrieved: 2026-07-27\n {2}as_of: 2026-04-01/,
    );
    expect(entry('mihon/mihon/welfare-office')).not.toMatch(/as_of|verified/);
  });

  it('do not give a desk elsewhere the hours of the hall, and name the switchboard', async () => {
    const hours = { openingHours: '平日 8時30分～17時15分' };
    await bringIn([
      row('hall', '39901', { ...hours, phone: '099-111-0000', address: '見本市役所町1-1' }),
      row('self', '39901', { ...PHONE, ...hours }),
      row('welfare', '39901', { ...hours, phone: '099-111-0000', address: '見本市役所町1-1' }),
    ]);
    expect(entry('mihon/mihon/self-reliance-desk')).not.toContain('hours');
    const hall = entry('mihon/mihon/welfare-office');
    expect(hall).toContain('hours: [平日 8:30-17:15]');
    expect(hall).toContain('label: 役所の代表');
  });

  it('do not take the number of a desk in another town for the switchboard', async () => {
    const elsewhere = { phone: '099-111-0000', address: 'となり町本町1-1' };
    await bringIn([
      row('hall', '39901', { phone: '099-111-0000' }),
      row('welfare', '39901', { ...elsewhere, name: '見本県 東福祉事務所' }),
      row('self', '39901', { ...elsewhere, name: '見本市役所民生課' }),
    ]);
    const all = entryFiles().map((name) =>
      readFileSync(join(contentDir, 'resources', String(name)), 'utf8'),
    );
    const of = (name: string) => all.find((text) => text.includes(name));
    expect(of('東福祉事務所')).not.toContain('役所の代表');
    expect(of('見本市役所民生課')).toContain('label: 役所の代表');
  });

  it.each([
    ['8時30分～17時15分', '土曜日・日曜日・祝日', ['毎週月-金 8:30-17:15'], ['祝日']],
    [
      '平日9時～21時／土曜9時～17時',
      '日曜日・祝日',
      ['平日 9:00-21:00', '毎週土 9:00-17:00'],
      ['祝日'],
    ],
    [
      '平日８時30分～17時15分（正午から午後１時までを除く。）',
      '土曜日・日曜日・祝日',
      ['平日 8:30-12:00・13:00-17:15'],
      ['祝日'],
    ],
    ['365日24時間', '', ['毎日 24時間'], undefined],
    // 「土曜日」が休みでも、開く第3土曜は残る
    [
      '平日・第3土曜日の午前8時30分から午後5時15分',
      '土曜日・日曜日・祝日',
      ['平日・第3土 8:30-17:15'],
      ['祝日'],
    ],
  ])('%s, closed on %s', (hours, closed, rules, except) => {
    expect(officeHours(hours, closed)).toEqual({ hours: rules, ...(except ? { except } : {}) });
  });

  it('stay words where no days are told', () => {
    expect(officeHours('8時30分～17時15分', '')).toEqual({ hours_note: '8:30〜17:15' });
  });
});

it('an older copy of the list takes no day back', async () => {
  const rows = [row('self', '39901', PHONE)];
  await bringIn(rows);
  await bringIn(
    rows.map((one) => ({ ...one, lastVerifiedAt: '2026-05-01', phone: '099-111-9999' })),
  );
  const text = entry('mihon/mihon/self-reliance-desk');
  expect(text).toContain('099-111-9999');
  expect(text).toContain('retrieved: 2026-07-27');
});

describe('都道府県の窓口', () => {
  const wide = (categoryId: string, more: Row): Row => ({
    ...row('self', '39901'),
    municipalityId: '',
    scope: 'prefecture',
    prefectureCode: '39',
    categoryId,
    ...more,
  });

  it.each([
    ['県の休日に準ずる', 'except: [祝日, 年末年始]\nhours_note: 休みは 県の休日に準ずる'],
    ['休日、祝日、年末年始は除く', 'except: [祝日, 年末年始]'],
    [
      '祝休日、年末年始、見本センター休館日は除く',
      'except: [祝日, 年末年始]\nhours_note: 休みは 祝休日、年末年始、見本センター休館日',
    ],
    [
      '来所相談は、事前予約制。土曜は、電話相談のみ／祝日、年末年始は除く',
      'except: [祝日, 年末年始]\nhours_note: 土曜は、電話相談のみ',
    ],
    [
      '面接相談は09:00～17:00（原則事前予約制）／祝日は除く',
      'except: [祝日]\nhours_note: 面接相談は09:00〜17:00',
    ],
    [
      '【電話受付】／平日 09:00～17:30／土曜日 09:00～16:00／【来所受付】／平日 10:00～18:00／【休所日】／祝日・年末年始',
      '電話受付: 平日 09:00〜17:30、土曜日 09:00〜16:00。来所受付: 平日 10:00〜18:00',
    ],
  ])('tell their days off and what else is said: %s', async (closedDays, expected) => {
    await bringIn([
      wide('debt', {
        name: '見本県消費生活センター',
        plainName: '消費生活相談',
        phone: '099-111-2222',
        openingHours: '月・火・水・木・金曜 9:00～17:00',
        closedDays,
      }),
    ]);
    expect(entry('mihon/consumer-center')).toContain(expected);
  });

  it('never tell where a centre for violence is, whatever the list holds', async () => {
    await bringIn([
      wide('violence', {
        plainName: '暴力を相談する',
        name: '見本県女性相談支援センター',
        ...PHONE,
      }),
    ]);
    const text = entry('mihon/dv-center');
    expect(text).toContain('location: hidden');
    expect(text).not.toContain('本町');
    expect(text).toContain('099-111-2222');
  });

  it('write a number as its town does, and the prefecture before 中央児童相談所', async () => {
    await bringIn([
      row('self', '39901', { ...PHONE, phone: '0991-11-2222' }),
      wide('children', { name: '中央児童相談所', phone: '099-133-4444', address: '見本市西町5' }),
    ]);
    const text = entry('mihon/child-guidance-center');
    expect(text).toContain('name: 見本県中央児童相談所');
    expect(text).toContain('number: "0991-33-4444"');
    expect(text).toContain('address: 見本県見本市西町5');
  });

  it('name first the number that finds the 児童相談所 of one’s own district', async () => {
    await bringIn([wide('children', { name: '中央児童相談所', phone: '099-133-4444' })]);
    const text = entry('mihon/child-guidance-center');
    expect(text).toMatch(/number: "0120-189-783"[^]+number: "099-133-4444"/);
    expect(text.match(/^ {2}- title/gm)).toHaveLength(2);
  });
});

it('without sources.csv beside it the list is not read', async () => {
  await expect(
    bringIn([row('self', '39901', PHONE)], '').catch((error: Error) => error.message),
  ).resolves.toBeTruthy();
  rmSync(join(folder, 'sources.csv'));
  await expect(
    importFile(join(folder, 'offices.csv'), { contentDir, today: '2026-11-24' }),
  ).rejects.toThrow('sources.csv');
});

it('makes nothing that the check refuses', async () => {
  completeSite(contentDir);
  await bringIn([
    row('self', '39902', PHONE),
    row('self', '39903', PHONE),
    row('welfare', '39901', { ...PHONE, name: '福祉課' }),
  ]);
  expect(checkContent(contentDir).filter(({ level }) => level === 'error')).toEqual([]);
});
