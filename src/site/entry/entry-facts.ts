/** Flags and numbers of an entry as words for its page and for paper: known, refused and unknown apart. */
import type { DeskRecord } from '../../domain/entry/desk-record.ts';
import type { Resource } from '../../domain/entry/entry-schema.ts';
import { NOTHING_USUAL, USUAL_FLAGS, type UsualFacts } from '../../domain/vocabulary/usual.ts';

const LANGUAGES = new Intl.DisplayNames('ja', { type: 'language' });

export interface Trait {
  readonly key:
    | 'look_first'
    | 'no_need_to_talk'
    | 'anonymous'
    | 'accompany'
    | 'pickup'
    | 'online'
    | 'home_visit'
    | 'once_is_fine'
    | 'walk_in';
  /** names it in a table */
  readonly label: string;
  readonly yes: string;
  readonly no: string;
  /** said when unknown; left out where asking would be odd */
  readonly unknown?: string;
}

export const TRAITS: readonly Trait[] = [
  {
    key: 'look_first',
    label: '見学',
    yes: '見学だけでもよい',
    no: '見学だけはできない',
    unknown: '見学だけでもよいか',
  },
  { key: 'walk_in', label: '直接行く', yes: '直接行ってよい', no: '直接行くことはできない' },
  { key: 'no_need_to_talk', label: '話すこと', yes: '話さなくてもよい', no: '話をする場です' },
  { key: 'anonymous', label: '名前', yes: '名前を言わなくてよい', no: '名前をきかれます' },
  {
    key: 'accompany',
    label: '同行',
    yes: 'いっしょに行ってもらえる',
    no: 'いっしょに行ってもらうことはできない',
  },
  { key: 'home_visit', label: '家への訪問', yes: '家に来てもらえる', no: '家には来てもらえない' },
  { key: 'pickup', label: '送り迎え', yes: '送り迎えがある', no: '送り迎えはない' },
  {
    key: 'online',
    label: 'オンライン',
    yes: 'オンラインで参加できる',
    no: 'オンラインではできない',
  },
  { key: 'once_is_fine', label: '1回だけ', yes: '1回だけでもよい', no: '続けて通うところです' },
];

export const BOOKING = {
  none: '予約はいらない',
  'first-time': 'はじめての日だけ予約がいる',
  always: '予約がいる',
} as const;

const isUsual = (key: Trait['key'], usual: UsualFacts): boolean =>
  USUAL_FLAGS.some((flag) => flag === key && usual[flag] === true);

export interface TraitWords {
  readonly known: readonly string[];
  readonly refused: readonly string[];
  readonly unknown: readonly string[];
}

/** @param usual for its kind: of that nothing is said to be unknown */
export function firstVisitFacts(
  resource: DeskRecord,
  usual: UsualFacts = NOTHING_USUAL,
): TraitWords {
  // A helpline has no first visit; asking whether one may just look would be odd.
  const askable = resource.kind !== 'helpline';
  const bring = resource.bring ? [`持っていくもの: ${resource.bring.join('、')}`] : [];
  const papers = [
    ...(resource.requires ? [`いるもの: ${resource.requires.join('、')}`] : []),
    ...(resource.not_required ? [`なくてよいもの: ${resource.not_required.join('、')}`] : []),
  ];
  return {
    known: [
      ...(resource.booking ? [BOOKING[resource.booking]] : []),
      ...TRAITS.filter(({ key }) => resource[key] === true).map(({ yes }) => yes),
      ...bring,
      ...papers,
    ],
    refused: TRAITS.filter(({ key }) => resource[key] === false).map(({ no }) => no),
    unknown: askable
      ? [
          ...(resource.booking ||
          usual.booking ||
          resource.walk_in !== undefined ||
          resource.by_appointment
            ? []
            : ['予約がいるか']),
          ...TRAITS.flatMap(({ key, unknown }) =>
            unknown && resource[key] === undefined && !isUsual(key, usual) ? [unknown] : [],
          ),
        ]
      : [],
  };
}

/** 使える人: area, age and other conditions, as sentences without their full stops */
export function whoFacts(resource: DeskRecord, areas: readonly string[]): readonly string[] {
  const where = areas.join('、');
  const reach =
    resource.open_to === 'anyone'
      ? 'どこに住んでいても使えます'
      : resource.open_to === 'neighbours'
        ? `${where}と、となりの地域の人が使えます`
        : resource.open_to === 'residents'
          ? `${where}に住んでいる人が使えます`
          : resource.area.includes('national')
            ? '全国どこからでも使えます'
            : `${where}の場所です`;
  return [reach, ...whoConditions(resource)];
}

/** 年齢、性別、子ども連れ: whom it is for, apart from where they live */
export function whoConditions(resource: DeskRecord): readonly string[] {
  const { ages } = resource;
  return [
    ...(ages?.min !== undefined && ages.max !== undefined
      ? [`${ages.min}歳から${ages.max}歳まで`]
      : ages?.min !== undefined
        ? [`${ages.min}歳から`]
        : ages?.max !== undefined
          ? [`${ages.max}歳まで`]
          : []),
    ...(resource.for_women ? ['女性のための場所です'] : []),
    ...(resource.for_men ? ['男性のための場所です'] : []),
    ...(resource.with_children
      ? ['子どもを連れて行けます']
      : resource.with_children === false
        ? ['子どもは連れて行けません']
        : []),
    ...(resource.gives_to === 'organisations'
      ? ['食べものは、団体に渡しています']
      : resource.gives_to === 'individuals'
        ? ['個人に渡しています']
        : []),
  ];
}

/** することと、もらえるお金 */
export function workFacts(resource: Resource): readonly string[] {
  const perWeek = resource.hours_per_week;
  return [
    ...(resource.tasks ? [`すること: ${resource.tasks.join('、')}`] : []),
    ...(perWeek
      ? [`週に${perWeek.min ?? ''}${perWeek.max !== undefined ? `〜${perWeek.max}` : ''}時間くらい`]
      : []),
    ...(resource.pay
      ? [resource.pay === 'none' ? 'お金は出ない' : `もらえるお金: ${resource.pay}`]
      : []),
    ...(resource.pay_note ? [resource.pay_note] : []),
    ...(resource.transport_paid !== undefined
      ? [resource.transport_paid ? '交通費が出る' : '交通費は出ない']
      : []),
    ...(resource.contract
      ? [
          resource.contract === '雇用型'
            ? '雇用契約を結ぶ（雇用型）'
            : '雇用契約を結ばない（非雇用型）',
        ]
      : []),
    ...(resource.host_adjusts ? [`受け入れ先の工夫: ${resource.host_adjusts.join('、')}`] : []),
  ];
}

/** 設備とことば */
export function accessFacts(resource: DeskRecord): readonly string[] {
  const flags = [
    ['wheelchair', '車いすで入れる', '車いすでは入りにくい'],
    ['accessible_toilet', '車いすで使えるトイレがある', '車いす用のトイレはない'],
    ['sign_language', '手話が使える', '手話は使えない'],
    ['writing_ok', '筆談ができる', '筆談はできない'],
  ] as const;
  return [
    ...flags.flatMap(([key, yes, no]) =>
      resource[key] === undefined ? [] : [resource[key] ? yes : no],
    ),
    ...(resource.languages
      ? [
          `ことば: ${resource.languages.map((code) => (code === 'ja-easy' ? 'やさしい日本語' : LANGUAGES.of(code))).join('、')}`,
        ]
      : []),
  ];
}
