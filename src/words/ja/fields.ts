/**
 * 用紙の項目の文。How the form groups and names the schema's fields. Which fields there are, and their order, is the
 * schema's to say.
 */
import { AUDIENCES, audienceLabel } from '../../domain/vocabulary/audience.ts';
import { COUNCILS } from '../../domain/vocabulary/council.ts';
import {
  HOST_KINDS,
  KIND_GROUPS,
  kindsInGroup,
  KINDS,
  type KindId,
} from '../../domain/vocabulary/kind.ts';
import { NEEDS, needLabel } from '../../domain/vocabulary/need.ts';
import { VISIT_FACT_IDS } from '../../domain/entry/visit-facts.ts';
import { STEPS } from '../../domain/vocabulary/step.ts';
import { WANTED_LABELS } from './wanted.ts';
import { CONTACT_BY } from './work.ts';
import { visitWordsOf } from './visit-facts.ts';

export interface EditGroup {
  readonly id: string;
  readonly title: string;
  readonly lead?: string;
  readonly fields: readonly string[];
  /** folded until asked for: nothing in it is needed */
  readonly isFolded?: boolean;
  /** kinds for which it stands open: a host's form */
  readonly opensFor?: readonly KindId[];
}

export const EDIT_GROUPS: readonly EditGroup[] = [
  { id: 'place', title: 'どんな場所か', fields: ['name', 'kana', 'kind', 'summary', 'area'] },
  {
    id: 'contact',
    title: '住所と連絡先',
    lead: '分からないものは、空のままでかまいません。',
    fields: ['location', 'phones', 'url', 'email', 'form', 'line', 'chat', 'sms', 'fax'],
  },
  {
    id: 'hours',
    title: '開いている日と時間',
    fields: ['hours', 'except', 'by_appointment', 'until', 'hours_note', 'changes', 'capacity'],
  },
  {
    id: 'first',
    title: 'はじめて行く日のこと',
    fields: ['walk_in', ...VISIT_FACT_IDS, 'booking', 'bring', 'first_visit_note'],
    isFolded: true,
  },
  {
    id: 'who',
    title: '使える人',
    fields: [
      'serves',
      'for',
      'not_for',
      'may_start',
      'ages',
      'for_women',
      'for_men',
      'with_children',
      'requires',
      'not_required',
      'who_note',
    ],
    isFolded: true,
  },
  {
    id: 'money',
    title: 'お金',
    fields: ['fee', 'fee_note', 'pay', 'pay_note', 'transport_paid'],
    isFolded: true,
    opensFor: HOST_KINDS,
  },
  {
    id: 'work',
    title: '作業や仕事',
    lead: '働く場や実習を受け入れるところは、分かる範囲で書いてください。相談員が、その人に合うかを考える手がかりになります。',
    fields: [
      'tasks',
      'hours_per_week',
      'contract',
      'certified',
      'host_adjusts',
      'per_month',
      'next_from',
      'contact_by',
    ],
    isFolded: true,
    opensFor: HOST_KINDS,
  },
  {
    id: 'access',
    title: '設備とことば',
    fields: ['wheelchair', 'accessible_toilet', 'sign_language', 'writing_ok', 'languages'],
    isFolded: true,
  },
  {
    id: 'more',
    title: 'やっている団体、圏域、困りごと、つながり',
    fields: [
      'provider',
      'district',
      'aliases',
      'needs',
      'steps',
      'gives_to',
      'route',
      'works_with',
      'formerly',
    ],
    isFolded: true,
  },
  {
    id: 'network',
    title: 'ネットワーク・協議会のこと',
    lead: '種類が「支援ネットワーク・協議会」のときだけ書きます。人の名前は書きません。',
    fields: ['council', 'members', 'secretariat', 'legal_basis', 'meets', 'since'],
    isFolded: true,
  },
  {
    id: 'wanted',
    title: 'いま募っていること',
    lead: '食べもの、手伝う人、場所など、期限のあるものだけを書きます。期限を過ぎると、自然に消えます。',
    fields: ['wanted'],
    isFolded: true,
  },
  {
    id: 'state',
    title: 'お休み・終わり',
    lead: 'いま開いている場所なら、えらばなくてかまいません。',
    fields: ['status'],
    isFolded: true,
  },
  {
    id: 'trust',
    title: '確かめたことと出典',
    lead: '読む人が安心して使えるように、何を見て書いたかを書きます。だれかに聞くか公式サイトを見て確かめたときだけ、「確かめたこと」も書きます。',
    fields: ['verified', 'source'],
  },
];

