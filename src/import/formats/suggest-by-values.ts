/** 列の値から、項目の見当をつける: what a heading does not tell, most of its cells may. */
import { cleanText, saysNothing } from '../clean/clean-text.ts';
import { cleanTime, plainTimes } from '../clean/clean-time.ts';
import { firstUrl } from '../clean/open-data-text.ts';
import { readHours } from '../row/hours-in-words.ts';
import { kindByCategory, kindByService } from '../row/kind-by-name.ts';
import type { RowFieldId } from '../row/row-field.ts';
import { isMark, weekdayOf } from './cells-by-heading.ts';
import { readWeekCell } from '../row/week-columns.ts';

/** So many of the filled cells must be of the sort. */
const MOST = 0.6;

const isNumberIn = (text: string, from: number, to: number) =>
  /^\d{2,3}\.\d{2,}$/.test(text) && Number(text) >= from && Number(text) <= to;

type Sort = readonly [RowFieldId, (text: string) => boolean];

/** The surest first. */
const SORTS: readonly Sort[] = [
  ['url', (text) => firstUrl(text) !== undefined],
  ['email', (text) => /^[\w.+-]+@[\w-]+(?:\.[\w-]+)+$/.test(text)],
  ['lat', (text) => isNumberIn(text, 24, 46)],
  ['lon', (text) => isNumberIn(text, 122, 154)],
  ['phone', (text) => /^[^\d]{0,6}[（(]?0\d{1,4}[)）-]\d{1,4}-\d{3,4}/.test(text)],
  ['prefecture', (text) => /^(?:北海道|東京都|(?:大阪|京都)府|.{2,3}県)$/.test(text)],
  [
    'municipality',
    (text) => /^\p{Script=Han}[\p{Script=Han}ぁ-んァ-ヶ]{0,5}[市区町村]$/u.test(text),
  ],
  ['address', (text) => /[都道府県市区町村].*\d/.test(text) && !/\d{1,2}[:時]\d{0,2}/.test(text)],
  [
    'weekdays',
    (text) => /^[月火水木金土日祝](?:[月火水木金土日祝・、,〜~\-ー]|曜日?)*$/.test(text),
  ],
  ['hours', (text) => readHours(plainTimes(text)) !== undefined],
  ['category', (text) => (kindByCategory(text) ?? kindByService(text)) !== undefined],
];

/** 平日, 土曜, 日祝 over cells of times */
const WEEK_HEADINGS: readonly (readonly [RegExp, readonly RowFieldId[]])[] = [
  [/^平日$|^月[〜~-]金$/, ['hours_weekday']],
  [/^土曜?日?$/, ['hours_saturday']],
  [/^日曜?日?[・、]?祝日?$/, ['hours_sunday', 'hours_holiday']],
  [/^日曜?日?$/, ['hours_sunday']],
  [/^祝日?$/, ['hours_holiday']],
];

const isOfTimes = (text: string) => {
  const cell = readWeekCell(text);
  return cell.times !== undefined || cell.isClosed === true || /^24時間|から翌/.test(text);
};

const mostly = (cells: readonly string[], holds: (text: string) => boolean) =>
  cells.filter(holds).length >= cells.length * MOST;

/** So many weekdays side by side are a week, and no 土曜 beside 平日. */
const FEWEST_DAYS = 3;

/** 月, 火, 水 … over marks or times: all of them, though a Sunday's column is empty. */
export function weekdayColumns(
  columns: readonly string[],
  cellsOf: (column: string) => readonly string[],
): ReadonlySet<string> {
  const days = columns.filter((column) => weekdayOf(column) !== undefined);
  const cells = days
    .flatMap(cellsOf)
    .map(cleanText)
    .filter((text) => !isMark(text));
  return new Set(days.length >= FEWEST_DAYS && mostly(cells, isOfTimes) ? days : []);
}

/** The fields that a column's cells speak for; none where they are of no sort, or a time alone that could begin or end. */
export function fieldsByValues(heading: string, written: readonly string[]): readonly RowFieldId[] {
  const cells = written.map(cleanText).filter((text) => !saysNothing(text));
  if (weekdayOf(heading) !== undefined && written.map(cleanText).every(isMark)) return ['weekdays'];
  if (cells.length === 0) return [];
  const week = WEEK_HEADINGS.find(([words]) => words.test(cleanText(heading)));
  if (week && mostly(cells, isOfTimes)) return week[1];
  if (mostly(cells, (text) => cleanTime(text) !== undefined)) return [];
  const sort = SORTS.find(([, holds]) => mostly(cells, holds));
  return sort ? [sort[0]] : [];
}
