/** 変わったことの知らせ（Atom）の文。 */
export const feedText = {
  title: (site: string, area: string) => `${site} ${area}の変わったこと`,
  /** みんなの食堂（練馬区・子ども食堂・地域食堂） */
  entry: (name: string, area: string, kind: string) => `${name}（${area}・${kind}）`,
  closed: (day: string) => `${day}に終わりました。`,
  confirmed: (day: string) => `${day}に確かめました。`,
  listed: (day: string) => `${day}に見た資料をもとに載せています。`,
} as const;