/** One field an audience: for.women → 女性 */
const FOR_LABELS: Readonly<Record<string, string>> = Object.fromEntries(
  AUDIENCES.map(({ id, label }) => [`for.${id}`, label]),
);

/** Dotted names of fields → 画面での短い名前 */
export const FIELD_LABELS: Readonly<Record<string, string>> = {
  name: '名前',
  kana: '名前の読み',
  aliases: '別の呼び名',
  kind: '種類',
  needs: '答える困りごと',
  steps: '参加のステップ',
  summary: 'ひとことで言うと',
  provider: 'やっている団体',
  'provider.name': '団体の名前',
  'provider.type': '団体の種類',
  'provider.url': '団体のサイト',
  area: '使える地域',
  serves: 'どこに住む人のためか',
  district: '圏域・中学校区',
  location: '場所',
  'location.address': '住所',
  'location.building': '建物・階',
  'location.lat': '緯度',
  'location.lon': '経度',
  'location.access': '行きかた',
  phones: '電話',
  'phones.number': '電話番号',
  'phones.label': '何の電話か',
  'phones.hours': 'つながる時間',
  'phones.free': '通話料は無料ですか',
  email: 'メールアドレス',
  form: '問い合わせフォームのアドレス',
  line: 'LINE のアドレス',
  sms: 'ショートメッセージの番号',
  chat: 'チャット相談のアドレス',
  fax: 'ファクス番号',
  url: 'サイトのアドレス',
  walk_in: '予約なしで、直接行けますか',
  hours: '開いている時間',
  except: '休みの日',
  by_appointment: '予約した人だけですか',
  until: 'この時間割の終わりの日',
  hours_note: '時間についての説明',
  changes: '日にちの決まった変わりごと',
  'changes.from': 'いつから',
  'changes.to': 'いつまで',
  'changes.closed': 'その間は休みですか',
  'changes.hours': 'その間の時間',
  'changes.note': 'ひとこと',
  capacity: '空き',
  'capacity.state': '受け入れ',
  'capacity.on': 'それを聞いた日',
  ...visitWordsOf('asked'),
  booking: '予約',
  bring: '持っていくもの',
  first_visit_note: 'はじめて行く人への説明',
  for: 'だれのための場所か',
  ...FOR_LABELS,
  not_for: '使えない人',
  may_start: 'だれから始められるか',
  ages: '年齢',
  'ages.min': '何歳から',
  'ages.max': '何歳まで',
  for_women: '女性だけの場所ですか',
  for_men: '男性だけの場所ですか',
  with_children: '子どもを連れて行けますか',
  requires: 'いるもの',
  not_required: 'なくてよいもの',
  who_note: '使える人についての説明',
  fee: 'かかるお金',
  fee_note: 'かかるお金の説明',
  pay: 'もらえるお金',
  pay_note: 'もらえるお金の説明',
  transport_paid: '交通費は出ますか',
  tasks: 'すること',
  hours_per_week: '1週間の時間',
  'hours_per_week.min': '少なくて何時間',
  'hours_per_week.max': '多くて何時間',
  contract: '契約',
  host_adjusts: '受け入れ先の工夫',
  per_month: '1か月に受け入れられる人数',
  next_from: 'つぎに受け入れられる日',
  certified: '認定就労訓練事業所の認定はありますか',
  contact_by: '受け入れの相談は何で受けますか',
  wanted: 'いま募っていること',
  'wanted.sort': '何を',
  'wanted.what': 'ほしいもの、してほしいこと',
  'wanted.how_many': 'どのくらい',
  'wanted.until': 'いつまで',
  wheelchair: '車いすで入れますか',
  accessible_toilet: '車いすで使えるトイレはありますか',
  sign_language: '手話は使えますか',
  writing_ok: '筆談はできますか',
  languages: '通じることば',
  gives_to: '食べものを渡す相手',
  route: '行きかたの決まり',
  works_with: 'つなぎ先・つないでもらう先',
  council: 'どんな会議・ネットワークか',
  members: '入っているところ',
  'members.who': '場所の id か、団体の名前',
  'members.role': '役割',
  secretariat: '事務局',
  legal_basis: 'もとになる法律や要綱',
  meets: '会議の種類とひらく回数',
  since: 'いつできたか',
  formerly: '前の id',
  status: 'いまの様子',
  'status.state': '様子',
  'status.until': 'お休みの終わりの日',
  'status.on': '終わった日',
  'status.successor': '代わりの場所',
  'status.note': 'ひとこと',
  verified: '確かめたこと',
  'verified.on': '確かめた日',
  'verified.by': '確かめた人や団体',
  'verified.how': '確かめかた',
  source: '出典',
  'source.title': '出典の題名',
  'source.url': '出典のアドレス',
  'source.licence': '使ってよい条件',
  'source.publisher': '出典を出したところ',
  'source.retrieved': '出典を見た日',
  'source.as_of': '資料の日',
};

