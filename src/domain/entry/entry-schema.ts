/**
 * 場所のファイルの見出しの形。
 * An entry's front matter. The reader hands over text only (every YAML scalar is a string), so this
 * is the one place that turns text into booleans, numbers and dates. Every field carries a Japanese
 * description: the editors' field table and form are made from it. Imports zod: never in the browser.
 */
import { z } from 'zod';
import { AUDIENCE_IDS, AUDIENCE_LEVELS, audienceLabel } from '../vocabulary/audience.ts';
import { COUNCIL_IDS } from '../vocabulary/council.ts';
import { KIND_IDS, type KindId } from '../vocabulary/kind.ts';
import { SERVES } from '../vocabulary/kind-welcome.ts';
import { NEED_IDS } from '../vocabulary/need.ts';
import { STARTERS } from './usual.ts';
import { VERIFIED_HOW } from './information-age.ts';
import { entryFindings } from '../fields/between-fields.ts';
import { VISIT_FACT_IDS, VISIT_FACTS, type VisitFact } from './visit-facts.ts';
import { WANTED_SORTS } from './wanted.ts';
import { CAPACITY_STATES } from './welcome.ts';
import {
  date,
  degree,
  flag,
  issue,
  listOf,
  meaning,
  oneOf,
  table,
  text,
  webAddress,
  wholeNumber,
  written,
} from '../fields/schema-parts.ts';

export const phone = table({
  number: written({ is: 'phone', what: 'number' }).describe(
    '電話番号。"03-1234-5678" のように、引用符でかこみます。#8008 のような短い番号も書けます',
  ),
  label: text('label', 40).optional().describe('何の電話か（例: 子ども専用、IP電話から）'),
  hours: listOf(written({ is: 'hours', what: 'hours' }))
    .optional()
    .describe('この電話がつながる時間。hours と同じ書き方'),
  free: flag('free').optional().describe('通話料が無料なら true'),
});

export const source = table({
  title: text('title', 120).describe('出典の題名'),
  url: webAddress('url').describe('出典のアドレス'),
  licence: text('licence', 80).describe(
    '使ってよい条件（例: CC BY 4.0、公開情報（事実のみ引用））',
  ),
  publisher: text('publisher', 60)
    .optional()
    .describe('資料を公表したところ。題名から分かるときは書きません'),
  retrieved: date('retrieved').describe('出典を見た日'),
  as_of: written({ is: 'partial-day', what: 'as_of' })
    .optional()
    .describe(
      'いつの資料か。資料に書いてあるところまで（"2023"、"2023-12"、"2023-12-05"）。書いていなければ、この行も書きません',
    ),
});

/** Reading is no confirmation: entries from before said so. */
const NOT_VERIFIED =
  '資料を読んだだけなら、verified の行を消して、資料の日を source の as_of に書いてください（"2023"、"2023-12"、"2023-12-05"）。';

export const BOOKINGS = ['none', 'first-time', 'always'] as const;
/** How a host is asked whether somebody may come. */
export const CONTACT_WAYS = ['phone', 'email', 'form', 'fax', 'consultation'] as const;
export const STATUSES = ['open', 'paused', 'closed'] as const;

const statusTable = table({
  state: oneOf('state', STATUSES).describe('open 開いている・paused お休み中・closed おわった'),
  until: date('until').optional().describe('お休みがいつまでか（分かるときだけ）'),
  on: date('on').optional().describe('おわった日（closed のとき）'),
  successor: text('successor', 160).optional().describe('代わりの場所の id（closed のとき）'),
  note: text('note', 200).optional().describe('お休みや終わりについてのひとこと'),
});

/** status: open と書いても、status の表で書いてもよい */
const status = z
  .preprocess((value) => (typeof value === 'string' ? { state: value } : value), statusTable)
  .meta({ shorthand: 'state' });

const location = z.union([
  z.literal('hidden'),
  table({
    address: text('address', 160).optional().describe('住所。都道府県から書きます'),
    building: text('building', 120).optional().describe('建物の名前、階'),
    lat: degree('lat', 20, 46).optional().describe('緯度（例: 35.7356）'),
    lon: degree('lon', 122, 154).optional().describe('経度（例: 139.6517）'),
    access: text('access', 160).optional().describe('行きかた（例: 練馬駅から歩いて5分）'),
  }),
]);

const audience = (id: (typeof AUDIENCE_IDS)[number]) =>
  oneOf(`for.${id}`, AUDIENCE_LEVELS).optional().describe(audienceLabel(id));
type AudienceFields = Readonly<Record<(typeof AUDIENCE_IDS)[number], ReturnType<typeof audience>>>;

