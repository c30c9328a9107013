import { describe, expect, it } from 'vitest';
import { questionsFor as codesFor } from '../../../src/domain/entry/open-questions.ts';
import { questionText } from '../../../src/words/ja/questions.ts';
import type { UsualFacts } from '../../../src/domain/entry/usual.ts';
import { record } from '../../matching/sample-records.ts';

const questionsFor = (of: Parameters<typeof codesFor>[0]) => codesFor(of).map(questionText);

describe('電話で聞くこと', () => {
  it('asks what is unknown, most important first, at most four', () => {
    expect(questionsFor(record('a', 'cafe', { hours: undefined }))).toEqual([
      'いつ開いていますか',
      'はじめて行くとき、予約はいりますか',
      'お金はかかりますか',
      '見学だけでもいいですか',
    ]);
  });

  it('asks nothing that is known, nothing of a helpline, nothing without a phone', () => {
    expect(
      questionsFor(record('a', 'cafe', { booking: 'none', fee: 'free', look_first: true })),
    ).toEqual([]);
    expect(questionsFor(record('a', 'helpline', { hours: undefined }))).toEqual([]);
    expect(questionsFor(record('a', 'cafe', { phones: [] }))).toEqual([]);
  });

  it('asks nothing that is usual, but how much where that may matter', () => {
    const asked = (kind: 'cafe' | 'hikikomori-center', usual: UsualFacts) =>
      codesFor(record('a', kind, { booking: 'none', look_first: true }), usual);
    expect(asked('cafe', {})).toEqual(['fee']);
    expect(asked('cafe', { fee: 'free' })).toEqual([]);
    expect(asked('cafe', { fee: 'paid' })).toEqual(['fee']);
    expect(asked('cafe', { fee: 'low' }).map(questionText)).toEqual(['お金は、いくらかかりますか']);
    expect(asked('cafe', { fee: 'by-income' }).map(questionText)).toEqual([
      'わたしの場合、お金はいくらかかりますか',
    ]);
    expect(asked('hikikomori-center', {})).toEqual(['home_visit']);
    expect(asked('hikikomori-center', { home_visit: true })).toEqual([]);
  });

  it('asks a food bank whether people may come', () => {
    expect(questionsFor(record('a', 'food-bank'))).toContain('個人でも、食べものを受けとれますか');
  });
});
