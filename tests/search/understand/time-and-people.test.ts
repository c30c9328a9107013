/** いつ・だれの話か: times, ages and gifts in a query. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { understand } from '../../../src/search/understand/understand.ts';
import { vocabularyOf } from '../../../src/search/understand/vocabulary.ts';
import { DANGER, PLACES, THESAURUS } from '../sample-catalogue.ts';
import { agesIn, isForAges } from '../../../src/search/understand/age-words.ts';
import { peopleIn } from '../../../src/search/understand/audiences.ts';
import { givenIn } from '../../../src/search/understand/giving.ts';
import { isOnlyTime, timeIn } from '../../../src/search/understand/time-words.ts';

describe('いつのことか', () => {
  it.each([
    ['水曜にやってる子ども食堂', '水曜'],
    ['土日に相談できるところ', '土日'],
    ['平日の夜 居場所', '平日・夜'],
    ['毎週金 サロン', '金曜'],
    ['午前中に行けるサロン', '午前'],
    ['明日あいている居場所', '明日'],
    ['夜間 電話', '夜'],
  ])('hears the time in 「%s」', (text, label) => expect(timeIn(text)?.label).toBe(label));

  it.each([
    '夜泣きがつらい',
    '夜職をやめたい',
    '夜の仕事',
    '昼夜逆転',
    '夜眠れない',
    '朝ごはんがない',
    '昼ごはん',
    '日本語',
    '火事',
    '木工',
    '土木の仕事',
    '生年月日',
  ])('hears none in 「%s」', (text) => expect(timeIn(text)).toBeUndefined());

  it('knows words that say nothing but when', () => {
    expect(['土曜日', '水曜にやってる', '平日の夜', '夜に開いてる'].every(isOnlyTime)).toBe(true);
    expect(['土曜食堂', '夜の食堂', '居場所'].some(isOnlyTime)).toBe(false);
  });
});

describe('だれのことか', () => {
  it.each([
    ['80歳の母', 80, true],
    ['50代の息子', 40, false],
    ['高校2年生', 16, true],
    ['小2の娘', 7, true],
    ['中学生', 30, false],
    ['お年寄り', 70, true],
    ['ネカフェ暮らし10年', 10, true],
  ])('「%s」 and somebody of %d', (text, age, isMeant) => {
    expect(isForAges(agesIn(text), { min: age, max: age })).toBe(isMeant);
  });

  it('asks for the one who cares, not for the one cared for', () => {
    expect(agesIn('おばあちゃんのお世話をしている')).toEqual([]);
    expect(peopleIn('女性だけの居場所')).toBe('women');
    expect(peopleIn('女の人に話せますか')).toBeUndefined();
  });
});

describe('あげたい・寄付したい', () => {
  it.each([
    ['お米を寄付したい', 'food-bank'],
    ['家にある缶詰をあげたい', 'food-bank'],
    ['空き家を使ってほしい', 'housing-support'],
    ['着なくなった服を譲りたい', 'social-welfare-council'],
    ['寄付', 'social-welfare-council'],
    ['あげたい', 'volunteering'],
  ] as const)('「%s」 is for %s', (text, kind) => expect(givenIn(text)?.kinds).toContain(kind));

  it.each(['お米がほしい', '子どもに食べさせてあげたい', '服をもらいたい', '食べ物をください'])(
    '「%s」 gives nothing',
    (text) => expect(givenIn(text)).toBeUndefined(),
  );
});

describe('ことばの一部だけでも', () => {
  const vocabulary = vocabularyOf(PLACES, THESAURUS, DANGER);
  const pieces = [
    '寄付',
    'あげたい',
    '土曜',
    '夜',
    '今日',
    '80歳',
    '中学生',
    '女性',
    '見本',
    ' ',
    'の',
    '12',
  ];
  it('is read without an error, in whatever order it is typed', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...pieces), { maxLength: 6 }), (some) => {
        expect(() => understand(some.join(''), vocabulary)).not.toThrow();
      }),
    );
  });
});
