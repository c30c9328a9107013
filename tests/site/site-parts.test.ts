/** Past one machine: parts of a site, made by prefecture, are together what one build makes of all. */
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { withCheckDigit } from '../../src/domain/area/area-code.ts';
import { allParts, partFinder } from '../../scripts/build/site-parts.ts';
import { readMunicipalities } from '../../src/catalogue/read/municipalities-file.ts';
import { sampleEntry } from '../catalogue/sample-content.ts';
import { SAMPLE_PLACES } from '../domain/area/sample-municipalities.ts';
import { smallProject, type SmallProject, type Tree } from './small-project.ts';

const [PREFECTURE, TOWN] = SAMPLE_PLACES;
const OTHER = withCheckDigit('38000');
const OTHER_TOWN = withCheckDigit('38901');
/** 例県, beside 見本県 */
const ROWS = [
  [OTHER, '例県', '例県', 'れいけん', 'rei', 'prefecture', '', '34.5', '134.5', '', ''],
  [OTHER_TOWN, '例県', '例市', 'れいし', 'rei', 'city', '', '34.5', '134.5', '', ''],
];
const inOther = (text: string, code = OTHER_TOWN) => text.replace(TOWN!.code, code);

let project: SmallProject;
beforeAll(() => {
  project = smallProject({
    'mihon/mihon/cafe.md': sampleEntry('needs: [place]'),
    'mihon/mihon/pantry.md': sampleEntry('', { name: '見本の食料の会', kind: 'food-pantry' }),
    'mihon/all/desk.md': inOther(
      sampleEntry('', { name: '見本県の会', kind: 'general-desk' }),
      PREFECTURE!.code,
    ),
    'rei/rei/cafe.md': inOther(sampleEntry('', { name: '例カフェ' })),
    'rei/rei/desk.md': inOther(sampleEntry('', { name: '例市の窓口', kind: 'dv-center' })),
  });
  project.edit(
    'content/municipalities.csv',
    (text) => `${text}${ROWS.map((row) => row.join(',')).join('\n')}\n`,
  );
}, 300_000);
afterAll(() => project.remove());

const part = (name: string, day?: string) => project.run('build.ts', ['--prefecture', name], day);
const merge = (...names: readonly string[]) =>
  project.run(
    'merge.ts',
    names.map((name) => `parts/${name}`),
  );

describe('部分に分けて作る', () => {
  /** what one build makes of all */
  let whole: Tree | undefined;

  it('makes of the parts what one build makes of all, each file in one part', async () => {
    part('見本県');
    // As on another machine: nothing is there of the first.
    rmSync(join(project.folder, '.cache'), { recursive: true });
    part('38');
    part('national');
    merge('39', '38', 'national');
    const merged = project.tree();
    whole = await project.buildAll();
    expect(merged).toEqual(whole);
    const files = (name: string) =>
      Object.keys(project.tree(join(project.folder, 'parts', name, 'dist')));
    expect(files('39')).toContain('resources/mihon/mihon/cafe/index.html');
    expect(files('38')).toContain('resources/rei/rei/cafe/index.html');
    for (const name of ['39', '38']) expect(files(name).length).toBeGreaterThan(10);
    expect(files('national')).not.toContain('resources/rei/rei/cafe/index.html');
  }, 300_000);

  it('makes several prefectures in one part', () => {
    part('39、38');
    merge('38-39', 'national');
    expect(project.tree()).toEqual(whole);
  }, 300_000);

  it('merges nothing that is not one whole site, and leaves the old one', () => {
    const before = project.tree();
    expect(() => merge('39', 'national')).toThrow(/まだない部分: 38/);
    expect(() => merge('39', '38', 'national', '38-39')).toThrow(
      /2つある部分: 38、39|2つある部分: 39、38/,
    );
    expect(() => merge('13')).toThrow(/part\.json がありません/);
    rmSync(join(project.folder, 'parts/38/dist/resources'), { recursive: true });
    expect(() => merge('39', '38', 'national')).toThrow(/作ったときと同じではありません/);
    part('38', '2026-11-23');
    expect(() => merge('39', '38', 'national')).toThrow(/どれかがちがいます: parts\/38/);
    expect(() => part('47')).toThrow(/「47」という都道府県はありません/);
    expect(project.tree()).toEqual(before);
  }, 300_000);
});

describe('どの部分のファイルか', () => {
  const places = readMunicipalities('content');
  const partOf = partFinder(places);

  it('is told of every kind of address', () => {
    for (const [file, expected] of [
      ['resources/tokyo/nerima/cafe/index.html', '13'],
      ['resources/national/line/index.html', 'national'],
      ['resources/soudan-abc/index.html', 'national'],
      ['municipalities/131202/food/index.html', '13'],
      ['municipalities/tokyo/index.html', '13'],
      ['municipalities/index.html', 'national'],
      ['print/131202/sheets/index.html', '13'],
      ['print/index.html', 'national'],
      ['data/match/131202.json', '13'],
      ['data/match/national.json', 'national'],
      ['data/table/010006.json', '01'],
      ['data/places/tokyo.json', '13'],
      ['data/source/hokkaido.json', '01'],
      ['data/search/head.json', 'national'],
      ['index.html', 'national'],
    ])
      expect(partOf(file!), file).toBe(expected);
  });

  it('knows all 47 prefectures, and the nation', () => {
    expect(allParts(places)).toHaveLength(48);
  });
});
