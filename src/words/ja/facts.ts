/** はじめて行く日のことば: said of what is known, refused and unknown, on pages, in lists and on paper. */
import { VISIT_WORDS } from './visit-facts.ts';

/** いるもの: 紹介状、診断書 */
export const listed = (lead: string) => (things: readonly string[]) =>
  `${lead}: ${things.join('、')}`;

/** Yes/no facts of a first visit, in the order in which pages say them. */
export const TRAIT_WORDS = {
  walk_in: { label: '直接行く', yes: '直接行ってよい', no: '直接行くことはできない' },
  ...VISIT_WORDS,
} as const;

export const BOOKING = {
  none: '予約はいらない',
  'first-time': 'はじめての日だけ予約がいる',
  always: '予約がいる',
} as const;

export const visitText = {
  bring: listed('持っていくもの'),
  requires: listed('いるもの'),
  notRequired: listed('なくてよいもの'),
  bookingUnknown: '予約がいるか',
} as const;