/** for: anyone と書いても、対象ごとに書いてもよい */
const audiences = z.union([
  z.literal('anyone'),
  table(Object.fromEntries(AUDIENCE_IDS.map((id) => [id, audience(id)])) as AudienceFields),
]);

const capacity = table({
  state: oneOf('state', CAPACITY_STATES).describe(
    'open 空きがある・waiting 空きを待つ・full いっぱい',
  ),
  on: date('on').describe('その様子を聞いた日。30日たつと「分からない」にもどります'),
});

const change = table({
  from: date('from').describe('いつから'),
  to: date('to').optional().describe('いつまで。1日だけなら書きません'),
  closed: flag('closed').optional().describe('その間、休みなら true'),
  hours: listOf(written({ is: 'hours', what: 'hours' }))
    .optional()
    .describe('その間だけの時間。hours と同じ書き方'),
  note: text('note', 120).optional().describe('ひとこと（例: 改修工事のため）'),
});

const wanted = table({
  sort: oneOf('sort', WANTED_SORTS).describe(
    '何を: food 食べもの・goods もの・helpers 手伝う人・place 場所・members 仲間・hosts 働く場や実習先',
  ),
  what: text('what', 80).describe('ほしいもの、してほしいこと（例: お米、夕食づくりの手伝い）'),
  how_many: text('how_many', 40).optional().describe('どのくらい（例: 10kgくらい、毎回2人）'),
  until: date('until').describe('いつまで。過ぎると、どのページからも自然に消えます'),
});

const memberTable = table({
  who: text('who', 160).describe('カタログの場所の id か、まだのっていない団体の名前'),
  role: text('role', 120)
    .optional()
    .describe('ネットワークの中での役割（例: 調整機関、住まいの相談を受ける）'),
});

/** members: [id, 名前] と書いても、役割といっしょに表で書いてもよい */
const member = z
  .preprocess((value) => (typeof value === 'string' ? { who: value } : value), memberTable)
  .meta({ shorthand: 'who' });

/** はじめて行く日の「はい・いいえ」: one flag a fact */
const visitFlag = (fact: VisitFact) => flag(fact).optional().describe(VISIT_FACTS[fact]);
const visitFlags = Object.fromEntries(
  VISIT_FACT_IDS.map((fact) => [fact, visitFlag(fact)]),
) as Readonly<Record<VisitFact, ReturnType<typeof visitFlag>>>;

