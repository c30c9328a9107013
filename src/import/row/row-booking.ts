/** 予約: a field only where the words leave no doubt, and a note with what they say. */
import { cleanText, saysNothing } from '../clean/clean-text.ts';
import { shorten } from '../clean/open-data-text.ts';
import { bookingTold } from '../../domain/text/booking-told.ts';
import { sentencesIn } from '../../domain/text/sentences.ts';
import type { RowText } from './row-field.ts';

/** What the two cells say in words; undefined where they say two things. */
function toldIn(...cells: readonly string[]): 'always' | 'none' | undefined {
  const told = new Set(cells.flatMap(sentencesIn).map(bookingTold).filter(Boolean));
  return told.size === 1 ? [...told][0] : undefined;
}

/** 「要」「必要（LINE）」: the whole cell, and nothing in brackets that narrows it */
const NEEDED =
  /^(?:要|必要|必須)(?:（(?!.*(?:のみ|だけ|場合|以外|除|一部|団体|初|回目|日は))[^（）]*）)?$/;

function bookingOf(how: string, remark: string): 'none' | 'first-time' | 'always' | undefined {
  if (/初回のみ/.test(remark)) return 'first-time';
  if (how === '不要' || remark === '不要') return 'none';
  if (NEEDED.test(how)) return toldIn(remark) === 'none' ? undefined : 'always';
  return toldIn(how, remark);
}

const isSaid = (text: string) => !saysNothing(text) && !/^(?:非公開|不要)$/.test(text);

export function bookingFields(
  how: string,
  remark: string,
): {
  readonly booking?: 'none' | 'first-time' | 'always' | undefined;
  readonly first_visit_note?: string | undefined;
} {
  const notes = [
    isSaid(how) ? `予約の方法: ${how.replaceAll(';', '、')}` : '',
    isSaid(remark) && remark !== '事前予約必要' ? remark : '',
  ].filter(Boolean);
  return {
    booking: bookingOf(how, remark),
    first_visit_note: notes.length > 0 ? shorten(notes.join('。'), 250) : undefined,
  };
}

/** 「テイクアウトのみ可（要予約）」, 「要予約」: of the whole place, though it stands among other remarks. */
const OF_ALL = /のみ|^[※・]?(?:完全|事前|要)?(?:要|事前)?予約/;

function bookingInRemarks({ note = '', hours_note = '' }: RowText): 'always' | 'none' | undefined {
  return toldIn(
    ...[note, hours_note].flatMap((text) =>
      sentencesIn(cleanText(text)).filter((sentence) => OF_ALL.test(sentence)),
    ),
  );
}

export function rowBooking(row: RowText): ReturnType<typeof bookingFields> {
  const [how, remark] = [cleanText(row.booking ?? ''), cleanText(row.booking_note ?? '')];
  const fields = bookingFields(how, remark);
  const isSilent = fields.booking === undefined && toldIn(how, remark) === undefined;
  const booking = isSilent ? bookingInRemarks(row) : fields.booking;
  return { ...fields, booking };
}
