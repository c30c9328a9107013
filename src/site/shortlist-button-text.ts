/** The words of the button that stands on every place. Apart from the page's: it weighs on every visit. */
export const buttonText = {
  add: 'つなぎ帳に入れる',
  remove: '入れました（はずす）',
  added: (name: string) => `「${name}」をつなぎ帳に入れました`,
  removed: (name: string) => `「${name}」をつなぎ帳からはずしました`,
  blocked: 'この端末では、つなぎ帳に残せません',
  full: 'つなぎ帳がいっぱいです',
} as const;
