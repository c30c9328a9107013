/** What pages ask, and whether they would be answered alike. */
import { describe, expect, it } from 'vitest';
import { pageQuestions } from '../../../scripts/build/page-questions.ts';
import { watchedCatalogue } from '../../../src/site/build/watched-catalogue.ts';

const entry = (id: string) => ({ id, status: { state: 'open' }, name: '見本' });
const cafe = entry('a/cafe');
const other = entry('a/other');

function catalogueOf(entries: readonly (typeof cafe)[], digests: Record<string, string>) {
  const questions = pageQuestions(entries, new Map(Object.entries(digests)));
  const plain = {
    municipalities: { get: () => '見本市' },
    listed: entries,
    localTo: (code: string) => entries.filter(({ id }) => id.startsWith(code)),
    extraOf: ({ name }: typeof cafe) => ({ town: name }),
    get lazy() {
      return entries.length;
    },
  };
  questions.join(plain);
  return { questions, watched: watchedCatalogue(plain, ['municipalities'], questions.note) };
}

describe('ページが聞いたこと', () => {
  const DIGESTS = { 'a/cafe': '1', 'a/other': '2' };

  it('notes each question once, and nothing of what no entry changes', () => {
    const { questions, watched } = catalogueOf([cafe, other], DIGESTS);
    questions.begin();
    expect(watched.municipalities.get()).toBe('見本市');
    expect(watched.localTo('a')).toEqual([cafe, other]);
    expect(watched.localTo('a')).toHaveLength(2);
    expect([cafe, other].map(watched.extraOf)).toHaveLength(2);
    expect(watched.lazy).toBe(2);
    expect(questions.end()).toEqual([
      '["localTo","a"]',
      '["extraOf","@a/cafe"]',
      '["extraOf","@a/other"]',
      '["lazy"]',
    ]);
    expect(questions.end()).toEqual([]);
  });

  it('answers otherwise where the file of an entry in the answer changed, or it came or went', () => {
    const asked = ['["localTo","a"]', '["listed"]', '["localTo","b"]', '["extraOf","@a/cafe"]'];
    const digests = (entries: readonly (typeof cafe)[], of: Record<string, string>) =>
      asked.map((question) => catalogueOf(entries, of).questions.digestNow(question));
    const before = digests([cafe, other], DIGESTS);
    expect(digests([entry('a/cafe'), other], DIGESTS)).toEqual(before);
    const changed = digests([cafe, other], { ...DIGESTS, 'a/other': '3' });
    expect(changed.map((digest, at) => digest === before[at])).toEqual([false, false, true, true]);
    const fewer = digests([other], DIGESTS);
    expect(fewer[0]).not.toBe(before[0]);
    expect(fewer[3]).toBeUndefined();
  });

  it('knows no answer to what this program does not ask', () => {
    expect(
      catalogueOf([cafe], DIGESTS).questions.digestNow('["goneQuestion","x"]'),
    ).toBeUndefined();
  });

  it('refuses what it could not compare, rather than keep a page that is no longer right', () => {
    const { questions } = catalogueOf([cafe], DIGESTS);
    for (const answer of [new Map(), { inside: new Set() }, [() => 1]])
      expect(() => questions.digestOf(answer)).toThrow(/cannot be compared/);
    for (const argument of [{ ...cafe }, () => 1])
      expect(() => questions.note('extraOf', [argument], 1)).toThrow(/no entry/);
  });
});
