/**
 * 取りこまれなかったことば。The last look at a row: words of a mapped cell that stand neither in the entry nor in the report
 * are reported.
 */
import { foldForIdentity } from '../../domain/text/japanese-text.ts';
import { stateInCell } from './closing-words.ts';
import { cleanDay } from '../clean/clean-date.ts';
import { cleanText, saysNothing } from '../clean/clean-text.ts';
import { cleanTime, plainTimes } from '../clean/clean-time.ts';
import type { LeftOut } from '../clean/left-out.ts';
import { SAYS_FREE } from './fee-columns.ts';
import { rowSource } from './row-source.ts';
import { residenceIn, vacancyIn } from './row-welcome.ts';
import { wantedSortIn, wantedUntilIn } from './row-wanted.ts';
import { ROW_FIELDS, type RowFieldId, type RowText } from './row-field.ts';

export interface MadeOfRow {
  /** front matter, body and report, whatever holds words */
  readonly words: readonly unknown[];
  /** a rule was written: the columns of days and times were joined or the row has a doubt */
  readonly hasHours: boolean;
  /** the kind was decided by the row's own category */
  readonly usesCategory: boolean;
  /** contacts are asked to stay private */
  readonly hidesContact: boolean;
}

/** Their own cleaners keep or report every part; an address is kept whole but for what names its town. */
const CLEANED = new Set<RowFieldId>([
  'skip',
  'id',
  'code',
  'kind',
  'lat',
  'lon',
  'name',
  'address',
  'phone',
  'phone2',
  'fax',
  'email',
  'form',
  'url',
]);
const TIME_FIELDS = new Set<RowFieldId>([
  'weekdays',
  'days',
  'start',
  'end',
  'hours',
  'closed',
  'hours_note',
  'hours_weekday',
  'hours_saturday',
  'hours_sunday',
  'hours_holiday',
]);
/** 月1回, 毎週, a code: compared with the rule where there is one */
const COUNTED =
  /^(?:\d|(?:ほぼ)?毎[日週月]|[週年]に?\d+[回日](?:程度)?|(?:毎月|月に?)\d[回日](?:程度)?|隔[週月](?:に?1回)?)$/;
/** Values that a field of ours says in another form. */
const SHORT: Readonly<Partial<Record<RowFieldId, RegExp>>> = {
  pantry: /^(?:[01]|true|false|有|無|あり|○|◯|×|はい|いいえ|可|不可)$/i,
  takeout: /^(?:[01]|true|false|有|無|あり|○|◯|×|はい|いいえ|可|不可)$/i,
  wheelchair:
    /^(?:[01]|true|false|有り?|無|あり|可能?|不可|○|◯|〇|×|対応|非対応|はい|いいえ|yes|no|y|n)$/i,
  accessible_toilet:
    /^(?:[01]|true|false|有り?|無|あり|可能?|不可|○|◯|〇|×|対応|非対応|はい|いいえ|yes|no|y|n)$/i,
  fee_infant: /^\d+$/,
  fee_primary: /^\d+$/,
  fee_junior: /^\d+$/,
  fee_senior: /^\d+$/,
  fee_adult: /^\d+$/,
  capacity: /^\d+$/,
  booking: /^(?:不要|予約不要)$/,
  booking_note: /^(?:不要|予約不要|事前予約必要)$/,
  public: /^(?:公開|公開可|可|○|◯|〇|1|はい|true)$/i,
  fee: SAYS_FREE,
};
/** Cells whose reader knows them whole or not at all. */
const READ: Readonly<Partial<Record<RowFieldId, (text: string) => boolean>>> = {
  vacancy: (text) => vacancyIn(text) !== undefined,
  residence: (text) => residenceIn(text) !== undefined,
  updated: (text) => cleanDay(text) !== undefined,
  wanted_sort: (text) => wantedSortIn(text) !== undefined,
  wanted_until: (text) => wantedUntilIn(text) !== undefined,
};
const PRIVATE = /様宅|様方|自宅|個人|非公開|公開していません|公開しておりません|公表していません/;

const tokensOf = (text: string) =>
  plainTimes(text)
    .split(/[^\p{L}\p{N}:：]+/u)
    .map((token) => foldForIdentity(token.replace(/^0(?=\d:)/, '')))
    .filter(Boolean);

const OF_CONTACTS = new Set<RowFieldId>(['phone_label', 'email_label', 'extension']);

/** The rule says it: the columns of days and times went into it. */
const isInRule = (field: RowFieldId, text: string) =>
  TIME_FIELDS.has(field) ||
  (field === 'frequency' && COUNTED.test(text.replace(/\s|（第[\d・、第]+）$/g, '')));

/** The row's own source is the entry's. */
const isInSource = (field: RowFieldId, row: RowText) =>
  field.startsWith('source_') && rowSource(row) !== undefined;

/** Kept by another cleaner, silent, private or short for yes and no. */
const needsNoTelling = (field: RowFieldId, text: string) =>
  CLEANED.has(field) || saysNothing(text) || PRIVATE.test(text) || SHORT[field]?.test(text);

function isToldElsewhere(field: RowFieldId, text: string, made: MadeOfRow, row: RowText): boolean {
  if (needsNoTelling(field, text)) return true;
  if (isInSource(field, row) || (made.hasHours && isInRule(field, text))) return true;
  if (field === 'category') return made.usesCategory;
  const isRead = READ[field];
  if (isRead) return isRead(text);
  if (field === 'state')
    return stateInCell(text, { name: row.name ?? '', on: '' })?.state === 'open';
  return made.hidesContact && OF_CONTACTS.has(field);
}

const wordsOf = (value: unknown): string =>
  typeof value === 'object' && value !== null
    ? Object.values(value).map(wordsOf).join(' ')
    : String(value ?? '');

/** 10時 stands in the note as 10:00. */
function isTimeSaid(text: string, said: string): boolean {
  const time = cleanTime(text);
  return time !== undefined && said.includes(foldForIdentity(time));
}

export function lostCells(row: RowText, made: MadeOfRow): readonly LeftOut[] {
  const said = foldForIdentity(
    plainTimes(
      made.words
        .map(wordsOf)
        .join(' ')
        .replace(/\\(?=[^\w\s])/g, ''),
    ),
  );
  return Object.entries(row).flatMap(([name, written]) => {
    const field = name as RowFieldId;
    // A county or an island in front of a town is no part of its name.
    const text =
      field === 'municipality'
        ? cleanText(written ?? '').replace(/^.{1,5}?[郡島](?=.{1,6}[町村]$)/, '')
        : cleanText(written ?? '');
    if (
      isToldElsewhere(field, text, made, row) ||
      said.includes(foldForIdentity(plainTimes(text))) ||
      isTimeSaid(text, said) ||
      tokensOf(text).every((token) => said.includes(token))
    )
      return [];
    return [
      {
        what: ROW_FIELDS[field].hint,
        value: text,
        why: 'ぜんぶは取りこめませんでした。いるなら、項目を見て書きたしてください',
      },
    ];
  });
}
