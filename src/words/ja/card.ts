/** カードのことば: what every list says of a place, on the screen and on paper. */
import {
  audienceLabel,
  type AudienceId,
  type AudienceLevel,
} from '../../domain/vocabulary/audience.ts';
import type { AskAs } from '../../domain/entry/whom-to-ask.ts';
import type { WayId } from '../../domain/entry/contact-way.ts';
import { longDateLabel } from './date.ts';
import { wayText } from './ways.ts';

/** What stands before the names and numbers of whom to ask, and behind them. */
export interface AskWords {
  readonly lead: string;
  readonly tail: string;
}

/** That none is published is known of no place. */
const unknownHere = '連絡先は、まだ分かっていません。';

export const cardText = {
  next: 'つぎに開く日:',
  hours: '時間',
  fee: 'お金',
  /** said in words too long for a card */
  noted: (things: readonly string[]) => `${things.join('・')}は場所のページに書いてあります`,
  unknown: (things: readonly string[]) => `${things.join('・')}は要確認`,
  fees: { free: '無料', paid: '有料', varies: 'お金は人や内容による' },
  hidden: '場所は公表していません',
  audience: (id: AudienceId, level: AudienceLevel) =>
    level === 'only' ? `${audienceLabel(id)}だけ` : `おもに ${audienceLabel(id)}`,
  anyone: 'だれでも',
  men: '男性のための場所',
  /** by its kind, not by its own word */
  usually: (ids: readonly AudienceId[]) => `ふつうは ${ids.map(audienceLabel).join('・')}`,
  ways: {
    ...wayText,
    line: 'LINEで聞く',
    chat: 'チャットで聞く',
    email: 'メールで聞く',
    url: '公式サイト',
  } satisfies Readonly<Record<WayId, string>>,
  /** the address of its way is on the page of the place */
  onPage: '連絡先を見る',
  /** 2024年12月の情報, 2024年の情報 */
  asOf: (date: string | undefined, isOld: boolean) =>
    date === undefined
      ? '資料の日は分かりません'
      : `${longDateLabel(date.slice(0, 7))}の情報${isOld ? '（古いかもしれません）' : ''}`,
  ask: (as: AskAs): AskWords => {
    switch (as) {
      case 'keeps':
        return { lead: `${unknownHere}こうした場所をまとめている`, tail: 'に聞けます' };
      case 'knows':
        return { lead: unknownHere, tail: 'が知っているかもしれません' };
      case 'helps':
        return { lead: unknownHere, tail: 'に相談できます' };
      case 'safe':
        return { lead: `${unknownHere}代わりに、安全に話せる電話:`, tail: '' };
    }
  },
  numbered: (name: string, number: string) => `${name}（${number}）`,
  /** from the middle of a municipality */
  distance: (from: string, km: number) => `${from}の中心から約${km}km`,
} as const;
