/** はじめて行く日と使える人のことば: said of what is known, refused and unknown, on pages, in lists and on paper. */
/** いるもの: 紹介状、診断書 */
export const listed = (lead: string) => (things: readonly string[]) =>
  `${lead}: ${things.join('、')}`;

/** Yes/no facts of a first visit, in the order in which pages say them. */
export const TRAIT_WORDS = {
  look_first: {
    label: '見学',
    yes: '見学だけでもよい',
    no: '見学だけはできない',
    unknown: '見学だけでもよいか',
  },
  walk_in: { label: '直接行く', yes: '直接行ってよい', no: '直接行くことはできない' },
  no_need_to_talk: { label: '話すこと', yes: '話さなくてもよい', no: '話をする場です' },
  anonymous: { label: '名前', yes: '名前を言わなくてよい', no: '名前をきかれます' },
  accompany: {
    label: '同行',
    yes: 'いっしょに行ってもらえる',
    no: 'いっしょに行ってもらうことはできない',
  },
  home_visit: { label: '家への訪問', yes: '家に来てもらえる', no: '家には来てもらえない' },
  pickup: { label: '送り迎え', yes: '送り迎えがある', no: '送り迎えはない' },
  online: { label: 'オンライン', yes: 'オンラインで参加できる', no: 'オンラインではできない' },
  once_is_fine: { label: '1回だけ', yes: '1回だけでもよい', no: '続けて通うところです' },
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
