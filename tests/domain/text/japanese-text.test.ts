import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  controlCharacters,
  foldForIdentity,
  halfWidthKana,
  normalise,
  toHiragana,
} from '../../../src/domain/text/japanese-text.ts';

/** words that must meet */
const SAME: readonly (readonly [string, string])[] = [
  ['こども食堂', '子ども食堂'],
  ['子供食堂', 'コドモ食堂'],
  ['ｺﾄﾞﾓ食堂', 'こども食堂'],
  ['引きこもり', 'ひきこもり'],
  ['引き籠もり', 'ひきこもり'],
  ['引きこもり', 'ヒキコモリ'],
  ['障害', '障がい'],
  ['友だち', '友達'],
  ['ＤＶ', 'dv'],
  ['フードバンク', 'ふーどばんく'],
  ['サーバー', 'サーバ'],
  ['澤田', '沢田'],
  ['髙島', '高島'],
  ['ＡＢＣ　１２３', 'abc 123'],
  ['03-1234-5678', '0312345678'],
  ['03（1234）5678', '0312345678'],
  ['きゃんぱす', 'きやんぱす'],
  ['ヴ', 'ゔ'],
  ['葛\u{E0100}飾区', '葛飾区'],
  ['⻄東京市', '西東京市'],
  ['保土ガ谷', '保土ケ谷'],
  ['保土ヶ谷', '保土が谷'],
  ['鎌ｹ谷', '鎌ヶ谷'],
  ['自由ヶ丘', '自由が丘'],
  ['つつじヶ丘', 'つつじが丘'],
];

describe('日本語の文字をそろえる', () => {
  it.each(SAME)('%s and %s meet', (a, b) => expect(normalise(a)).toBe(normalise(b)));

  it('keeps different words apart', () => {
    expect(normalise('かき')).not.toBe(normalise('かぎ'));
    expect(normalise('居場所')).not.toBe(normalise('場所'));
    expect(normalise('数ヶ月')).not.toBe(normalise('数が月'));
  });

  it('is idempotent', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 40 }), (text) => {
        expect(normalise(normalise(text))).toBe(normalise(text));
      }),
      { numRuns: 1500 },
    );
    fc.assert(
      fc.property(
        fc.string({
          unit: fc.constantFrom(
            ...'子ども供引きこもり籠障害がい友だち達カードー0123-(（）〜 　ぁっャ澤髙ヶケ谷月⻄\u{E0100}',
          ),
          maxLength: 30,
        }),
        (text) => {
          expect(normalise(normalise(text))).toBe(normalise(text));
        },
      ),
      { numRuns: 1500 },
    );
  });

  it('turns katakana into hiragana', () =>
    expect(toHiragana('カタカナ ヴ ー')).toBe('かたかな ゔ ー'));

  it('leaves legal forms out of an identity', () => {
    expect(foldForIdentity('ＮＰＯ法人　見本の会')).toBe(
      foldForIdentity('特定非営利活動法人見本の会'),
    );
    expect(foldForIdentity('社会福祉法人「見本」')).toBe(foldForIdentity('見本'));
    expect(foldForIdentity('見本食堂（西）')).not.toBe(foldForIdentity('見本食堂（東）'));
  });

  it('finds characters that hide', () => {
    expect(controlCharacters('a\u202Eb\u0000')).toEqual([
      { index: 1, codePoint: 'U+202E' },
      { index: 3, codePoint: 'U+0000' },
    ]);
    expect(controlCharacters('ふつうの\t文\n')).toEqual([]);
    expect(halfWidthKana('ふつうとｶﾅ')).toBe('ｶﾅ');
    expect(halfWidthKana('ふつう')).toBeUndefined();
  });
});
