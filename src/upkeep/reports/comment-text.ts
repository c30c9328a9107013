/** 投稿した人への返事。What the person who sent a form, and the one who reads the pull request, are told. */
import { plainInMarkdown } from '../review/report-review.ts';
import type { AnswerFinding } from './outcome.ts';

export const noticeText = {
  personal:
    '個人のものかもしれない電話番号やメールアドレスは、入れていません（文の中では「連絡先は省きました」になっています）。運営しているところが公表しているものなら、確認する人が足します。',
  hours: '時間のうち、決まった書き方にできないところは、書いてあるとおりの言葉でのせます。',
  kana: '名前の読みは、ひらがなではなかったので、入れていません。',
  summary: '「ひとことで言うと」が80字より長かったので、本文に入れました。',
  wanted:
    '「いま募っていること」のうち、読めなかった行は入れていません。「食べもの：お米：10kgくらい：2026年12月20日」のように、期限の日まで書いてください。',
  sensitive:
    'とくに気をつける場所なので、住所は入れていません。のせてよいかは、確認する人が決めます。',
} as const;

const AGAIN =
  'この投稿の右上の「…」から「Edit」を押して直すと、もう一度自動でためします。むずかしいときは、このままでかまいません。人が読んで直します。';

const list = (lines: readonly string[]) => lines.map((line) => `- ${line}`).join('\n');

/** @param what was made */
export function proposalComment(notices: readonly string[], what = '場所'): string {
  return [
    `知らせてくれて、ありがとうございます。いただいた内容で、${what}のファイルを作りました（プルリクエスト）。ほかの人が確かめて、よければサイトにのります。`,
    ...(notices.length > 0 ? [list(notices.map(plainInMarkdown))] : []),
    'ちがうところがあれば、この投稿の「Edit」で直せます。ファイルも作りなおします。',
    '',
  ].join('\n\n');
}

export function problemsComment(
  findings: readonly AnswerFinding[],
  notices: readonly string[],
): string {
  const lines = findings.map(
    ({ heading, message, fix }) =>
      `**${plainInMarkdown(heading)}**: ${plainInMarkdown(message.replace(/。$/, ''))}。${plainInMarkdown(fix)}`,
  );
  return [
    '知らせてくれて、ありがとうございます。まだファイルにできないところがあります。',
    list(lines),
    ...(notices.length > 0 ? [list(notices.map(plainInMarkdown))] : []),
    AGAIN,
    '',
  ].join('\n\n');
}

/** Says nothing of what was written: the place must not be found by it. The numbers are those of content/resources/national. */
export const SHELTER_COMMENT = `知らせてくれて、ありがとうございます。

避難のための場所（シェルター）や、人をかくまう家は、知られると危険なので、このカタログにはのせません。いまのっている場所のファイルにも書きません。相談の窓口だけをのせています。

- 名前や場所をこの投稿に書いたときは、右上の「…」から「Edit」を押して消してください。
- 直す前の文は「edited」から見られます。それも消すには、管理している人がこの投稿を削除します。
- そういう場所のことではないときは、そのことばを書かずに、もう一度送ってください。

いま逃げる場所をさがしている人は、次の電話に相談できます。

- 危ないときは警察 110
- DV相談＋（プラス） 0120-279-889（24時間、無料）
- DV相談ナビ \`#8008\`（近くの窓口につながります）
- 子どものことは 189（24時間、無料）
`;

export function pullRequestText(
  issue: number,
  changes: readonly string[],
  warnings: readonly string[],
  notices: readonly string[],
): string {
  return [
    `#${issue} の投稿から、自動で作りました。書いてあることは、まだだれも確かめていません。**出典を開いて、同じことが書いてあるかを見てから**取りこんでください。`,
    ...(changes.length > 0 ? ['### 変わること', list(changes.map(plainInMarkdown))] : []),
    ...(warnings.length + notices.length > 0
      ? ['### よく見るところ', list([...warnings, ...notices].map(plainInMarkdown))]
      : []),
    // GitHub starts no checks for what its own token opened.
    '決まった書き方になっているかは、もう確かめてあります。すべてのテストを動かすときは、このプルリクエストを一度閉じて（Close）、開きなおして（Reopen）ください。',
    `Closes #${issue}`,
    '',
  ].join('\n\n');
}
