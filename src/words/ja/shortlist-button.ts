/** つなぎ帳のボタンの文。 */

/** The words of the button that stands on every place. Apart from the page's: they weigh on every visit. */
export const buttonText = {
  add: 'つなぎ帳に入れる',
  remove: '入れました（はずす）',
  added: '入れました',
  removed: 'はずしました',
  blocked: 'この端末には残せません',
  broken: 'つなぎ帳がこわれています。「つなぎ帳」のページを開くと直ります',
  full: 'つなぎ帳がいっぱいです',
} as const;
