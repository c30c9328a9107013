import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bodyTextOf, coveringPairs, pairsOf } from '../../../src/search/body/body-document.ts';
import { fold } from '../../../src/search/understand/fold.ts';
import type { Resource } from '../../../src/domain/entry/entry-schema.ts';
import { addressOf, contentOf, readRecord, RECORD } from '../../../src/search/body/body-record.ts';
import { NO_BODIES, searchBodies, type Pagefind } from '../../../src/search/body/body-search.ts';

const at = (folder: string, ids: string, ...texts: readonly string[]) => ({
  url: `/base/${folder}/#${ids}`,
  content: contentOf(texts),
  meta: {},
});
const pages = [
  at(
    'resources',
    'sample/mihon/engawa,sample/mihon/cafe',
    'お茶を 飲みながら、ミシンを使えます。',
    '横浜とは関係のない文です。',
  ),
];
const guides = [
  { ...at('guides', 'money', '申請書は、まだ渡せません'), meta: { title: '生活費' } },
  { ...at('guides', 'debt', '取立ては止まります'), meta: { title: '借金' } },
];
const pagefind: Pagefind = {
  search: (_, options) => {
    const all = options?.filters[RECORD] === 'guide' ? guides : pages;
    return Promise.resolve({ results: all.map((page) => ({ data: () => Promise.resolve(page) })) });
  },
};

describe('pairs', () => {
  it('covers a word with few pairs', () => {
    const spelt = (...pairs: readonly string[]) => pairs.flatMap(pairsOf);
    expect(coveringPairs('こども食堂')).toEqual(spelt('こど', 'も食', '食堂'));
    expect(coveringPairs('食堂')).toEqual(spelt('食堂'));
    expect(coveringPairs('食')).toEqual([]);
  });

  it('spells each pair in letters of its own, all of one length', () => {
    const signs = [...'こども食堂アイ入a14階んた𠮷'];
    const pairs = signs.flatMap((one) => signs.map((two) => one + two));
    const spelt = pairs.flatMap(pairsOf);
    expect(new Set(spelt).size).toBe(new Set(pairs.map(fold)).size);
    expect(spelt.filter((one) => !/^[a-z]{10}$/.test(one))).toEqual([]);
  });

  it('lets no text that holds the word slip through, whatever the word', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom(...'こども食堂アイ入a1') }),
        fc.string({ unit: fc.constantFrom(...'こども食堂アイ入a1') }),
        fc.string({ unit: fc.constantFrom(...'食も入1') }),
        (before, word, after) => {
          const text = before + word + after;
          if (!fold(text).includes(fold(word))) return;
          const pairs = new Set(pairsOf(text));
          expect(coveringPairs(word).filter((pair) => !pairs.has(pair))).toEqual([]);
        },
      ),
    );
  });

  it('never indexes what must not be found by its words', () => {
    expect(
      bodyTextOf({
        needs: ['violence'],
        name: '見本',
        body: '',
        status: { state: 'open' },
      } as unknown as Resource),
    ).toBeUndefined();
  });
});

describe('searchBodies', () => {
  it('keeps only pages of entries whose text really holds every word', async () => {
    expect((await searchBodies(['みしん'], pagefind)).ids).toEqual(['sample/mihon/engawa']);
    expect((await searchBodies(['ミシン', 'お茶'], pagefind)).ids).toEqual(['sample/mihon/engawa']);
    expect(await searchBodies(['横浜市'], pagefind)).toEqual(NO_BODIES);
  });

  it('finds the chains of support whose text holds every word, with their titles', async () => {
    expect((await searchBodies(['申請書', 'わたせません'], pagefind)).guides).toEqual([]);
    expect((await searchBodies(['申請書', '渡せません'], pagefind)).guides).toEqual([
      { id: 'money', title: '生活費' },
    ]);
    expect((await searchBodies(['取立て'], pagefind)).guides).toEqual([
      { id: 'debt', title: '借金' },
    ]);
  });

  it('asks nothing for nothing', async () => {
    const closed: Pagefind = { search: () => Promise.reject(new Error('asked')) };
    expect(await searchBodies([], closed)).toEqual(NO_BODIES);
    expect(await searchBodies(['の'], closed)).toEqual(NO_BODIES);
  });

  it('reads out of a record what was written into it, folded', () => {
    const text = fc.string({
      unit: fc.constantFrom(...'こども食堂アイ入a14階 \n、𠮷|'),
      minLength: 2,
    });
    fc.assert(
      fc.property(fc.array(text, { minLength: 1, maxLength: 6 }), (texts) => {
        const ids = texts.map((_, index) => `sample/mihon/${index}`);
        const read = readRecord(addressOf('entry', ids), contentOf(texts));
        expect(read.map(({ id }) => id)).toEqual(ids);
        for (const [index, one] of read.entries()) {
          const folded = fold(texts[index]!);
          // Of one character there is no pair, and no word is so short.
          expect(one.text).toBe([...folded].length > 1 ? folded : '');
        }
      }),
    );
  });
});
