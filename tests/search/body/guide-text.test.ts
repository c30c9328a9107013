/** 順番を本文の索引に入れる: all that a chain says is found, and nothing of the chain of those who flee. */
import { describe, expect, it } from 'vitest';
import { readGuides } from '../../../src/catalogue/read/read-guides.ts';
import { toldGuide, type ToldGuide } from '../../../src/domain/guide/told-guide.ts';
import { isSensitiveNeed } from '../../../src/domain/vocabulary/need.ts';
import { guideTextOf } from '../../../src/search/body/guide-text.ts';

const { guides, common } = readGuides('content');
const told = guides.map((guide) => toldGuide(guide, common));
/** What of a chain is no text of its own. */
const NO_TEXT = new Set(['id', 'need', 'who', 'lines', 'urgent_lines', 'source', 'words']);

function textsIn(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => (NO_TEXT.has(key) ? [] : textsIn(inner)));
}

describe('順番の文', () => {
  it.each(told.filter(({ need }) => !isSensitiveNeed(need)).map((guide) => [guide.id, guide]))(
    '%s: every sentence, right and answer stands in it',
    (_, guide) => {
      const text = guideTextOf(guide as ToldGuide)!;
      const texts = textsIn(guide);
      expect(texts.length).toBeGreaterThan(10);
      expect(texts.filter((one) => !text.includes(one))).toEqual([]);
    },
  );

  it('is none for the chain of those who flee', () => {
    const sensitive = told.filter(({ need }) => isSensitiveNeed(need));
    expect(sensitive.length).toBeGreaterThan(0);
    expect(sensitive.map(guideTextOf)).toEqual(sensitive.map(() => undefined));
  });
});
