/** 役所の代表窓口の一覧: its reader, and the list that is there. */
import { rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { inspectOffices, readOffices } from '../../../src/catalogue/read/municipal-offices.ts';
import { readMunicipalities } from '../../../src/catalogue/read/municipalities-file.ts';
import { phoneDisplay } from '../../../src/domain/fields/phone.ts';
import { OFFICE_COLUMNS } from '../../../src/domain/rules/municipal-office-rules.ts';
import { SAMPLE_PLACES } from '../../domain/area/sample-municipalities.ts';
import { makeContent } from '../sample-content.ts';

const areas = {
  get: (code: string) => SAMPLE_PLACES.find((place) => place.code === code),
};
const [PREFECTURE, CITY, TOWN] = SAMPLE_PLACES.map(({ code }) => code);
const WARD = SAMPLE_PLACES.find(({ kind }) => kind === 'ward')!.code;
const SOUND = `${CITY},見本市役所,0887-12-1111,見本県見本市1-1,平日 8:30-17:15,祝日、年末年始,,見本県の一覧,https://www.pref.mihon.example/list,2026-07-27`;

let content = '';
afterEach(() => rmSync(content, { recursive: true, force: true }));

function read(...lines: readonly string[]) {
  content = makeContent({});
  writeFileSync(
    join(content, 'municipal-offices.csv'),
    `${[OFFICE_COLUMNS.join(','), ...lines].join('\n')}\n`,
  );
  return inspectOffices(content, areas);
}

describe('content/municipal-offices.csv を読む', () => {
  it('reads what a line gives, and no more', () => {
    const { offices, problems } = read(
      SOUND,
      `${TOWN},となり町役場,,,,,https://www.town.tonari.example/,見本県の一覧,https://www.pref.mihon.example/list,2026-07-27`,
    );
    expect(problems).toEqual([]);
    expect(offices.get(CITY!)).toEqual({
      code: CITY,
      name: '見本市役所',
      phone: '0887-12-1111',
      address: '見本県見本市1-1',
      hours: ['平日 8:30-17:15'],
      except: ['祝日', '年末年始'],
      source: { title: '見本県の一覧', url: 'https://www.pref.mihon.example/list' },
      retrieved: '2026-07-27',
    });
    expect(offices.get(TOWN!)).not.toHaveProperty('phone');
  });

  it('goes without the list', () => {
    content = makeContent({});
    expect(inspectOffices(content, areas)).toEqual({ offices: new Map(), problems: [] });
  });

  it.each([
    ['ない市区町村', SOUND.replace(CITY!, '130001'), 'unknown-area'],
    ['都道府県', SOUND.replace(CITY!, PREFECTURE!), 'bad-municipal-office'],
    ['政令市の区', SOUND.replace(CITY!, WARD), 'bad-municipal-office'],
    ['携帯電話', SOUND.replace('0887-12-1111', '090-1234-5678'), 'bad-municipal-office'],
    ['けたの足りない電話', SOUND.replace('0887-12-1111', '0887-12-111'), 'bad-phone'],
    ['読めない時間', SOUND.replace('平日 8:30-17:15', '朝から'), 'hours-day'],
    ['ない日付', SOUND.replace('2026-07-27', '2026-02-30'), 'not-a-date'],
    ['アドレスでない資料', SOUND.replace(/https:[^,]+/, '見本'), 'not-a-url'],
    ['列の足りない行', SOUND.replace(',見本県の一覧', ''), 'bad-municipal-office'],
    ['名前のない行', SOUND.replace('見本市役所', ''), 'bad-municipal-office'],
  ])('%s: says so, with its line, and does not use it', (_, line, code) => {
    const { offices, problems } = read(line);
    expect(problems[0]).toMatchObject({
      code,
      file: 'content/municipal-offices.csv',
      line: 2,
      level: 'error',
    });
    expect(offices.size).toBe(0);
  });

  it('finds a municipality that stands there twice', () => {
    const { offices, problems } = read(SOUND, SOUND);
    expect(problems).toMatchObject([{ code: 'bad-municipal-office', line: 3 }]);
    expect(offices.size).toBe(1);
  });

  it('refuses another table, and tells a broken site to stop', () => {
    content = makeContent({});
    writeFileSync(join(content, 'municipal-offices.csv'), 'code,name\n');
    expect(inspectOffices(content, areas).problems).toMatchObject([
      { code: 'bad-municipal-office', line: 1 },
    ]);
    expect(() => readOffices(content, areas)).toThrow(/municipal-offices\.csv 1行目/);
  });
});

describe('いまの一覧', () => {
  const all = readMunicipalities(resolve('content'));
  const { offices, problems } = inspectOffices('content', all);

  it('is sound, and each number is shown as it is written', () => {
    expect(problems).toEqual([]);
    expect(offices.size).toBeGreaterThan(1_000);
    for (const { phone } of offices.values()) if (phone) expect(phoneDisplay(phone)).toBe(phone);
  });

  it('gives no number to two municipalities', () => {
    const phones = [...offices.values()].flatMap(({ phone }) => phone ?? []);
    expect(new Set(phones).size).toBe(phones.length);
  });

  it('names an address of the municipality itself', () => {
    for (const { code, address } of offices.values())
      if (address) expect(address, code).toContain(all.get(code)!.name);
  });
});
