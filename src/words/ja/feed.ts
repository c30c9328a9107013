/** 変わったことの知らせ（Atom）の文。 */
export const feedText = {
  title: (site: string, area: string) => `${site} ${area}の変わったこと`,
  /** みんなの食堂（練馬区・子ども食堂・地域食堂） */
  entry: (name: string, area: string, kind: string) => `${name}（${area}・${kind}）`,
  closed: (day: string) => `${day}に終わりました。`,
  confirmed: (day: string) => `${day}に確かめました。`,
  /** of a meeting: when it is next */
  announced: (next: string, more: number, seen: string) =>
    `つぎは${next}${more === 0 ? '' : `（ほか ${more}日）`}。${seen}に見た資料をもとに載せています。`,
  /** @param days those that are off; none for all of them */
  calledOff: (said: string, days: readonly string[] | undefined) =>
    `${said}。${days ? `中止の日: ${days.join('・')}。` : ''}`,
  listed: (day: string) => `${day}に見た資料をもとに載せています。`,
} as const;
