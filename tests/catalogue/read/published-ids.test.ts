import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { recordPublished } from '../../../src/catalogue/write/published-list.ts';
import { checkContent } from '../../../src/catalogue/check/check-content.ts';
import { readPublishedIds } from '../../../src/catalogue/read/published-ids.ts';
import { readCatalogue } from '../../../src/catalogue/read/read-catalogue.ts';
import { makeContent, sampleEntry } from '../sample-content.ts';
import { realCatalogue } from '../real-catalogue.ts';

let content = '';
const make = (files: Readonly<Record<string, string>>, list = 'mihon/mihon/old\n') => {
  content = makeContent(files);
  writeFileSync(join(content, 'published-ids.txt'), list);
  return content;
};
afterEach(() => rmSync(content, { recursive: true, force: true }));
const codes = (published?: readonly string[]) =>
  checkContent(content, undefined, { published }).map(({ code }) => code);

describe('のせたことのある id', () => {
  it.each<[string, Record<string, string>, readonly string[]]>([
    ['is still an entry', { 'mihon/mihon/old.md': sampleEntry() }, []],
    ['is a former id', { 'mihon/mihon/new.md': sampleEntry('formerly: [mihon/mihon/old]') }, []],
    [
      'is closed',
      { 'mihon/mihon/old.md': sampleEntry('status:\n  state: closed\n  on: 2026-03-31') },
      [],
    ],
    ['is gone', { 'mihon/mihon/new.md': sampleEntry() }, ['published-gone']],
    [
      'is gone, and another entry is broken',
      { 'mihon/mihon/new.md': 'なし' },
      ['no-front-matter', 'published-gone'],
    ],
    [
      'stands in a file that cannot be read yet',
      { 'mihon/mihon/new.md': sampleEntry('formerly: [mihon/mihon/old]\nfee: gratis') },
      ['unknown-id'],
    ],
  ])('%s', (_what, files, expected) => {
    make(files);
    expect(codes()).toEqual(expected);
  });

  it('may come from elsewhere: what the branch began with', () => {
    make({ 'mihon/mihon/new.md': sampleEntry() }, '');
    expect(codes()).toEqual([]);
    expect(codes(['mihon/mihon/old'])).toEqual(['published-gone']);
  });

  it('guesses what was renamed', () => {
    make({ 'mihon/mihon/new.md': sampleEntry() });
    expect(checkContent(content)[0]?.fix).toContain(
      'もしかして: mihon/mihon/new.md に formerly: [mihon/mihon/old]',
    );
  });

  it('needs no list', () => {
    content = makeContent({ 'mihon/mihon/new.md': sampleEntry() });
    expect(codes()).toEqual([]);
  });

  it('reads a list with comments and foreign line ends', () => {
    make({}, '\uFEFF# よみもの\r\nmihon/mihon/old\r\n\r\n');
    expect(readPublishedIds(content)).toEqual(['mihon/mihon/old']);
  });

  it('grows with a release, sorted, and never shrinks', () => {
    make({ 'mihon/mihon/b.md': sampleEntry('formerly: [mihon/mihon/a]') });
    expect(recordPublished(content)).toBe(2);
    expect(recordPublished(content)).toBe(0);
    expect(readPublishedIds(content)).toEqual([
      'mihon/mihon/a',
      'mihon/mihon/b',
      'mihon/mihon/old',
    ]);
    expect(readFileSync(join(content, 'published-ids.txt'), 'utf8')).toMatch(/^#/);
  });

  it('holds today’s entries of the catalogue', () => {
    const listed = new Set(readPublishedIds('content'));
    expect(listed.size).toBeGreaterThan(0);
    expect(realCatalogue().problems.filter(({ code }) => code === 'published-gone')).toEqual([]);
  });
});

describe('前の id', () => {
  it.each([
    '../../etc/passwd',
    '/mihon/cafe',
    'mihon//cafe',
    'mihon/見本',
    'mihon/cafe.md',
    'mihon/<b>',
    'a'.repeat(161),
  ])('refuses %s, which would become an address', (id) => {
    content = makeContent({ 'mihon/mihon/new.md': sampleEntry(`formerly: ["${id}"]`) });
    expect(readCatalogue(content).resources).toEqual([]);
    expect(codes().filter((code) => code !== 'wrong-format' && code !== 'too-long')).toEqual([]);
  });
});
