import { describe, expect, it } from 'vitest';
import { suggest } from '../../../src/search/answer/suggestions.ts';
import { sampleIndex } from '../sample-catalogue.ts';

const index = sampleIndex();

describe('suggest', () => {
  it.each([
    ['こども食道', '子ども食堂'],
    ['ふーどぱんとりい', 'フードパントリー'],
    ['若葉澤くう', '若葉沢区'],
    ['ひきごもり', 'ひきこもり'],
  ])('offers for 「%s」 the name 「%s」', (typed, label) => {
    expect(suggest(typed, index)).toContain(label);
  });

  it('offers nothing for one sign, and not the word itself', () => {
    expect(suggest('あ', index)).toEqual([]);
    expect(suggest('フードパントリー', index)).not.toContain('フードパントリー');
  });
});
