/** はじめの一言 */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { KIND_IDS, kindOf } from '../../../src/domain/vocabulary/kind.ts';
import { NEED_IDS, type NeedId } from '../../../src/domain/vocabulary/need.ts';
import {
  ASKER_IDS,
  hasSomeoneToAsk,
  wordsForNeed,
  wordsToSay,
} from '../../../src/domain/entry/words-to-say.ts';
import { sentenceOf } from '../../../src/words/ja/say.ts';
import { realCatalogue } from '../../catalogue/real-catalogue.ts';

const needs = fc.subarray([...NEED_IDS], { minLength: 0 });
const asker = fc.constantFrom(...ASKER_IDS);
const place = fc.record({
  kind: fc.constantFrom(...KIND_IDS),
  needs: fc.subarray([...NEED_IDS], { minLength: 1 }),
});
const { resources } = realCatalogue();
/** words that name a need; said only by those who have it */
const TELLING: Partial<Record<NeedId, RegExp>> = {
  food: /食べるものがな/,
  money: /生活費/,
  debt: /借金|滞納/,
  work: /仕事のことで困/,
  withdrawn: /家から出る/,
  school: /学校/,
  parenting: /妊娠/,
  health: /からだ/,
  language: /日本語/,
};

describe('はじめの一言', () => {
  it('困りごとが分からないときは、どの困りごとも名のらない', () => {
    for (const resource of resources) {
      for (const who of ASKER_IDS) {
        const sentence = sentenceOf(wordsToSay(undefined, who, resource));
        for (const telling of Object.values(TELLING))
          expect(sentence, resource.id).not.toMatch(telling);
      }
    }
  });

  it('ほかの困りごとを言わせない', () => {
    fc.assert(
      fc.property(needs, asker, place, (own, who, at) => {
        const sentence = sentenceOf(wordsToSay(own, who, at));
        for (const [need, telling] of Object.entries(TELLING))
          if (!own.includes(need as NeedId)) expect(sentence).not.toMatch(telling);
      }),
    );
  });

  it('その場所が答える困りごとから話す', () => {
    const { topic } = wordsToSay(['housing', 'food'], 'self', {
      kind: 'food-pantry',
      needs: ['food', 'money'],
    });
    expect(topic).toBe('food');
    expect(
      wordsToSay(['housing'], 'self', { kind: 'general-desk', needs: ['unknown'] }).topic,
    ).toBe('housing');
  });

  it('暴力のことは、だれに聞かれてもよい言い方だけになる', () => {
    fc.assert(
      fc.property(needs, asker, place, (own, who, at) => {
        const sentence = sentenceOf(wordsToSay([...own, 'violence'], who, at));
        expect(sentence).not.toMatch(/暴力|虐待|DV|なぐ|にげ|家族（|パートナー/);
        expect(sentenceOf(wordsToSay(own, who, { ...at, needs: ['violence'] }))).toBe(sentence);
        expect(sentenceOf(wordsForNeed('violence', who))).toBe(sentence);
      }),
    );
  });

  it('電話・チャットには短い言葉、110・119には場所を言う言葉', () => {
    for (const who of ASKER_IDS)
      expect(
        sentenceOf(wordsToSay(['debt'], who, { kind: 'helpline', needs: ['debt'] })).length,
      ).toBeLessThan(30);
    expect(
      wordsToSay([], 'self', { kind: 'helpline', needs: ['violence'], phones: [{ number: '110' }] })
        .topic,
    ).toBe('emergency');
    expect(
      hasSomeoneToAsk({ kind: 'helpline', needs: ['unknown'], chat: 'https://example.jp' }),
    ).toBe(true);
    expect(hasSomeoneToAsk({ kind: 'salon', needs: ['place'] })).toBe(false);
  });

  it('三人の言葉はちがい、文は短く、困りごとごとに一つずつある', () => {
    for (const need of NEED_IDS) {
      const three = ASKER_IDS.map((who) => sentenceOf(wordsForNeed(need, who)));
      expect(new Set(three).size, need).toBe(3);
      for (const sentence of three) {
        expect(sentence.length, sentence).toBeLessThanOrEqual(60);
        expect(sentence).toMatch(/(?:か|です|ます)$/);
      }
    }
    for (const kind of KIND_IDS)
      for (const who of ASKER_IDS)
        expect(sentenceOf({ topic: `kind:${kindOf(kind).group}`, asker: who })).not.toBe('');
  });
});
