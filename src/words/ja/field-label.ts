/** 見出しの短い呼び名, for reports of what changed. The schema's descriptions say how to write a field; these say its name. */
import { AUDIENCES, type AudienceId } from '../../domain/vocabulary/audience.ts';
import { COUNCILS } from '../../domain/vocabulary/council.ts';
import { HOW_LABELS } from './verified.ts';
import { visitWordsOf } from './visit-facts.ts';
import { CONTACT_BY } from './work.ts';

/** だれのための場所か: for.women */
const FOR_LABELS = Object.fromEntries(
  AUDIENCES.map(({ id, label }) => [`for.${id}`, `だれのためか（${label}）`]),
) as Readonly<Record<`for.${AudienceId}`, string>>;

/** By dotted path, the most important for a reader first: closed, where, phone, when; how it was confirmed last. */
export const FIELD_LABELS = {
  'status.state': 'いまの様子',
  'status.on': 'おわった日',
  'status.until': 'お休みがおわる日',
  'status.successor': '代わりの場所',
  'status.note': 'お休みや終わりのひとこと',
  location: '場所',
  'location.address': '住所',
  'location.building': '建物',
  'location.access': '行きかた',
  'location.lat': '緯度',
  'location.lon': '経度',
  phones: '電話番号',
  hours: '開いている時間',
  except: 'お休みの日',
  by_appointment: '予約した人だけ',
  until: '時間割の期限',
  hours_note: '時間のひとこと',
  changes: '日にちの決まった変わりごと',
  'capacity.state': '空き',
  'capacity.on': '空きを聞いた日',
  walk_in: '予約なしで行ける',
  name: '名前',
  kind: '種類',
  area: '使える地域',
  serves: 'どこに住む人のためか',
  district: '圏域・中学校区',
  for: 'だれのためか',
  ...FOR_LABELS,
  not_for: '使えない人',
  route: '行くまでの道',
  fee: 'お金',
  fee_note: 'お金のひとこと',
  booking: '予約',
  url: 'サイト',
  email: 'メール',
  form: '問い合わせフォーム',
  line: 'LINE',
  sms: 'ショートメッセージ',
  chat: 'チャット',
  fax: 'ファクス',
  may_start: 'だれから始められるか',
  'ages.min': '何歳から',
  'ages.max': '何歳まで',
  for_women: '女性だけ',
  for_men: '男性だけ',
  with_children: '子どもを連れて行ける',
  requires: 'いるもの',
  not_required: 'なくてよいもの',
  who_note: '使える人のひとこと',
  needs: '困りごと',
  steps: '参加のステップ',
  kana: '読み',
  aliases: '別の呼び名',
  summary: 'ひとこと',
  'provider.name': 'やっているところ',
  'provider.type': '団体の種類',
  'provider.url': '団体のサイト',
  ...visitWordsOf('name'),
  bring: '持っていくもの',
  first_visit_note: 'はじめて行く日のひとこと',
  pay: 'もらえるお金',
  pay_note: 'もらえるお金のひとこと',
  transport_paid: '交通費',
  tasks: '作業や仕事',
  'hours_per_week.min': '週に最低',
  'hours_per_week.max': '週に最高',
  contract: '契約',
  host_adjusts: '受け入れ先の工夫',
  per_month: '1か月の受け入れ',
  next_from: 'つぎに受け入れられる日',
  certified: '認定就労訓練事業所の認定',
  contact_by: '受け入れの相談のしかた',
  wanted: 'いま募っていること',
  wheelchair: '車いす',
  accessible_toilet: '車いすのトイレ',
  sign_language: '手話',
  writing_ok: '筆談',
  languages: '通じることば',
  gives_to: '食べものを渡す相手',
  works_with: 'つながっているところ',
  council: 'どんな会議・ネットワークか',
  members: '入っているところ',
  secretariat: '事務局',
  legal_basis: 'もとになる法律や要綱',
  meets: '会議の種類とひらく回数',
  since: 'いつできたか',
  '(body)': '本文',
  formerly: '前の id',
  source: '出典',
  'verified.on': '確かめた日',
  'verified.by': '確かめた人',
  'verified.how': '確かめかた',
} as const satisfies Readonly<Record<string, string>>;

export type FieldPath = keyof typeof FIELD_LABELS;

const ORDER = Object.keys(FIELD_LABELS);

/** 0 is the most important. */
export function fieldRank(path: string): number {
  const rank = ORDER.indexOf(path);
  return rank === -1 ? ORDER.length : rank;
}

/** The path itself for a field that nobody knows. */
export function fieldLabel(path: string): string {
  return (FIELD_LABELS as Readonly<Record<string, string>>)[path] ?? path;
}

const FLAG = { true: 'はい', false: 'いいえ' } as const;

const VALUES: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'status.state': { open: '開いている', paused: 'お休み中', closed: 'おわった' },
  location: { hidden: '公表していない' },
  serves: {
    residents: 'その地域に住む人',
    prefecture: 'その都道府県に住む人',
    anyone: 'どこの人でも',
  },
  for: { anyone: 'だれでも' },
  council: Object.fromEntries(COUNCILS.map(({ id, label }) => [id, label])),
  not_for: Object.fromEntries(AUDIENCES.map(({ id, label }) => [id, label])),
  may_start: { self: '本人', family: '家族だけでも', supporter: '支援する人だけでも' },
  'capacity.state': { open: '空きがある', waiting: '空きを待つ', full: 'いっぱい' },
  route: { direct: '直接行ける', 'via-consultation': 'まず相談窓口を通す' },
  fee: { free: '無料', paid: 'かかる', varies: '人や内容による' },
  booking: { none: 'いらない', 'first-time': 'はじめだけ', always: '毎回' },
  pay: { none: 'なし' },
  contact_by: CONTACT_BY,
  gives_to: { individuals: '個人', organisations: '団体' },
  'verified.how': HOW_LABELS,
};

const LEVELS: Readonly<Record<string, string>> = { only: 'だけ', mainly: 'おもに' };

/** A written value as a person says it: free → 無料. */
export function valueLabel(path: string, value: string): string {
  if (path.startsWith('for.')) return LEVELS[value] ?? value;
  return VALUES[path]?.[value] ?? (FLAG as Readonly<Record<string, string>>)[value] ?? value;
}
