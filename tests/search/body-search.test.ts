import { describe, expect, it } from 'vitest';
import { entryIdOf, searchBodies, type Pagefind } from '../../src/search/body-search.ts';

const pages = [
  { url: '/base/resources/sample/mihon/engawa/', content: 'お茶を 飲みながら、ミシンを使えます。' },
  { url: '/base/resources/sample/mihon/cafe/index.html', content: '横浜とは関係のない文です。' },
  { url: '/base/about/', content: 'ミシン' },
];
const pagefind: Pagefind = { search: () => Promise.resolve({ results: pages.map((page) => ({ data: () => Promise.resolve(page) })) }) };

describe('searchBodies', () => {
  it('keeps only pages of entries whose text really holds every word', async () => {
    expect(await searchBodies(['みしん'], pagefind)).toEqual(['sample/mihon/engawa']);
    expect(await searchBodies(['ミシン', 'お茶'], pagefind)).toEqual(['sample/mihon/engawa']);
    expect(await searchBodies(['横浜市'], pagefind)).toEqual([]);
  });

  it('asks nothing for nothing', async () => {
    const closed: Pagefind = { search: () => Promise.reject(new Error('asked')) };
    expect(await searchBodies([], closed)).toEqual([]);
    expect(await searchBodies(['の'], closed)).toEqual([]);
  });

  it('reads the id out of an address', () => {
    expect(entryIdOf('/resources/tokyo/nerima/example/')).toBe('tokyo/nerima/example');
    expect(entryIdOf('https://example.jp/x/resources/national/a/index.html?highlight=b')).toBe('national/a');
    expect(entryIdOf('/about/')).toBeUndefined();
  });
});
