/** まちがった読み: words that look like known ones and are not, and guesses that would only puzzle. */
import { describe, expect, it } from 'vitest';
import { kindOf, type KindId } from '../../../src/domain/vocabulary/kind.ts';
import { search } from '../../../src/search/answer/search.ts';
import { suggest } from '../../../src/search/answer/suggestions.ts';
import { beforePlace } from '../../../src/search/answer/what-is-missing.ts';
import type { SearchDocument } from '../../../src/search/index/search-document.ts';
import { guidesFor } from '../../../src/search/understand/guides-for.ts';
import { NEED_IDS } from '../../../src/domain/vocabulary/need.ts';
import { CITY, ELSEWHERE, PREFECTURE, sampleIndex, WARD } from '../sample-catalogue.ts';

const index = sampleIndex();
const read = (text: string) => search(text, index).query;
const needsIn = (text: string) => read(text).concepts.flatMap(({ needs }) => needs);
const guidesIn = (text: string) =>
  guidesFor(read(text), { guides: NEED_IDS, situations: [] }).map(({ id }) => id);

describe('読みまちがい', () => {
  it.each(['猫の里親', '犬 里親 募集', '保護猫の里親になりたい', 'ペットの里親'])(
    '「%s」 is nothing of children',
    (text) => expect(needsIn(text)).not.toContain('parenting'),
  );
  it('still knows 里親', () => expect(needsIn('里親になりたい')).toContain('parenting'));

  it.each([
    '精神科 いくほどか分からない',
    '病院 行くべきかわからない',
    'うつ 相談していいか分からない',
    '依存症 治るかどうか分からない',
  ])('「%s」 shows no chip for the doubt', (text) => {
    expect(read(text).chips).toHaveLength(1);
    expect(search(text, index).dropped).toEqual([]);
  });

  it.each([
    'うちの会社で障害者の実習を受け入れたい',
    '職場体験の受け入れ先になりたい',
    'ひきこもりの人を雇いたい',
    'インターンを受け入れたい 見本市',
  ])('「%s」 is of an employer, and of no family', (text) => {
    const { concepts } = read(text);
    expect(concepts.flatMap(({ needs }) => needs)).toEqual([]);
    expect(concepts[0]?.kinds).toContain('employment-life-center');
  });

  it.each(['ちょうふ こどもしょくど', 'こどもしょくど', 'お弁当くばってるとこ あした'])(
    '「%s」 leads to no chain of another need',
    (text) => expect(guidesIn(text)).toEqual([]),
  );

  it.each(['空き', '切れそう', 'スマホ修理', '電池切れ'])('「%s」 is near to nothing', (text) =>
    expect(suggest(text, index)).toEqual([]),
  );
});

describe('地域を聞くまで', () => {
  const entry = (name: string, kind: KindId, area: string): SearchDocument => ({
    id: `sample/mihon/${name}`,
    name,
    kind,
    area: [area],
    aliases: [],
    needs: kindOf(kind).needs,
    steps: kindOf(kind).steps,
    state: 'open',
    informationYear: '2026',
    phones: [],
  });
  const desks = sampleIndex([
    entry('見本市の窓口', 'self-reliance-desk', CITY),
    entry('若葉沢区の窓口', 'self-reliance-desk', WARD),
    entry('なんでも聞く線', 'helpline', 'national'),
    entry('見本県の消費生活センター', 'legal-consumer', PREFECTURE),
    entry('遠見市の消費生活センター', 'legal-consumer', ELSEWHERE),
    entry('やめたい人の会', 'self-help', CITY),
  ]);
  const shownFor = (text: string) => {
    const { results, query } = search(text, desks);
    return beforePlace(results, query).shown.map(({ document }) => document.name);
  };

  it.each(['パスポートの更新', '銭湯', 'タイ料理', 'ピアノ調律'])(
    '「%s」 asks for the place, and shows no desk of a town',
    (text) => {
      const found = search(text, desks);
      expect(found.isFallback).toBe(true);
      expect(found.asksForPlace).toBe(true);
      expect(shownFor(text).filter((name) => name.endsWith('の窓口'))).toEqual([]);
    },
  );

  it('asks for none where one is named', () =>
    expect(search('見本市 銭湯', desks).asksForPlace).toBeUndefined());

  it.each(['パチンコで借金 夫', 'ギャンブルの借金', 'パチンコがやめられない 借金'])(
    '「%s」 shows the group that anybody may join, and no desk of one prefecture among several',
    (text) => {
      expect(shownFor(text)).toContain('やめたい人の会');
      expect(shownFor(text).filter((name) => name.includes('消費生活'))).toEqual([]);
    },
  );
});
