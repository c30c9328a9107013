/** 暴力・虐待のことば alone: of the real table of danger. */
import { describe, expect, it } from 'vitest';
import { readDanger } from '../../../src/catalogue/read/read-danger.ts';
import { isTellingText, violenceWords } from '../../../src/domain/vocabulary/telling-text.ts';

const words = violenceWords(readDanger('content', new Set()).table);

describe('日にちのある行事に書けないことば', () => {
  it.each(['DV相談会', 'モラハラに気づく会', '虐待を考える会', 'ストーカー相談', '女性相談の日'])(
    '%s は、暴力のことば',
    (text) => expect(isTellingText(text, words)).toBe(true),
  );

  it.each([
    'くらしの出張相談会',
    '自死で家族をなくした人の集まり',
    '自殺予防の講演会',
    '家計の相談会',
    '不登校の親の会',
    'DVD鑑賞会',
    '女性のための就職相談会',
    '子どもの学習支援の見学会',
  ])('%s は、そうではない', (text) => expect(isTellingText(text, words)).toBe(false));
});
