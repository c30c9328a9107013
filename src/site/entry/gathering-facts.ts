/** 相談会・行事のことがら、人のことばで: for a list, a calendar, a booklet. */
import type { Gathering, GatheringDay } from '../../domain/gathering/gathering.ts';
import { dateLabel } from '../../words/ja/date.ts';
import { gatheringsText } from '../../words/ja/gatherings.ts';
import { openText } from '../../words/ja/open.ts';
import { rangeLabel } from '../../words/ja/time.ts';
import { offDoubt } from './opening-label.ts';

/** 13:00–16:00; 10:00–12:00・13:00–16:00; （時間は要確認） */
export function timesLabel({ openings }: GatheringDay): string {
  const times = openings.flatMap(({ start, end }) =>
    start === null ? [] : [rangeLabel({ start, end })],
  );
  const [first] = openings;
  return (
    (times.length === 0 ? openText.unknownTime : times.join('・')) + (first ? offDoubt(first) : '')
  );
}

/** 12月5日（土） 13:00–16:00 */
export const dayLabel = (day: GatheringDay): string => `${dateLabel(day.date)} ${timesLabel(day)}`;

/** 見本市民センター（見本県見本市見本1-2-3） */
export function placeLabel({ place, online }: Pick<Gathering, 'place' | 'online'>): string {
  const told = place && place.name + (place.address === undefined ? '' : `（${place.address}）`);
  return [told, online ? gatheringsText.online : ''].filter(Boolean).join('。');
}

/** だれのため, お金, 予約, 定員: each in a few words; what nobody says has to be asked */
export function gatheringFacts(gathering: Gathering): readonly string[] {
  const {
    who,
    fee,
    fee_note: feeNote,
    seats,
    booking,
    book_by: by,
    booking_note: note,
  } = gathering;
  return [
    ...(who === undefined ? [] : [gatheringsText.who(who)]),
    fee === undefined ? (feeNote ?? gatheringsText.feeUnknown) : gatheringsText.fee(fee, feeNote),
    booking === undefined && by === undefined && note === undefined
      ? gatheringsText.bookingUnknown
      : gatheringsText.booking(booking ?? 'needed', by && dateLabel(by), note),
    ...(seats === undefined ? [] : [gatheringsText.seats(seats)]),
  ];
}

const LINKED = ['form', 'email', 'url'] as const;

/** The other ways than a telephone, each with the address a press opens. */
export const gatheringWays = (
  gathering: Gathering,
): readonly { readonly label: string; readonly href: string }[] =>
  LINKED.flatMap((way) => {
    const written = gathering[way];
    if (written === undefined) return [];
    return [{ label: gatheringsText[way], href: way === 'email' ? `mailto:${written}` : written }];
  });
