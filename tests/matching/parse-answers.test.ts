/** 外から来た答え: what can be used counts, the rest is named. */
import { nearMiss } from '../../src/domain/text/edit-distance.ts';
import { describe, expect, it } from 'vitest';
import { parseAnswers } from '../../src/matching/parse-answers.ts';
import { complaintText } from '../../src/words/ja/explain.ts';

const said = (written: unknown) => parseAnswers(written, nearMiss).complaints.map(complaintText);

describe('外から来た答え', () => {
  it('使えるものはそのまま使う', () => {
    const { answers, complaints } = parseAnswers({
      needs: ['food', 'food'],
      municipality: '131202',
      neighbours: false,
      step: 1,
      age: 24,
      conditions: ['free', 'day:土'],
      urgent: ['food'],
    });
    expect(answers).toEqual({
      needs: ['food'],
      municipality: '131202',
      neighbours: false,
      step: 1,
      age: 24,
      conditions: ['free', 'day:土'],
      urgent: ['food'],
    });
    expect(complaints).toEqual([]);
  });

  it('使えないものは、のこりを使いながら、どれかを言う', () => {
    expect(parseAnswers({ needs: ['foood', 'money'], step: 9 }, nearMiss)).toMatchObject({
      answers: { needs: ['money'], step: undefined },
      complaints: [
        { of: 'value', name: 'needs', value: 'foood', near: 'food' },
        { of: 'value', name: 'step', value: '9' },
      ],
    });
    expect(said({ need: ['food'] })).toEqual(['「need」という答えはありません。もしかして: needs']);
    expect(said({ wishes: 1 })[0]).toMatch(/使えるのは needs、municipality/);
    expect(said({ municipality: '13120' })).toEqual([
      'municipality の「13120」は、市区町村コード（6けた）ではありません。',
    ]);
    expect(said({ neighbours: 'yes' })).toEqual(['neighbours は true か false で書いてください。']);
    for (const written of [null, [], 'food', 3])
      expect(said(written)).toEqual(['答えは {"needs": ["food"], …} の形で書いてください。']);
  });
});
