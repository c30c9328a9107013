/** 地域の名前を打つ欄のことば, wherever an area is typed. */
export const areaText = {
  list: '合う地域',
  found: (count: number) => `${count}つ見つかりました。矢印キーと Enter で選べます。`,
  taken: (name: string) => `${name}を選びました`,
  none: (typed: string) => `「${typed}」という地域は見つかりません。`,
  several: (typed: string) => `「${typed}」に合う地域がいくつかあります。どれですか。`,
  more: 'ほかにもあります。市区町村の名前をつづけて書くと、しぼれます。',
  option: (name: string, prefecture: string) =>
    prefecture === '' ? name : `${name}（${prefecture}）`,
} as const;
