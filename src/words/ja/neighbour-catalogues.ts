/** となりのカタログのことば: on the pages of municipalities, on 「データを使う」, and at the terminal. */
import type { FeedTrouble } from '../../domain/settings/feed-trouble.ts';
import { longDateLabel } from './date.ts';

/** Why nothing of a catalogue is shown, to whoever reads the page. */
const TROUBLES: Readonly<Record<FeedTrouble, string>> = {
  'not-fetched': 'まだ読んでいません',
  unreadable: '写しのファイルを読めないので、出していません',
  unsigned: '署名が合わないので、出していません',
  'no-feed': '形がちがうので、出していません',
  'other-format': '新しい形のデータなので、まだ読めません',
  'other-site': '別のサイトのデータなので、出していません',
  future: '日づけが先の日なので、出していません',
  'too-old': '古くなったので、出していません',
};

/** What whoever keeps the catalogue can do. */
const FIXES: Readonly<Record<FeedTrouble, string>> = {
  'not-fetched': 'npm run neighbours で読みに行ってください',
  unreadable: 'content/neighbours/ のファイルを確かめてください',
  unsigned:
    'npm run neighbours で読みなおしてください。それでも合わないときは、となりのカタログに、鍵を替えたかどうかを電話などで聞いてください',
  'no-feed': 'となりのカタログに知らせてください',
  'other-format': 'このプログラムを新しくしてください',
  'other-site': 'content/neighbours.yml の feed のアドレスを確かめてください',
  future: 'となりのカタログに知らせてください',
  'too-old': 'npm run neighbours で読みなおしてください',
};

export const neighbourText = {
  heading: (name: string) => `となりの${name}から`,
  /** above the places: whose they are, and of which day */
  lead: (name: string, day: string) =>
    `「${name}」が載せている場所です（${longDateLabel(day)}の写し）。このカタログでは確かめていません。行く前に、リンクの先か電話で確かめてください。`,
  rest: (count: number, name: string) => `ほかの${count}か所は、${name}で`,
  about: 'となりのカタログ',
  aboutLead:
    'ほかのカタログの場所を、市区町村のページの下に「となりの◯◯から」として出しています。数や空白の表、探す・ぴったり探す、紙、このページのデータには入れていません。',
  read: (day: string, count: number) => `${longDateLabel(day)}の写し。${count}か所`,
  trouble: (why: FeedTrouble) => TROUBLES[why],
  /** a line at the terminal */
  told: (name: string, why: FeedTrouble) =>
    `となりの「${name}」: ${TROUBLES[why]}。${FIXES[why]}。`,
  key: '公開鍵',
  keyLead:
    'となりのカタログは、feed.json と、その署名（feed.json.sig）を、この鍵で確かめてから読みます。写すときは、電話など別の道でも、同じ鍵かどうかを確かめてください。',
} as const;
