/** 引っこしたページの文。 */

/** Said at the old address of a page. */
export const movedText = {
  title: 'ページのアドレスが変わりました',
  go: '新しいページへ',
  goTo: (name: string) => `「${name}」の新しいページへ`,
} as const;
