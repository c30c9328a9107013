import { createHash } from 'node:crypto';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { checkContent } from '../../../src/catalogue/check/check-content.ts';
import { openReadings } from '../../../src/catalogue/read/kept-readings.ts';
import { readCatalogue } from '../../../src/catalogue/read/read-catalogue.ts';
import { readingOf } from '../../../src/catalogue/read/read-entry.ts';
import { makeContent, sampleEntry } from '../sample-content.ts';

const GOOD = sampleEntry();
const BROKEN = GOOD.replace(/^kind: .*/m, 'kind: nothing');
const ODD = `${GOOD}\n<b>HTML</b>\n`;
const NOT_UTF8 = Buffer.from([0x2d, 0x2d, 0x2d, 0x0a, 0x82, 0xb1]);

let project = '';
let content = '';
const cache = () => join(project, '.cache', 'readings.txt');

beforeEach(() => {
  project = mkdtempSync(join(tmpdir(), 'kept-'));
  for (const [file, text] of [
    ['src/domain/rule.ts', 'one'],
    ['src/catalogue/read/reader.ts', 'two'],
    ['node_modules/.package-lock.json', '{}'],
  ] as const) {
    mkdirSync(join(project, file, '..'), { recursive: true });
    writeFileSync(join(project, file), text);
  }
  content = makeContent({
    'mihon/mihon/good.md': GOOD,
    'mihon/mihon/broken.md': BROKEN,
    'mihon/mihon/odd.md': ODD,
  });
  writeFileSync(join(content, 'resources/mihon/mihon/bytes.md'), NOT_UTF8);
});
afterEach(() =>
  [project, content].forEach((folder) => rmSync(folder, { recursive: true, force: true })),
);

const withKept = () => readCatalogue(content, { kept: openReadings(project) });
const said = ({ resources, problems }: ReturnType<typeof withKept>) => ({ resources, problems });

/** Writes what no reading would say, with a head that fits: where it is seen, the cache was believed. */
function plant(
  change: (payload: string) => string,
  program = readFileSync(cache(), 'utf8').split(' ')[0]!,
): void {
  const payload = change(readFileSync(cache(), 'utf8').split('\n')[1]!);
  writeFileSync(
    cache(),
    `${program} ${createHash('sha256').update(payload).digest('hex')}\n${payload}\n`,
  );
}
const renamed = (payload: string) => payload.replaceAll(/"name":"[^"]*"/g, '"name":"うその名前"');
const names = () => withKept().resources.map(({ name }) => name);

describe('前に読んだファイルの控え', () => {
  it('控えがあってもなくても、同じことを言う', () => {
    const plain = said(readCatalogue(content));
    expect(plain.problems.length).toBeGreaterThan(2);
    expect(said(withKept())).toEqual(plain);
    expect(existsSync(cache())).toBe(true);
    expect(said(withKept())).toEqual(plain);
    const problems = checkContent(content);
    expect(checkContent(content, undefined, { kept: openReadings(project) })).toEqual(problems);
  });

  it('二度目は、控えから読む', () => {
    withKept();
    plant(renamed);
    expect(names()).toContain('うその名前');
  });

  it('変わったファイルと、名前の変わったファイルは、読みなおす', () => {
    withKept();
    plant(renamed);
    writeFileSync(
      join(content, 'resources/mihon/mihon/good.md'),
      GOOD.replace(/^name: .*/m, 'name: 新しい名前'),
    );
    writeFileSync(join(content, 'resources/mihon/mihon/other.md'), GOOD);
    const read = withKept().resources;
    expect(read.map(({ id, name }) => [id, name === 'うその名前'])).toEqual([
      ['mihon/mihon/good', false],
      ['mihon/mihon/other', false],
    ]);
    expect(read[0]!.name).toBe('新しい名前');
  });

  it('1つの場所だけを見る決まりの知らせも、控えから言う', () => {
    writeFileSync(
      join(content, 'resources/mihon/mihon/good.md'),
      sampleEntry('route: direct', { kind: 'intermediate-employed' }),
    );
    const codes = () => withKept().problems.map(({ code }) => code);
    expect(codes()).toContain('route-conflict');
    expect(codes()).toContain('route-conflict');
    plant((payload) => payload.replaceAll('route-conflict', 'planted'));
    expect(codes()).toContain('planted');
  });

  it('使わなくなったものを残さない', () => {
    withKept();
    const before = readFileSync(cache(), 'utf8').length;
    rmSync(join(content, 'resources/mihon/mihon/good.md'));
    withKept();
    expect(readFileSync(cache(), 'utf8').length).toBeLessThan(before);
    expect(readdirSync(join(project, '.cache'))).toEqual(['readings.txt']);
  });

  it.each<[string, () => void]>([
    ['決まりが変わった', () => writeFileSync(join(project, 'src/domain/rule.ts'), 'changed')],
    ['読むプログラムがふえた', () => writeFileSync(join(project, 'src/catalogue/read/new.ts'), '')],
    [
      'ライブラリが変わった',
      () => writeFileSync(join(project, 'node_modules/.package-lock.json'), '{"v":2}'),
    ],
    ['ほかのプログラムの控え', () => plant(renamed, 'f'.repeat(64))],
    ['途中で切れた', () => writeFileSync(cache(), readFileSync(cache(), 'utf8').slice(0, -30))],
    [
      '1字だけちがう',
      () => writeFileSync(cache(), readFileSync(cache(), 'utf8').replace('うその', 'うそな')),
    ],
    ['空', () => writeFileSync(cache(), '')],
    ['別のもの', () => writeFileSync(cache(), Buffer.from([0, 255, 10, 13]))],
    [
      'フォルダー',
      () => {
        rmSync(cache());
        mkdirSync(cache());
      },
    ],
    [
      'リンク',
      () => {
        writeFileSync(join(project, 'far'), readFileSync(cache()));
        rmSync(cache());
        symlinkSync(join(project, 'far'), cache());
      },
    ],
  ])('信じない: %s', (_what, change) => {
    const plain = said(readCatalogue(content));
    withKept();
    plant(renamed);
    change();
    expect(said(withKept())).toEqual(plain);
  });

  it('どのプログラムか言えないときは、控えない', () => {
    rmSync(join(project, 'node_modules'), { recursive: true });
    expect(said(withKept())).toEqual(said(readCatalogue(content)));
    expect(existsSync(cache())).toBe(false);
  });

  it('書けないところでも、読むことはできる', () => {
    writeFileSync(join(project, '.cache'), '');
    expect(said(withKept())).toEqual(said(readCatalogue(content)));
  });

  it('読んだものは、書いて読みもどしても同じ', () => {
    for (const bytes of [GOOD, BROKEN, ODD].map((text) => Buffer.from(text)).concat(NOT_UTF8)) {
      const reading = readingOf('mihon/mihon/a', 'a.md', bytes);
      expect(JSON.parse(JSON.stringify(reading))).toStrictEqual(reading);
    }
  });
});
