/** ことばから順番へ: which chains the words of a query lead to, over the real table and the real chains. */
import { describe, expect, it } from 'vitest';
import { readGuides } from '../../../src/catalogue/read/read-guides.ts';
import { knownGuides } from '../../../src/domain/guide/known-guides.ts';
import { toldGuide } from '../../../src/domain/guide/told-guide.ts';
import { isSensitiveNeed, needLabel } from '../../../src/domain/vocabulary/need.ts';
import { fieldsOf } from '../../../src/search/index/search-fields.ts';
import { guidesFor } from '../../../src/search/understand/guides-for.ts';
import { understand } from '../../../src/search/understand/understand.ts';
import { realIndex } from '../../catalogue/real-catalogue.ts';

const { vocabulary } = fieldsOf(realIndex());
const read = readGuides('content');
const guides = read.guides.map((guide) => toldGuide(guide, read.common));
const known = knownGuides(read.guides);
const idsFor = (words: string) =>
  guidesFor(understand(words, vocabulary), known).map(({ id }) => id);

/** Each half of a label that says something alone: 「仕事がつらい」, and not 「手続きのこと」. */
const labels = known.guides.flatMap((need) =>
  needLabel(need)
    .split('・')
    .filter((words) => understand(words, vocabulary).concepts.length > 0)
    .map((words) => [words, need] as const),
);

describe('ことばから順番へ', () => {
  it.each(labels)('「%s」 leads to %s, or to a situation behind that door', (words, need) => {
    const behind = known.situations.filter((one) => one.need === need).map(({ id }) => id);
    expect([need, ...behind]).toEqual(expect.arrayContaining(idsFor(words).slice(0, 1)));
    expect(idsFor(words).length).toBeGreaterThan(0);
  });

  it('asks in the words of every need with a chain', () => {
    expect(new Set(labels.map(([, need]) => need))).toEqual(new Set(known.guides));
  });

  it.each([
    ['退院 その後', 'discharge'],
    ['練馬区 退院後の生活', 'discharge'],
    ['刑務所から出た', 'release'],
    ['出所したあとの仕事', 'release'],
    ['８０５０', '8050'],
    ['ヤングケアラー', 'young-carer'],
    ['シングルマザー 家賃', 'single-parent'],
    ['仕事を辞めた', 'unemployed'],
    ['解雇された', 'unemployed'],
    ['申請書をもらえない', 'money'],
    ['申請書 渡せません', 'money'],
  ])('「%s」 leads to the chain of %s first', (words, id) => {
    expect(idsFor(words)[0]).toBe(id);
  });

  it('offers the chain of the need beside, where it is another', () => {
    expect(idsFor('シングルマザー 家賃が払えない')).toEqual(['single-parent', 'housing']);
    expect(idsFor('失業').length).toBeLessThanOrEqual(2);
  });

  it('offers none for words of violence, whatever else they say', () => {
    for (const words of ['夫に殴られて退院した', 'DV 退院', '暴力 家賃が払えない'])
      expect(idsFor(words)).toEqual([]);
  });

  it('knows no chain of violence', () => {
    const sensitive = guides.filter(({ need }) => isSensitiveNeed(need)).map(({ id }) => id);
    expect(sensitive.length).toBeGreaterThan(0);
    const all = [...known.guides, ...known.situations.map(({ id }) => id)];
    expect(sensitive.filter((id) => all.includes(id))).toEqual([]);
    expect(new Set(all).size).toBe(guides.length - sensitive.length);
  });
});
