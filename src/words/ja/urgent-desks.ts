/** 急ぎの案内に出す、その町の窓口のことば. */
export const deskText = {
  closed: 'いまは閉まっています。',
  where: '行くところ:',
  whereUnknown: '要確認（場所のページや電話で確かめてください）',
  goThere: '電話をしなくても、行って話せます。',
  others: (count: number) => `同じ種類の窓口が、ほかに${count}か所あります。`,
} as const;
