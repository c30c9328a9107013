import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { recordPublished } from '../../../src/catalogue/write/published-list.ts';
import { checkContent } from '../../../src/catalogue/check/check-content.ts';
import { readPublished, readPublishedIds } from '../../../src/catalogue/read/published-ids.ts';
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
const listNow = () => readFileSync(join(content, 'published-ids.txt'), 'utf8');
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
    expect(recordPublished(content, '2026-11-22')).toEqual({ fresh: 2, changed: 0 });
    expect(recordPublished(content, '2026-11-23')).toEqual({ fresh: 0, changed: 0 });
    expect(readPublishedIds(content)).toEqual([
      'mihon/mihon/a',
      'mihon/mihon/b',
      'mihon/mihon/old',
    ]);
    expect(listNow()).toMatch(/^# [\s\S]*\nmihon\/mihon\/a\nmihon\/mihon\/b\t2026-11-22\t\t1-/);
  });

  it('has the day of the release, and that of the first one after a change', () => {
    make({ 'mihon/mihon/a.md': sampleEntry(), 'mihon/mihon/old.md': sampleEntry() });
    recordPublished(content, '2026-11-22');
    const first = readPublished(content)!.get('mihon/mihon/a')!;
    expect(first).toMatchObject({ first: '2026-11-22', changed: undefined });
    // Its id was in the list already: nobody knows since when.
    expect(readPublished(content)!.get('mihon/mihon/old')!.first).toBeUndefined();
    const write = (text: string) =>
      writeFileSync(join(content, 'resources/mihon/mihon/a.md'), text);
    write(sampleEntry().replace('on: 2026-10-01', 'on: 2026-11-01').replace('name: ', 'name:   '));
    recordPublished(content, '2026-11-23');
    expect(readPublished(content)!.get('mihon/mihon/a')).toEqual(first);
    write(sampleEntry('phones:\n  - number: "03-0000-0000"'));
    expect(recordPublished(content, '2026-11-24')).toEqual({ fresh: 0, changed: 1 });
    const changed = readPublished(content)!.get('mihon/mihon/a')!;
    expect(changed).toMatchObject({ first: '2026-11-22', changed: '2026-11-24' });
    expect(changed.digest).not.toBe(first.digest);
    const text = listNow();
    recordPublished(content, '2026-11-25');
    expect(listNow()).toBe(text);
  });

  it.each([
    ['mihon/mihon/old\t2026-11-31', /2つめ/],
    ['mihon/mihon/old\t\t11/30', /3つめ/],
    ['mihon/mihon/old\t\t\tzz', /4つめ/],
    ['mihon/mihon/old\t\t\t1-00000000\tmore', /id ではない/],
    ['<<<<<<< HEAD', /id ではない/],
  ])('says what is wrong with %j, and reads the others', (line, why) => {
    make({ 'mihon/mihon/b.md': sampleEntry() }, `mihon/mihon/b\n${line}\nmihon/mihon/gone\n`);
    const problems = checkContent(content);
    expect(problems.map(({ code }) => code).toSorted()).toEqual(['published-gone', 'wrong-format']);
    expect(problems.find(({ code }) => code === 'wrong-format')).toMatchObject({ line: 2 });
    expect(problems.find(({ code }) => code === 'wrong-format')!.message).toMatch(why);
    expect(() => recordPublished(content, '2026-11-22')).toThrow(why);
  });

  it('holds what is gone to the list in both shapes', () => {
    make({ 'mihon/mihon/new.md': sampleEntry() }, 'mihon/mihon/old\t2026-11-22\t\t1-00000000\n');
    expect(codes()).toEqual(['published-gone']);
    make({ 'mihon/mihon/old.md': sampleEntry() }, 'mihon/mihon/old\t2026-11-22\n');
    expect(codes()).toEqual([]);
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
