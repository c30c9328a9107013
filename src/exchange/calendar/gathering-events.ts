/** 相談会・行事の予定: one event an opening. What is called off stays, and says so: whoever has it in a telephone is told. */
import { phoneDisplay } from '../../domain/fields/phone.ts';
import type { Gathering, GatheringDay } from '../../domain/gathering/gathering.ts';
import { isSure, type Opening } from '../../domain/time/opening.ts';
import { icalDay, icalText } from './ical-text.ts';
import { timeLines } from './opening-events.ts';

export interface GatheringSite {
  readonly today: string;
  readonly host: string;
  readonly addressOf: (gathering: Gathering) => string;
  readonly words: {
    summary(gathering: Gathering, isCancelled: boolean): string;
    description(gathering: Gathering, page: string): string;
  };
}

/** The same day of it has the same name in every edition, as long as its file keeps its name. */
const nameOf = (id: string, { date, start }: Opening, host: string) =>
  `event.${id.replaceAll('/', '.')}-${icalDay(date)}-${start ?? 'day'}@${host}`;

function placeLines({ place, phones }: Gathering): readonly string[] {
  const where = [place?.name, place?.address].filter(Boolean).join(' ');
  const [phone] = phones ?? [];
  return [
    ...(where === '' ? [] : [`LOCATION:${icalText(where)}`]),
    ...(phone === undefined ? [] : [`CONTACT:${icalText(phoneDisplay(phone.number))}`]),
  ];
}

function stateLines(opening: Opening, isCancelled: boolean): readonly string[] {
  if (isCancelled) return ['STATUS:CANCELLED'];
  return isSure(opening) ? [] : ['STATUS:TENTATIVE'];
}

/** @param days to come */
export function gatheringLines(
  gathering: Gathering,
  days: readonly GatheringDay[],
  { today, host, addressOf, words }: GatheringSite,
): readonly string[] {
  const page = addressOf(gathering);
  return days.flatMap(({ openings, isCancelled }) =>
    openings.flatMap((opening) => [
      'BEGIN:VEVENT',
      `UID:${nameOf(gathering.id, opening, host)}`,
      `DTSTAMP:${icalDay(today)}T000000Z`,
      ...timeLines(opening),
      `SUMMARY:${icalText(words.summary(gathering, isCancelled))}`,
      ...placeLines(gathering),
      `DESCRIPTION:${icalText(words.description(gathering, page))}`,
      `URL:${page}`,
      ...stateLines(opening, isCancelled),
      'TRANSP:TRANSPARENT',
      'END:VEVENT',
    ]),
  );
}
