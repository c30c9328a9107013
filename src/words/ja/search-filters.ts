/** しぼりこみの欄の文: of the panel, which comes when it is opened. */
export const filterText = {
  any: '選ばない',
  place: '地域',
  near: 'となりの地域も',
  need: '困りごと',
  group: '種類',
  language: '通じることば',
  day: 'この日に開いている',
  today: '今日、これから開いている',
  yes: {
    free: '無料',
    noBooking: '予約なし',
    lookFirst: '見学だけでもよい',
    noPhone: '電話しなくてもよい',
    wheelchair: '車いすで入れる',
  },
  note: '数は、分かっている場所と、制度としてふつうはそうだと言える場所の数です。ほかの場所は「聞いてみる場所」に出ます。',
} as const;
