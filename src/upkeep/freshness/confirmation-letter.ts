/** 確認のお願い: a mail or letter to a place, of nothing but what its entry says and does not say. */
import { longDateLabel } from '../../words/ja/date.ts';
import { kindOf } from '../../domain/vocabulary/kind.ts';
import { openQuestions } from '../../domain/entry/open-questions.ts';
import { questionText } from '../../words/ja/questions.ts';
import type { Resource } from '../../domain/entry/entry-schema.ts';
import type { SiteFile } from '../host-file.ts';
import { hoursWords, phoneWords } from './due-words.ts';

const FEES = { free: '無料', paid: 'かかります', varies: '人や内容によります' } as const;
const BOOKINGS = {
  none: 'いりません',
  'first-time': 'はじめの日だけいります',
  always: 'いります',
} as const;

/** What the entry says, line by line; what is unknown is asked instead. */
function factLines(resource: Resource): readonly string[] {
  const { location, provider, phones, fee, fee_note, booking, email, url, who_note } = resource;
  const place =
    location === 'hidden'
      ? '公表していません'
      : [location?.address, location?.building].filter(Boolean).join(' ');
  const lines: readonly (readonly [string, string | undefined])[] = [
    ['名前', resource.name],
    ['種類', kindOf(resource.kind).label],
    ['運営', provider?.name],
    ['場所', place],
    ['電話', phones && phoneWords(resource).join('、')],
    ['メール', email],
    ['サイト', url],
    ['開いている時間', hoursWords(resource)],
    ['予約', booking && BOOKINGS[booking]],
    ['費用', [fee && FEES[fee], fee_note].filter(Boolean).join('。')],
    ['使える人', who_note],
  ];
  return lines.flatMap(([label, value]) => (value ? [`  ${label}: ${value}`] : []));
}

/** The document that the entry rests on, or that somebody was asked. */
function whatItRestsOn({ source: [source], asOf }: Resource): string {
  const day = asOf === undefined ? '' : `（${longDateLabel(asOf)}の時点）`;
  return source ? `「${source.title}」${day}` : `前にうかがったこと${day}`;
}

export function confirmationLetter(resource: Resource, site: SiteFile): string {
  const siteName = site.name ?? '地域の居場所と相談先のカタログ';
  const questions = [
    'のせていることに、いまとちがうところはありますか',
    ...openQuestions(resource).map(questionText),
    'これからも、のせてよろしいでしょうか',
  ];
  return [
    `件名: 「${siteName}」にのせている情報の確認のお願い`,
    '',
    ...(resource.provider && resource.provider.name !== resource.name
      ? [resource.provider.name]
      : []),
    `${resource.name} ご担当者様`,
    '',
    'とつぜんのご連絡で失礼いたします。［あなたの名前］と申します。',
    `地域の居場所や相談先を紹介するサイト「${siteName}」${site.url ? `（${site.url}）` : ''}で、のせている情報を確かめています。`,
    `「${resource.name}」については、${whatItRestsOn(resource)}をもとに、次のようにのせています。`,
    '',
    '■ いま、のせていること',
    ...factLines(resource),
    '',
    '■ 教えていただきたいこと',
    ...questions.map((question, index) => `  ${index + 1}. ${question}`),
    '',
    'お手数ですが、［返事の送り先］まで教えていただけると助かります。',
    '変わりがなければ、「変わりありません」とだけお返事ください。のせるのをやめてほしいときも、お知らせください。',
    '',
    'お忙しいところ恐れ入りますが、どうぞよろしくお願いいたします。',
    '',
    '［あなたの名前］',
    '［あなたの連絡先］',
  ].join('\n');
}
