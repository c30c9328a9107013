import { describe, expect, it } from 'vitest';
import { understand } from '../../../src/search/understand/understand.ts';
import { vocabularyOf } from '../../../src/search/understand/vocabulary.ts';
import {
  BIG_CITY_WARD,
  CITY,
  PLACES,
  DANGER,
  THESAURUS,
  PREFECTURE,
  WARD,
} from '../sample-catalogue.ts';

const vocabulary = vocabularyOf(PLACES, THESAURUS, DANGER);
const read = (text: string) => understand(text, vocabulary);

describe('understand', () => {
  it.each([
    ['見本市', [CITY]],
    ['見本市の居場所', [CITY]],
    ['見本', [PREFECTURE, CITY]],
    ['見本県見本市', [CITY]],
    ['若葉沢 居場所', [WARD]],
    ['わかばさわく', [WARD]],
    ['ワカバサワ', [WARD]],
    ['wakabasawa-ku', [WARD]],
    ['wakabasawa', [WARD]],
    ['東雲区', [BIG_CITY_WARD]],
    ['若葉澤区', [WARD]],
    ['相談したい 若葉沢区で', [WARD]],
    ['見本屋の食堂', []],
    ['居場所', []],
  ])('finds the places of 「%s」', (text, codes) => {
    expect(read(text).municipalities).toEqual(codes);
  });

  it.each([
    ['家賃が払えなくて困っている', 'housing'],
    ['引き籠もりの弟', 'withdrawn'],
    ['shigoto', 'work'],
    ['しごと', 'work'],
    ['ｼｺﾞﾄ', 'work'],
    ['shakkin', 'debt'],
    ['友達いない、さみしい', 'place'],
    ['もう無理', 'health'],
  ] as const)('hears the need in 「%s」', (text, need) => {
    expect(read(text).concepts.flatMap(({ needs }) => needs)).toContain(need);
  });

  it('shows how it understood a query, as chips that name the word they come from', () => {
    expect(read('若葉沢区 こども食堂 ペンギン').chips).toEqual([
      { type: 'place', label: '若葉沢区', typed: '若葉沢区' },
      { type: 'concept', label: '子ども食堂', typed: 'こども食堂' },
      { type: 'literal', label: 'ペンギン', typed: 'ペンギン' },
    ]);
  });

  it('says of a word with several meanings that its chip names the first of them', () => {
    const alone = THESAURUS.flatMap(({ phrases }) => phrases)
      .map(read)
      .filter(({ chips, concepts }) => chips.length === 1 && concepts.length === 1);
    const isOfMore = ({ concepts: [meant] }: (typeof alone)[number]) =>
      meant!.named.length === 0 && (meant!.needs.length || meant!.kinds.length) > 1;
    expect(alone.filter(isOfMore).length).toBeGreaterThan(10);
    for (const query of alone)
      expect(query.chips[0]!.isFirstOfMore ?? false, query.text).toBe(isOfMore(query));
  });

  it('forgives the letter of an unfinished sign', () => {
    expect(read('ペンギンｓ').literals).toEqual(['ぺんぎん']);
    expect(read('就労継続支援B').concepts[0]?.kinds).toContain('continuous-b');
  });

  it('shows results while a known word is being typed', () => {
    expect(read('こどもしょく').concepts[0]?.kinds).toContain('children-cafeteria');
    expect(read('フードパン').concepts[0]?.kinds).toContain('food-pantry');
  });

  it('reads numbers as telephone numbers, unless they are words', () => {
    expect(read('０３－１２３４－５６７８').phone).toBe('0312345678');
    expect(read('03 1234 5678').phone).toBe('0312345678');
    expect(read('#8008').phone).toBe('8008');
    expect(read('8050').phone).toBeUndefined();
    expect(read('8050').concepts[0]?.needs).toContain('withdrawn');
  });

  it('does not find short words inside others', () => {
    expect(read('親切な人').concepts).toEqual([]);
    expect(read('advance').concepts).toEqual([]);
  });
});
