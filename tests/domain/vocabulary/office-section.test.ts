/** 役所の課: a name tells that a desk is a section of the office itself, or leaves it open. */
import { describe, expect, it } from 'vitest';
import { isOfficeSection } from '../../../src/domain/vocabulary/office-section.ts';

describe('a section of the office itself', () => {
  it.each([
    'むつ市生活福祉課（自立相談支援の窓口）',
    '島原市 福祉課 保護班（自立相談支援の窓口）',
    '東海市 社会福祉課相談支援担当',
    '秋田県北福祉事務所（自立相談支援の窓口）',
    '古賀市 福祉課福祉相談係（生活再生支援担当）',
    '東京都三宅支庁総務課福祉担当',
    '知多福祉相談センター地域福祉課',
    '玉名市 くらしサポート課',
    '有田振興局健康福祉部（自立相談支援の窓口）',
  ])('is %s', (name) => expect(isOfficeSection(name)).toBe(true));

  it.each([
    '石狩市社会福祉協議会地域福祉課個別支援係',
    '社協 地域福祉課',
    'ＮＰＯ法人 くらし課',
    '見本市くらしサポートセンター',
    '太田市自立相談支援センター（太田市役所南庁舎2階）',
    'くらし相談室（見本市役所 生活援護課内）',
    '見本市 困りごと相談室',
    '見本市 福祉相談支援課くらしごとセンター',
    '見本県健康福祉センター',
    '課題のある家庭の相談室',
    '放課後の居場所',
    '',
  ])('is not told by %s', (name) => expect(isOfficeSection(name)).toBe(false));
});
