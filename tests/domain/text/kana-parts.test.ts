/** 読みと名前のかな: the kana of a name are heard in its reading. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { kanaUnheard } from '../../../src/domain/text/kana-parts.ts';

describe('名前のかなが、読みにあるか', () => {
  it.each([
    ['こども食堂waiwai', 'こどのしょくどうわいわい', 'こども'],
    ['なかま亭', 'なかやまてい', 'なかま'],
    ['ぼたんこども食堂', 'ぽたんこどもしょくどう', 'ぼたんこども'],
    ['竹の塚ひまわり園クリーンチーム', 'たけのつかひまわりえん', 'クリーンチーム'],
    ['むすびのいえ at SMK（旧レガーメ子ども食堂）', 'れがーめこどもしょくどう', 'むすびのいえ'],
    ['リヴァトレ市ヶ谷', 'りばとれいちがや', undefined],
    ['ウィズ ヴィレッジ', 'うぃずびれっじ', undefined],
    ['センター すとぉりぃ', 'せんたーすとーりー', undefined],
    ['ハロー・スペース（本店）', 'はろーすぺーす', undefined],
    ['阿佐ヶ谷ガヤガヤ食堂', 'あさがやがやがやしょくどう', undefined],
    ['渋谷食堂', 'しぶやしょくどう', undefined],
    ['見本地域包括支援センター', 'みほんほうかつ', undefined],
  ])('%s ・ %s → %s', (name, kana, unheard) => expect(kanaUnheard(name, kana)).toBe(unheard));

  it('かなだけの名前は、そのままの読みと合う', () => {
    const kana = fc.string({
      unit: fc.constantFrom(...'あかさたなハマヤラワガパっャーゔ'),
      minLength: 1,
    });
    fc.assert(fc.property(kana, (name) => kanaUnheard(name, name) === undefined));
  });
});
