/** 種類ごとの聞ける窓口を読む: what is wrong in content/kind-desks.yml is told at its line, and no such desk goes out. */
import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { checkContent } from '../../../src/catalogue/check/check-content.ts';
import { readCatalogue } from '../../../src/catalogue/read/read-catalogue.ts';
import { SAMPLE_PLACES } from '../../domain/area/sample-municipalities.ts';
import { realCatalogue } from '../real-catalogue.ts';
import { makeContent, sampleEntry } from '../sample-content.ts';

const TODAY = '2026-11-22';
const [PREFECTURE, CITY] = [SAMPLE_PLACES[0]!.code, SAMPLE_PLACES[1]!.code];
const FILE = `desks:
  - area: "${CITY}"
    kind: children-cafeteria
    name: 見本市 子育て課
    phone: "03-0000-0001"
    does: 一覧を出しています
    source:
      title: 子ども食堂の一覧（見本市）
      url: https://www.city.mihon.example/kodomo
      as_of: 2025-07
      retrieved: 2026-10-01
`;
const OF_ENTRY = FILE.replace(/ {4}name: .*\n {4}phone: .*\n/, '    entry: mihon/mihon/entry\n');

let content = '';
afterEach(() => rmSync(content, { recursive: true, force: true }));

function write(text: string, lines = '') {
  content = makeContent({ 'mihon/mihon/entry.md': sampleEntry(lines) });
  writeFileSync(join(content, 'kind-desks.yml'), text);
}

function problemsOf(text: string, lines = ''): readonly string[] {
  write(text, lines);
  return checkContent(content, TODAY).map(
    ({ file, line, code, level }) => `${file.slice('content/'.length)}:${line} ${code} ${level}`,
  );
}

describe('種類ごとの聞ける窓口のファイル', () => {
  it('reads a sound one', () => {
    expect(problemsOf(FILE)).toEqual([]);
    expect(readCatalogue(content).kindDesks).toEqual([
      {
        area: CITY,
        kind: 'children-cafeteria',
        name: '見本市 子育て課',
        number: '03-0000-0001',
        does: '一覧を出しています',
        sources: [
          {
            title: '子ども食堂の一覧（見本市）',
            url: 'https://www.city.mihon.example/kodomo',
            as_of: '2025-07',
          },
        ],
      },
    ]);
  });

  it('takes the name and the number of a desk in the catalogue from its entry', () => {
    const phones = 'phones:\n  - number: "03-0000-0009"\n';
    expect(problemsOf(OF_ENTRY, phones)).toEqual([]);
    expect(readCatalogue(content).kindDesks[0]).toMatchObject({ number: '03-0000-0009' });
  });

  it('is no trouble where it is not there', () => {
    content = makeContent({ 'mihon/mihon/entry.md': sampleEntry('') });
    expect(checkContent(content, TODAY)).toEqual([]);
    expect(readCatalogue(content).kindDesks).toEqual([]);
  });

  it.each([
    ['都道府県', `"${CITY}"`, `"${PREFECTURE}"`, '2 unknown-area error'],
    ['ない市区町村', `"${CITY}"`, '"131199"', '2 unknown-area error'],
    ['ない種類', 'children-cafeteria', 'restaurant', '3 unknown-id error'],
    ['番号がない', /.*phone: .*\n/, '', '2 missing-field error'],
    ['名前がない', /.*name: .*\n/, '', '2 missing-field error'],
    ['携帯電話', '03-0000-0001', '090-0000-0001', '5 personal-mobile error'],
    ['番号でない', '03-0000-0001', '市役所', '5 bad-phone error'],
    ['していることがない', /.*does: .*\n/, '', '2 missing-field error'],
    ['出典がない', /.*source:[^]*/, '', '2 missing-field error'],
    ['見た日が先の日', '2026-10-01', '2026-11-23', '7 future-date error'],
    ['ない見出し', 'does:', 'colour: 赤\n    does:', '6 unknown-field error'],
    ['カタログにない id', /name: .*\n.*phone: .*\n/, 'entry: mihon/none\n', '4 dangling-id error'],
    ['両方がある', 'name:', 'entry: mihon/mihon/entry\n    name:', '5 contradiction error'],
  ])('%s', (_, from, to, problem) => {
    const text = FILE.replace(from, to);
    expect(text).not.toBe(FILE);
    expect(problemsOf(text)).toContain(`kind-desks.yml:${problem}`);
  });

  it('refuses a desk of the catalogue that has no number', () => {
    expect(problemsOf(OF_ENTRY)).toEqual(['kind-desks.yml:4 contradiction error']);
    expect(readCatalogue(content).kindDesks).toEqual([]);
  });

  it('refuses a second desk for the same kind and area', () => {
    const twice = FILE + FILE.replace('desks:\n', '');
    expect(problemsOf(twice)).toEqual(['kind-desks.yml:12 listed-twice error']);
    expect(readCatalogue(content).kindDesks).toHaveLength(1);
  });
});

describe('いまのカタログの、聞ける窓口', () => {
  it('は、どれも、連絡先のない場所のある地域のもの', () => {
    const { resources, kindDesks } = realCatalogue();
    expect(kindDesks.length).toBeGreaterThanOrEqual(8);
    for (const { area, kind } of kindDesks)
      expect(resources.some((one) => one.kind === kind && one.area.includes(area))).toBe(true);
  });
});
