/** 予約: a field only where the words leave no doubt, and a note with what they say. */
import { cleanText, saysNothing } from '../clean/clean-text.ts';
import { shorten } from '../clean/open-data-text.ts';
import type { RowText } from './row-field.ts';

const isSaid = (text: string) => !saysNothing(text) && !/^(?:非公開|不要)$/.test(text);

export function bookingFields(
  how: string,
  remark: string,
): {
  readonly booking?: 'none' | 'first-time' | 'always' | undefined;
  readonly first_visit_note?: string | undefined;
} {
  const booking = /初回のみ/.test(remark)
    ? 'first-time'
    : /^(?:事前)?予約(?:必要|制)|事前予約必要$/.test(remark) && !/なるべく/.test(remark)
      ? 'always'
      : /^(?:不要|予約不要)$/.test(how) || /^(?:不要|予約不要)$/.test(remark)
        ? 'none'
        : undefined;
  const notes = [
    isSaid(how) ? `予約の方法: ${how.replaceAll(';', '、')}` : '',
    isSaid(remark) && remark !== '事前予約必要' ? remark : '',
  ].filter(Boolean);
  return {
    booking,
    first_visit_note: notes.length > 0 ? shorten(notes.join('。'), 250) : undefined,
  };
}

export function rowBooking(row: RowText): ReturnType<typeof bookingFields> {
  return bookingFields(cleanText(row.booking ?? ''), cleanText(row.booking_note ?? ''));
}
