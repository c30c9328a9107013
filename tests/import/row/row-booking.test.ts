/** 予約の欄: a field where the words leave no doubt; the words themselves stay in the note. */
import { describe, expect, it } from 'vitest';
import { bookingFields, rowBooking } from '../../../src/import/row/row-booking.ts';

describe('予約の欄', () => {
  it.each([
    ['', '事前予約必要', 'always'],
    ['', '予約制', 'always'],
    ['', '開催日の2日前までに事前予約必要', 'always'],
    ['電話', '完全予約制です。', 'always'],
    ['電話', '前日17:00までに事前予約（電話）', 'always'],
    ['電話', '要申込', 'always'],
    ['', '初回のみ予約必要', 'first-time'],
    ['', '事前に保護者の同意書が必要です。初回のみ予約必要。', 'first-time'],
    ['不要', '', 'none'],
    ['予約なし', '', 'none'],
    ['', '事前登録必要;予約不要', 'none'],
    ['電話', '', undefined],
    ['', '', undefined],
    ['', 'なるべく事前予約必要', undefined],
    ['', '予約優先', undefined],
    ['', 'できれば前日までに予約希望', undefined],
    ['', '予約のない方は、お断りする場合もあります。', undefined],
    ['', 'テイクアウトは申込みフォームから要予約。会食は不要', undefined],
    ['', 'こどもは予約不要。大人は要予約', undefined],
    ['要予約', '予約不要', undefined],
  ] as const)('%s ・ %s → %s', (how, remark, booking) =>
    expect(bookingFields(how, remark).booking).toBe(booking),
  );

  it.each([
    ['テイクアウトのみ可（要予約）', 'always'],
    ['事前予約制', 'always'],
    ['学習支援（要予約）もしています', undefined],
  ] as const)('備考の「%s」→ %s', (note, booking) =>
    expect(rowBooking({ note }).booking).toBe(booking),
  );

  it('ことばは、ひとことに残る', () => {
    expect(bookingFields('電話', '完全予約制').first_visit_note).toBe(
      '予約の方法: 電話。完全予約制',
    );
    expect(bookingFields('', '').first_visit_note).toBeUndefined();
  });
});
