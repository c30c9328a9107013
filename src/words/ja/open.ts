/** 「いま開いているか」の言葉. */
export const openText = {
  today: 'きょう',
  tomorrow: 'あす',
  unknownTime: '（時間は要確認）',
  unknownEnd: '（終わりは要確認）',
  perhapsOff: '（休みかは要確認）',
  /** before a date: a card has no heading that says it */
  next: (when: string) => `つぎは ${when}`,
  until: (time: string) => `${time}まで`,
  from: (time: string) => `${time}から`,
  /** a line is reached, a place is gone to */
  now: { line: 'いま つながります', place: 'いま開いています' },
} as const;

/** On the page of a line: apart, because the script of a page needs none of it. */
export const lineText = {
  hours: 'つながる時間',
  old: '古い資料からの情報です。つながる時間は、変わっているかもしれません。',
  note: (day: string) => `${day}に作ったページです。つながる時間は変わることがあります。`,
} as const;
