/** 困りごとのページの文。 */

/** The words of the pages of needs. */
export const needsText = {
  title: '困りごとから探す',
  lead: 'いちばん近いものを1つ選んでください。まよったら「どこに聞けばいいか分からない」へ。',
  say: '電話や窓口では、こう言えばだいじょうぶ',
  helplines: '家にいながら相談できる電話',
  chooseArea: '住んでいる地域をえらぶ',
  chooseAreaNote: '数は、この困りごとに答える場所の数です。',
  kinds: 'どんなところが助けてくれますか',
  wide: (area: string) => `${area}のどこに住んでいても使えるところ`,
  elsewhere: 'ほかの地域の、この困りごとに答えるところ',
  otherPrefectures: 'ほかの都道府県に住んでいるとき',
  none: 'この困りごとに答える場所は、まだ載っていません。',
} as const;
