/** 圏域の名前を読む: what is wrong in content/districts is told at its line, and an entry of no known district is doubted. */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { checkContent } from '../../../src/catalogue/check/check-content.ts';
import { readDistricts } from '../../../src/catalogue/read/districts.ts';
import { readMunicipalities } from '../../../src/catalogue/read/municipalities-file.ts';
import { SAMPLE_PLACES } from '../../domain/area/sample-municipalities.ts';
import { makeContent, sampleEntry } from '../sample-content.ts';

const TODAY = '2026-11-22';
const PREFECTURE = SAMPLE_PLACES[0]!.code;
const CITY = SAMPLE_PLACES[1]!.code;
const LIST = `called: 中学校区
names: [北中学校区, 南中学校区]
source:
  title: 見本市の計画（見本市）
  url: https://www.city.mihon.example/keikaku
  as_of: "2025-07"
  retrieved: 2026-10-01
`;

let content = '';
afterEach(() => rmSync(content, { recursive: true, force: true }));

function problemsOf(list: string, { name = `${CITY}.yml`, lines = '' } = {}): readonly string[] {
  content = makeContent({ 'mihon/mihon/entry.md': sampleEntry(lines) });
  mkdirSync(join(content, 'districts'));
  writeFileSync(join(content, 'districts', name), list);
  return checkContent(content, TODAY).map(
    ({ file, line, code, level }) => `${file.slice('content/'.length)}:${line} ${code} ${level}`,
  );
}

describe('圏域のファイル', () => {
  it('reads a sound one', () => {
    expect(problemsOf(LIST)).toEqual([]);
    expect(readDistricts(content).districts.get(CITY)).toMatchObject({
      called: '中学校区',
      names: ['北中学校区', '南中学校区'],
    });
  });

  it.each([
    ['名前がない', 'names: [北中学校区, 南中学校区]\n', '', `1 missing-field error`],
    ['名前が空', '[北中学校区, 南中学校区]', '[]', '2 missing-field error'],
    ['同じ名前が2回', '南中学校区', '北中学校区', '2 listed-twice error'],
    ['長すぎる名前', '南中学校区', '南'.repeat(41), '2 too-long error'],
    ['見えない文字', '南中学校区', '南\u200B中学校区', '2 control-character error'],
    ['出典がない', /source:[^]*/, '', '1 missing-field error'],
    ['見た日が先の日', '2026-10-01', '2026-11-23', '7 future-date error'],
    ['資料が先の月', '2025-07', '2026-12', '6 future-date error'],
    ['アドレスでない', 'https://www.city.mihon.example/keikaku', '見本市', '5 not-a-url error'],
    ['ない見出し', 'called:', 'colour: 赤\ncalled:', '1 unknown-field error'],
  ])('%s', (_, from, to, problem) => {
    const list = LIST.replace(from, to);
    expect(list).not.toBe(LIST);
    expect(problemsOf(list)).toContain(`districts/${CITY}.yml:${problem}`);
  });

  it('is of a municipality alone', () => {
    expect(problemsOf(LIST, { name: `${PREFECTURE}.yml` })).toContain(
      `districts/${PREFECTURE}.yml:1 unknown-area error`,
    );
    expect(problemsOf(LIST, { name: '999999.yml' })).toContain(
      'districts/999999.yml:1 unknown-area error',
    );
    expect(problemsOf(LIST, { name: 'mihon.yml' })).toContain(
      'districts/mihon.yml:1 bad-file-name warning',
    );
  });
});

describe('場所の圏域', () => {
  it('is doubted where the municipality does not use the name', () => {
    expect(problemsOf(LIST, { lines: 'district: 北中学校区' })).toEqual([]);
    expect(problemsOf(LIST, { lines: 'district: 東中学校区' })).toEqual([
      'resources/mihon/mihon/entry.md:5 contradiction warning',
    ]);
  });

  it('is as it is written where no names are known', () => {
    content = makeContent({ 'mihon/mihon/entry.md': sampleEntry('district: 東中学校区') });
    expect(checkContent(content, TODAY)).toEqual([]);
  });

  it('is told of no place that is not public', () => {
    expect(problemsOf(LIST, { lines: 'location: hidden\ndistrict: 北中学校区' })).toEqual([
      'resources/mihon/mihon/entry.md:6 hidden-address error',
    ]);
  });

  it('may neither be long nor hold what cannot be seen', () => {
    expect(problemsOf(LIST, { lines: `district: ${'北'.repeat(41)}` })).toContain(
      'resources/mihon/mihon/entry.md:5 too-long error',
    );
    expect(problemsOf(LIST, { lines: 'district: 北\u200B中学校区' })).toContain(
      'resources/mihon/mihon/entry.md:5 control-character error',
    );
  });
});

describe('このカタログの圏域', () => {
  it('are of municipalities that are there, with the document that names them', () => {
    const { districts, problems } = readDistricts('content', {
      areas: readMunicipalities('content'),
    });
    expect(problems).toEqual([]);
    expect(districts.size).toBeGreaterThan(0);
    for (const { source } of districts.values()) expect(source.url).toMatch(/^https:/);
  });
});
