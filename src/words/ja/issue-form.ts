/**
 * 報告の用紙: the GitHub issue forms. Their files stand in .github/ISSUE_TEMPLATE; what links fill in and what the
 * reader looks for is decided here. Ids are stable. GitHub fills in inputs and text areas from an address; with a
 * dropdown in it, it shows an empty issue instead of the form.
 */

/** field id → the heading under which GitHub writes the answer */
type Fields = Readonly<Record<string, string>>;

const PLACE = '場所';
const SOURCE = {
  source_title: '出典の題名',
  source_url: '出典のアドレス',
  how: '確かめかた',
} as const;
const PROMISE = { promise: '送る前に' } as const;

export const ISSUE_FORMS = {
  'new-place': {
    name: '名前',
    kana: '名前の読み',
    kind: '種類',
    needs: '困りごと',
    area: '使える地域',
    address: '住所',
    district: '圏域・中学校区',
    phones: '電話番号',
    url: 'サイトのアドレス',
    hours: '開いている時間',
    except: 'お休みの日',
    fee: 'お金',
    first_visit: 'はじめて行く人のために',
    serves: 'どこに住む人のための場所ですか',
    for_only: 'この人だけの場所',
    for_mainly: 'おもに、この人のための場所',
    may_start: 'だれから始められますか',
    provider: 'やっているところ',
    members: '入っている団体',
    wanted: 'いま募っていること',
    summary: 'ひとことで言うと',
    note: 'そのほかに知ってほしいこと',
    ...SOURCE,
    ...PROMISE,
  },
  mistake: {
    place: PLACE,
    what: 'どこがちがいますか',
    name: '正しい名前',
    address: '正しい住所',
    phones: '正しい電話番号',
    url: '正しいサイトのアドレス',
    hours: '正しい開いている時間',
    except: '正しいお休みの日',
    ...SOURCE,
    ...PROMISE,
  },
  closed: {
    place: PLACE,
    state: 'いまの様子',
    ended_on: 'おわった日',
    until: 'お休みがおわる日',
    successor: '代わりの場所',
    status_note: 'ひとこと',
    ...SOURCE,
    ...PROMISE,
  },
  gap: {
    area: '地域',
    need: '困りごと',
    words: '探した言葉',
    wish: 'どんな場所があるとよいですか',
    ...PROMISE,
  },
  event: {
    name: '名前',
    kind: '種類',
    dates: '日にちと時間',
    hours: 'くりかえしの決まり',
    until: 'くりかえしの終わりの日',
    area: '使える地域',
    place: '会場の名前',
    address: '会場の住所',
    host: 'ひらくところ',
    who: 'だれのためですか',
    fee: 'お金',
    booking: '予約',
    book_by: '予約のしめきり',
    phones: '電話番号',
    summary: 'ひとことで言うと',
    ...SOURCE,
    ...PROMISE,
  },
  question: { question: '聞きたいこと', page: 'どのページのことですか', ...PROMISE },
} as const satisfies Readonly<Record<string, Fields>>;

/** Headings that a form got later: an issue from before has none of them. */
export const LATER_FIELDS: readonly string[] = [
  'serves',
  'for_only',
  'for_mainly',
  'may_start',
  'members',
  'wanted',
  'district',
];

/** Fields of several lines; an answer to any other is one line. */
export const LONG_FIELDS: readonly string[] = [
  'dates',
  'phones',
  'hours',
  'members',
  'wanted',
  'note',
  'what',
  'wish',
  'question',
  'promise',
];

export type IssueFormId = keyof typeof ISSUE_FORMS;

export const ISSUE_FORM_IDS = Object.keys(ISSUE_FORMS) as readonly IssueFormId[];

/** Fields of a form that an address may fill in. */
export type PrefillOf<Form extends IssueFormId> = Readonly<
  Partial<
    Record<
      | Exclude<
          keyof (typeof ISSUE_FORMS)[Form],
          | 'kind'
          | 'needs'
          | 'fee'
          | 'first_visit'
          | 'serves'
          | 'for_only'
          | 'for_mainly'
          | 'may_start'
          | 'booking'
          | 'how'
          | 'state'
          | 'promise'
        >
      | 'title',
      string
    >
  >
>;

/** お金, as the form asks it */
export const FEE_ANSWERS = {
  無料: 'free',
  お金がかかる: 'paid',
  人や内容によってちがう: 'varies',
} as const;

/** 予約, of a dated meeting */
export const BOOKING_ANSWERS = { いらない: 'none', いる: 'needed' } as const;

export const HOW_ANSWERS = {
  公式サイトで見た: 'official-site',
  'チラシや広報、公表されている資料で見た': 'document',
  電話で聞いた: 'phone',
  行って確かめた: 'visit',
  運営している: 'operator',
} as const;

export const STATE_ANSWERS = {
  おわった: 'closed',
  お休みしている: 'paused',
  'いっぱいで、いまは受け入れていない': 'full',
} as const;