/** The one word that may stand in place of a table. */
export const FIELD_WORDS: Readonly<Record<string, string>> = {
  location: '場所を公表していない（住所をのせない）',
  for: 'だれでも使える',
};

const ID_HINT =
  '場所のページのアドレスの、resources/ のあとの部分を書きます（例: tokyo/nerima/minna-no-cafe）。';

/** Help where the schema's own words speak of the file's spelling, which the form takes care of. */
export const FIELD_HINTS: Readonly<Record<string, string>> = {
  kind: 'いちばん近いものを1つえらんでください。',
  area: '住んでいる人が使える市区町村をえらびます。いくつでもえらべます。はじめの地域に置かれます。',
  needs: 'えらばなければ、種類に合わせて決まります。',
  steps: 'えらばなければ、種類に合わせて決まります。',
  serves: 'えらばなければ、種類に合わせて決まります。',
  for: 'おもに来る人が決まっているときだけ、えらびます。えらばなければ、種類に合わせて決まります。',
  not_for: '',
  may_start: '',
  changes: '年末年始の休みや、夏休みだけの時間などです。その日が過ぎると、自然に消えます。',
  'changes.to': '1日だけなら、空のままにします。',
  'changes.hours': '1行に1つ書きます。例: 毎日 10:00-15:00',
  'capacity.on': '',
  capacity: '30日たつと「分からない」にもどります。',
  'capacity.state': '',
  booking: '',
  fee: '',
  pay: '',
  contract: '',
  gives_to: '',
  location: '',
  verified: '',
  status: '',
  'status.state': '',
  'verified.how': '',
  'verified.by':
    '団体か役割の名前を書きます。ページに出るので、人の名前は書きません（例: 見本区社会福祉協議会、見本町の民生委員）。',
  provider: '',
  ages: '',
  hours_per_week: '',
  phones: '',
  route: 'えらばなければ、種類に合わせて決まります。',
  'phones.number': '例: 03-1234-5678。#8008 のような短い番号も書けます。',
  'phones.hours': '1行に1つ書きます。例: 平日 9:00-17:00',
  fax: '例: 03-1234-5678',
  contact_by: '',
  'wanted.sort': '',
  'wanted.until': '過ぎると、自然に消えます。',
  hours: '下の「時間をえらぶ」で足すか、「毎週火・金 13:00-16:00」のように書いてください。',
  except: '「祝日」「12/29-1/3」のように書いてください。',
  languages:
    '1行に1つ、記号で書きます（ja-easy やさしい日本語、en 英語、zh 中国語、ko 韓国語、vi ベトナム語、pt ポルトガル語）。',
  works_with: `ここから紹介したり、ここへ紹介されたりするところです。${ID_HINT}`,
  council: '',
  members:
    'カタログにある場所は id を、まだない団体は名前を書きます。「見本町医師会」のように、団体だけで、人の名前は書きません。',
  'members.who': ID_HINT,
  secretariat:
    '1行に1つ、団体や部署の名前を書きます。カタログにある場所なら、id でもかまいません。',
  since: '年だけ、年と月だけでもかまいません。例: 2023-12',
  formerly: 'ファイルの名前を変えたときに残します。ふだんは空のままにします。',
  'status.on': '終わったときだけ書きます。',
  'status.successor': `終わったときに、代わりの場所があれば書きます。${ID_HINT}`,
  source:
    '書いてあることの、もとになったもの（サイト、チラシなど）です。少なくとも1つ書いてください。',
};

const labelled = (labels: Readonly<Record<string, string>>) =>
  Object.entries(labels).map(([value, label]) => ({ value, label }));

export interface Choice {
  readonly value: string;
  readonly label: string;
}

