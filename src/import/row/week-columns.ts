/** 平日・土曜・日曜・祝日 in columns of their own: what each says in times, or that it is closed, or in words that stay a note. */
import { isFinding, parseRule } from '../../domain/time/hours-findings.ts';
import { doubtOfTimes, turnsBack } from './bare-hours.ts';
import { plainTimes } from '../clean/clean-time.ts';
import { cleanText, saysNothing } from '../clean/clean-text.ts';
import { writtenRule } from './hours-remark.ts';

export interface WeekCell {
  /** 9:30-18:30, several joined by ・ */
  readonly times?: string;
  /** the cell says that there is nothing that day */
  readonly isClosed?: true;
  /** as it is written, where it could not be read */
  readonly unread?: string;
  readonly doubt?: string;
}

const CLOSED =
  /^(?:終日)?(?:お?休み?|休[館業所室園診止]日?|定休日?|閉[館所室庁]|×|✕|ー|―|なし|無し|利用不可|開所なし|営業なし|実施なし|行っていません)$/;

export function readWeekCell(written: string): WeekCell {
  const text = cleanText(written);
  if (CLOSED.test(text)) return { isClosed: true };
  if (saysNothing(text) || /^0?0:00\s*[-〜]\s*0?0:00$/.test(text)) return {};
  const plain = plainTimes(text)
    .replace(/翌[朝日]/g, '翌')
    .replace(/(?<=\d|時|分|半)\s*から\s*(?=翌?\d)/g, '-')
    .replace(/(?<=\d|時|分|半)まで$/, '')
    .replace(/(?<=\d|分|時|半)\s+(?=\d{1,2}[:時])/g, '・');
  const rule = parseRule(`毎日 ${plain}`);
  if (isFinding(rule) || rule.times.length === 0)
    return {
      unread: text,
      ...(turnsBack(text) ? { doubt: '終わりの時刻が、始まりより前です' } : {}),
    };
  const doubt = doubtOfTimes([rule], text);
  return doubt ? { unread: text, doubt } : { times: writtenRule(rule).replace(/^毎日 /, '') };
}
