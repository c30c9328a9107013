/**
 * 項目に渡すもの。What every field of the form is handed: the values, the way to change them, and what to say about them.
 */
import type { Moment } from '../../domain/time/calendar-date.ts';
import type { IsHoliday } from '../../domain/time/timetable.ts';
import type { Finding } from '../../domain/problem.ts';
import type { WrittenTable, WrittenValue } from '../../domain/written/written-value.ts';
import type { AreaList } from '../../site/build/area-list.ts';
import { withLabels, type FormWords } from '../../words/ja/fields.ts';
import type { PendingFields } from './pending.ts';
import type { EditPageData } from './edit-page-data.ts';
import type { Checker } from './use-checker.ts';
import type { Path } from './draft/value-at.ts';

export interface Editor {
  readonly data: EditPageData;
  /** what this form calls its fields */
  readonly words: FormWords;
  /** reads what is written; undefined until something is */
  readonly checker: Checker | undefined;
  readonly values: WrittenTable;
  readonly now: Moment;
  readonly isHoliday: IsHoliday;
  /** names of areas, as far as they are loaded */
  readonly areas: AreaList | undefined;
  /** all of them, once they were asked for */
  readonly chooserAreas: AreaList | undefined;
  /** the list of municipalities could not be had */
  readonly isAreaListFailed: boolean;
  readonly loadAreas: () => void;
  readonly set: (path: Path, value: WrittenValue | undefined) => void;
  /** the person left this field: what is wrong with it may be said */
  readonly settle: (path: Path) => void;
  /** what is written and not yet added, by field */
  readonly pending: PendingFields;
  /** said politely by screen readers */
  readonly announce: (message: string) => void;
  readonly errorsAt: (path: Path) => readonly Finding[];
  /** of the rows in a list */
  readonly errorsUnder: (path: Path) => readonly Finding[];
}

export const fieldId = (path: Path): string => `f-${path.join('-')}`;

/** Message and fix as one sentence for the screen. A missing field's help stands right above it. */
export function findingText(
  { code, message, fix }: Pick<Finding, 'code' | 'message' | 'fix'>,
  words: FormWords,
): string {
  return code === 'missing-field'
    ? `${withLabels(message, words)}。`
    : `${withLabels(message, words)}。${withLabels(fix, words)}`;
}
