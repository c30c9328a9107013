/** 統計の表を読むところ: SSDSE-A, e-Stat's 社会・人口統計体系 and compilations, each as it is published. */
import { describe, expect, it } from 'vitest';
import { codeOf, populationTable } from '../../scripts/statistics/population-table.ts';
import { makeMunicipalities } from '../../src/domain/area/municipality.ts';
import { populationFindings, sourceFindings } from '../../src/domain/rules/population-rules.ts';
import { SAMPLE_PLACES } from '../domain/area/sample-municipalities.ts';

const areas = makeMunicipalities(SAMPLE_PLACES);
const [, CITY, TOWN] = SAMPLE_PLACES.map(({ code }) => code);
const short = (code: string | undefined) => code!.slice(0, 5);
const source = (title: string, cells: readonly (readonly string[])[]) => ({
  title,
  url: 'https://www.example.jp/',
  licence: 'CC BY 4.0',
  cells,
});

/** three lines of headings: codes, years, names */
const SSDSE = source('SSDSE-A', [
  [
    'SSDSE-A-2026',
    'Prefecture',
    'Municipality',
    'A1101',
    'A110101',
    'A1301',
    'A1303',
    'A8301',
    'A1700',
  ],
  ['', '', '年度', '2020', '2020', '2020', '2020', '2020', '2020'],
  [
    '地域コード',
    '都道府県',
    '市区町村',
    '総人口',
    '総人口（男）',
    '15歳未満人口',
    '65歳以上人口',
    '65歳以上世帯員の単独世帯数',
    '外国人人口',
  ],
  [`R${short(CITY)}`, '見本県', '見本市', '80000', '39000', '9000', '24000', '4000', '900'],
]);
/** several years, one under the other */
const ESTAT = source('社会・人口統計体系', [
  ['統計名：', '社会・人口統計体系'],
  ['調査年', '地域 コード', '地域', 'A1101_総人口【人】', 'A1301_15歳未満人口【人】'],
  ['2015年度', short(TOWN), 'となり町', '9,500', '1,300'],
  ['2020年度', short(TOWN), 'となり町', '9,000', '1,100'],
  ['2020年度', '39000', '見本県', '700,000', '70,000'],
  ['2020年度', '13120', '練馬区', '***', '-'],
]);
const OWN = source('まとめた表', [
  ['code', 'name', 'total_2020', 'foreign_residents'],
  [CITY!, '見本市', '1', '2'],
]);

describe('統計の表を読む', () => {
  it('reads each kind of table, the first of them first, and says from which each column is', () => {
    const { text, count, leftOut } = populationTable([SSDSE, ESTAT, OWN], areas);
    expect(text).toBe(
      [
        '# SSDSE-A,https://www.example.jp/,CC BY 4.0,2020,total under15 over65 single65 foreign',
        '# 社会・人口統計体系,https://www.example.jp/,CC BY 4.0,2020,total under15',
        'code,total,under15,over65,single65,foreign',
        `${CITY},80000,9000,24000,4000,900`,
        `${TOWN},9000,1100,,,`,
        '',
      ].join('\n'),
    );
    expect(count).toBe(2);
    expect(leftOut).toEqual(['社会・人口統計体系: コード 13120 は、いまの市区町村にありません']);
    const [first, second, , ...rows] = text.trim().split('\n');
    expect([first!, second!].flatMap(sourceFindings)).toEqual([]);
    expect(rows.flatMap((row) => populationFindings(row, { kind: 'city' }))).toEqual([]);
  });

  it('takes no column whose year is not said, and refuses a table without any', () => {
    const yearless = source('年のない表', [
      ['code', 'population'],
      [CITY!, '5'],
    ]);
    expect(() => populationTable([yearless], areas)).toThrow(/「年のない表」/);
    expect(() => populationTable([source('ほかの表', [['名前'], ['見本市']])], areas)).toThrow(
      /地域コードの列/,
    );
  });

  it('takes neither the nation nor a prefecture for a municipality', () => {
    expect(codeOf('R13120')).toBe('131202');
    expect(codeOf('131202')).toBe('131202');
    expect(codeOf('13000')).toBeUndefined();
    expect(codeOf('00000')).toBeUndefined();
    expect(codeOf('練馬区')).toBeUndefined();
  });
});
