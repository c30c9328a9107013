/** 事実のことば: who states what is asked for comes first; that nobody states it is said. */
import { describe, expect, it } from 'vitest';
import { FACT_IDS } from '../../../src/domain/vocabulary/fact.ts';
import { kindOf, type KindId } from '../../../src/domain/vocabulary/kind.ts';
import { openingHoursOf } from '../../../src/domain/time/read-hours.ts';
import { search } from '../../../src/search/answer/search.ts';
import type { SearchDocument } from '../../../src/search/index/search-document.ts';
import { factsIn, isOnlyFact } from '../../../src/search/understand/fact-words.ts';
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
const index = sampleIndex([
  entry('あの窓口', 'hikikomori-center'),
  entry('いの障害の窓口', 'disability-consultation'),
  entry('来る窓口', 'hikikomori-center', { facts: ['home_visit'] }),
  entry('手話の分かる窓口', 'disability-consultation', {
    name: 'うの窓口',
    facts: ['sign_language'],
  }),
  entry('夜の居場所', 'intergenerational'),
  entry('夜も話せる線', 'helpline', {
    area: ['national'],
    needs: ['place', 'health'],
    hours: openingHoursOf({ hours: ['毎日 24時間'] }),
    facts: ['written'],
  }),
]);
const firstFor = (text: string) => search(text, index).results[0]?.document.name;

describe('事実のことば', () => {
  it.each([
    ['アウトリーチ 訪問してくれる ひきこもり', ['home_visit']],
    ['家に来てほしい', ['home_visit']],
    ['手話で相談', ['sign_language']],
    ['筆談できますか', ['writing_ok']],
    ['zoomで参加', ['online']],
    ['LINEで相談したい', ['written']],
    ['オンラインとチャット', ['online', 'written']],
  ])('「%s」 asks for %j', (text, ids) => expect(factsIn(text).map(({ id }) => id)).toEqual(ids));

  it.each(['訪問介護', '訪問看護', '手話サークル', 'ホットライン', 'ガイドライン'])(
    '「%s」 asks for none',
    (text) => expect(factsIn(text)).toEqual([]),
  );

  it('knows words that say nothing else', () => {
    expect(['訪問してくれる', 'アウトリーチ', 'LINEで'].every(isOnlyFact)).toBe(true);
    expect(['訪問してくれる保健師', 'ひきこもり'].some(isOnlyFact)).toBe(false);
  });

  it.each([
    ['ひきこもり 訪問してくれる 見本市', '来る窓口'],
    ['家に来てくれるひきこもり相談 見本市', '来る窓口'],
    ['アウトリーチ ひきこもり', '来る窓口'],
    ['手話で相談 見本市', 'うの窓口'],
    ['手話 障害 窓口', 'うの窓口'],
    ['夜 だれかと話したい', '夜も話せる線'],
    ['夜に話を聞いてほしい', '夜も話せる線'],
    ['チャットで話したい', '夜も話せる線'],
  ])('「%s」 → %s first', (text, name) => {
    expect(firstFor(text)).toBe(name);
    expect(search(text, index).unstated).toBeUndefined();
  });

  it.each(['ひきこもり 手話', '筆談で相談 見本市', 'オンライン ひきこもり'])(
    '「%s」 leaves none out, and says that nobody states it',
    (text) => {
      expect(search(text, index).results.length).toBeGreaterThan(0);
      expect(search(text, index).unstated).toHaveLength(1);
    },
  );

  it('has words for every fact', () => expect(FACT_IDS).toHaveLength(5));
});
