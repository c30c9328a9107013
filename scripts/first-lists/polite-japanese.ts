/**
 * である調 → です・ます調, for first drafts of our own notes. A person reads every result; what comes out badly
 * is written by hand in places-table.json.
 */

const GODAN: Readonly<Record<string, string>> = { う: 'い', く: 'き', ぐ: 'ぎ', す: 'し', つ: 'ち', ぬ: 'に', ぶ: 'び', む: 'み', る: 'り' };
const E_OR_I_ROW = /[いきぎしじちにひびぴみりえけげせぜてでねへべぺめれ]る$/;
/** one-kanji stems that go with る like 見る */
const ICHIDAN_KANJI = /[見出着寝得居]る$/;
const GODAN_IN_E_I = /(?:入|切|知|要|減|走|帰|参|限|いた|はい|へ)る$/;

const FIXED: readonly (readonly [RegExp, string])[] = [
  [/^急ぐときは189$/, '急ぐときは189（いちはやく）に電話してください'],
  [/(\d+年(?:\d+月(?:\d+日)?)?)に?(?:開設|開所|発足|設立|開始|運営開始)$/, '$1に始まりました'],
  [/に(?:運営開始|開設|開所)$/, 'に始まりました'], [/と一緒に開設$/, 'と一緒に始まりました'],
  [/に移転$/, 'に移りました'], [/に再開$/, 'に再び開きました'], [/に設置$/, 'につくられました'], [/に設立$/, 'にできました'], [/って開館$/, 'って開きました'],
  [/(\d+年(?:ごろ)?から)$/, '$1続いています'],
  [/(ひとつ|一つ)$/, '$1です'],
  [/も協力$/, 'も協力しています'], [/を担当$/, 'を担当しています'], [/が利用$/, 'が利用しました'], [/充電あり$/, '充電もあります'],
  [/今の予定は要確認$/, '今の予定は、たしかめてから行ってください'],
  [/匿名でもよい$/, '名前を言わなくてもかまいません'], [/とよい$/, 'と安心です'], [/なくてよい$/, 'なくてもかまいません'], [/(て|で)もよい$/, '$1もかまいません'],
  [/の相談を受ける$/, 'の相談ができます'],
  [/まず電話$/, 'まず電話してください'], [/限はない$/, '限はありません'], [/広げた$/, '広げました'],
  [/でもある$/, 'でもあります'],
  [/である$/, 'です'],
  [/ある$/, 'あります'],
  [/始まった$/, '始まりました'], [/開いた$/, '開きました'], [/なった$/, 'なりました'], [/つくった$/, 'つくりました'], [/作った$/, '作りました'], [/あった$/, 'ありました'], [/終わった$/, '終わりました'], [/もった$/, 'もちました'],
  [/した$/, 'しました'], [/られた$/, 'られました'], [/された$/, 'されました'], [/めた$/, 'めました'], [/できた$/, 'できました'], [/いた$/, 'いました'],
  [/はない$/, 'はありません'], [/いらない$/, 'いりません'], [/問わない$/, '問いません'], [/渡さない$/, '渡しません'], [/しない$/, 'しません'], [/てくれる$/, 'てくれます'],
  [/([よいしく])い$/, '$1いです'],
  [/する$/, 'します'], [/来る$/, '来ます'],
];

function politeEnd(core: string): string {
  for (const [end, polite] of FIXED) if (end.test(core)) return core.replace(end, polite);
  if (/る$/.test(core) && !GODAN_IN_E_I.test(core) && (E_OR_I_ROW.test(core) || ICHIDAN_KANJI.test(core))) return core.replace(/る$/, 'ます');
  // A kanji or kana before the ending: a verb. Nouns end otherwise.
  const godan = /[一-龠ぁ-ん]([うくぐすつぬぶむる])$/.exec(core);
  if (godan && !/(?:など|ほか)$/.test(core)) return core.slice(0, -1) + GODAN[godan[1]!]! + 'ます';
  return `${core}です`;
}

/** One sentence without its full stop; a closing bracket keeps its place. */
function politeSentence(sentence: string): string {
  const bracket = /（[^（）]*）$/.exec(sentence)?.[0] ?? '';
  if (sentence === '急ぐときは189（いちはやく）') return politeEnd('急ぐときは189');
  return politeEnd(sentence.slice(0, sentence.length - bracket.length)) + bracket;
}

export function politeJapanese(text: string): readonly string[] {
  return text.split('。').map((sentence) => sentence.trim()).filter(Boolean).map((sentence) => `${politeSentence(sentence)}。`);
}
