/** はじめて行く日と使える人のことば: said of what is known, refused and unknown, on pages, in lists and on paper. */
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

/** sentences without their full stops */
export const whoText = {
  ages: (min?: number, max?: number) =>
    [
      ...(min === undefined ? [] : [`${min}歳から`]),
      ...(max === undefined ? [] : [`${max}歳まで`]),
    ].join(''),
  women: '女性のための場所です',
  men: '男性のための場所です',
  children: { yes: '子どもを連れて行けます', no: '子どもは連れて行けません' },
  givesTo: { organisations: '食べものは、団体に渡しています', individuals: '個人に渡しています' },
} as const;
