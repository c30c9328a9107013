/** ことばのおわりをふつうの言い方に: of the west, of 九州 and of 東北 (生きとる, 金がなか, 食べられへん, 食えん, 死にとうなる, 死にたぐ), of polite speech (帰りません, 叩きました), and てきた as てくる. */

/** Stems of verbs end so, as わ and ひ in 変わる and ひとる do not. Small っ is written large in folded text. */
const STEM = '(?<=[いきしちにみりえけせてねべめれつ寝見来着出])';

const DIALECT: readonly (readonly [RegExp, string])[] = [
  [new RegExp(`${STEM}(?:と|ちよ)る(?![らりれ])`, 'gu'), 'てる'],
  [new RegExp(`${STEM}とつ(?=[てた])`, 'gu'), 'て'],
  [/(?<=ん)どる(?![らりれ])/gu, 'でる'],
  [/(?<=ん)どつ(?=[てた])/gu, 'で'],
  [/(?:(?<=[がらわれべえけせく])|(?<=もん))なか(?![つろのにでへをがはもよ])/gu, 'ない'],
  [/(?<=[かさたなまらわえけせてねめれべげ])[へひ]ん(?![かしじにぽ])/gu, 'ない'],
  [/(?<=[てで])ま(?=[うつ])/gu, 'しま'],
  [/(?<=[てで])もう(?=[てた](?!い))/gu, 'しまつ'],
  [/(?<=[きしちにみりえけせべれ])(?:たぐ|とう)(?=な)/gu, 'たく'],
  [/なあかん/gu, 'ないと'],
  [/(?<=[がはも])のうて/gu, 'なくて'],
  [/おらん(?!だ)/gu, 'いない'],
  [/(?<=[えけれべわら]|(?<!ま)せ)ん(?=$|[よでがけぞし]|\p{Script=Han})/gu, 'ない'],
  [/(?<=て)き(?=[てた])/gu, 'くる'],
  [/(?<=[るいた])もん(?=[がもはなねあ]|$)/gu, 'もの'],
  [/(?<=ほし|こわ|つら|くるし|いた|[にりみち]た)か(?=$|[よとばけで])/gu, 'い'],
];

/** Of the last sign before ます: what stands before ない, and the past and the present. */
const POLITE: Readonly<Record<string, readonly [before: string, past: string, present: string]>> = {
  り: ['ら', 'つた', 'る'],
  き: ['か', 'いた', 'く'],
  ぎ: ['が', 'いだ', 'ぐ'],
  み: ['ま', 'んだ', 'む'],
  び: ['ば', 'んだ', 'ぶ'],
  ち: ['た', 'つた', 'つ'],
  い: ['わ', 'つた', 'う'],
  し: ['し', 'した', 'する'],
};
const OTHER = ['', 'た', 'る'] as const;
/** 渡し and わたし are of 渡す, 外出し of する. */
const IS_POLITE =
  /(あり|てき|でき|(?<=\p{Script=Han})い|(?:わた|かえ|だ|ゆる|かく|(?<!\p{Script=Han})\p{Script=Han})し|[りきぎみびちし])?ま(せん|した|す(?!く))/gu;

/** てきません, できません and ありません are no verbs in き and り. */
const IRREGULAR: Readonly<
  Record<string, readonly [before: string, past: string, present: string]>
> = {
  あり: ['', 'あつた', 'ある'],
  てき: ['てこ', 'てきた', 'てくる'],
  でき: ['でき', 'できた', 'できる'],
};

function plainOf(_: string, stem: string | undefined, ending: 'せん' | 'した' | 'す'): string {
  if (stem !== undefined && stem.length > 1 && stem.endsWith('し'))
    return stem.slice(0, -1) + { せん: 'さない', した: 'した', す: 'す' }[ending];
  const [before, past, present] =
    stem === undefined ? OTHER : (IRREGULAR[stem] ?? POLITE[stem] ?? OTHER);
  if (ending === 'せん') return `${before}ない`;
  return ending === 'した' ? past : present;
}

const MAY_BE =
  /[とちど][るつよ]|とうな|なか|なあか|[へひ]ん|[てで][まも]|たぐ|もん|おらん|[しわらた]か|のうて|[えけれべわらせ]ん|てき[てた]/u;
const MAY_BE_POLITE = /ま(?:せん|した|す)/u;

/** Folded text, the same where nothing of the kind stands in it. */
export function withPlainEndings(folded: string): string {
  const standard = MAY_BE.test(folded)
    ? DIALECT.reduce((text, [ending, plain]) => text.replace(ending, plain), folded)
    : folded;
  return MAY_BE_POLITE.test(standard) ? standard.replace(IS_POLITE, plainOf) : standard;
}
