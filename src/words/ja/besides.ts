/** 「ほかに、あてはまること」の文。 */
export const besidesText = {
  label: 'ほかに、あてはまることはありますか',
  lead: 'その人たちのための場所も、さがします。答えなくてかまいません。アドレスには残しません。',
  disability: '障害がある',
  mental: 'こころの病気がある（うつなど）',
  developmental: '発達障害がある',
  intellectual: '知的障害がある',
  'single-parent': 'ひとり親で子育てをしている',
  pregnant: '妊娠のこと',
  alcohol: 'やめられないこと（お酒）',
  gambling: 'やめられないこと（ギャンブル）',
  drugs: 'やめられないこと（薬）',
  addiction: 'やめられないこと（ゲームなど、ほかのこと）',
  'care-leaver': '施設や里親のもとで育った',
  'young-carer': '家族の世話をしている（子ども・若者）',
  lgbt: 'LGBT など、性のこと',
};
