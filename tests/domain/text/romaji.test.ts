import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hiraganaToRomaji, romajiToHiragana } from '../../../src/domain/text/romaji.ts';

describe('ローマ字', () => {
  it.each([
    ['ねりま', 'nerima'],
    ['とうきょう', 'tokyo'],
    ['おおた', 'ota'],
    ['はっちゃく', 'hatchaku'],
    ['こくぶんじ', 'kokubunji'],
    ['しんじゅく', 'shinjuku'],
    ['きゃんぱす', 'kyanpasu'],
    ['ふぁみりー', 'famiri'],
    ['a1', 'a1'],
  ])('%s → %s', (kana, romaji) => {
    expect(hiraganaToRomaji(kana)).toBe(romaji);
  });

  it.each([
    ['nerima', 'ねりま'],
    ['kodomo', 'こども'],
    ['shokudou', 'しょくどう'],
    ['syokudou', 'しょくどう'],
    ['hikikomori', 'ひきこもり'],
    ['kippu', 'きっぷ'],
    ['shinbun', 'しんぶん'],
    ['shimbun', 'しんぶん'],
    ["kon'ya", 'こんや'],
    ['konnichiwa', 'こんにちわ'],
    ['matcha', 'まっちゃ'],
    ['tōkyō', 'ときょ'],
  ])('%s → %s', (romaji, kana) => {
    expect(romajiToHiragana(romaji)).toBe(kana);
  });

  it('knows what is no romaji', () => {
    expect(romajiToHiragana('xyz')).toBeUndefined();
    expect(romajiToHiragana('食堂')).toBeUndefined();
  });

  it('comes back to the same kana for plain syllables', () => {
    const syllables =
      'かきくけこさしすせそたちつてとなにぬねのはひふへほまみむめもらりるれろがぎぐげござじずぜぞだでどばびぶべぼ';
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom(...syllables), minLength: 1, maxLength: 8 }),
        (kana) => {
          expect(romajiToHiragana(hiraganaToRomaji(kana))).toBe(kana);
        },
      ),
    );
  });
});
