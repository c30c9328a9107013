/**
 * 相談会・行事の用紙の文: how the form groups and names its fields, and what it says in place of words about the file.
 * Loaded with the form.
 */
import type { Finding } from '../../domain/problem.ts';
import { GATHERING_KINDS } from '../../domain/vocabulary/gathering-kind.ts';
import { isSensitiveNeed, NEEDS, needLabel } from '../../domain/vocabulary/need.ts';
import { FIELD_HINTS, FIELD_LABELS, type EditGroup, type FormWords } from './fields.ts';

export const GATHERING_GROUPS: readonly EditGroup[] = [
  { id: 'off', title: '中止・延期になったとき', fields: ['cancelled'] },
  {
    id: 'what',
    title: 'どんな相談会・行事か',
    fields: ['name', 'kind', 'summary', 'area', 'host'],
  },
  { id: 'when', title: 'いつ', fields: ['on'] },
  {
    id: 'again',
    title: 'くりかえすとき',
    lead: '「毎月第2土曜日」のように、くりかえすときだけ書きます。',
    fields: ['hours', 'except', 'until'],
    isFolded: true,
  },
  { id: 'where', title: 'どこで', fields: ['place', 'online'] },
  {
    id: 'booking',
    title: '予約と連絡先',
    lead: '分からないものは、空のままでかまいません。',
    fields: ['booking', 'book_by', 'booking_note', 'phones', 'email', 'form', 'url'],
  },
  {
    id: 'who',
    title: '来る人とお金',
    fields: ['who', 'fee', 'fee_note', 'seats', 'needs'],
    isFolded: true,
  },
  {
    id: 'entry',
    title: 'カタログにのっている場所がひらくとき',
    fields: ['entry'],
    isFolded: true,
  },
  {
    id: 'source',
    title: '出典',
    lead: 'のせられるのは、チラシやお知らせのページなど、出典のあるものだけです。',
    fields: ['source'],
  },
];

const labelled = (labels: Readonly<Record<string, string>>) =>
  Object.entries(labels).map(([value, label]) => ({ value, label }));

/** Those of a place's form that are asked in the same words. */
const shared = (words: Readonly<Record<string, string>>) =>
  Object.fromEntries(Object.entries(words).filter(([name]) => /^(?:phones|source)\b/.test(name)));

export const GATHERING_WORDS: FormWords = {
  labels: {
    ...shared(FIELD_LABELS),
    name: '名前',
    kind: '種類',
    summary: 'ひとことで言うと',
    area: 'どの地域の人のためか',
    host: 'ひらくところ',
    on: '日にちと時間',
    hours: 'くりかえしの決まり',
    except: 'くりかえしのうち、休みの日',
    until: 'くりかえしの終わりの日',
    place: '会場',
    'place.name': '会場の名前',
    'place.address': '住所',
    'place.access': '行きかた',
    online: 'オンラインで参加できますか',
    booking: '予約',
    book_by: '予約のしめきりの日',
    booking_note: '予約についてのひとこと',
    email: 'メールアドレス',
    form: '申しこみフォームのアドレス',
    url: '案内のページのアドレス',
    who: 'だれのためか',
    fee: 'かかるお金',
    fee_note: 'かかるお金の説明',
    seats: '定員',
    needs: '答える困りごと',
    entry: 'ひらく場所の id',
    cancelled: '中止・延期の知らせ',
    'cancelled.on': '知らされた日',
    'cancelled.days': '中止になった日',
    'cancelled.note': 'ひとこと',
  },
  hints: {
    ...shared(FIELD_HINTS),
    name: 'チラシやお知らせにあるとおりに書きます。',
    kind: 'いちばん近いものを1つえらんでください。',
    summary: '何をするところかを、短く書きます（120字まで）。',
    area: '来てよい人が住んでいる地域です。いくつでもえらべます。',
    host: '団体や役所の名前です。人の名前は書きません。',
    on: '開く日を、1日ずつ足します。時間が分からなければ、日だけでかまいません。',
    hours: '下の「時間をえらぶ」で足すか、「第2土 13:00-16:00」のように書いてください。',
    except: '「祝日」「12/29-1/3」のように書いてください。',
    until: 'くりかえすときは、必ず書きます。分かっている最後の日です。過ぎると、自然に消えます。',
    place: '',
    'place.name': '例: 見本区民センター 3階 会議室',
    'place.address': '都道府県から書きます。',
    'place.access': '例: 駅の北口から歩いて5分',
    booking: '',
    book_by: '',
    booking_note: '例: 先着順、電話で',
    email: '公表されているものだけを書きます。',
    form: '',
    url: '',
    who: '例: 見本区に住む人、ひきこもりの人の家族',
    fee: '',
    fee_note: '',
    seats: '人数を、数字で書きます。',
    needs: '',
    entry:
      '場所のページのアドレスの、resources/ のあとの部分です（例: tokyo/nerima/minna-no-cafe）。これを書けば、地域、ひらくところ、会場、連絡先は、書かなくてもその場所のものが出ます。',
    cancelled: '',
    'cancelled.on': '中止や延期のお知らせの出た日です。ちがうときは、直してください。',
    'cancelled.days': '印のある日に「中止」と出ます。',
    'cancelled.note': '例: 台風のため、1月に延期',
  },
  choices: {
    kind: labelled(GATHERING_KINDS),
    needs: NEEDS.filter(({ id }) => !isSensitiveNeed(id)).map(({ id }) => ({
      value: id,
      label: needLabel(id),
    })),
    fee: labelled({ free: '無料', paid: 'かかる', varies: '人や内容による' }),
    booking: labelled({ none: 'いらない', needed: 'いる' }),
  },
  words: {},
  groups: {},
};

