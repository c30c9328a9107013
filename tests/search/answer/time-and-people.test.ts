/** 時間・年齢・町の窓口: how they order what answers the words. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { openingHoursOf } from '../../../src/domain/time/read-hours.ts';
import { kindOf, type KindId } from '../../../src/domain/vocabulary/kind.ts';
import { search, type SearchOptions } from '../../../src/search/answer/search.ts';
import type { SearchDocument } from '../../../src/search/index/search-document.ts';
import type { SearchIndex } from '../../../src/search/index/search-index.ts';
import { CITY, PREFECTURE, sampleIndex, TOWN, WARD } from '../sample-catalogue.ts';

function entry(name: string, kind: KindId, extra: Partial<SearchDocument> = {}): SearchDocument {
  return {
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
  };
}
const indexes = new WeakMap<readonly SearchDocument[], SearchIndex>();
const indexOf = (documents: readonly SearchDocument[]): SearchIndex => {
  const index = indexes.get(documents) ?? sampleIndex(documents);
  indexes.set(documents, index);
  return index;
};
const hours = (line: string) => openingHoursOf({ hours: [line] });
const namesOf = (text: string, documents: readonly SearchDocument[], options?: SearchOptions) =>
  search(text, indexOf(documents), options).results.map(({ document }) => document.name);

describe('時間を聞く', () => {
  const cafeterias = [
    entry('どようのしょくどう', 'children-cafeteria', { hours: hours('土 11:00-14:00') }),
    entry('すいようのしょくどう', 'children-cafeteria', { hours: hours('水 17:00-19:00') }),
    entry('わからないしょくどう', 'children-cafeteria'),
  ];

  it.each([
    ['土曜日 子ども食堂', 'どようのしょくどう', 'すいようのしょくどう'],
    ['水曜にやってる子ども食堂', 'すいようのしょくどう', 'どようのしょくどう'],
    ['平日の夜 子ども食堂', 'すいようのしょくどう', 'どようのしょくどう'],
  ])('「%s」 → first %s, last %s', (text, first, last) => {
    const names = namesOf(text, cafeterias);
    expect([names.at(0), names.at(-1)]).toEqual([first, last]);
    expect(names).toHaveLength(3);
  });

  it('knows 今日 and 明日 by the day that is given, and leaves none out', () => {
    const today = { date: '2026-11-28', isHoliday: () => false };
    expect(namesOf('今日 子ども食堂', cafeterias, { today })[0]).toBe('どようのしょくどう');
    expect(namesOf('明日 子ども食堂', cafeterias, { today })[0]).toBe('わからないしょくどう');
    expect(namesOf('今日 子ども食堂', cafeterias)).toHaveLength(3);
  });

  it('never leaves a place out for its hours', () => {
    const times = fc.constantFrom('土曜', '夜', '今日', '午前', '平日の昼', '週末');
    fc.assert(
      fc.property(times, fc.constantFrom('2026-11-28', '2026-12-01'), (time, date) => {
        const today = { date, isHoliday: () => false };
        expect(namesOf(`${time} 子ども食堂`, cafeterias, { today }).toSorted()).toEqual(
          cafeterias.map(({ name }) => name).toSorted(),
        );
      }),
    );
  });
});

describe('年齢を聞く', () => {
  const places = [
    entry('こどもの部屋', 'ibasho-children'),
    entry('お茶の間', 'salon'),
    entry('みんなの家', 'intergenerational'),
  ];
  it.each([
    ['80歳の母が話し相手をほしがっている', 'こどもの部屋'],
    ['小2が行ける居場所', 'お茶の間'],
  ])('「%s」: last %s', (text, last) => expect(namesOf(text, places).at(-1)).toBe(last));

  it('takes what the entry itself says before what is usual for its kind', () => {
    const own = [...places, entry('だれでも広場', 'ibasho-children', { ages: { max: 100 } })];
    const names = namesOf('70代の居場所', own);
    expect(names.indexOf('だれでも広場')).toBeLessThan(names.indexOf('こどもの部屋'));
  });
});

describe('地域がないとき', () => {
  const offices = [
    entry('島の福祉事務所（生活保護の窓口）', 'welfare-office', { area: [TOWN] }),
    entry('区の福祉事務所', 'welfare-office', { area: [WARD] }),
  ];
  it('asks for the place, and does not show the desk of a town first', () => {
    const { results, asksForPlace } = search('生活保護の窓口', sampleIndex(offices));
    expect(results[0]?.document.name).toBe('区の福祉事務所');
    expect(asksForPlace).toBe(true);
  });
  it.each(['生活保護の窓口 若葉沢区', '法律相談'])('does not ask in 「%s」', (text) => {
    const documents = [...offices, entry('県の法律相談', 'legal-consumer', { area: [PREFECTURE] })];
    expect(search(text, sampleIndex(documents)).asksForPlace).toBeUndefined();
  });
  it('says of which kind the catalogue has nothing', () => {
    expect(search('フリースクール', sampleIndex(offices)).absent).toEqual(['free-school']);
    expect(search('福祉事務所', sampleIndex(offices)).absent).toBeUndefined();
  });
});

describe('会社の名前', () => {
  it('is not what an everyday word asks for', () => {
    const documents = [
      entry('株式会社みほん食堂', 'children-cafeteria'),
      entry('学校法人みほん会', 'salon'),
      entry('みほん会社見学', 'work-experience'),
    ];
    expect(namesOf('会社', documents)).not.toContain('株式会社みほん食堂');
    expect(namesOf('会社', documents)).toContain('みほん会社見学');
    expect(namesOf('株式会社みほん', documents)).toContain('株式会社みほん食堂');
  });
});
