/** 市外局番のない番号: completed with the area code that the other numbers of the same town's list have, and said so. */
import { phoneDigits } from '../../domain/fields/phone.ts';
import { cleanText } from '../clean/clean-text.ts';
import type { RowText } from './row-field.ts';

const FIELDS = ['phone', 'phone2', 'fax'] as const;
/** Two that agree are a code; of many, one in five may be of elsewhere. */
const FEWEST = 2;
const MOST = 0.8;

const WITH_CODE = /(?:^|[^\d])[（(]?(0\d{1,4})[)）-]\s?\d{1,4}-\d{4}(?!\d)/;
/** 73-6155, and no date, no hour */
const LOCAL = /^(?:(?:TEL|電話)[\s:：]*)?([1-9]\d{0,3})-(\d{4})$/i;
const NO_AREA = /^0(?:[5789]0|120|800|570|990)$/;

const codeIn = (text: string): string | undefined => {
  const code = WITH_CODE.exec(cleanText(text))?.[1];
  return code === undefined || NO_AREA.test(code) ? undefined : code;
};

const townOf = ({ code = '', municipality = '' }: RowText) => cleanText(municipality || code);

/** The code of each town of the list, where its own numbers agree. */
export function localCodes(rows: readonly RowText[]): ReadonlyMap<string, string> {
  const byTown = new Map<string, string[]>();
  for (const row of rows) {
    const codes = FIELDS.flatMap((field) => codeIn(row[field] ?? '') ?? []);
    byTown.set(townOf(row), [...(byTown.get(townOf(row)) ?? []), ...codes]);
  }
  return new Map(
    [...byTown].flatMap(([town, codes]) => {
      const counts = Map.groupBy(codes, (code) => code);
      const most = [...counts].toSorted((a, b) => b[1].length - a[1].length)[0];
      const isSure = most && most[1].length >= FEWEST && most[1].length >= codes.length * MOST;
      return isSure ? [[town, most[0]] as const] : [];
    }),
  );
}

export interface CompletedRow {
  readonly row: RowText;
  /** what was added, for a person to look at */
  readonly doubts: readonly string[];
}

/** The row with whole numbers; ten digits or none. */
export function withAreaCode(row: RowText, codes: ReadonlyMap<string, string>): CompletedRow {
  const code = codes.get(townOf(row));
  if (code === undefined) return { row, doubts: [] };
  const completed = FIELDS.flatMap((field) => {
    const found = LOCAL.exec(cleanText(row[field] ?? ''));
    const whole = found && `${code}-${found[1]}-${found[2]}`;
    return whole && phoneDigits(whole).length === 10 ? [[field, found[0], whole] as const] : [];
  });
  return {
    row: { ...row, ...Object.fromEntries(completed.map(([field, , whole]) => [field, whole])) },
    doubts: completed.map(
      ([, written, whole]) =>
        `電話「${written}」に、この一覧のほかの番号と同じ市外局番をおぎないました（${whole}）。確かめてください`,
    ),
  };
}