interface Said {
  readonly message?: string;
  readonly fix: string;
}

const DAYS = '下の「日にち」でえらんで「この日を足す」をおしてください。';
const REFUSED =
  '来る人が、待ちぶせにあうおそれがあります。相談の窓口をのせたいときは、「新しい場所を書く」から知らせてください。';

/** What the check says of the file's spelling, said of the form: by code, or by code and field. */
const SAID: Readonly<Record<string, Said>> = {
  'event-day': {
    fix: '「2026-12-05 13:00-16:00」や「2026年12月5日（土）13時〜16時」のように、年から書くか、この行を消して、下の「日にち」でえらんでください。',
  },
  'event-day on': {
    message: '日にちがありません',
    fix: `${DAYS}くりかえすときは、「くりかえすとき」の欄に書きます。`,
  },
  'event-end hours': {
    message: 'くりかえしの終わりの日がありません',
    fix: '「くりかえしの終わりの日」に、分かっている最後の日を書いてください。終わりの決まっていない集まりは、行事ではなく「新しい場所を書く」から知らせてください。',
  },
  'event-far on': {
    fix: '年（西暦）を確かめてください。合っていれば、12か月のうちの日だけを書きます。',
  },
  'event-far until': {
    fix: '年（西暦）を確かめてください。合っていれば、12か月のうちの日にします。',
  },
  'event-refused': { fix: REFUSED },
  shelter: { fix: '場所が知られると危険です。この行事は、送らないでください。' },
  'contradiction until': {
    message: 'くりかえしの決まりがないのに、終わりの日があります',
    fix: 'この日を消すか、「くりかえしの決まり」を書いてください。',
  },
  'contradiction except': {
    message: 'くりかえしの決まりがないのに、休みの日があります',
    fix: '休みの日を消すか、「くりかえしの決まり」を書いてください。',
  },
  'contradiction booking': {
    message: '予約は「いらない」のに、しめきりか予約のひとことがあります',
    fix: '予約がいるなら「いる」をえらぶか、しめきりとひとことを消してください。',
  },
  'contradiction entry': { fix: '代わりの場所の id を書くか、この欄を空にしてください。' },
  'contradiction cancelled.days': {
    fix: '新しい日に延期になったときは、もとの日の行を「日にちと時間」に残して、新しい日の行を足します。もとの日を書きまちがえていたときは、「中止になった日」の印を外してください。',
  },
  'future-date cancelled.on': { fix: '中止や延期のお知らせの出た日を書いてください。' },
  'dangling-id entry': {
    fix: 'id を確かめてください。なければ、この欄を空にして、「ひらくところ」に名前を書いてください。',
  },
  'missing-field booking': {
    message:
      '予約がいるのに、連絡先がありません。電話、メール、フォーム、案内のページのどれかを書いてください',
    fix: '',
  },
  'missing-field place': {
    message:
      '会場がありません。オンラインだけなら、「オンラインで参加できますか」に「はい」と答えてください',
    fix: '',
  },
  'missing-field host': { message: '「ひらくところ」がありません', fix: '' },
  'missing-field area': { message: '「どの地域の人のためか」がありません', fix: '' },
  'missing-field source': { message: '「出典」がありません', fix: '' },
  'personal-contact': {
    fix: '公開していると確かめられないときは、消してください。公開しているものは、「電話」か「メールアドレス」の欄に書きます。',
  },
  'left-from-template': { fix: '本当の値を書くか、消してください。' },
};

