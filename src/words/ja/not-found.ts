/** ページがないときの文。 */

/** Said where there is no page. */
export const notFoundText = {
  title: 'このページは見つかりませんでした',
  municipality: 'この市区町村のページへ',
  lead: 'アドレスが変わったか、まちがっているかもしれません。下から探してみてください。',
  tell: 'このサイトのリンクから来たときは、知らせてください',
} as const;
