/** 急ぎのことばへの、はじめのひとこと: one sentence before the numbers, by the topic of danger. */
const WELCOME: Readonly<Record<string, string>> = {
  suicide: '書いてくれて、ありがとうございます。いまの気持ちを、そのまま話せるところがあります。',
  illness: '急ぐときは、迷わずに電話してください。',
  'child-abuse': 'まちがいかもしれなくても、だいじょうぶです。名前を言わずに電話できます。',
  violence: 'あなたは悪くありません。秘密を守って、話を聞いてくれるところがあります。',
  'harm-to-child': '助けを求めるのは、子どもを守ることです。責められることはありません。',
  home: '家に帰らなくても、話せるところがあります。',
  shelter: '今夜のことを、いっしょに考えてくれるところがあります。',
  food: '今日食べるもののことを、いま聞けるところがあります。',
};

export const urgentText = {
  /** @param topics in the order of danger */
  welcome: (topics: readonly string[]): string => topics.map((topic) => WELCOME[topic]).find((sentence) => sentence !== undefined) ?? 'ひとりで抱えなくて、だいじょうぶです。いま話せるところがあります。',
  lines: '今すぐ相談できるところ',
  all: 'ほかの電話・チャットも見る',
  sensitive: '安全のため、この言葉はアドレスに残しません。',
  sensitiveGo: '安全に相談できるところのページへ',
  elsewhere: 'ほかの場所も見る',
  elsewhereHeading: 'ほかの場所',
  /** ordinary places help too, once the first words are said; of other dangers none are shown */
  mayLookElsewhere: (topics: readonly string[]): boolean => topics.length > 0 && topics.every((topic) => topic === 'food' || topic === 'shelter'),
} as const;
