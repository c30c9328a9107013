/** 聞くこと。What `npm run new` asks, in order: the place, then who says so. */
import { phoneDisplay } from '../../src/domain/fields/phone.ts';
import { phoneFindings } from '../../src/domain/fields/phone-findings.ts';
import { exceptionLabel } from '../../src/words/ja/hours.ts';
import { ruleLabel } from '../../src/domain/time/written-hours.ts';
import { isFinding, parseException, parseRule } from '../../src/domain/time/hours-findings.ts';
import { isKindId, kindOf } from '../../src/domain/vocabulary/kind.ts';
import { oneMunicipality } from '../terminal/one-municipality.ts';
import { kindFrom } from './kind-from.ts';
import type { Front, Question } from './question.ts';

/** Ids as people say them. */
function wordOf(words: Readonly<Record<string, string>>): (answer: string) => string {
  return (answer) =>
    Object.entries(words).find(([, said]) => said.split('・').includes(answer))?.[0] ?? answer;
}

const choices = (words: Readonly<Record<string, string>>) =>
  Object.entries(words)
    .map(([id, said]) => `${id} ${said.split('・')[0]}`)
    .join('、');

const FEE = { free: '無料', paid: 'かかる・有料', varies: '人や内容による' };
const HOW = {
  phone: '電話',
  visit: '訪問',
  operator: '運営者から・運営者',
  'official-site': '公式サイト',
};

/** Somebody asked or looked: then by whom and when belongs to it. */
const isConfirmed = ({ verified }: Front): boolean =>
  (verified as Front | undefined)?.['how'] !== undefined;

export const QUESTIONS: readonly Question[] = [
  { option: 'name', prompt: '場所の名前', isRequired: true, path: ['name'] },
  {
    option: 'kana',
    prompt: '名前の読み（ひらがな）',
    hint: '分からなければ空のまま',
    path: ['kana'],
  },
  {
    option: 'kind',
    prompt: '種類',
    hint: '子ども食堂、居場所、children-cafeteria など',
    isRequired: true,
    path: ['kind'],
    read: kindFrom,
    echo: (id) => (isKindId(id) ? kindOf(id).label : undefined),
  },
  {
    option: 'municipality',
    prompt: '市区町村',
    hint: '練馬区、131202、全国 など',
    isRequired: true,
    path: ['area'],
    read: (answer, { municipalities }) => [oneMunicipality(answer, municipalities)],
    echo: (area, { municipalities }) =>
      (area as readonly string[]).map((code) => municipalities.fullName(code)).join('、'),
  },
  {
    option: 'address',
    prompt: '住所',
    hint: '都道府県から。公表していなければ「非公開」',
    path: ['location', 'address'],
  },
  {
    option: 'phone',
    prompt: '電話番号',
    hint: '1つずつ。終わったら空のまま',
    isMany: true,
    path: ['phones', 'number'],
    read: (answer) => (phoneFindings(answer).length > 0 ? answer : phoneDisplay(answer)),
  },
  { option: 'url', prompt: 'サイトのアドレス', hint: 'https://…', path: ['url'] },
  {
    option: 'hours',
    prompt: '開いている時間',
    hint: '「第2・第4土 10:00-12:00」「平日 8:30-17:15」など1つずつ。終わったら空のまま',
    isMany: true,
    path: ['hours'],
    echo: (written) => {
      const rule = parseRule(String(written));
      return isFinding(rule) ? undefined : ruleLabel(rule);
    },
  },
  {
    option: 'except',
    prompt: '休みの日',
    hint: '「祝日」「年末年始」など1つずつ。終わったら空のまま',
    isMany: true,
    path: ['except'],
    echo: (written) => {
      const rule = parseException(String(written));
      return isFinding(rule) ? undefined : exceptionLabel(rule);
    },
  },
  {
    option: 'fee',
    prompt: '費用',
    hint: `${choices(FEE)}。分からなければ空のまま`,
    path: ['fee'],
    read: wordOf(FEE),
  },
  { option: 'summary', prompt: 'どんなところか、ひとことで', hint: '80字まで', path: ['summary'] },
  {
    option: 'how',
    prompt: 'だれかに聞くか、公式サイトを見て、確かめましたか',
    hint: `${choices(HOW)}。資料を読んだだけなら空のまま`,
    path: ['verified', 'how'],
    read: wordOf(HOW),
  },
  {
    option: 'by',
    prompt: '確かめた人や団体',
    isRequired: true,
    isAsked: isConfirmed,
    path: ['verified', 'by'],
  },
  {
    option: 'on',
    prompt: '確かめた日',
    hint: '空のままなら今日',
    isAsked: isConfirmed,
    path: ['verified', 'on'],
    fallback: ({ today }) => today,
  },
  {
    option: 'source-title',
    prompt: '出典の題名',
    hint: '何を見て書いたか',
    isRequired: true,
    path: ['source', 'title'],
  },
  {
    option: 'source-url',
    prompt: '出典のアドレス',
    hint: 'https://…',
    isRequired: true,
    path: ['source', 'url'],
  },
  {
    option: 'licence',
    prompt: '出典を使ってよい条件',
    hint: '空のままなら「公開されている情報（事実のみ）」',
    path: ['source', 'licence'],
    fallback: () => '公開されている情報（事実のみ）',
  },
  {
    option: 'retrieved',
    prompt: '出典を見た日',
    hint: '空のままなら今日',
    path: ['source', 'retrieved'],
    fallback: ({ today }) => today,
  },
  {
    option: 'as-of',
    prompt: 'いつの資料か',
    hint: '資料に書いてあるところまで（2023、2023-12、2023-12-05）。分からなければ空のまま',
    path: ['source', 'as_of'],
  },
];

/** After these, a place that is there already can be seen. */
export const IDENTITY_ENDS_WITH = 'url';
