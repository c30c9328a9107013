/** 方言のおわり: endings of verbs in the west, in 九州 and in 東北, said as elsewhere (生きとる, 金がなか, くれへん, 死んでまう, 死にたぐ). */

/** Before: the stem of a verb, so that は取る and おとる stay. */
const ENDINGS: readonly (readonly [RegExp, string])[] = [
  [/(?<=[いきしちにみりえけせてねべめれっ寝見来着出])(?:と|ちょ)る(?![らりれ])/gu, 'てる'],
  [/(?<=[いきしちにみりえけせてねべめれっ寝見来着出])とっ(?=[てた])/gu, 'て'],
  [/(?<=ん)どる(?![らりれ])/gu, 'でる'],
  [/(?<=ん)どっ(?=[てた])/gu, 'で'],
  [/(?:(?<=[がらわれべえけせく])|(?<=もん))なか(?![っろのにでへをがはもよ])/gu, 'ない'],
  [/(?<=[かさたなまらわえけせてねめれべげ])[へひ]ん(?![かしじにぽ])/gu, 'ない'],
  [/(?<=[てで])ま(?=[うっ])/gu, 'しま'],
  [/(?<=[てで])もう(?=[てた](?!い))/gu, 'しまっ'],
  [/(?<=[きしちにみりえけせべれ])たぐ(?=[なて]|$)/gu, 'たく'],
  [/(?<=[るいた])もん(?=[がもはなねあ]|$)/gu, 'もの'],
  [/おらん(?!だ)/gu, 'いない'],
];

const MAY_BE = /[とちど][るっょ]|なか|[へひ]ん|[てで][まも]|たぐ|もん|おらん/u;

/** Folded text, the same where nothing of the kind stands in it. */
export const inStandard = (folded: string): string =>
  MAY_BE.test(folded)
    ? ENDINGS.reduce((text, [ending, standard]) => text.replace(ending, standard), folded)
    : folded;