/** Dotted names of fields that are chosen → what may be chosen, in words */
export const FIELD_CHOICES: Readonly<Record<string, readonly Choice[]>> = {
  kind: KINDS.map(({ id, label }) => ({ value: id, label })),
  needs: NEEDS.map(({ id }) => ({ value: id, label: needLabel(id) })),
  steps: STEPS.map(({ id, label }) => ({ value: String(id), label })),
  serves: labelled({
    residents: 'その地域に住む人',
    prefecture: 'その都道府県に住む人',
    anyone: 'どこの人でも',
  }),
  ...Object.fromEntries(
    Object.keys(FOR_LABELS).map((path) => [path, labelled({ only: 'だけ', mainly: 'おもに' })]),
  ),
  council: COUNCILS.map(({ id, label }) => ({ value: id, label })),
  not_for: AUDIENCES.map(({ id }) => ({ value: id, label: audienceLabel(id) })),
  may_start: labelled({ self: '本人', family: '家族だけでも', supporter: '支援する人だけでも' }),
  'capacity.state': labelled({ open: '空きがある', waiting: '空きを待つ', full: 'いっぱい' }),
  booking: labelled({ none: 'いらない', 'first-time': 'はじめての日だけいる', always: '毎回いる' }),
  fee: labelled({ free: '無料', paid: 'かかる', varies: '人や内容による' }),
  pay: labelled({ none: '出ない', 工賃: '工賃', 時給: '時給' }),
  contract: labelled({
    雇用型: '雇用契約を結ぶ（雇用型）',
    非雇用型: '雇用契約を結ばない（非雇用型）',
  }),
  contact_by: labelled(CONTACT_BY),
  'wanted.sort': labelled(WANTED_LABELS),
  gives_to: labelled({ individuals: '個人', organisations: '団体' }),
  route: labelled({ direct: '直接行ける', 'via-consultation': 'まず相談窓口を通す' }),
  'status.state': labelled({ open: '開いている', paused: 'お休み中', closed: '終わった' }),
  'verified.how': labelled({
    phone: '電話で聞いた',
    visit: '行って見た',
    operator: '運営している人から聞いた',
    'official-site': '公式サイトを見た',
  }),
};

/** kinds under the titles of their groups */
export const KIND_CHOICES = KIND_GROUPS.map((group) => ({
  label: group.label,
  kinds: kindsInGroup(group.id).map(({ id, label }) => ({ value: id, label })),
}));

/** What one form calls its fields, and what may be chosen in them, all by the dotted names of the fields. */
export interface FormWords {
  readonly labels: Readonly<Record<string, string>>;
  readonly hints: Readonly<Record<string, string>>;
  readonly choices: Readonly<Record<string, readonly Choice[]>>;
  /** the one word that may stand in place of a table */
  readonly words: Readonly<Record<string, string>>;
  /** choices that stand under titles */
  readonly groups: Readonly<
    Record<string, readonly { readonly label: string; readonly kinds: readonly Choice[] }[]>
  >;
}

export const dottedName = (path: readonly (string | number)[]): string =>
  path.filter((key) => typeof key === 'string').join('.');

type Labels = Pick<FormWords, 'labels'>;

/** 場所の用紙のことば */
export const PLACE_WORDS: FormWords = {
  labels: FIELD_LABELS,
  hints: FIELD_HINTS,
  choices: FIELD_CHOICES,
  words: FIELD_WORDS,
  groups: { kind: KIND_CHOICES },
};

export function labelOf(
  path: readonly (string | number)[],
  { labels }: Labels = PLACE_WORDS,
): string {
  const name = dottedName(path);
  return labels[name] ?? name;
}

/** The schema's description without what the label says already. */
export function shortDescription(description: string, label: string): string {
  if (!description.startsWith(label)) return description;
  const rest = description.slice(label.length).replace(/^[。、]/, '');
  return /^（[^（）]*(?:（[^（）]*）[^（）]*)?）$/.test(rest) ? rest.slice(1, -1) : rest;
}

/** 電話 2・電話番号: where on the screen a path leads */
export function placeName(path: readonly (string | number)[], words: Labels = PLACE_WORDS): string {
  return path
    .flatMap((key, index) =>
      typeof key === 'number'
        ? []
        : [
            labelOf(path.slice(0, index + 1), words) +
              (typeof path[index + 1] === 'number' ? ` ${Number(path[index + 1]) + 1}` : ''),
          ],
    )
    .join('・');
}

/** The check's words speak of the file's keys; on the screen stand labels. */
export function withLabels(message: string, { labels }: Labels = PLACE_WORDS): string {
  const inner = (key: string) =>
    labels[key] ?? Object.entries(labels).find(([name]) => name.endsWith(`.${key}`))?.[1];
  return message.replace(/「([a-z_]+(?:\.[a-z_-]+)?)」/g, (whole, key: string) => {
    const label = inner(key);
    return label ? `「${label}」` : whole;
  });
}
