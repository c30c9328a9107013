/** 急ぎの案内と、そこに出すその町の窓口のことば: of what comes with it alone, so that the page's own words stay few. */
export const deskText = {
  violence: '安全のため、この答えはアドレスに残しません。',
  violenceGo: '安全に相談できるところのページへ',
  linesFailed: '電話番号を読みこめませんでした。',
  closed: 'いまは閉まっています。',
  where: '行くところ:',
  whereUnknown: '要確認（場所のページや電話で確かめてください）',
  goThere: '電話をしなくても、行って話せます。',
  hall: (isOfMeans: boolean) =>
    `役所の代表の番号です。「${isOfMeans ? '生活保護' : 'お年寄りや障害のある人の虐待'}のことで」と言って、担当の課につないでもらってください。`,
  others: (count: number) => `同じ種類の窓口が、ほかに${count}か所あります。`,
} as const;