export const frontMatterSchema = table({
  name: text('name', 80).describe('名前。正式な呼び名'),
  kana: written({ is: 'kana', what: 'kana' }).optional().describe('名前の読み（ひらがな）'),
  aliases: listOf(text('aliases', 60)).optional().describe('別の呼び名、略称'),
  kind: oneOf('kind', KIND_IDS).describe('種類の id'),
  needs: listOf(oneOf('needs', NEED_IDS))
    .optional()
    .describe('どの困りごとに答えるか。書かなければ種類から決まります'),
  steps: listOf(meaning<number>({ is: 'step', what: 'steps' }))
    .optional()
    .describe('参加のステップ（0〜6）。書かなければ種類から決まります'),
  summary: text('summary', 80).optional().describe('どんなところか、ひとことで（80字まで）'),
  provider: table({
    name: text('name', 80).describe('やっている団体や役所の名前'),
    type: text('type', 40).optional().describe('団体の種類（例: 自治体、社会福祉協議会、NPO）'),
    url: webAddress('url').optional().describe('団体のサイト'),
  })
    .optional()
    .describe('だれがやっているか'),
  area: listOf(written({ is: 'area', what: 'area' }), 80).describe(
    'だれが使えるか: 市区町村コード6けた（例: "131202"）、都道府県コード、または national（全国）',
  ),
  serves: oneOf('serves', SERVES)
    .optional()
    .describe(
      'どこに住む人のためか: residents その地域に住む人・prefecture その都道府県の人・anyone どこの人でも。書かなければ種類から決まります',
    ),
  district: text('district', 40)
    .optional()
    .describe(
      '圏域・中学校区など、その市区町村での地域の名前。資料に書いてあるときだけ、資料のとおりに（例: 烏山地域）',
    ),
  location: location.optional().describe('場所。公表していないときは hidden'),
  phones: listOf(phone, 12).optional().describe('電話番号の一覧'),
  email: written({ is: 'email', what: 'email' })
    .optional()
    .describe('メールアドレス（公表されているもの）'),
  form: webAddress('form').optional().describe('問い合わせフォームのアドレス'),
  line: webAddress('line').optional().describe('LINE のアドレス（https://lin.ee/… など）'),
  sms: written({ is: 'phone', what: 'sms' }).optional().describe('ショートメッセージの番号'),
  chat: webAddress('chat').optional().describe('チャット相談のアドレス'),
  fax: written({ is: 'phone', what: 'fax' }).optional().describe('ファクス番号（引用符でかこむ）'),
  url: webAddress('url').optional().describe('サイトのアドレス'),
  walk_in: flag('walk_in').optional().describe('予約なしで直接行ってよいなら true'),
  hours: listOf(written({ is: 'hours', what: 'hours' }))
    .optional()
    .describe(
      '開いている時間。「毎週火・金 13:00-16:00」「第2・第4土 10:00-12:00」「平日 8:30-17:15」のように1行に1つ',
    ),
  except: listOf(written({ is: 'except', what: 'except' }))
    .optional()
    .describe('休みの日。「祝日」「12/29-1/3」のように'),
  by_appointment: flag('by_appointment').optional().describe('予約した人だけが行けるなら true'),
  until: date('until').optional().describe('この時間割がいつまでか（期限のあるときだけ）'),
  hours_note: text('hours_note', 300)
    .optional()
    .describe('時間について、出典に書いてあったこと（決まった書き方にできないもの）'),
  changes: listOf(change, 12)
    .optional()
    .describe(
      '日にちの決まった変わりごと（年末年始の休み、夏休みの時間など）。過ぎると自然に終わります',
    ),
  capacity: capacity.optional().describe('空き（受け入れられるかどうか）'),
  ...visitFlags,
  booking: oneOf('booking', BOOKINGS)
    .optional()
    .describe('予約: none いらない・first-time はじめだけ・always 毎回'),
  bring: listOf(text('bring', 60)).optional().describe('持っていくもの'),
  first_visit_note: text('first_visit_note', 300)
    .optional()
    .describe('はじめて行くときのこと（出典に書いてあったこと）'),
  for: audiences
    .optional()
    .describe(
      'だれのための場所か。「hikikomori: mainly」のように、only だけ・mainly おもに。書かない人については種類から決まり、だれでもなら for: anyone',
    ),
  not_for: listOf(oneOf('not_for', AUDIENCE_IDS))
    .optional()
    .describe('使えない人（for と同じ id）'),
  may_start: listOf(oneOf('may_start', STARTERS))
    .optional()
    .describe('だれから相談や申しこみを始められるか: self 本人・family 家族・supporter 支援者'),
  ages: table({
    min: wholeNumber('ages.min', 120).optional().describe('何歳から'),
    max: wholeNumber('ages.max', 120).optional().describe('何歳まで'),
  })
    .optional()
    .describe('使える年齢'),
  for_women: flag('for_women').optional().describe('女性だけの場所なら true'),
  for_men: flag('for_men').optional().describe('男性だけの場所なら true'),
  with_children: flag('with_children').optional().describe('子どもを連れて行けるか'),
  requires: listOf(text('requires', 80))
    .optional()
    .describe('いるもの（例: 紹介状、障害福祉サービス受給者証）'),
  not_required: listOf(text('not_required', 80))
    .optional()
    .describe('なくてよいもの（例: 保険証、障害者手帳）'),
  who_note: text('who_note', 300).optional().describe('使える人について、出典に書いてあったこと'),
  fee: oneOf('fee', ['free', 'paid', 'varies'] as const)
    .optional()
    .describe('お金: free 無料・paid かかる・varies 人や内容による'),
  fee_note: text('fee_note', 300).optional().describe('お金についてのひとこと'),
  pay: oneOf('pay', ['none', '工賃', '時給'] as const)
    .optional()
    .describe('もらえるお金: none なし・工賃・時給'),
  pay_note: text('pay_note', 200).optional().describe('もらえるお金についてのひとこと'),
  transport_paid: flag('transport_paid').optional().describe('交通費が出るか'),
  tasks: listOf(text('tasks', 60)).optional().describe('どんな作業や仕事があるか'),
  hours_per_week: table({
    min: wholeNumber('hours_per_week.min', 168).optional().describe('週に最低何時間'),
    max: wholeNumber('hours_per_week.max', 168).optional().describe('週に最高何時間'),
  })
    .optional()
    .describe('週に何時間くらいか'),
  contract: oneOf('contract', ['雇用型', '非雇用型'] as const)
    .optional()
    .describe('雇用型（契約して働く）・非雇用型（体験や訓練）'),
  host_adjusts: listOf(text('host_adjusts', 60))
    .optional()
    .describe('受け入れ先の工夫（例: 休んでもよい、時間を短く）'),
  per_month: wholeNumber('per_month', 999).optional().describe('1か月に何人くらい受け入れられるか'),
  next_from: date('next_from').optional().describe('つぎに受け入れられる日（先のときだけ）'),
  wheelchair: flag('wheelchair').optional().describe('車いすで入れるか'),
  accessible_toilet: flag('accessible_toilet').optional().describe('車いすで使えるトイレがあるか'),
  sign_language: flag('sign_language').optional().describe('手話が使えるか'),
  writing_ok: flag('writing_ok').optional().describe('筆談ができるか'),
  languages: listOf(written({ is: 'language', what: 'languages' }))
    .optional()
    .describe('通じることば（ja-easy やさしい日本語、en、zh、ko …）'),
  gives_to: oneOf('gives_to', ['individuals', 'organisations'] as const)
    .optional()
    .describe('フードバンクが食べものを渡す相手: individuals 個人・organisations 団体'),
  route: oneOf('route', ['direct', 'via-consultation'] as const)
    .optional()
    .describe(
      'direct 直接行ける・via-consultation まず相談窓口や学校などを通す。書かなければ種類から決まります',
    ),
  works_with: listOf(text('works_with', 160))
    .optional()
    .describe('つなぎ先、つないでもらう先の id'),
  certified: flag('certified')
    .optional()
    .describe('認定就労訓練事業所の認定があるか（生活困窮者自立支援法16条）'),
  contact_by: listOf(oneOf('contact_by', CONTACT_WAYS))
    .optional()
    .describe(
      '受け入れの相談は何で: phone 電話・email メール・form フォーム・fax ファクス・consultation 相談窓口を通して',
    ),
  wanted: listOf(wanted, 8)
    .optional()
    .describe('いま募っていること（食べもの、手伝う人、場所など）。期限のあるものだけ'),
  council: listOf(oneOf('council', COUNCIL_IDS))
    .optional()
    .describe('どんな会議・ネットワークか。1つの会がいくつかをかねることもあります'),
  members: listOf(member, 120)
    .optional()
    .describe(
      'ネットワークに入っているところの id。カタログにまだなければ、団体の名前。人の名前は書きません',
    ),
  secretariat: listOf(text('secretariat', 160), 6)
    .optional()
    .describe('事務局の id か、団体や部署の名前。人の名前は書きません'),
  legal_basis: text('legal_basis', 120)
    .optional()
    .describe('もとになる法律や要綱（例: 子ども・若者育成支援推進法19条）'),
  meets: text('meets', 160)
    .optional()
    .describe('会議の種類と、ひらく回数（例: 代表者会議 年1回、実務者会議 年4回）'),
  since: written({ is: 'partial-day', what: 'since' })
    .optional()
    .describe('いつできたか。出典に書いてあるところまで（"2023"、"2023-12"、"2023-12-05"）'),
  formerly: listOf(written({ is: 'former-id', what: 'formerly' }))
    .optional()
    .describe('前の id（ファイル名を変えたとき）'),
  status: status.optional().describe('いまの様子。書かなければ open（開いている）'),
  verified: table({
    on: date('on').describe('確かめた日'),
    by: text('by', 60).describe('確かめた人や団体'),
    how: oneOf('how', VERIFIED_HOW, {
      publication: NOT_VERIFIED,
      'open-data': NOT_VERIFIED,
    }).describe(
      '確かめかた: phone 電話・visit 訪問・operator 運営者から・official-site 公式サイト',
    ),
  })
    .optional()
    .describe(
      'いつ、だれが、どう確かめたか。だれかに聞いたか、公式サイトを見たときだけ。資料を読んだだけなら書かず、source の as_of に資料の日を書きます',
    ),
  source: listOf(source, 8)
    .optional()
    .describe(
      '出典。一つでも、いくつでも。資料もサイトもなく、運営している人などから聞いただけのときは書かず、verified に、いつ、だれが聞いたかを書きます',
    ),
}).superRefine((entry, ctx) => {
  for (const found of entryFindings(entry))
    ctx.addIssue({ ...issue(found), path: [...found.path] });
});

export type FrontMatter = z.output<typeof frontMatterSchema>;

/** An entry as the site and the matcher use it: what was left out is filled from its kind. */
export interface Resource extends Omit<
  FrontMatter,
  'needs' | 'steps' | 'route' | 'status' | 'kind' | 'source'
> {
  /** path under content/resources without the ending, such as tokyo/nerima/example */
  readonly id: string;
  readonly kind: KindId;
  readonly needs: readonly (typeof NEED_IDS)[number][];
  readonly steps: readonly number[];
  readonly route: 'direct' | 'via-consultation';
  readonly status: z.output<typeof statusTable>;
  /** none where all was asked of somebody: then `verified` says of whom and when */
  readonly source: readonly z.output<typeof source>[];
  /** 情報の日: YYYY, YYYY-MM or YYYY-MM-DD; absent where nobody says of when the information is */
  readonly asOf?: string | undefined;
  /** Markdown */
  readonly body: string;
}
