/** まえの公開のファイルを残す: deploys in a row, as a CI's cache sees them. */
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { keepOldFiles } from '../../scripts/keep-old-files.ts';

let root = '';
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'mihon-deploys-'));
  mkdirSync(join(root, 'kept'));
});
afterEach(() => rmSync(root, { recursive: true }));

const PART = 'data/search/parts/14c4503c15b378';

/** a build whose script and index carry this mark */
function build(mark: string): string {
  const dist = join(root, `dist-${mark}`);
  const files = {
    'index.html': mark,
    'data/search/head.json': mark,
    'pagefind/pagefind.js': mark,
    'data/places/mihon.json': mark,
    [`_astro/search.${mark}.js`]: mark,
    '_astro/site.same.css': 'same',
    [`${PART}${mark}.json`]: mark,
    [`${PART}${mark}-facets.json`]: mark,
    [`pagefind/fragment/und_${mark}.pf_fragment`]: mark,
    [`pagefind/pagefind.und_${mark}.pf_meta`]: mark,
  };
  for (const [file, text] of Object.entries(files)) {
    mkdirSync(dirname(join(dist, file)), { recursive: true });
    writeFileSync(join(dist, file), text);
  }
  return dist;
}
const deploy = (mark: string) => {
  const dist = build(mark);
  const count = keepOldFiles(dist, join(root, 'kept'));
  return { dist, count, scripts: readdirSync(join(dist, '_astro')).toSorted() };
};

describe('まえの公開のファイル', () => {
  it('stand beside the new ones, and the new ones stay as they are', () => {
    expect(deploy('a').count).toBe(0);
    const { dist, count } = deploy('b');
    expect(count).toBe(5);
    for (const file of [
      '_astro/search.a.js',
      `${PART}a.json`,
      `${PART}a-facets.json`,
      'pagefind/fragment/und_a.pf_fragment',
      'pagefind/pagefind.und_a.pf_meta',
    ])
      expect(readFileSync(join(dist, file), 'utf8')).toBe('a');
    for (const file of [
      'index.html',
      'data/search/head.json',
      'pagefind/pagefind.js',
      'data/places/mihon.json',
      '_astro/search.b.js',
    ])
      expect(readFileSync(join(dist, file), 'utf8')).toBe('b');
  });

  it('go after two more deploys, from the site and from what is kept', () => {
    deploy('a');
    deploy('b');
    expect(deploy('c').scripts).toEqual([
      'search.a.js',
      'search.b.js',
      'search.c.js',
      'site.same.css',
    ]);
    expect(deploy('d').scripts).toEqual([
      'search.b.js',
      'search.c.js',
      'search.d.js',
      'site.same.css',
    ]);
    expect(existsSync(join(root, 'kept/_astro/search.a.js'))).toBe(false);
  });

  it('do not age by building the same once more', () => {
    deploy('a');
    deploy('b');
    deploy('b');
    deploy('b');
    expect(deploy('c').scripts).toContain('search.a.js');
  });

  it.each(['{', '{"a":1}', '[[null, "../../index.html", "_astro/../index.html"]]'])(
    'take nothing from a list like %s',
    (list) => {
      writeFileSync(join(root, 'kept/deploys.json'), list);
      expect(deploy('a').count).toBe(0);
    },
  );
});
