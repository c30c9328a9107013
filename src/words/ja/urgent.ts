/** 急ぎのことばへの答えの、まわりのことば。はじめのひとことは危ないときの表（content/vocabulary/danger.yml）にある。 */
export const urgentText = {
  /** where the table has no sentence of welcome */
  welcome: 'ひとりで抱えなくて、だいじょうぶです。いま話せるところがあります。',
  lines: '今すぐ相談できるところ',
  firstNumbers: [
    { number: '110', who: '警察' },
    { number: '119', who: '救急車・火事' },
  ],
  all: 'ほかの電話・チャットも見る',
  sensitive: '安全のため、この言葉はアドレスに残しません。',
  sensitiveGo: '安全に相談できるところのページへ',
  elsewhere: 'ほかの場所も見る',
  elsewhereHeading: 'ほかの場所',
} as const;
