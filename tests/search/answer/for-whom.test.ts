/** だれのための場所か: what is for others stands behind, and the desk that a place lacks is said. */
import { describe, expect, it } from 'vitest';
import { kindOf, type KindId } from '../../../src/domain/vocabulary/kind.ts';
import { search } from '../../../src/search/answer/search.ts';
import type { CardOfDocument, SearchDocument } from '../../../src/search/index/search-document.ts';
import type { SearchIndex } from '../../../src/search/index/search-index.ts';
import { CITY, sampleIndex } from '../sample-catalogue.ts';

const entry = (
  name: string,
  kind: KindId,
  extra: Partial<SearchDocument> = {},
): SearchDocument => ({
  id: `sample/mihon/${name}`,
  name,
  kind,
  area: [CITY],
  aliases: [],
  needs: kindOf(kind).needs,
  steps: kindOf(kind).steps,
  state: 'open',
  informationYear: '2026',
  phones: [],
  ...extra,
});
const cardFor = (who: CardOfDocument['for']): CardOfDocument => ({ on: undefined, for: who });
const line = (name: string, needs: SearchDocument['needs'], extra: Partial<SearchDocument> = {}) =>
  entry(name, 'helpline', { area: ['national'], needs, ...extra });
/** One for each list: its words take a second to be read. */
const indexes = new Map<readonly SearchDocument[], SearchIndex>();
const indexOf = (documents: readonly SearchDocument[]): SearchIndex => {
  const index = indexes.get(documents) ?? sampleIndex(documents);
  indexes.set(documents, index);
  return index;
};
const namesOf = (text: string, documents: readonly SearchDocument[]) =>
  search(text, indexOf(documents)).results.map(({ document }) => document.name);

describe('地域のない、広い困りごと', () => {
  const lines = [
    line('学校の人権の電話', ['school', 'work']),
    line('お金の電話', ['debt', 'family', 'work']),
    line('実習生の電話', ['work', 'language'], { card: cardFor({ foreign: 'only' }) }),
    line('労働の電話', ['work']),
  ];
  it.each(['仕事がしたい', 'しごとやめたい つらい', '会社がつらい', '残業がつらい'])(
    '「%s」 gets the line for it first, and the one for others alone last',
    (text) => {
      const names = namesOf(text, lines);
      expect(names[0]).toBe('労働の電話');
      expect(names.at(-1)).toBe('実習生の電話');
    },
  );
});

describe('言われた対象', () => {
  const documents = [
    entry('障害の相談', 'disability-consultation', { needs: ['family', 'health'] }),
    entry('女性の相談', 'womens-center', { needs: ['family'] }),
    entry('見本市社協', 'social-welfare-council', { needs: ['unknown', 'family'] }),
  ];
  it.each(['母の認知症がひどい 見本市', '父の物忘れ 見本市', '妻が徘徊する 見本市'])(
    '「%s」 is no matter for other groups, and lacks its own desk',
    (text) => {
      expect(namesOf(text, documents)[0]).toBe('見本市社協');
      expect(search(text, indexOf(documents)).absent).toEqual(['community-care-center']);
    },
  );
  it('misses no desk that is there, nor beside a kind called by its name', () => {
    const here = [...documents, entry('見本市の包括', 'community-care-center')];
    expect(search('認知症 見本市', indexOf(here)).absent).toBeUndefined();
    expect(search('認知症カフェ 見本市', indexOf(documents)).absent).toEqual(['cafe']);
  });

  const centres = [
    entry('こどもの発達センター', 'developmental-support', { ages: { max: 18 } }),
    entry('見本の基幹', 'disability-core-center'),
  ];
  it.each(['発達障害の大人 見本市', '大人のADHD 見本市', 'おとなの発達障害 見本市'])(
    '「%s」 shows no centre for children',
    (text) => expect(namesOf(text, centres)).toEqual(['見本の基幹']),
  );
});

describe('仲間の会', () => {
  const documents = [
    entry('見本断酒の会', 'self-help', { card: cardFor({ alcohol: 'only' }) }),
    entry('見本ひきこもりの会', 'self-help', { card: cardFor({ hikikomori: 'mainly' }) }),
    entry('見本サロン', 'salon', { needs: ['place'] }),
  ];
  it.each(['死別 見本市', 'グリーフ 見本市'])(
    '「%s」 is no matter for a group that meets about another one',
    (text) => expect(namesOf(text, documents)[0]).toBe('見本サロン'),
  );
  it('stands first where it was called by its name, or for those of whom it speaks', () => {
    expect(namesOf('自助グループ 見本市', documents)[0]).toMatch(/の会$/);
    expect(namesOf('お酒がやめられない 見本市', documents)[0]).toBe('見本断酒の会');
    expect(namesOf('また飲んでしまった 見本市', documents)[0]).toBe('見本断酒の会');
  });
});

describe('依存', () => {
  const groups = [
    entry('見本断酒の会', 'self-help', { card: cardFor({ addiction: 'only' }) }),
    entry('見本ギャンブルの会', 'self-help', { card: cardFor({ addiction: 'only' }) }),
    entry('見本こころの家族会', 'family-group', {
      card: cardFor({ family: 'mainly', mental: 'mainly' }),
    }),
    entry('見本精神保健福祉センター', 'mental-health-center'),
  ];

  it.each([
    ['ギャンブル やめられない 夫 見本市', '見本ギャンブルの会', '見本断酒の会'],
    ['アルコール依存の父 見本市', '見本断酒の会', '見本ギャンブルの会'],
  ])('「%s」 begins with those who meet about it', (text, first, other) => {
    const names = namesOf(text, groups);
    expect(names[0]).toBe(first);
    expect(names.indexOf('見本精神保健福祉センター')).toBeLessThan(names.indexOf(other));
    expect(names.slice(0, 2)).not.toContain('見本こころの家族会');
  });
});
