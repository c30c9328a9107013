/** こよみのファイルの中の文。 */
import type { CalendarOpening } from '../../domain/entry/month-calendar.ts';
import { freshness } from '../../domain/entry/information-age.ts';
import { kindOf } from '../../domain/vocabulary/kind.ts';
import { phoneDisplay } from '../../domain/fields/phone.ts';
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
