/** 月のこよみの言葉. */
import { dayOfMonth, daysBetween, monthOf, weekdayOf } from '../../domain/time/calendar-date.ts';
import { WEEKDAYS } from '../../domain/time/written-day.ts';

/** 29・30・31 → 29日〜31日 */
function daysWords(dates: readonly string[]): string {
  const runs: (readonly [string, string])[] = [];
  for (const date of dates) {
    const last = runs.at(-1);
    if (last && daysBetween(last[1], date) === 1) runs[runs.length - 1] = [last[0], date];
    else runs.push([date, date]);
  }
  return runs
    .map(([from, to]) =>
      from === to ? `${dayOfMonth(from)}日` : `${dayOfMonth(from)}日〜${dayOfMonth(to)}日`,
    )
    .join('・');
}

/** @param date 2026-12, or a day of it */
const monthWord = (date: string) => `${monthOf(date)}月`;

export const calendarText = {
  title: (name: string) => `${name}のこよみ`,
  titleOfNeed: (name: string, need: string) => `${name}のこよみ（${need}）`,
  link: '今月と来月のこよみ',
  lead: '開く日が分かっている場所を、日ごとに並べました。',
  made: (day: string) =>
    `${day}に作りました。休みや時間は変わることがあります。行く前に、電話などで確かめてください。`,
  month: (month: string) => `${month.slice(0, 4)}年${monthWord(month)}`,
  monthWord,
  /** what follows the number of a day where no heading names its weekday */
  dayWord: (date: string) => `日（${WEEKDAYS[weekdayOf(date)]}）`,
  yearEnd: '年末年始は、休みのところが多くあります。書いていなくても、確かめてください。',
  midsummer: 'お盆のころは、休みのところがあります。書いていなくても、確かめてください。',
  steady: (count: number) => `ほぼ毎日開いているところ ${count}か所`,
  steadyLead: '日ごとの表には、開いている数だけを出しています。',
  alsoOpen: (count: number) => `ほぼ毎日のところ ${count}か所`,
  closedOn: (month: string, dates: readonly string[]) =>
    `${monthWord(month)}の休み: ${daysWords(dates)}`,
  inDoubtOn: (month: string, dates: readonly string[]) =>
    `${monthWord(month)}の、休みかは要確認: ${daysWords(dates)}`,
  booked: '予約した人だけ',
  oldMark: '※',
  old: '※ 2年以上前の情報か、いつのものか分からない情報です。',
  undated: '日にちが分からない場所',
  undatedCount: (count: number) => `${count}か所`,
  undatedNote:
    '開く日が書いていない場所は、このこよみにありません。場所のページで確かめてください。',
  seeAll: (name: string) => `${name}の場所をすべて見る`,
  file: '予定を携帯のこよみに入れる（1年分）',
  filesOfNeeds: '困りごとを選んで入れる',
  fileOfNeed: '開く日を携帯のこよみに入れる（1年分）',
  none: 'この月は、これから開く日が分かっている場所はありません。',
} as const;
