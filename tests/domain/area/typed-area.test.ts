/** 打たれた地域の名前 */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { areaFinder, type NamedArea } from '../../../src/domain/area/typed-area.ts';
import { hiraganaToRomaji } from '../../../src/domain/text/romaji.ts';
import { readMunicipalities } from '../../../src/catalogue/read/municipalities-file.ts';

const municipalities = readMunicipalities('content');
const all: readonly NamedArea[] = municipalities
  .all()
  .filter(({ kind }) => kind !== 'prefecture')
  .map(({ code, name, kana, prefecture }) => ({ code, name, kana, prefecture }));
const tokyo = areaFinder(all.filter(({ prefecture }) => prefecture === '東京都'));
const nation = areaFinder(all);
const nameOf = (code: string) => {
  const area = all.find((one) => one.code === code)!;
  return area.prefecture + area.name;
};

describe('地域の名前を打つ', () => {
  it.each([
    'ねりま',
    'ネリマ',
    'ﾈﾘﾏ',
    'ねりまく',
    '練馬',
    '練馬区',
    ' 練馬区 ',
    '東京都練馬区',
    '東京都練馬',
    'nerima',
    'Nerima',
    'ＮＥＲＩＭＡ',
    'nerimaku',
    'nerima-ku',
    'Nerima City',
    'nerima ward',
    '練馬区中村北1-2-3',
    '東京都練馬区中村北',
    'ねりm',
    'ねり',
  ])('「%s」は練馬区になる', (typed) => {
    expect(tokyo.meant(typed)).toEqual({ is: 'one', code: '131202' });
  });

  it.each([
    ['ota', '131113'],
    ['ohta', '131113'],
    ['oota', '131113'],
    ['ōta', '131113'],
    ['chofu', '132080'],
    ['tyouhu', '132080'],
    ['chōfu', '132080'],
    ['kokubunnji', '132144'],
    ['kokubunji', '132144'],
    ['shinj', '131041'],
    ['sinj', '131041'],
    ['inagi', '132250'],
  ])('ローマ字「%s」を読む', (typed, code) => {
    expect(tokyo.meant(typed)).toEqual({ is: 'one', code });
  });

  it.each([
    ['鎌ケ谷', '千葉県鎌ケ谷市'],
    ['鎌ヶ谷', '千葉県鎌ケ谷市'],
    ['鎌が谷市', '千葉県鎌ケ谷市'],
    ['龍ヶ崎', '茨城県龍ケ崎市'],
    ['竜ケ崎', '茨城県龍ケ崎市'],
    ['駒ケ根', '長野県駒ヶ根市'],
    ['相模原市緑区', '神奈川県相模原市緑区'],
    ['北海道函館', '北海道函館市'],
  ])('字のちがいをこえて「%s」を読む', (typed, name) => {
    const meant = nation.meant(typed);
    expect(meant.is === 'one' ? nameOf(meant.code) : meant).toBe(name);
  });

  it('同じ名前がいくつかあるときは、決めつけない', () => {
    for (const typed of ['中央', '中央区', 'ちゅうおう', 'chuo', '府中', '北区', 'みなと']) {
      const meant = nation.meant(typed);
      expect(meant.is, typed).toBe('several');
      if (meant.is === 'several') expect(new Set(meant.codes).size).toBe(meant.codes.length);
    }
    expect(nation.meant('東京都中央区')).toEqual({ is: 'one', code: '131024' });
  });

  it('名前そのものは、その名前ではじまるほかの地域より先', () => {
    expect(nation.meant('大田区')).toEqual({ is: 'one', code: '131113' });
    expect(nation.meant('横浜市')).toEqual({ is: 'one', code: '141003' });
  });

  it('何もないこと、どこでもないことを分ける', () => {
    expect(tokyo.meant('')).toEqual({ is: 'nothing' });
    expect(tokyo.meant('　 ')).toEqual({ is: 'nothing' });
    for (const typed of ['ぬるぽ', 'xyz', '。。', '12', '札幌', 'q'])
      expect(tokyo.meant(typed), typed).toEqual({ is: 'none' });
  });

  it('どの市区町村も、都道府県からの名前・漢字・かな・ローマ字で見つかる', () => {
    for (const { code, name, kana, prefecture } of all) {
      // 泊村 stands twice in 北海道.
      const isOnly =
        all.filter((other) => other.name === name && other.prefecture === prefecture).length === 1;
      if (isOnly) expect(nation.meant(prefecture + name), name).toEqual({ is: 'one', code });
      for (const typed of [name, kana!, hiraganaToRomaji(kana!)]) {
        const meant = nation.meant(typed);
        expect(
          meant.is === 'one' ? [meant.code] : meant.is === 'several' ? meant.codes : [],
          `${name} ${typed}`,
        ).toContain(code);
      }
    }
  }, 120_000);

  it('どんな文字でも止まらず、選ばれるものは候補の中にある', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ unit: 'grapheme', maxLength: 30 }),
          fc.constantFrom(...all.map(({ name }) => name)),
          fc.constantFrom(...all.map(({ kana }) => kana!.slice(0, 3))),
        ),
        (typed) => {
          const meant = tokyo.meant(typed);
          const found = tokyo.find(typed);
          if (meant.is === 'one') expect(found[0]).toBe(meant.code);
          if (meant.is === 'several')
            expect(meant.codes.every((code) => found.includes(code))).toBe(true);
          if (meant.is === 'none') expect(found).toEqual([]);
        },
      ),
      { numRuns: 300 },
    );
  });
});
