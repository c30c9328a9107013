/** One entry changed: the site is then, to the byte, what a build of everything would make of it. */
import { readFileSync, renameSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { SAMPLE_PLACES } from '../domain/area/sample-municipalities.ts';
import { sampleEntry } from '../catalogue/sample-content.ts';
import { smallProject, type SmallProject } from './small-project.ts';

const [, TOWN, NEIGHBOUR] = SAMPLE_PLACES;
const CAFE = 'content/resources/mihon/mihon/cafe.md';
const inNeighbour = (text: string) => text.replace(TOWN!.code, NEIGHBOUR!.code);

let project: SmallProject;
beforeAll(() => {
  project = smallProject({
    'mihon/mihon/cafe.md': sampleEntry('needs: [place]'),
    'mihon/mihon/other.md': sampleEntry('needs: [place]', { name: 'ほかの見本カフェ' }),
    'mihon/mihon/pantry.md': sampleEntry('', { name: '見本の食料の会', kind: 'food-pantry' }),
    'mihon/tonari/cafe.md': inNeighbour(sampleEntry('', { name: 'となりの見本カフェ' })),
  });
  // As a person does it; the others are made by a process that stays.
  expect(project.run('build.ts')).toMatch(/(\d+)ファイルのうち\1を作りました/);
}, 300_000);
afterAll(() => project.remove());

/** Builds what changed, then everything, and compares the two. */
async function expectAsBuiltAnew(most: number): Promise<void> {
  const { made, all } = await project.build();
  const after = project.tree();
  expect(made).toBeLessThanOrEqual(all * most);
  expect(made).toBeGreaterThan(0);
  expect(after).toEqual(await project.buildAll());
}

describe('1つ変えたあとのサイト', () => {
  it('makes nothing anew where nothing changed', async () => {
    const before = project.tree();
    expect((await project.build()).made).toBe(0);
    expect(project.tree()).toEqual(before);
  });

  it.each([
    ['its name', (text: string) => text.replace('name: 見本カフェ', 'name: 新しい見本カフェ')],
    [
      'its kind and needs',
      (text: string) =>
        text.replace('kind: cafe', 'kind: food-pantry').replace('[place]', '[place, food]'),
    ],
    [
      'what it works with',
      (text: string) => text.replace('verified:', 'works_with: [mihon/tonari/cafe]\nverified:'),
    ],
    ['its text alone', (text: string) => `${text}\nお茶が出ます。\n`],
    ['a remark that nobody reads', (text: string) => text.replace('kind:', '# 見なおす\nkind:')],
  ])(
    'is right after a change of %s',
    async (_what, change) => {
      project.edit(CAFE, change);
      await expectAsBuiltAnew(0.75);
    },
    180_000,
  );

  it('leaves what counts gaps after a change of a name and a number, and makes it anew after one of a kind', async () => {
    const counted = ['food/index.html', 'needs.csv', 'kinds.csv'];
    const writtenAt = () =>
      counted.map((name) => statSync(join(project.folder, 'dist/gaps', name)).mtimeMs);
    const file = 'content/resources/mihon/mihon/other.md';
    const text = readFileSync(join(project.folder, file), 'utf8');
    const before = writtenAt();
    project.edit(file, () => text.replace('ほかの見本カフェ', 'いつもの見本カフェ'));
    await project.build();
    expect(writtenAt()).toEqual(before);
    project.edit(file, () =>
      text.replace('kind: cafe', 'kind: food-pantry').replace('[place]', '[place, food]'),
    );
    await project.build();
    const after = writtenAt();
    expect(counted.filter((_name, at) => after[at] === before[at])).toEqual([]);
    project.edit(file, () => text);
    await expectAsBuiltAnew(0.9);
  }, 180_000);

  it('is right after an entry moved to another municipality', async () => {
    renameSync(
      join(project.folder, CAFE),
      join(project.folder, 'content/resources/mihon/tonari/moved.md'),
    );
    project.edit('content/resources/mihon/tonari/moved.md', (text) =>
      inNeighbour(text).replace('kind:', 'formerly: [mihon/mihon/cafe]\nkind:'),
    );
    await expectAsBuiltAnew(0.9);
  }, 180_000);

  it('is right after an entry came, ended and went', async () => {
    const file = join(project.folder, 'content/resources/mihon/mihon/new.md');
    writeFileSync(file, sampleEntry('', { name: 'できたての見本カフェ' }));
    await project.build();
    project.edit('content/resources/mihon/mihon/new.md', (text) =>
      text.replace('verified:', 'status:\n  state: closed\n  on: 2026-11-01\nverified:'),
    );
    await expectAsBuiltAnew(0.75);
    rmSync(file);
    await expectAsBuiltAnew(0.75);
    expect(Object.keys(project.tree()).filter((file) => /\/new(?:\/|$)/.test(file))).toEqual([]);
  }, 300_000);

  it('tells in the feeds what the list of published ids says, and makes nothing else', async () => {
    const list = 'content/published-ids.txt';
    const told = (area: string) => {
      const xml = readFileSync(join(project.folder, `dist/data/v1/changes/${area}.atom`), 'utf8');
      return [...xml.matchAll(/<title>([^：<]*)：([^（]*)/g)]
        .map(([, what, name]) => `${what} ${name}`)
        .toSorted();
    };
    // Without a list nobody knows what is new.
    expect(told(TOWN!.code).join()).not.toContain('新しく');
    const ids = ['other', 'pantry'].map((name) => `mihon/mihon/${name}\t2026-11-20\n`);
    writeFileSync(join(project.folder, list), ids.join(''));
    await expectAsBuiltAnew(0.1);
    expect(told(TOWN!.code)).toEqual([
      '新しくのりました ほかの見本カフェ',
      '新しくのりました 見本の食料の会',
    ]);
    // What is not in the list yet is new on the day of the build.
    expect(told(NEIGHBOUR!.code).every((one) => one.startsWith('新しくのりました'))).toBe(true);
    project.edit(list, (text) => text.replace('20\n', '20\t\t1-00000000\n'));
    await expectAsBuiltAnew(0.1);
    expect(told(TOWN!.code)).toEqual([
      '内容が変わりました ほかの見本カフェ',
      '新しくのりました 見本の食料の会',
    ]);
    rmSync(join(project.folder, list));
  }, 300_000);

  it('makes everything anew after a change of the settings, and on another day', async () => {
    project.edit('content/site.json', (text) => text.replace(/("name": *")/, '$1新しい'));
    for (const day of [undefined, '2026-11-23']) {
      const { made, all } = await project.build(day);
      expect(made).toBe(all);
    }
    await project.build();
    const after = project.tree();
    expect(after).toEqual(await project.buildAll());
  }, 300_000);

  it('makes everything anew where dist is not as it was left', async () => {
    const before = project.tree();
    const page = join(project.folder, 'dist/index.html');
    writeFileSync(page, 'ほかのもの');
    expect((await project.build()).made).toBeGreaterThan(10);
    expect(project.tree()).toEqual(before);
    utimesSync(page, 1, 1);
    expect((await project.build()).made).toBeGreaterThan(10);
    writeFileSync(join(project.folder, 'dist/stranger.html'), '');
    await project.build();
    rmSync(join(project.folder, 'dist/data'), { recursive: true });
    await project.build();
    expect(project.tree()).toEqual(before);
  }, 300_000);

  it('leaves the site as it is where an entry has a mistake, and goes on after it is mended', async () => {
    const before = project.tree();
    const other = 'content/resources/mihon/mihon/other.md';
    project.edit(other, (text) => text.replace('kind: cafe', 'kind: caffe'));
    await expect(project.build()).rejects.toThrow(/kind/);
    expect(project.tree()).toEqual(before);
    project.edit(other, (text) => text.replace('kind: caffe', 'kind: cafe'));
    expect((await project.build()).made).toBe(0);
    expect(project.tree()).toEqual(before);
  }, 180_000);
});
