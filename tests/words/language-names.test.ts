/** ことばの名前: no code is read to anybody, whether it was chosen, typed, or stands in an entry. */
import { describe, expect, it } from 'vitest';
import {
  CONDITION_LANGUAGES,
  isConditionId,
  type ConditionId,
} from '../../src/matching/condition.ts';
import { languagesText } from '../../src/words/ja/access.ts';
import {
  conditionLabel,
  conditionQuestion,
  conditionReason,
} from '../../src/words/ja/conditions.ts';
import { languageName, ownLanguageName } from '../../src/words/ja/languages.ts';
import { realCatalogue } from '../catalogue/real-catalogue.ts';

const ofContent = realCatalogue().resources.flatMap(({ languages = [] }) => languages);
/** In an address one may write any; some are of no language, and some of no tag that a browser reads. */
const typed = ['tr', 'fa', 'km', 'fil', 'zh-TW', 'xx', 'qqq', 'en-abc'];
const codes = [...new Set([...CONDITION_LANGUAGES, ...ofContent, ...typed])];

describe.each(codes)('%s', (code) => {
  it('has a Japanese name, and so has every sentence that speaks of it', () => {
    const id = `language:${code}` as ConditionId;
    const sentences = [
      languageName(code),
      languagesText([code]),
      conditionLabel(id),
      conditionQuestion(id),
      ...(['fits', 'usually', 'unknown', 'differs'] as const).map((result) =>
        conditionReason(id, result),
      ),
    ];
    for (const sentence of sentences) {
      expect(sentence).not.toMatch(/[A-Za-z]/);
      expect(sentence).toMatch(/語|ことば/);
    }
  });
});

describe('えらぶことば', () => {
  it('name themselves too, each in its own way', () => {
    const names = CONDITION_LANGUAGES.map(ownLanguageName);
    expect(names.slice(0, 4)).toEqual([
      'やさしい日本語',
      'English（英語）',
      '中文（中国語）',
      '한국어（韓国語）',
    ]);
    expect(new Set(names).size).toBe(names.length);
  });

  it('are conditions', () => {
    for (const code of CONDITION_LANGUAGES) expect(isConditionId(`language:${code}`)).toBe(true);
  });
});
