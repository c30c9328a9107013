/** つぎに確かめる場所の報告。What is due, for a person at the telephone, for a spreadsheet and for programs. */
import { BASIS_LABELS, informationLabel } from '../../words/ja/verified.ts';
import { basisOf } from '../../domain/entry/freshness-statistics.ts';
import { longDateLabel } from '../../words/ja/date.ts';
import { kindOf } from '../../domain/vocabulary/kind.ts';
import type { Resource } from '../../domain/entry/entry-schema.ts';
import type { Municipalities } from '../../domain/area/municipality.ts';
import { questionsFor } from '../../domain/entry/open-questions.ts';
import { questionText } from '../../words/ja/questions.ts';
import { visibleJson, visibleLine } from '../../domain/text/visible-text.ts';
import { csvFile } from '../../domain/text/csv-cell.ts';
import type { DueEntry } from './due-entries.ts';
import { otherContact, phoneWords } from './due-words.ts';

const areaWords = ({ resource }: DueEntry, municipalities: Municipalities) =>
  resource.area.map((code) => municipalities.fullName(code)).join('、');

const sourceWords = ({ source: [source] }: Resource) =>
  source ? `出典: ${source.title} ${source.url}` : '出典の資料はありません';

function entryText(due: DueEntry, municipalities: Municipalities): string {
  const { resource, days, expired, oldOn } = due;
  const phones = phoneWords(resource);
  const questions = questionsFor(resource).map(questionText);
  const contact = otherContact(resource);
  return [
    `${resource.name}（${kindOf(resource.kind).label}、${areaWords(due, municipalities)}）`,
    `  ${informationLabel(resource)}${days === undefined ? '' : `。${days}日前`}`,
    ...expired.map((what) => `  ${what}`),
    ...(oldOn === undefined
      ? []
      : [`  ${longDateLabel(oldOn)}に、2年以上前の情報になります（順番が下がります）`]),
    ...(phones.length > 0
      ? [`  電話: ${phones.join('、')}`]
      : contact
        ? [`  電話はのっていません: ${contact}`]
        : [`  連絡先がのっていません。${sourceWords(resource)}`]),
    ...(questions.length > 0 ? [`  聞くこと: ${questions.join('／')}`] : []),
    `  確かめたら: npm run confirm -- ${resource.id} --how phone --by 会や団体の名前`,
  ]
    .map(visibleLine)
    .join('\n');
}

const SOON = '来月、古い情報になる場所';

/** What becomes old within the month, where it was asked for. */
export function soonAsText(
  due: readonly DueEntry[],
  municipalities: Municipalities,
  all: number,
): string {
  if (all === 0) return `${SOON}はありません。`;
  const rest = all > due.length ? `（いま見せたもの ${due.length}件）` : '';
  return [...due.map((entry) => entryText(entry, municipalities)), `${SOON} ${all}件${rest}`].join(
    '\n\n',
  );
}

/** `all`: how many there are beyond those shown; `soon`: how many become old within the month */
export function dueAsText(
  due: readonly DueEntry[],
  municipalities: Municipalities,
  all: number,
  soon = 0,
): string {
  const warning = soon > 0 ? [`${SOON} ${soon}件（npm run freshness -- --soon で見られます）`] : [];
  if (all === 0) return ['確かめる番がきた場所はありません。', ...warning].join('\n\n');
  const rest = all > due.length ? `。ほかは --limit ${all} で見られます` : '';
  return [
    ...due.map((entry) => entryText(entry, municipalities)),
    `確かめる番がきた場所 ${all}件（いま見せたもの ${due.length}件${rest}）\n手紙やメールの下書き: npm run freshness -- --letter 場所のid`,
    ...warning,
  ].join('\n\n');
}

const rowOf = (due: DueEntry, municipalities: Municipalities) => ({
  id: due.resource.id,
  name: due.resource.name,
  kind: due.resource.kind,
  area: areaWords(due, municipalities),
  as_of: due.resource.asOf ?? '',
  by: due.resource.verified?.by ?? '',
  how: basisOf(due.resource),
  days: due.days ?? '',
  phones: phoneWords(due.resource),
  contact: otherContact(due.resource) ?? '',
  questions: questionsFor(due.resource).map(questionText),
  expired: due.expired,
  old_on: due.oldOn ?? '',
});

export function dueAsJson(due: readonly DueEntry[], municipalities: Municipalities): string {
  return visibleJson(due.map((entry) => rowOf(entry, municipalities)));
}

const COLUMNS = {
  id: 'id',
  name: '名前',
  kind: '種類',
  area: '地域',
  as_of: '情報の日',
  by: '確かめた人',
  how: '何にもとづくか',
  days: '何日前',
  phones: '電話',
  contact: 'ほかの連絡先',
  questions: '聞くこと',
  expired: '過ぎた期限',
  old_on: '古い情報になる日',
} as const;

/** UTF-8 with BOM, so that Excel reads it. */
export function dueAsCsv(due: readonly DueEntry[], municipalities: Municipalities): string {
  const keys = Object.keys(COLUMNS) as readonly (keyof typeof COLUMNS)[];
  const rows = due.map((entry) => {
    const row = rowOf(entry, municipalities);
    return keys.map((key) =>
      Array.isArray(row[key])
        ? row[key].join('／')
        : String(
            key === 'kind'
              ? kindOf(row.kind).label
              : key === 'how'
                ? BASIS_LABELS[row.how]
                : row[key],
          ),
    );
  });
  return csvFile([keys.map((key) => COLUMNS[key]), ...rows]);
}
