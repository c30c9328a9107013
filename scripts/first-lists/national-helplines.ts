/**
 * 全国の電話・チャット相談: every line that reference/places.md confirms, by hand, because what is said here is
 * read in the worst hour of somebody's life. Lines it marks M, and #9999 (only at times), are left out.
 */
import type { NeedId } from '../../src/domain/vocabulary/need.ts';
import type { Draft, Importer } from '../../src/import/join/draft.ts';
import { readSourceText } from './source-file.ts';

interface Line {
  readonly slug: string;
  /** the number as reference/places.md writes it: if it is gone from there, the line is not imported */
  readonly listed: string;
  readonly name: string;
  readonly kana?: string;
  readonly aliases?: readonly string[];
  readonly needs: readonly NeedId[];
  readonly summary: string;
  readonly body?: string;
  readonly provider: string;
  readonly providerType?: string;
  readonly phones: readonly Readonly<Record<string, unknown>>[];
  readonly hours?: readonly string[];
  readonly except?: readonly string[];
  readonly note?: string;
  readonly fee: 'free' | 'paid';
  readonly feeNote?: string;
  readonly languages?: readonly string[];
  readonly chat?: string;
  readonly url: string;
  readonly source: string;
  /** the source's own date; the day the list was put together where it has none */
  readonly on?: string;
  readonly ages?: Readonly<Record<string, number>>;
  readonly extra?: Readonly<Record<string, unknown>>;
}

const LISTED_ON = '2026-11-22';
const ALL_DAY = ['毎日 24時間'];
const CALL_CHARGE = '通話料がかかります';

