/** ことばのおわりをふつうの言い方に: dialect and politeness hide no word of danger. */
import { describe, expect, it } from 'vitest';
import { dangerReader } from '../../../src/search/understand/danger-words.ts';
import { foldDanger } from '../../../src/search/understand/fold-danger.ts';
import { withPlainEndings } from '../../../src/search/understand/plain-endings.ts';
import { realCatalogue } from '../../catalogue/real-catalogue.ts';

describe('ふつうの言い方', () => {
  it.each([
    ['生きとる', '生きてる'],
    ['飲んどった', '飲んでた'],
    ['食べるもんがなか', '食べるものがない'],
    ['学校には行かへん', '学校には行かない'],
    ['叩いてまう', '叩いてしまう'],
    ['飲んでもうた', '飲んでしまった'],
    ['死にとうなる', '死にたくなる'],
    ['飛び込みたぐなる', '飛び込みたくなる'],
    ['出なあかん', '出ないと'],
    ['おらん', 'いない'],
    ['金がのうて飯が食えん', '金がなくて飯が食えない'],
    ['物を投げてきた', '物を投げてくるた'],
    ['帰りません', '帰らない'],
    ['帰ってきません', '帰ってこない'],
    ['叩きました', '叩いた'],
    ['払いません', '払わない'],
    ['渡しません', '渡さない'],
    ['わたしません', 'わたさない'],
    ['外出しません', '外出しない'],
    ['殴られます', '殴られる'],
    ['できません', 'できない'],
    ['居ません', '居ない'],
  ])('%s is %s', (said, plain) =>
    expect(withPlainEndings(foldDanger(said))).toBe(foldDanger(plain)),
  );

  it.each([
    '受けとられる',
    'おなかがなかよし',
    'なかなか',
    '帰らなかった',
    'まんなか',
    'おはようございました',
  ])('leaves the stem of %s', (text) => {
    const folded = foldDanger(text);
    expect(withPlainEndings(folded).slice(0, 3)).toBe(folded.slice(0, 3));
  });

  it('reads the table so', () => {
    const reader = dangerReader(realCatalogue().danger);
    expect(reader.topicsIn('父が釣りから戻りません')).toContain('lost-person');
    expect(reader.topicsIn('お父さんが皿を投げてきて顔に当たった')).toContain('abused-child');
    expect(reader.topicsIn('食料が何もありません')).toContain('food');
    expect(reader.topicsIn('夫がお金を渡しません')).toContain('partner');
    expect(reader.topicsIn('わしが生きとっても迷惑やろ')).toContain('suicide');
    expect(reader.topicsIn('アパート出ないと 明日から住むところがなか')).toContain('shelter');
  });
});
