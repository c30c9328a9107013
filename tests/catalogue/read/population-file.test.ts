/** 人口の一覧とタイルの地図と、足りない場所の写し: their readers, and the files that are there. */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { inspectGapReports } from '../../../src/catalogue/read/gap-reports-file.ts';
import { readMunicipalities } from '../../../src/catalogue/read/municipalities-file.ts';
import { inspectPopulation, readPopulation } from '../../../src/catalogue/read/population-file.ts';
import { inspectTileMaps } from '../../../src/catalogue/read/tile-maps.ts';
import { SAMPLE_PLACES } from '../../domain/area/sample-municipalities.ts';
import { IS_FIRST_CATALOGUE } from '../../first-catalogue.ts';
import { makeContent } from '../sample-content.ts';

const areas = { get: (code: string) => SAMPLE_PLACES.find((place) => place.code === code) };
const [PREFECTURE, CITY, TOWN] = SAMPLE_PLACES.map(({ code }) => code);
const SOURCE =
  '# 見本県の統計,https://www.pref.mihon.example/toukei,CC BY 4.0,2020,total under15 over65 single65 foreign';
const HEAD = 'code,total,under15,over65,single65,foreign';

let content = '';
afterEach(() => rmSync(content, { recursive: true, force: true }));

function withFile(path: string, lines: readonly string[]): string {
  content = makeContent({});
  const file = join(content, path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, `${lines.join('\n')}\n`);
  return content;
}
const read = (...lines: readonly string[]) =>
  inspectPopulation(withFile('statistics/population.csv', lines), areas);

describe('content/statistics/population.csv を読む', () => {
  it('reads what a line gives, and takes nothing for 0', () => {
    const { people, sources, problems } = read(SOURCE, HEAD, `${CITY},80000,9000,24000,,900`);
    expect(problems).toEqual([]);
    expect(people.get(CITY!)).toEqual({
      total: 80_000,
      under15: 9_000,
      over65: 24_000,
      foreign: 900,
    });
    expect(sources).toEqual([
      {
        title: '見本県の統計',
        url: 'https://www.pref.mihon.example/toukei',
        licence: 'CC BY 4.0',
        year: '2020',
        people: ['total', 'under15', 'over65', 'single65', 'foreign'],
      },
    ]);
  });

  it('goes without the file', () => {
    content = makeContent({});
    expect(inspectPopulation(content, areas)).toEqual({
      people: new Map(),
      sources: [],
      problems: [],
    });
  });

  const row = `${CITY},80000,9000,24000,4000,900`;
  it.each<[string, readonly string[], string, number]>([
    ['ない市区町村', [SOURCE, HEAD, row.replace(CITY!, '130001')], 'unknown-area', 3],
    ['都道府県', [SOURCE, HEAD, row.replace(CITY!, PREFECTURE!)], 'bad-population', 3],
    ['人数でない値', [SOURCE, HEAD, row.replace('9000', '約9千')], 'bad-population', 3],
    ['負の数', [SOURCE, HEAD, row.replace('9000', '-1')], 'bad-population', 3],
    ['列の足りない行', [SOURCE, HEAD, `${CITY},80000,9000`], 'bad-population', 3],
    ['人口のない行', [SOURCE, HEAD, `${CITY},,9000,24000,4000,900`], 'bad-population', 3],
    ['部分が全体より多い行', [SOURCE, HEAD, `${CITY},800,900,1,1,1`], 'bad-population', 3],
    ['一人ぐらしが多すぎる行', [SOURCE, HEAD, `${CITY},80000,9000,10,11,1`], 'bad-population', 3],
    ['2つある行', [SOURCE, HEAD, row, row], 'bad-population', 4],
    ['出典のない表', [HEAD, row], 'bad-population', 1],
    ['出典のない列', [SOURCE.replace(' single65', ''), HEAD, row], 'bad-population', 2],
    ['年のない出典', [SOURCE.replace('2020', '令和2年'), HEAD, row], 'bad-population', 1],
    ['条件のない出典', [SOURCE.replace('CC BY 4.0', ''), HEAD, row], 'bad-population', 1],
    ['アドレスでない出典', [SOURCE.replace(/https:[^,]+/, '見本'), HEAD, row], 'not-a-url', 1],
    ['ない列の出典', [SOURCE.replace('total', 'people'), HEAD, row], 'bad-population', 1],
    ['ほかの表', ['code,name'], 'bad-population', 1],
  ])('%s: says so in Japanese, with its line', (_, lines, code, line) => {
    const { problems } = read(...lines);
    expect(problems[0]).toMatchObject({
      code,
      line,
      level: 'error',
      file: 'content/statistics/population.csv',
    });
    expect(problems[0]!.message + problems[0]!.fix).toMatch(/[ぁ-ん]/);
  });

  it('tells a broken site to stop', () => {
    withFile('statistics/population.csv', [SOURCE, HEAD, `${CITY},x,,,,`]);
    expect(() => readPopulation(content, areas)).toThrow(/population\.csv 3行目/);
  });
});

