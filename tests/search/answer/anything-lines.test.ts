/** ほとんど読めない文: a line that hears of anything comes before what stands somewhere by chance. */
import { describe, expect, it } from 'vitest';
import { search } from '../../../src/search/answer/search.ts';
import { realIndex } from '../../catalogue/real-catalogue.ts';

const index = realIndex();

const firstOf = (words: string) =>
  search(words, index, { limit: 3 }).results.map(({ document }) => document.id.split('/').at(-1));

describe('何でも話せる電話', () => {
  it.each([
    '猫の引き取り先さえ決まれば もう思い残すことない',
    '車の底に磁石でくっついた黒い小箱があったんですが',
    '歓迎会のあと記憶がなくて、起きたら先輩の部屋で服が違った',
  ])('is among the first for 「%s」', (words) => {
    expect(firstOf(words).slice(0, 2)).toContain('yorisoi-hotline');
  });

  it('is counted with the others', () => {
    const words = '車の底に磁石でくっついた黒い小箱があったんですが';
    const { results, total } = search(words, index, { limit: Infinity });
    expect(total).toBe(results.length);
  });

  it('is one for the young, where they are', () => {
    expect(firstOf('半袖の制服になるのが無理 腕見られる')).toContain('childline');
  });

  it.each([
    ['家賃が払えなくて困っています', 'understood'],
    ['黒い小箱 移動式あそび場', 'words to look for, no sentence'],
    ['練馬区で ひもの結び目がほどけないまま夜があけた', 'a place is named'],
    ['光が丘なかよし児童館は日曜日も開いていますか', 'a name'],
  ])('stays away from 「%s」: %s', (words) => {
    expect(firstOf(words)[0]).not.toBe('yorisoi-hotline');
    expect(firstOf(words)).not.toContain('childline');
  });
});
