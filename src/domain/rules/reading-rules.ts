/** 読みのきまり: a reading says the kana that stand in the name, or it is the reading of another name. */
import { kanaUnheard } from '../text/kana-parts.ts';
import { warning, type OwnRule } from './rule.ts';

export const readingFindings: OwnRule = ({ name, kana }) => {
  const unheard = kana === undefined ? undefined : kanaUnheard(name, kana);
  if (unheard === undefined) return [];
  return [
    warning(
      'kana-mismatch',
      ['kana'],
      `読み「${kana}」に、名前の「${unheard}」がありません`,
      'もとの資料や公式サイトの読みに直すか、分からなければ kana の行を消してください。',
    ),
  ];
};