describe('content/tiles を読む', () => {
  const tiles = (name: string, ...lines: readonly string[]) =>
    inspectTileMaps(withFile(`tiles/${name}`, lines), SAMPLE_PLACES);

  it('places each name, and the country apart from its prefectures', () => {
    const { maps, problems } = tiles('mihon.csv', '見本市,,となり町', ',大見本市,はなれ島村');
    expect(problems).toEqual([]);
    expect(maps).toMatchObject([{ id: PREFECTURE, columns: 3 }]);
    expect(maps[0]!.tiles).toContainEqual({ code: TOWN, column: 2, row: 0 });
    expect(tiles('japan.csv', '見本県').maps).toMatchObject([{ id: 'japan', columns: 1 }]);
  });

  it.each<[string, string, readonly string[]]>([
    ['ない都道府県', 'tokio.csv', ['見本市']],
    ['ない名前', 'mihon.csv', ['見本市,となり町,大見本市,はなれ島村,見本区']],
    ['2つある名前', 'mihon.csv', ['見本市,見本市,となり町,大見本市,はなれ島村']],
    ['足りない名前', 'mihon.csv', ['見本市,となり町']],
    ['多すぎる列', 'mihon.csv', [`見本市${','.repeat(10)}となり町,大見本市,はなれ島村`]],
  ])('%s: says so', (_, name, lines) => {
    const { maps, problems } = tiles(name, ...lines);
    expect(maps).toEqual([]);
    expect(problems[0]).toMatchObject({ code: 'bad-tiles', file: `content/tiles/${name}` });
  });
});

describe('content/gap-reports.csv を読む', () => {
  const reports = (...lines: readonly string[]) =>
    inspectGapReports(withFile('gap-reports.csv', lines), areas);

  it('reads area and need, each of which may be unknown', () => {
    expect(
      reports(
        '# 集めた日,2026-11-22',
        'number,on,area,need',
        `12,2026-11-20,${CITY},food`,
        '3,2026-01-02,,',
      ),
    ).toEqual({
      found: {
        collected: '2026-11-22',
        reports: [
          { number: 12, on: '2026-11-20', area: CITY, need: 'food' },
          { number: 3, on: '2026-01-02' },
        ],
      },
      problems: [],
    });
  });

  it.each([
    ['no file', undefined, undefined],
    ['an empty file', [], undefined],
    ['no open report', ['# 集めた日,2026-11-22', 'number,on,area,need'], []],
  ])('is as well with %s', (_, lines, found) => {
    const folder = withFile(lines ? 'gap-reports.csv' : 'other.csv', lines ?? []);
    const read = inspectGapReports(folder, areas);
    expect(read.problems).toEqual([]);
    expect(read.found?.reports).toEqual(found);
  });

  it('refuses words of a person in it, and a need of which nothing is counted', () => {
    const { problems } = reports(
      '# 集めた日,2026-11-22',
      'number,on,area,need',
      `12,2026-11-20,${CITY},violence`,
      '13,2026-11-20,,food,母と二人で',
    );
    expect(problems.map(({ line, code }) => [line, code])).toEqual([
      [3, 'bad-gap-reports'],
      [4, 'bad-gap-reports'],
    ]);
  });
});

describe('いまの一覧', () => {
  const all = readMunicipalities(resolve('content'));
  const { people, problems, sources } = inspectPopulation('content', all);

  it('is sound, with its sources', () => {
    expect(problems).toEqual([]);
    expect(inspectTileMaps('content', all.all()).problems).toEqual([]);
    expect(inspectGapReports('content', all).problems).toEqual([]);
    for (const { title, licence, year } of sources) expect(title + licence + year).not.toBe('');
  });

  it.runIf(IS_FIRST_CATALOGUE)(
    'adds up to the census of 2020, and holds values one can look up',
    () => {
      const sum = all
        .all()
        .filter(({ kind }) => kind !== 'prefecture' && kind !== 'ward')
        .reduce((total, { code }) => total + (people.get(code)?.total ?? 0), 0);
      expect(sum).toBe(126_146_099);
      expect(people.get('131202')).toMatchObject({ total: 752_608 });
      expect(people.get('131016')).toMatchObject({
        total: 66_680,
        under15: 8_976,
        single65: 3_390,
      });
      const tokyo = [...people].filter(([code]) => code.startsWith('13'));
      expect(tokyo.reduce((total, [, { single65 = 0 }]) => total + single65, 0)).toBe(811_408);
    },
  );

  it('gives a designated city and its wards the same people', () => {
    for (const { code } of all.all().filter(({ kind }) => kind === 'city')) {
      const wards = all.wardsOf(code).map((ward) => people.get(ward.code)?.total);
      if (wards.length === 0 || wards.includes(undefined)) continue;
      const sum = wards.reduce<number>((total, count) => total + count!, 0);
      expect(Math.abs(sum - people.get(code)!.total!), code).toBeLessThanOrEqual(wards.length);
    }
  });
});
