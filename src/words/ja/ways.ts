/** 連絡のしかたの名前. */
export const wayText = {
  email: 'メール',
  form: '問い合わせフォーム',
  line: 'LINE',
  chat: 'チャット',
  sms: 'ショートメッセージ',
  url: 'ウェブサイト',
} as const;
