/** 探すページの文: what stands there before the application does. */
export const searchPageText = {
  title: 'ことばで探す',
  lead: 'ふだんの言葉で書いてください。書いた言葉は、この端末の外に出ません。',
  noscript:
    'ことばで探すには JavaScript が必要です。下の「困りごと」や「地域」からは、そのまま探せます。',
} as const;
