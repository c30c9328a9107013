/** 市外局番のない番号: completed with the area code that the other numbers of the same town have, in the list or else in the catalogue, and said so. */
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
export const localCodes = (rows: readonly RowText[]): ReadonlyMap<string, string> =>
  agreedCodes(rows.map((row) => [townOf(row), FIELDS.map((field) => row[field] ?? '')] as const));

/** The code of each municipality, by its code, where the numbers of the places that it alone has agree. */
export const catalogueCodes = (
  places: readonly {
    readonly area: readonly string[];
    readonly numbers: readonly string[];
  }[],
): ReadonlyMap<string, string> =>
  agreedCodes(
    places.flatMap(({ area, numbers }) =>
      area.length === 1 ? [[area[0]!, numbers] as const] : [],
    ),
  );

function agreedCodes(
  towns: readonly (readonly [town: string, numbers: readonly string[]])[],
): ReadonlyMap<string, string> {
  const byTown = new Map<string, string[]>();
  for (const [town, numbers] of towns) {
    const own = byTown.get(town) ?? [];
    own.push(...numbers.flatMap((number) => codeIn(number) ?? []));
    byTown.set(town, own);
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

/**
 * The row with whole numbers; ten digits or none.
 * @param known the code of the row's municipality in the catalogue, where the list itself tells none
 */
export function withAreaCode(
  row: RowText,
  codes: ReadonlyMap<string, string>,
  known: () => string | undefined = () => undefined,
): CompletedRow {
  if (!FIELDS.some((field) => LOCAL.test(cleanText(row[field] ?? '')))) return { row, doubts: [] };
  const inList = codes.get(townOf(row));
  const code = inList ?? known();
  if (code === undefined) return { row, doubts: [] };
  const others = inList ? 'この一覧のほかの番号' : 'カタログにある同じ町の番号';
  const completed = FIELDS.flatMap((field) => {
    const found = LOCAL.exec(cleanText(row[field] ?? ''));
    const whole = found && `${code}-${found[1]}-${found[2]}`;
    return whole && phoneDigits(whole).length === 10 ? [[field, found[0], whole] as const] : [];
  });
  return {
    row: { ...row, ...Object.fromEntries(completed.map(([field, , whole]) => [field, whole])) },
    doubts: completed.map(
      ([, written, whole]) =>
        `電話「${written}」に、${others}と同じ市外局番をおぎないました（${whole}）。確かめてください`,
    ),
  };
}
