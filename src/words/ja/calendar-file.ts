/** こよみのファイルの中の文。 */
import type { CalendarOpening } from '../../domain/entry/month-calendar.ts';
import type { Gathering } from '../../domain/gathering/gathering.ts';
import { freshness } from '../../domain/entry/information-age.ts';
import { kindOf } from '../../domain/vocabulary/kind.ts';
import { phoneDisplay } from '../../domain/fields/phone.ts';
import { gatheringsText } from './gatherings.ts';
import { hoursLabel } from './hours.ts';
import { openText } from './open.ts';
import { ageAdvice, informationLabel } from './verified.ts';

/** What is not sure about the time. */
function doubt({ start, end, inDoubt }: CalendarOpening['opening']): string {
  if (inDoubt) return openText.perhapsOff;
  if (start === null) return openText.unknownTime;
  return end === null ? openText.unknownEnd : '';
}

export const calendarFileText = {
  /** みんなの食堂（子ども食堂・地域食堂）（休みかは要確認） */
  summary: ({ resource: { name, kind }, opening }: CalendarOpening): string =>
    `${name}（${kindOf(kind).label}）${doubt(opening)}`,
  /** @param today of which the age of the information is told */
  description: ({ resource, hours }: CalendarOpening, page: string, today: string): string =>
    [
      '行く前に、電話や公式サイトで確かめてください。',
      hoursLabel(hours, today),
      ...(resource.phones ?? []).map(({ number }) => `電話 ${phoneDisplay(number)}`),
      informationLabel(resource),
      ageAdvice(freshness(resource.asOf, today)),
      page,
    ]
      .filter(Boolean)
      .join('\n'),
  about: (day: string) => `${day}に作りました。休みや時間は変わることがあります。`,
} as const;

/** 相談会・行事, in the same file. */
export const gatheringFileText = {
  /** 中止: 見本のくらし相談会（相談会） */
  summary: ({ name, kind }: Gathering, isCancelled: boolean): string =>
    `${isCancelled ? `${gatheringsText.cancelled}: ` : ''}${name}（${gatheringsText.kind(kind)}）`,
  description: ({ summary, who, phones = [], source }: Gathering, page: string): string =>
    [
      '行く前に、電話や公式サイトで確かめてください。',
      summary,
      who && gatheringsText.who(who),
      ...phones.map(({ number }) => `電話 ${phoneDisplay(number)}`),
      ...source.map(({ title }) => `${gatheringsText.source}: ${title}`),
      page,
    ]
      .filter(Boolean)
      .join('\n'),
} as const;
