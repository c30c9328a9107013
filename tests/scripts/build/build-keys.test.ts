/** What makes a build begin anew: anything that has a part in the pages, beside the entries. */
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildKeys } from '../../../scripts/build/build-keys.ts';

const DAY = '2026-11-22';
const FILES = [
  'astro.config.mjs',
  'package-lock.json',
  'node_modules/.package-lock.json',
  'src/words/ja/frame.ts',
  'public/icon.svg',
  'scripts/build/site-files.ts',
  'content/site.json',
  'content/thesaurus.yml',
  'content/municipalities.csv',
  'content/vocabulary/kinds.yml',
  'content/guides/food.yml',
  'content/pages/about.md',
];
const ENTRIES = [
  'content/resources/mihon/mihon/cafe.md',
  'content/imports/list.yml',
  'content/published-ids.txt',
];

let project: string;
const write = (file: string, text: string) => {
  mkdirSync(dirname(join(project, file)), { recursive: true });
  writeFileSync(join(project, file), text);
};
beforeAll(() => {
  project = mkdtempSync(join(tmpdir(), 'mihon-keys-'));
  for (const file of [...FILES, ...ENTRIES]) write(file, 'a');
});
afterAll(() => rmSync(project, { recursive: true }));

describe('前に作ったものを使ってよいか', () => {
  it('is told alike of the same', () => {
    expect(buildKeys(project, DAY)).toEqual(buildKeys(project, DAY));
    const copy = `${project}-copy`;
    cpSync(project, copy, { recursive: true });
    expect(buildKeys(copy, DAY)).toEqual(buildKeys(project, DAY));
    rmSync(copy, { recursive: true });
  });

  it.each(FILES)('is not where %s was changed, is gone or has a neighbour', (file) => {
    const before = buildKeys(project, DAY).site;
    write(file, 'b');
    expect(buildKeys(project, DAY).site).not.toBe(before);
    rmSync(join(project, file));
    expect(buildKeys(project, DAY).site).not.toBe(before);
    write(file, 'a');
    expect(buildKeys(project, DAY).site).toBe(before);
  });

  it('is not where a file came, or two changed places', () => {
    const before = buildKeys(project, DAY).site;
    write('src/pages/new.astro', 'a');
    expect(buildKeys(project, DAY).site).not.toBe(before);
    rmSync(join(project, 'src/pages'), { recursive: true });
    write('src/words/ja/frame.ts', 'ab');
    write('public/icon.svg', '');
    expect(buildKeys(project, DAY).site).not.toBe(before);
    write('src/words/ja/frame.ts', 'a');
    write('public/icon.svg', 'a');
    expect(buildKeys(project, DAY).site).toBe(before);
  });

  it('is not on another day or at another address; the compiled pages know no day', () => {
    const before = buildKeys(project, DAY);
    const next = buildKeys(project, '2026-11-23');
    expect(next.site).not.toBe(before.site);
    expect(next.program).toBe(before.program);
    process.env['BASE_PATH'] = '/catalogue';
    try {
      expect(buildKeys(project, DAY).program).not.toBe(before.program);
    } finally {
      delete process.env['BASE_PATH'];
    }
  });

  it.each(ENTRIES)(
    'has nothing to do with %s, which is looked at by itself or on no page',
    (file) => {
      const before = buildKeys(project, DAY);
      write(file, 'b');
      expect(buildKeys(project, DAY)).toEqual(before);
    },
  );
});
