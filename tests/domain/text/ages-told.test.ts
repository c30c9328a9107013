/** 年齢のことば: read where they leave no doubt, and left to a person where they do. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { agesTold } from '../../../src/domain/text/ages-told.ts';

describe('決まった年齢', () => {
  it.each([
    ['18歳以上', { min: 18 }],
    ['60歳以上の区民', { min: 60 }],
    ['市内在住の満65歳以上の方', { min: 65 }],
    ['発達障害・高次脳機能障害（18歳以上）', { min: 18 }],
    ['障害のある人のきょうだい（18歳以上）', { min: 18 }],
    ['15歳から39歳まで', { min: 15, max: 39 }],
    ['15〜39歳の人', { min: 15, max: 39 }],
    ['１５歳以上３９歳以下', { min: 15, max: 39 }],
    ['0～18歳', { min: 0, max: 18 }],
    ['15歳以上40歳未満', { min: 15, max: 39 }],
    ['18歳未満', { max: 17 }],
    ['18歳まで', { max: 18 }],
    ['中学生から24歳まで', { min: 12, max: 24 }],
    ['中1～中3', { min: 12, max: 15 }],
    ['小学4年生から6年生', { min: 9, max: 12 }],
    ['小学4〜6年生と中学生', { min: 9, max: 15 }],
    ['市内に住む15〜39歳の人と家族', { min: 15, max: 39 }],
    ['65歳以上の方とその家族', { min: 65 }],
    ['小4〜小6、中学生', { min: 9, max: 15 }],
    ['小3以上', { min: 8 }],
    ['小学生〜高校生', { min: 6, max: 18 }],
    ['高校生世代（中退者含む）', { min: 15, max: 18 }],
    ['中学生・高校生', { min: 12, max: 18 }],
    ['高校生以下', { max: 18 }],
    ['区内に住む小・中学生', { min: 6, max: 15 }],
    ['小中学生', { min: 6, max: 15 }],
    ['中高生', { min: 12, max: 18 }],
    ['小中高生', { min: 6, max: 18 }],
    ['高校生・中学3年生', { min: 14, max: 18 }],
    ['中学生以上', { min: 12 }],
  ] as const)('%s', (text, ages) => expect(agesTold(text)).toEqual(ages));
});

describe('人が確かめることば', () => {
  it.each([
    'どなたでも',
    'だれでも（18歳以上は300円）',
    'おおむね65歳以上',
    '原則18歳以上',
    '65歳以上の方、その家族、近所の人',
    '18歳未満の子どもがいるひとり親世帯',
    '子ども（小学生未満は保護者同伴）',
    '小学生と70歳以上',
    '15〜39歳、または家族',
    '60歳以上の女性、50歳以上の男性',
    '就学前の子どもと保護者',
    '40歳以下を中心に',
    '20歳代',
    '12〜39歳（水曜は小学生も可）',
    '高校生は対象外',
    '小学生のお子様のお迎えは、20:00までにお願いします。',
    '18歳以上39歳まで（50歳まで相談可）',
  ])('%s', (text) => expect(agesTold(text)).toBeUndefined());

  it('どんなことばでも、はじめは終わりより小さい', () => {
    const word = fc.constantFrom(
      '18歳',
      '65',
      '歳',
      '以上',
      '未満',
      '〜',
      'から',
      '小学生',
      '中3',
      '高校生',
      '、',
      'と',
      '家族',
      'まで',
      '0',
    );
    fc.assert(
      fc.property(fc.array(word, { maxLength: 8 }), (words) => {
        const ages = agesTold(words.join(''));
        expect(ages === undefined || (ages.min ?? 0) < (ages.max ?? 120)).toBe(true);
      }),
    );
  });
});
