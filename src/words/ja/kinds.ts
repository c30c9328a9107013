/** 種類のページの文。 */

/** The words of the pages of kinds. */
export const kindsText = {
  title: '種類から探す',
  lead: '場所の種類ごとに見られます。',
  basis: '根拠になる法律・制度',
  count: (n: number) => `${n}か所`,
  elsewhere: 'ほかの都道府県',
  none: 'この種類の場所は、まだ載っていません。',
  via: 'ここは、まず自立相談支援機関に相談してから使うところです。',
} as const;
