/** 電話の表: the call sheet of one area, its file for a spreadsheet, and how far all areas are. */
import { openQuestions } from '../../domain/entry/open-questions.ts';
import type { Municipalities } from '../../domain/area/municipality.ts';
import { csvFile } from '../../domain/text/csv-cell.ts';
import { visibleLine } from '../../domain/text/visible-text.ts';
import { kindOf } from '../../domain/vocabulary/kind.ts';
import { PART_LABELS, SEASON_WORDS } from '../../words/ja/campaign.ts';
import { longDateLabel } from '../../words/ja/date.ts';
import { questionText } from '../../words/ja/questions.ts';
import { informationLabel } from '../../words/ja/verified.ts';
import { hoursWords, otherContact, phoneWords } from '../freshness/due-words.ts';
import type { AreaProgress, AskedEntry } from './campaign-plan.ts';
import type { Campaign } from './season.ts';

const percent = ({ all, done }: Pick<AreaProgress, 'all' | 'done'>) =>
  all === 0 ? 0 : Math.floor((done / all) * 100);

export function campaignHeading({ season, from, to }: Campaign): string {
  return `${SEASON_WORDS[season.id].name}（${longDateLabel(from)}から${longDateLabel(to)}まで）`;
}

function missingWords({ missing }: AskedEntry): string {
  const [first] = missing;
  if (first === undefined) return 'ぜんぶ書いてあります';
  return missing.length === 1
    ? `あと1つでそろいます: ${PART_LABELS[first]}`
    : `書いていないこと: ${missing.map((part) => PART_LABELS[part]).join('、')}`;
}

const contactWords = ({ resource }: AskedEntry) => {
  const phones = phoneWords(resource);
  return phones.length > 0
    ? `電話 ${phones.join('、')}`
    : (otherContact(resource) ?? '連絡先はのっていません');
};

const questionsOf = ({ resource }: AskedEntry, { season }: Campaign) => [
  ...SEASON_WORDS[season.id].questions,
  ...openQuestions(resource).map(questionText),
];

function entrySheet(asked: AskedEntry, campaign: Campaign): string {
  const { resource, isDone } = asked;
  if (isDone) return `■ ${resource.name}（${informationLabel(resource)}）`;
  return [
    `□ ${resource.name}（${kindOf(resource.kind).label}）`,
    `  ${contactWords(asked)}`,
    `  いま書いていること: ${hoursWords(resource) ?? '時間は書いていません'}。${informationLabel(resource)}`,
    `  ${missingWords(asked)}`,
    ...questionsOf(asked, campaign).map((question) => `  ・${question} ＿＿＿＿＿＿＿＿＿＿`),
    `  確かめたら: npm run confirm -- ${resource.id} --how phone --by 会や団体の名前`,
  ]
    .map(visibleLine)
    .join('\n');
}

/** For a person at the telephone, on the screen or on paper. */
export function callSheet(
  area: string,
  asked: readonly AskedEntry[],
  campaign: Campaign,
  limit = asked.length,
): string {
  const done = asked.filter(({ isDone }) => isDone).length;
  const heading = `${campaignHeading(campaign)} ${area}`;
  if (asked.length === 0) return `${heading}\n\nこの季節に確かめる場所は、のっていません。`;
  const shown = asked.slice(0, limit);
  const rest = asked.length - shown.length;
  return [
    `${heading}\n確かめた ${done}件／${asked.length}件（${percent({ all: asked.length, done })} %）`,
    '電話では、はじめに「地域の居場所や相談先を紹介するサイトにのせている情報を、確かめています」と伝えてください。\n休みや臨時の変わりごとは、ファイルの changes に日にちつきで書くと、その日が過ぎれば消えます。',
    ...shown.map((one) => entrySheet(one, campaign)),
    ...(rest > 0 ? [`ほかに${rest}件あります（--limit ${asked.length} で全部出ます）。`] : []),
  ].join('\n\n');
}

/** How far each area is; the most open work first. */
export function progressTable(
  progress: readonly AreaProgress[],
  municipalities: Municipalities,
  campaign: Campaign,
  limit = progress.length,
): string {
  const lines = progress
    .slice(0, limit)
    .map(
      (one) =>
        `${municipalities.fullName(one.area)}: ${one.done}件／${one.all}件（${percent(one)} %）`,
    );
  const rest = progress.length - lines.length;
  return [
    `${campaignHeading(campaign)}\nいくつもの地域の場所は、それぞれの地域に数えています。`,
    lines.join('\n') || '確かめる場所は、のっていません。',
    ...(rest > 0 ? [`ほかに${rest}地域あります（--limit ${progress.length} で全部出ます）。`] : []),
    '電話の表: npm run campaign -- --municipality 市区町村の名前（--format csv で表計算に）',
  ].join('\n\n');
}

const HEADINGS = [
  'すんだか',
  'id',
  '名前',
  '種類',
  '連絡のしかた',
  '情報の日',
  '書いていないこと',
  '聞くこと',
  '答え',
  '聞いた日',
  '聞いた人や団体',
];

/** UTF-8 with BOM, so that Excel reads it; the last three columns are for the answers. */
export function campaignCsv(asked: readonly AskedEntry[], campaign: Campaign): string {
  const rows = asked.map((one) => [
    one.isDone ? 'すみ' : '',
    one.resource.id,
    one.resource.name,
    kindOf(one.resource.kind).label,
    contactWords(one),
    informationLabel(one.resource),
    one.missing.map((part) => PART_LABELS[part]).join('、'),
    questionsOf(one, campaign).join('／'),
    '',
    '',
    '',
  ]);
  return csvFile([HEADINGS, ...rows]);
}
