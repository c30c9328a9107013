/** 条件のことば: how a condition is asked for, what is said of a place that has it or has it not, and what to ask it. */
import {
  conditionParts,
  type ConditionId,
  type ConditionResult,
  type FlagCondition,
  type OtherCondition,
} from '../../matching/condition.ts';
import { languageName } from './languages.ts';
import { usualText } from './usual.ts';
import { visitWordsOf } from './visit-facts.ts';

interface ConditionWords {
  readonly label: string;
  readonly fits: string;
  readonly differs: string;
  readonly ask: string;
}

const PLAIN: Readonly<Record<FlagCondition | OtherCondition, ConditionWords>> = {
  ...visitWordsOf('wish'),
  with_children: {
    label: '子どもと行きたい',
    fits: '子どもを連れて行けます',
    differs: '子どもは連れて行けません',
    ask: '子どもを連れて行ってもいいですか',
  },
  wheelchair: {
    label: '車いすで行きたい',
    fits: '車いすで入れます',
    differs: '車いすでは入りにくい場所です',
    ask: '車いすで入れますか',
  },
  free: {
    label: 'お金がかからない',
    fits: 'お金はかかりません',
    differs: 'お金がかかります',
    ask: 'お金はかかりますか',
  },
  for_women: {
    label: '女性だけがよい',
    fits: '女性のための場所です',
    differs: '女性だけの場所ではありません',
    ask: '女性だけの日や場所はありますか',
  },
  no_phone: {
    label: '電話がにがて',
    fits: '電話をしなくても使えます',
    differs: '連絡のしかたが分かっていません',
    ask: '電話のほかに、連絡する方法はありますか',
  },
  evening: {
    label: '夕方から夜がよい',
    fits: '18時をすぎても開いています',
    differs: '18時までに閉まります',
    ask: '夕方や夜も開いていますか',
  },
};

const ofLanguage = (name: string): ConditionWords => ({
  label: `${name}で話したい`,
  fits: `${name}が通じます`,
  differs: `${name}は書かれていません`,
  ask: `${name}で話せますか`,
});
const ofDay = (day: string): ConditionWords => ({
  label: `${day}曜日がよい`,
  fits: `${day}曜日に開いています`,
  differs: `${day}曜日は開いていません`,
  ask: `${day}曜日に開いていますか`,
});

function wordsOf(id: ConditionId): ConditionWords {
  const parts = conditionParts(id);
  switch (parts.is) {
    case 'flag':
      return PLAIN[parts.flag];
    case 'other':
      return PLAIN[parts.other];
    case 'language':
      return ofLanguage(languageName(parts.language));
    case 'day':
      return ofDay(parts.weekday);
  }
}

/** The words of the question and of the reason. */
export function conditionLabel(id: ConditionId): string {
  return wordsOf(id).label;
}

export function conditionReason(id: ConditionId, result: ConditionResult): string {
  const words = wordsOf(id);
  switch (result) {
    case 'unknown':
      return `「${words.label}」かどうかは要確認です`;
    case 'usually':
      return `ふつうは、${words.fits}${usualText.asScheme}`;
    default:
      return words[result];
  }
}

export function conditionQuestion(id: ConditionId): string {
  return wordsOf(id).ask;
}
