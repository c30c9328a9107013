import { describe, expect, it } from 'vitest';
import { questionsFor as codesFor } from '../../../src/domain/entry/open-questions.ts';
import { questionText } from '../../../src/words/ja/questions.ts';
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

  it('asks a food bank whether people may come', () => {
    expect(questionsFor(record('a', 'food-bank'))).toContain('個人でも、食べものを受けとれますか');
  });
});
