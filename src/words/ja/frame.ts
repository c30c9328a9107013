/** どのページにもある文。 */

/** The words around every page: its head, its way back and its foot. */
export const frameText = {
  skip: '本文へすすむ',
  urgentLabel: '緊急の相談',
  urgentLead: 'いま、つらい・あぶないとき',
  urgentLink: '今すぐ相談できるところ',
  nav: {
    label: 'おもなページ',
    needs: '困りごと',
    areas: '地域',
    search: 'ことばで探す',
    match: 'ぴったり探す',
    shortlist: 'つなぎ帳',
  },
  breadcrumb: 'いまいるところ',
  footer: {
    about: 'このカタログについて',
    choose: '載せかたと確かめかた',
    matching: 'どう選んでいるか',
    privacy: 'プライバシー',
    credits: '出典とライセンス',
    add: '場所を足す',
    edit: 'まちがいを知らせる・場所を追加する',
    status: 'お休み中・終わった場所',
    freshness: '確認状況',
    table: '相談員むけの一覧表',
    kinds: '種類から探す',
    note: '行く前に、電話や公式サイトで確かめてください。',
  },
} as const;
