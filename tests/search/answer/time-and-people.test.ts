/** 時間・年齢・町の窓口: how they order what answers the words. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { openingHoursOf } from '../../../src/domain/time/read-hours.ts';
import { kindOf, type KindId } from '../../../src/domain/vocabulary/kind.ts';
import { notedHours } from '../../../src/domain/time/read-noted-hours.ts';
import { openThenTest } from '../../../src/search/answer/leaning-to-people.ts';
import { beforePlace } from '../../../src/search/answer/what-is-missing.ts';
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
  it.each([
    ['生活保護の窓口 若葉沢区', undefined],
    ['若葉沢区', undefined],
    ['法律相談', true],
  ])('「%s」: asks %s', (text, asks) => {
    const documents = [...offices, entry('県の法律相談', 'legal-consumer', { area: [PREFECTURE] })];
    expect(search(text, indexOf(documents)).asksForPlace).toBe(asks);
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

describe('閉まっていると分かる場所', () => {
  const today = { date: '2026-11-29', minutes: 22 * 60 + 40, isHoliday: () => false };
  const KINDS = ['salon', 'cafe', 'intergenerational', 'children-cafeteria'] as const;
  const LINES = [
    '土 10:00-20:00',
    '平日 9:00-17:00',
    '毎日 8:00-23:30',
    '日 11:00-14:00',
    '水 18:00-21:00',
  ];
  const NOTES = [
    '学校のある平日 8:30〜13:30（週2〜5日）',
    '土曜日、18:00〜20:00',
    '月2回',
    '休みは 土日祝日',
  ];
  const places = KINDS.flatMap((kind) => [
    ...LINES.map((line) => entry(`${kind}${line}`, kind, { hours: hours(line) })),
    ...NOTES.map((note) => entry(`${kind}${note}`, kind, { noted: notedHours(note) })),
    entry(`${kind}不明`, kind),
  ]);
  const TIMES = ['土曜', '土曜 夜', '平日の夜', '今日', '明日', '今夜', '日曜 午前'];

  it('never stands before one known to be open then, nor before one of which nothing is known', () => {
    const minutes = fc.integer({ min: 0, max: 24 * 60 - 1 });
    const days = fc.constantFrom('2026-11-28', '2026-11-29', '2026-12-02');
    fc.assert(
      fc.property(fc.constantFrom(...TIMES), days, minutes, (time, date, now) => {
        const at = { ...today, date, minutes: now };
        const { results, query } = search(`${time} 居場所`, indexOf(places), { today: at });
        const isOpen = openThenTest(query, at)!;
        const known = results.map(({ document }) => isOpen(document));
        const firstShut = known.indexOf(false);
        const after = firstShut < 0 ? [] : known.slice(firstShut);
        expect(after.filter((one) => one !== false)).toEqual([]);
        expect(results).toHaveLength(places.length);
      }),
    );
  });

  it.each([
    ['土曜 夜 居場所', '書きそえが平日だけの家'],
    ['明日 居場所', '土曜だけの家'],
    ['今日 居場所', '日曜の昼の家'],
  ])('「%s」: last %s', (text, last) => {
    const documents = [
      entry('書きそえが平日だけの家', 'intergenerational', {
        noted: notedHours('学校のある平日 8:30〜13:30（週2〜5日）'),
      }),
      entry('土曜だけの家', 'intergenerational', { noted: notedHours('第4または第5土曜日') }),
      entry('日曜の昼の家', 'intergenerational', { hours: hours('日 11:00-14:00') }),
      entry('分からない家', 'intergenerational'),
    ];
    const some = documents.filter(({ name }) => name === last || name === '分からない家');
    expect(namesOf(text, some, { today })).toEqual(['分からない家', last]);
  });

  it('is not called shut on a day that its note leaves open', () => {
    const documents = [
      entry('閉まっている家', 'salon', { hours: hours('平日 9:00-17:00') }),
      entry('土曜は聞く家', 'salon', { hours: hours('平日 9:00-17:00'), noted: { may: [6] } }),
    ];
    expect(namesOf('土曜 サロン', documents)).toEqual(['土曜は聞く家', '閉まっている家']);
  });
});

describe('年齢や対象が合わない場所', () => {
  it('is never an answer where its own ages leave out the age that is said', () => {
    const documents = [0, 10, 18, 40, 65].flatMap((min) =>
      [9, 17, 29, 64, 100].map((max) => entry(`${min}から${max}`, 'salon', { ages: { min, max } })),
    );
    const index = sampleIndex([...documents, entry('だれでも', 'intergenerational')]);
    fc.assert(
      fc.property(fc.integer({ min: 6, max: 95 }), (age) => {
        const { results, related } = search(`${age}歳 居場所`, index);
        const refused = [...results, ...related].filter(
          ({ document: { ages } }) => ages && (ages.min! > age || ages.max! < age),
        );
        expect(refused.map(({ document }) => document.name)).toEqual([]);
      }),
    );
  });

  it.each([
    ['70代 仕事', 'わかものの駅', false],
    ['20代 仕事', 'わかものの駅', true],
    ['80歳の母と息子の仕事', 'わかものの駅', true],
    ['わかものの駅 70代', 'わかものの駅', true],
  ])('「%s」: %s is shown: %s', (text, name, isShown) => {
    const documents = [
      entry('わかものの駅', 'youth-support-station'),
      entry('なんでも窓口', 'self-reliance-desk', { needs: ['work', 'unknown'] }),
    ];
    expect(namesOf(text, documents).includes(name)).toBe(isShown);
  });

  it.each(['居場所', '行く場所がない'])(
    '「%s」: what is only for some comes after what is for anybody',
    (text) => {
      const documents = [
        entry('あ 障害のある人だけ', 'disability-consultation', { needs: ['place'] }),
        entry('い 小学生だけ', 'intergenerational', { ages: { min: 6, max: 12 } }),
        entry('う だれでも', 'intergenerational'),
      ];
      expect(namesOf(text, documents)[0]).toBe('う だれでも');
    },
  );
});

describe('ないもの', () => {
  const documents = [
    entry('区のくらし相談', 'self-reliance-desk', { area: [WARD] }),
    entry('市の社協', 'social-welfare-council'),
    entry('市のくらし相談', 'self-reliance-desk'),
    entry('区のサロン', 'salon', { area: [WARD] }),
  ];
  it.each([
    ['70代 仕事 見本市', ['silver-center']],
    ['65歳 働きたい 見本市', ['silver-center']],
    ['高齢者 体操 見本市', ['salon', 'community-care-center']],
    ['高齢者 体操 若葉沢区', ['community-care-center']],
    ['仕事 見本市', undefined],
  ])('「%s」 misses %j', (text, absent) => {
    expect(search(text, indexOf(documents)).absent).toEqual(absent);
  });

  it.each([
    ['病院', '病院'],
    ['見本市の歯医者', '歯医者'],
    ['病院の相談室', undefined],
    ['仕事', undefined],
  ])('「%s」: the catalogue lists no %s', (text, thing) => {
    expect(search(text, indexOf(documents)).unlisted).toBe(thing);
  });
});

describe('地域を聞くまで', () => {
  const documents = [
    entry('区の福祉事務所', 'welfare-office', { area: [WARD] }),
    entry('県の貸付', 'welfare-loan', { area: [PREFECTURE] }),
    entry('市の福祉事務所', 'welfare-office'),
    entry('市の食堂', 'children-cafeteria'),
    entry('県の会', 'self-help', { area: [PREFECTURE], needs: ['money'] }),
    entry('県の精神保健福祉センター', 'mental-health-center', { area: [PREFECTURE] }),
    entry('全国の電話', 'helpline', { area: ['national'], needs: ['money', 'food'] }),
  ];
  const shownFor = (text: string) => {
    const { results, query } = search(text, indexOf(documents));
    return beforePlace(results, query).shown.map(({ document }) => document.name);
  };
  it.each([
    ['生活保護の窓口', ['全国の電話']],
    ['薬物', ['県の精神保健福祉センター']],
    ['子ども食堂', ['市の食堂']],
  ])('「%s」 shows %j', (text, names) => expect(shownFor(text)).toEqual(names));

  it.each(['生活保護の窓口', '子ども食堂', '食べ物', '今日 食べ物'])('「%s」 asks for it', (text) =>
    expect(search(text, indexOf(documents)).asksForPlace).toBe(true),
  );

  it('loses none', () => {
    fc.assert(
      fc.property(fc.constantFrom('生活保護', '薬物', '食べ物', '子ども食堂', '相談'), (text) => {
        const { results, query } = search(text, indexOf(documents));
        const { shown, later } = beforePlace(results, query);
        expect(shown.length + later.length).toBe(results.length);
      }),
    );
  });
});

describe('電話だけを聞く人', () => {
  it('gets a line for anything before one for a single matter', () => {
    const documents = [
      entry('犯罪の電話', 'helpline', {
        area: ['national'],
        needs: ['violence'],
        hours: hours('毎日 24時間'),
      }),
      entry('なんでも聞く線', 'helpline', {
        area: ['national'],
        needs: ['unknown'],
        hours: hours('毎日 24時間'),
      }),
    ];
    expect(namesOf('夜 電話 相談', documents)[0]).toBe('なんでも聞く線');
  });
});
