/** The words of 今すぐ相談できるところ. */
export const helplinesText = {
  title: '今すぐ相談できるところ',
  lead: '名前を言わなくてもかまいません。うまく話せなくても、だいじょうぶです。',
  danger: '命があぶないとき、けがをしたとき',
  dangerLead: 'ためらわずに電話してください。',
  ambulance: '救急車・火事',
  police: '警察',
  tonight: '今夜泊まるところがない、今日食べるものがない',
  tonightLead:
    '市区町村の相談窓口（自立相談支援機関・福祉事務所）が助けになります。夜や休みの日は「よりそいホットライン」へ。',
  tonightGo: '地域の窓口をえらぶ',
  all: 'ほかの電話・チャット',
} as const;
