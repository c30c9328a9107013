/** The facts of an entry's page in words: said of what is known, refused and unknown. Lists and paper say the same. */
const LANGUAGES = new Intl.DisplayNames('ja', { type: 'language' });

const languageName = (code: string) => (code === 'ja-easy' ? 'やさしい日本語' : LANGUAGES.of(code));
const list = (lead: string) => (things: readonly string[]) => `${lead}: ${things.join('、')}`;

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
  bring: list('持っていくもの'),
  requires: list('いるもの'),
  notRequired: list('なくてよいもの'),
  bookingUnknown: '予約がいるか',
} as const;

/** sentences without their full stops */
export const whoText = {
  reach: {
    anyone: () => 'どこに住んでいても使えます',
    neighbours: (areas: string) => `${areas}と、となりの地域の人が使えます`,
    residents: (areas: string) => `${areas}に住んでいる人が使えます`,
    nation: () => '全国どこからでも使えます',
    unsaid: (areas: string) => `${areas}の場所です`,
  },
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

export const workText = {
  tasks: list('すること'),
  perWeek: (min?: number, max?: number) =>
    `週に${min ?? ''}${max === undefined ? '' : `〜${max}`}時間くらい`,
  pay: { none: 'お金は出ない', 工賃: 'もらえるお金: 工賃', 時給: 'もらえるお金: 時給' },
  transport: { yes: '交通費が出る', no: '交通費は出ない' },
  contract: { 雇用型: '雇用契約を結ぶ（雇用型）', 非雇用型: '雇用契約を結ばない（非雇用型）' },
  adjusts: list('受け入れ先の工夫'),
} as const;

export const ACCESS_WORDS = {
  wheelchair: { yes: '車いすで入れる', no: '車いすでは入りにくい' },
  accessible_toilet: { yes: '車いすで使えるトイレがある', no: '車いす用のトイレはない' },
  sign_language: { yes: '手話が使える', no: '手話は使えない' },
  writing_ok: { yes: '筆談ができる', no: '筆談はできない' },
} as const;

export const languagesText = (codes: readonly string[]) =>
  `ことば: ${codes.map(languageName).join('、')}`;
