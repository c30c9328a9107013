/** 変わったことの知らせ（Atom）の文。 */

const NEWS = {
  new: '新しくのりました',
  changed: '内容が変わりました',
  confirmed: '確認しました',
  closed: '終わりました',
  listed: '資料を見ました',
  announced: 'これからあります',
  cancelled: '中止があります',
} as const;
export type FeedNews = keyof typeof NEWS;

export const feedText = {
  link: '新しくのった所・変わった所の知らせ（Atom）',
  title: (site: string, area: string) => `${site} ${area}の変わったこと`,
  /** 新しくのりました：みんなの食堂（練馬区・子ども食堂・地域食堂） */
  entry: (what: FeedNews, name: string, area: string, kind: string) =>
    `${NEWS[what]}：${name}（${area}・${kind}）`,
  closed: (day: string) => `${day}に終わりました。`,
  new: (day: string) => `${day}に、このカタログに新しくのりました。`,
  changed: (day: string) =>
    `${day}に、このカタログの内容が変わりました。何が変わったかは、場所のページで見てください。`,
  confirmed: (day: string) => `${day}に確かめました。`,
  /** of a meeting: when it is next */
  announced: (next: string, more: number, seen: string) =>
    `つぎは${next}${more === 0 ? '' : `（ほか ${more}日）`}。${seen}に見た資料をもとに載せています。`,
  /** @param days those that are off; none for all of them */
  calledOff: (said: string, days: readonly string[] | undefined) =>
    `${said}。${days ? `中止の日: ${days.join('・')}。` : ''}`,
  listed: (day: string) => `${day}に見た資料をもとに載せています。`,
} as const;
