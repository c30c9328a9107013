/** ぴったり探すのページの文: what stands there before the application does, and on the page that tells how it chooses. */
export const matchPageText = {
  title: 'ぴったり探す',
  lead: '短い質問に答えると、合いそうな場所を理由といっしょに出します。分からない質問は、とばせます。答えはこの端末の外に出ません。',
  noscript: 'この質問には JavaScript が必要です。困りごとと地域からは、そのまま探せます。',
  verdictLead: {
    fits: '答えに合っていて、分からないことが少ない場所です。',
    ask: '大事なことで、まだ分からないことがある場所です。電話などで聞いてみてください。',
    differs: '答えとちがうところがあります。ちがいが気にならなければ、使えるかもしれません。',
  },
} as const;