const LINES: readonly Line[] = [
  { slug: 'keisatsu-110', listed: '110 / 119', name: '警察 110番', kana: 'けいさつ ひゃくとおばん', needs: ['violence'], summary: 'いま危ないとき、事件にあったときに、すぐ来てもらえます。', provider: '警察庁', phones: [{ number: '110', free: true }], hours: ALL_DAY, fee: 'free', url: 'https://www.npa.go.jp/', source: '警察庁', on: '2026-07-26' },
  { slug: 'shobo-119', listed: '110 / 119', name: '救急・消防 119番', kana: 'きゅうきゅう しょうぼう ひゃくじゅうきゅうばん', needs: ['health'], summary: '大きなけがや急な病気、火事のときに、すぐ来てもらえます。', provider: '総務省消防庁', phones: [{ number: '119', free: true }], hours: ALL_DAY, fee: 'free', url: 'https://www.fdma.go.jp/mission/enrichment/kyukyumusen_kinkyutuhou/119.html', source: '総務省消防庁', on: '2026-07-26' },
  { slug: 'yorisoi-hotline', listed: '0120-279-338', name: 'よりそいホットライン', kana: 'よりそいほっとらいん', needs: ['unknown', 'money', 'work', 'housing', 'food', 'family', 'place', 'withdrawn', 'health', 'language'], summary: 'どんな困りごとでも、いつでも無料で話を聞いてもらえます。', body: '外国語で話したいときは、ガイダンスのあとに「2」をおします（10:00〜22:00）。', provider: '一般社団法人社会的包摂サポートセンター', providerType: '一般社団法人', phones: [{ number: '0120-279-338', free: true }, { number: '0120-279-226', label: '岩手・宮城・福島から', free: true }, { number: '050-3655-0279', label: 'IP電話から' }], hours: ALL_DAY, fee: 'free', feeNote: '050の番号は通話料がかかります', url: 'https://www.mhlw.go.jp/mamorouyokokoro/soudan/tel/', source: '厚生労働省 まもろうよ こころ', on: '2026-07-27' },
  { slug: 'inochi-sos', listed: '0120-061-338', name: '#いのちSOS', kana: 'いのちえすおーえす', needs: ['health'], summary: '死にたい、消えたいと思うくらいつらいとき、無料で話を聞いてもらえます。', provider: 'NPO法人自殺対策支援センター ライフリンク', providerType: 'NPO', phones: [{ number: '0120-061-338', free: true }], note: 'つながる時間は、変わることがあります。公式のサイトで確かめられます', fee: 'free', url: 'https://lifelink.or.jp/inochisos', source: '毎日新聞（2022年）と、ライフリンクのサイト', on: '2022-01-01' },
  { slug: 'inochi-no-denwa', listed: '0120-783-556', name: 'いのちの電話', kana: 'いのちのでんわ', needs: ['health'], summary: 'ひとりで悩んでいるとき、つらい気持ちを聞いてもらえます。', provider: '一般社団法人日本いのちの電話連盟', providerType: '一般社団法人', phones: [{ number: '0120-783-556', free: true }, { number: '0570-783-556', label: 'ナビダイヤル（時間は要確認）' }], hours: ['毎日 16:00-21:00', '毎月10日 8:00-翌8:00'], fee: 'free', feeNote: '0570の番号は通話料がかかります', url: 'https://inochinodenwa.org', source: 'あきる野市「いのちの電話」' },
  { slug: 'kokoro-dial', listed: '0570-064-556', name: 'こころの健康相談統一ダイヤル', kana: 'こころのけんこうそうだんとういつだいやる', needs: ['health'], summary: 'こころがつらいとき、住んでいる地域の公的な相談窓口につながります。', provider: '厚生労働省', phones: [{ number: '0570-064-556' }], note: 'つながる時間は、地域によってちがいます', fee: 'paid', feeNote: CALL_CHARGE, url: 'https://www.mhlw.go.jp/mamorouyokokoro/', source: '厚生労働省 まもろうよ こころ', on: '2026-07-27' },
  { slug: 'dv-navi', listed: '#8008', name: 'DV相談ナビ', kana: 'でぃーぶいそうだんなび', needs: ['violence'], summary: '夫・妻・恋人などとのことで困ったとき、近くの相談窓口につながります。', provider: '内閣府男女共同参画局', phones: [{ number: '#8008' }], note: 'つながる時間は、地域の窓口によってちがいます', fee: 'paid', feeNote: CALL_CHARGE, url: 'https://www.gender.go.jp/policy/no_violence/dv_navi/', source: '内閣府 DV相談ナビ', on: '2026-07-26' },
  { slug: 'dv-plus', listed: '0120-279-889', name: 'DV相談＋（プラス）', kana: 'でぃーぶいそうだんぷらす', needs: ['violence'], summary: '夫・妻・恋人などとのことを、24時間、無料の電話で話せます。チャットやメールもあります。', body: '外国語でも相談できます（11のことば）。', provider: '内閣府男女共同参画局', phones: [{ number: '0120-279-889', free: true }], hours: ALL_DAY, fee: 'free', chat: 'https://soudanplus.jp', url: 'https://soudanplus.jp', source: '内閣府男女共同参画局', on: '2026-07-27' },
  { slug: 'seibouryoku-onestop', listed: '#8891', name: '性犯罪・性暴力被害者のためのワンストップ支援センター', kana: 'せいはんざいせいぼうりょくひがいしゃのためのわんすとっぷしえんせんたー', needs: ['violence'], summary: '性の被害にあったとき、近くの支援センターに無料でつながります。', provider: '内閣府男女共同参画局', phones: [{ number: '#8891', free: true }], fee: 'free', url: 'https://www.gender.go.jp/policy/no_violence/seibouryoku/consult.html', source: '内閣府男女共同参画局', on: '2026-07-27' },
  { slug: 'seihanzai-8103', listed: '#8103', name: '性犯罪被害相談電話', kana: 'せいはんざいひがいそうだんでんわ', needs: ['violence'], summary: '性の被害にあったことを、警察の窓口に24時間、無料で相談できます。', provider: '警察庁', phones: [{ number: '#8103', free: true }], hours: ALL_DAY, fee: 'free', url: 'https://www.npa.go.jp/', source: '警察白書（2020年）', on: '2020-01-01' },
  { slug: 'keisatsu-9110', listed: '#9110', name: '警察相談専用電話 #9110', kana: 'けいさつそうだんせんようでんわ', needs: ['violence', 'unknown'], summary: '急ぎではないけれど警察に相談したいとき、近くの警察の窓口につながります。', provider: '警察庁', phones: [{ number: '#9110' }], note: '平日の昼。県によっては24時間つながります', fee: 'paid', feeNote: CALL_CHARGE, url: 'https://www.npa.go.jp/', source: '警察相談専用電話 #9110' },
  { slug: 'jidou-189', listed: '| 189 |', name: '児童相談所虐待対応ダイヤル 189', kana: 'じどうそうだんしょぎゃくたいたいおうだいやる いちはやく', needs: ['violence', 'parenting'], summary: '虐待かもしれないと思ったとき、子どもがつらいとき、近くの児童相談所につながります。', body: '子ども本人も、親も、まわりの人もかけられます。名前を言わなくてもかまいません。', provider: 'こども家庭庁', phones: [{ number: '189', free: true }], hours: ALL_DAY, fee: 'free', url: 'https://www.cfa.go.jp/policies/jidougyakutai/gyakutai-taiou-dial/', source: 'こども家庭庁', on: '2026-07-26' },
  { slug: 'jidou-soudan-dial', listed: '0120-189-783', name: '児童相談所相談専用ダイヤル', kana: 'じどうそうだんしょそうだんせんようだいやる', needs: ['parenting', 'family'], summary: '子育てや子どもの心配ごとを、近くの児童相談所に無料で相談できます。', provider: 'こども家庭庁', phones: [{ number: '0120-189-783', free: true }], fee: 'free', url: 'https://www.cfa.go.jp/policies/jidougyakutai/gyakutai-taiou-dial/', source: '宮城県 児童相談所相談専用ダイヤル' },
  { slug: 'kodomo-sos', listed: '0120-0-78310', name: '24時間子供SOSダイヤル', kana: 'にじゅうよじかんこどもえすおーえすだいやる', needs: ['school', 'family'], summary: 'いじめや学校のこと、つらいことを、子どもも保護者もいつでも無料で話せます。', provider: '文部科学省', phones: [{ number: '0120-0-78310', free: true }], hours: ALL_DAY, fee: 'free', url: 'https://www.mext.go.jp/a_menu/shotou/seitoshidou/1306988.htm', source: '文部科学省' },
  { slug: 'childline', listed: '0120-99-7777', name: 'チャイルドライン', kana: 'ちゃいるどらいん', needs: ['school', 'place', 'family'], summary: '18歳までの子どもが、どんなことでも無料で話せる電話です。', provider: 'NPO法人チャイルドライン支援センター', providerType: 'NPO', phones: [{ number: '0120-99-7777', free: true }], hours: ['毎日 16:00-21:00'], except: ['年末年始'], fee: 'free', ages: { max: 18 }, url: 'https://childline.or.jp', source: 'チャイルドラインふくしま' },
  { slug: 'houterasu', listed: '0570-078374', name: '法テラス・サポートダイヤル', kana: 'ほうてらす さぽーとだいやる', needs: ['debt', 'family', 'work'], summary: '借金や離婚など、法律の困りごとに合う制度や窓口を教えてもらえます。', provider: '日本司法支援センター（法テラス）', providerType: '公的法人', phones: [{ number: '0570-078374' }, { number: '03-6745-5600', label: 'IP電話から' }], hours: ['平日 9:00-21:00', '毎週土 9:00-17:00'], except: ['祝日', '年末年始'], fee: 'paid', feeNote: '利用は無料です。通話料がかかります', url: 'https://www.houterasu.or.jp', source: '法テラス' },
  { slug: 'houterasu-multilingual', listed: '0570-078377', name: '法テラス 多言語情報提供サービス', kana: 'ほうてらす たげんごじょうほうていきょうさーびす', needs: ['language', 'debt', 'family', 'work'], summary: '日本語が苦手な人が、いろいろなことばで法律の困りごとを聞けます。', provider: '日本司法支援センター（法テラス）', providerType: '公的法人', phones: [{ number: '0570-078377' }, { number: '050-3754-5430', label: 'IP電話から' }], hours: ['平日 9:00-17:00'], fee: 'paid', feeNote: CALL_CHARGE, url: 'https://www.houterasu.or.jp', source: '法テラス' },
  { slug: 'houterasu-victims', listed: '0570-079714', name: '法テラス 犯罪被害者支援ダイヤル', kana: 'ほうてらす はんざいひがいしゃしえんだいやる', needs: ['violence'], summary: '犯罪の被害にあった人や家族が、使える制度や相談先を教えてもらえます。', provider: '日本司法支援センター（法テラス）', providerType: '公的法人', phones: [{ number: '0570-079714' }], fee: 'paid', feeNote: CALL_CHARGE, url: 'https://www.houterasu.or.jp', source: '那珂川市 法テラス 犯罪被害者支援ダイヤル' },
  { slug: 'consumer-hotline', listed: '| 188 |', name: '消費者ホットライン 188', kana: 'しょうひしゃほっとらいん いやや', needs: ['debt'], summary: '契約のトラブルや悪質な請求で困ったとき、近くの消費生活の窓口につながります。', provider: '消費者庁', phones: [{ number: '188' }], note: 'つながる時間は、地域の窓口によってちがいます', fee: 'paid', feeNote: CALL_CHARGE, url: 'https://www.caa.go.jp/policies/policy/local_cooperation/local_consumer_administration/hotline/', source: '消費者庁', on: '2026-07-27' },
  { slug: 'jinken-110', listed: '0570-003-110', name: 'みんなの人権110番', kana: 'みんなのじんけんひゃくとおばん', needs: ['unknown', 'family', 'work'], summary: '差別、いやがらせ、いじめなどで困ったとき、近くの法務局に相談できます。', provider: '法務省', phones: [{ number: '0570-003-110' }], hours: ['平日 8:30-17:15'], fee: 'paid', feeNote: CALL_CHARGE, url: 'https://www.moj.go.jp/JINKEN/', source: '法務省' },
  { slug: 'kodomo-jinken-110', listed: '0120-007-110', name: 'こどもの人権110番', kana: 'こどものじんけんひゃくとおばん', needs: ['school', 'family'], summary: 'いじめや親とのことなどを、子どもも大人も無料で相談できます。', provider: '法務省', phones: [{ number: '0120-007-110', free: true }], hours: ['平日 8:30-17:15'], fee: 'free', url: 'https://www.moj.go.jp/JINKEN/', source: '法務省' },
  { slug: 'josei-jinken', listed: '0570-070-810', name: '女性の人権ホットライン', kana: 'じょせいのじんけんほっとらいん', needs: ['violence', 'family', 'work'], summary: 'パートナーの暴力や職場のいやがらせなど、女性の困りごとを相談できます。', provider: '法務省', phones: [{ number: '0570-070-810' }], hours: ['平日 8:30-17:15'], fee: 'paid', feeNote: CALL_CHARGE, url: 'https://www.moj.go.jp/JINKEN/', source: '法務省' },
  { slug: 'gaikokugo-jinken', listed: '0570-090-911', name: '外国語人権相談ダイヤル', kana: 'がいこくごじんけんそうだんだいやる', needs: ['language', 'work', 'family'], summary: '差別やいやがらせのことを、外国語で相談できます（10のことば）。', provider: '法務省', phones: [{ number: '0570-090-911' }], hours: ['平日 9:00-17:00'], fee: 'paid', feeNote: CALL_CHARGE, url: 'https://www.moj.go.jp/JINKEN/', source: '法務省' },
  { slug: 'fresc', listed: '0570-011000', name: 'FRESC（フレスク）ヘルプデスク', kana: 'ふれすく へるぷですく', needs: ['language', 'work', 'money'], summary: '外国人の仕事や暮らしの困りごとを、電話で相談できます。', provider: '出入国在留管理庁', phones: [{ number: '0570-011000' }, { number: '03-5363-3013', label: 'IP電話から' }], hours: ['平日 9:00-17:00'], fee: 'paid', feeNote: CALL_CHARGE, url: 'https://www.moj.go.jp/isa/', source: 'needs-you.com（FRESCヘルプデスクの案内）' },
  { slug: 'kyukyu-7119', listed: '#7119', name: '救急安心センター #7119', kana: 'きゅうきゅうあんしんせんたー', needs: ['health'], summary: '救急車を呼ぶか、病院に行くか迷ったとき、電話で教えてもらえます。', body: '使えるのは、この番号がある地域だけです（2025年には37の地域）。', provider: '総務省消防庁', phones: [{ number: '#7119' }], note: '全国どこでも使えるわけではありません。時間も地域によってちがいます', fee: 'paid', feeNote: CALL_CHARGE, url: 'https://www.fdma.go.jp/', source: '総務省消防庁' },
  { slug: 'kodomo-iryou', listed: '#8000', name: 'こども医療でんわ相談 #8000', kana: 'こどもいりょうでんわそうだん', needs: ['parenting', 'health'], summary: '夜や休みの日に子どもの具合が悪いとき、病院に行くか電話で聞けます。', provider: '厚生労働省', phones: [{ number: '#8000' }], note: '夜間や休日。時間は県によってちがいます', fee: 'paid', feeNote: CALL_CHARGE, url: 'https://www.mhlw.go.jp/', source: '厚生労働省 子ども医療電話相談' },
];

