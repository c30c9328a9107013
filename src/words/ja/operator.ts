/** Who runs this catalogue, in the about pages' words. */
export const operatorText = {
  heading: '運営と連絡先',
  runs: (name: string) => `このカタログは、${name}が運営しています。`,
  ask: '問い合わせ',
  licenceHeading: 'このカタログの文章とデータ',
  licence: 'このカタログの文章とデータは、次の条件で使えます。',
  licenceNote: '場所ごとの情報は、下の出典の条件にも従ってください。',
} as const;
