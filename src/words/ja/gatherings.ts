/** 相談会・行事のことば. */
import type { GatheringKind } from '../../domain/vocabulary/gathering-kind.ts';
import { GATHERING_KINDS } from '../../domain/vocabulary/gathering-kind.ts';
import { longDateLabel } from './date.ts';
import { documentLabel } from './verified.ts';

const FEE = { free: '無料', paid: 'お金がかかる', varies: 'お金は、人や内容による' } as const;
const BOOKING = { none: '予約はいらない', needed: '予約がいる' } as const;

const ASKS = [
  '名前:',
  '種類（相談会、出張相談、説明会、見学会、募集の会、交流会など）:',
  '日にちと時間（例: 2026年12月5日（土）13時〜16時）:',
  '市区町村:',
  '会場の名前と住所:',
  'ひらくところ（団体や役所の名前）:',
  'だれのためか:',
  'お金:',
  '予約（いる・いらない、しめきり）:',
  '電話番号:',
  'チラシやお知らせのページの題名とアドレス:',
];
const NOBODY = '個人の名前や携帯電話は、書かないでください。';

export const gatheringsText = {
  title: '相談会・行事',
  lead: '日にちの決まった相談会、出張相談、見学会などです。終わったものは、自然に消えます。',
  heading: 'これからの相談会・行事',
  /** which day the list is of: the page may have been open for days */
  made: (day: string) =>
    `${day}に作りました。日にちや会場は変わることがあります。行く前に確かめてください。`,
  none: '相談会・行事は、まだのっていません。',
  noneNote:
    'のっていないだけで、開かれていることがあります。市区町村の広報や、近くの窓口に聞いてください。',
  all: 'ほかの地域の相談会・行事も見る',
  whole: (prefecture: string) => `${prefecture}のどこに住む人でも`,
  count: (meetings: number) => `これからの相談会・行事 ${meetings}件`,
  national: '全国',
  kind: (kind: GatheringKind): string => GATHERING_KINDS[kind],
  cancelled: '中止',
  cancelledOn: (day: string, note: string | undefined) =>
    `${day}に、中止と知らされました${note === undefined ? '' : `（${note}）`}`,
  more: (days: number) => `ほか ${days}日`,
  online: 'オンラインで参加できます',
  place: '会場',
  host: (name: string) => `ひらくところ: ${name}`,
  who: (who: string) => `だれのため: ${who}`,
  fee: (fee: keyof typeof FEE, note: string | undefined) =>
    `${FEE[fee]}${note === undefined ? '' : `（${note}）`}`,
  feeUnknown: 'お金は要確認',
  seats: (seats: number) => `定員${seats}人`,
  booking: (booking: keyof typeof BOOKING, by: string | undefined, note: string | undefined) =>
    BOOKING[booking] +
    (by === undefined ? '' : `（${by}まで）`) +
    (note === undefined ? '' : `。${note}`),
  bookingUnknown: '予約がいるかは要確認',
  phone: '電話',
  form: '申しこみフォーム',
  email: 'メール',
  url: '案内のページ',
  source: '出典',
  asOf: (asOf: string | undefined, seen: string) =>
    asOf === undefined ? `${longDateLabel(seen)}に見ました` : documentLabel(asOf),
  fix: '直す・中止を知らせる',
  fixOf: (name: string) => `「${name}」を直す・中止を知らせる`,
  howTo: '相談会・行事を、ここに出すには',
  howToSteps: [
    '名前、日にちと時間、会場、だれのためか、予約、電話番号と、チラシやお知らせのページのアドレスを用意します。',
    '下の「欄に書いて送る」から送ります。メールやファイル、紙でも送れます。登録はいりません。「相談会・行事を知らせる」から、文章で送ることもできます。',
    '確かめてから、のせます。最後の日を過ぎると、自然に消えます。',
  ],
  asked:
    'のせられるのは、チラシやお知らせのページなど、出典のあるものだけです。個人の名前や連絡先、暴力・虐待にかかわる集まり、会場を公表していない集まりは、のせません。',
  write: '欄に書いて送る',
  report: '相談会・行事を知らせる',
  onPaper: 'メールやファクス、紙で知らせるときに書くこと',
  asks: [...ASKS, NOBODY],
  /** a letter begun, for who has no account */
  letter: {
    subject: '相談会・行事を知らせます',
    body: ['分かるところだけ、書いてください。', ...ASKS, '', NOBODY].join('\n'),
  },
} as const;