/** The same finding, in the words of the form. */
export function saidInForm(finding: Finding): Finding {
  const names = finding.path.filter((part) => typeof part === 'string');
  // What is said of a field is not said of a row in it; of a field in a field it is.
  const isOwn = names.length > 1 || finding.path.length === 1;
  const said =
    (isOwn ? SAID[`${finding.code} ${names.join('.')}`] : undefined) ?? SAID[finding.code];
  return said ? { ...finding, ...said } : finding;
}

export const gatheringFormText = {
  heading: '相談会・行事を書く',
  lead: '日にちの決まった相談会、出張相談、見学会、募集の会などです。最後の日を過ぎると、自然に消えます。',
  refused:
    '暴力・虐待にかかわる集まりと、会場を公表していない集まりは、のせません。個人の名前や携帯電話の番号も書かないでください。',
  toPlace: '新しい場所を書く',

  startNew: '新しい相談会・行事を書く',
  over: (day: string) =>
    `この相談会・行事は、もう終わっています（最後の日は${day}）。ページには、もう出ません。つぎの回があるときは、新しく書いてください。`,
  missing:
    'アドレスに書いてある相談会・行事が見つかりませんでした。終わってから日がたったか、のっていないものです。新しい相談会・行事として書けます。この端末の下書きは、消えていません。',
  off: {
    lead: '取りやめになったときや、日が変わったときに、おしてください。ページに「中止」と出ます。',
    called: '中止になりました',
    putOff: '延期になりました',
    note: '延期',
    all: '「中止」と出ます: すべての日',
    some: (days: readonly string[]) => `「中止」と出ます: ${days.join('、')}`,
    newDay:
      '新しい日が決まっていたら、下の「日にちと時間」に足してください。もとの日の行は、消さずに残します。',
    last: '1日も中止でないときは、「中止・延期を取りけす」をおしてください。',
    only: 'これだけを知らせる',
    undo: '中止・延期を取りけす',
    undone: '中止・延期を取りけしました',
  },
  all: 'のっている相談会・行事を見る',
  label: '相談会・行事の用紙',
  notKept:
    '暴力や死にたい気持ちにかかわるかもしれない言葉があるので、安全のため、下書きをこの端末に残しません。',
  days: {
    legend: '日を足す',
    date: '日にち',
    from: '始まり',
    to: '終わり',
    add: 'この日を足す',
    line: (number: number) => `日にち ${number}行目`,
    will: (line: string) => `足す行: ${line}`,
    notYet: '日にちをえらぶと、ここに出ます。',
    untaken:
      'まだ足していない時間があります。日にちをえらんで「この日を足す」をおすか、いらないときは時間を消してください。',
    typed: '自分で書く行を足す',
    read: 'こう読みました',
  },
  warnings: '確かめてください',
  preview: {
    lead: '書くと、ここに、これから来る日が出ます。',
    days: 'これから来る日',
    none: 'これから来る日が、まだありません。',
    more: (days: number) => `ほか ${days}日`,
  },
  /** warnings of this form alone */
  unsourced: {
    message: '出典は、もとのままです',
    fix: '新しいお知らせやチラシを見て直したときは、「出典」も書きかえてください。',
  },
  newDayOff: (days: readonly string[]) => ({
    message: `すべての日が中止なので、足した日（${days.join('、')}）にも「中止」と出ます`,
    fix: 'その日に開くときは、「中止になった日」で、その日の印を外してください。',
  }),
  sent: {
    added: (name: string) => `相談会・行事の追加: ${name}`,
    fixed: (name: string) => `相談会・行事の直し: ${name}`,
    calledOff: (name: string) => `相談会・行事の中止・延期: ${name}`,
  },
} as const;