const LICENCE = '公開されている情報（事実のみ）';

function draftOf(line: Line, listed: string): Draft {
  const key = line.slug;
  if (!listed.includes(line.listed)) return { key, rejected: 'もとの一覧に、この番号がない' };
  const on = line.on ?? LISTED_ON;
  return {
    key,
    id: `national/${line.slug}`,
    body: line.body ?? '',
    front: {
      name: line.name, kana: line.kana, aliases: line.aliases, kind: 'helpline', needs: line.needs, summary: line.summary,
      provider: { name: line.provider, type: line.providerType ?? '国' },
      area: ['national'], open_to: 'anyone', phones: line.phones, chat: line.chat, url: line.url,
      hours: line.hours, except: line.except, hours_note: line.note, ages: line.ages, fee: line.fee, fee_note: line.feeNote, languages: line.languages,
      ...line.extra,
      verified: { on, by: line.provider, how: 'publication' },
      source: { title: line.source, url: line.url, licence: LICENCE, retrieved: on },
    },
  };
}

export const nationalHelplines: Importer = {
  name: 'national-helplines',
  label: '全国の電話・チャット相談',
  drafts: (from) => {
    const listed = readSourceText(from, 'reference/places.md');
    return LINES.map((line) => draftOf(line, listed));
  },
};
