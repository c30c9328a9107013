/** 地域の困りごとのページの文。 */

/** The words of a need in a municipality. */
export const areaNeedText = {
  description: (area: string, need: string, sentence: string) =>
    `${area}で「${need}」に答える場所。${sentence}`,
  title: (area: string, need: string) => `${area}で「${need}」`,
  found: (n: number) => `${n}か所あります。`,
  here: 'この地域の人が使えるところ',
  none: (area: string) => `${area}には、この困りごとに答える場所がまだ載っていません。`,
  noneNext: (hasDesks: boolean, hasNeighbours: boolean) => {
    const next = [
      ...(hasDesks ? ['「まず相談できるところ」'] : []),
      ...(hasNeighbours ? ['となりの地域'] : []),
    ];
    return next.length > 0
      ? `下の${next.join('か、')}を見てください。`
      : '電話などで相談できるところは、「今すぐ相談できるところ」にあります。';
  },
  desk: 'まず相談できるところ',
  neighbours: 'となりの地域で探す',
  wide: 'もっと広い地域の人が使えるところ',
  gap: '足りない場所を知らせる',
} as const;
