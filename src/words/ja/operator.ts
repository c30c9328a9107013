/** 運営する団体の文。 */

/** Who runs this catalogue and how to reach them, and the letters that are begun to them. */
export const operatorText = {
  email: 'メール',
  form: '問い合わせフォーム',
  phone: (number: string) => `電話 ${number}`,
  github: 'GitHub（アカウントがいります）',
  /** no page about violence is named in a mail */
  neutralSubject: 'カタログについて',
  runs: (name: string) => `運営: ${name}`,
  unnamed: '運営: まだ載せていません',
  letter: {
    mistake: (name: string) => `まちがい: ${name}`,
    /** short: it stands in every entry's page, nine characters for each of these */
    mistakeBody: (address: string) => `${address}\n\n`,
    gap: (area: string, need: string) => `足りない場所: ${area}「${need}」`,
    gapBody: '場所の名前:\n\nどこで知りましたか（サイト、チラシ、電話で聞いた、など）:\n',
    gapAny: '足りない場所',
    gapAnyBody:
      '地域:\n困りごと:\nどんな場所があるとよいですか:\n\n（だれのことか分かることは、書かないでください）\n',
    other: 'カタログについて',
  },
  about: {
    heading: '運営と連絡先',
    runs: (name: string) => `このカタログは、${name}が運営しています。`,
    unnamed:
      '運営する団体の名前は、まだ載せていません。気づいたことや聞きたいことは、いまは GitHub という共同作業のサイトに書いてください。書くにはアカウントがいり、書いたことは公開されます。',
    github: 'GitHub に書く',
    email: 'メール',
    form: '問い合わせフォーム',
    phone: '電話',
    notHelp:
      'ここは、カタログの中身についての連絡先です。困りごとの相談は、それぞれの場所や窓口にしてください。',
    help: '今すぐ相談できるところ',
    made: (day: string) => `いま見ているページは、${day}に作りました。`,
  },
} as const;
