/**
 * アドレスの中のこたえ。The answers in the address's fragment, which no server sees, and only when a person wants them there.
 * Nothing about violence or a wish to die is ever written; of what one is besides only that one works, is old or came
 * from abroad. What is not ours is left out and said.
 */
import { isAboutViolence, NO_ANSWERS, type Answers } from '../../matching/answers.ts';
import { isSensitiveNeed } from '../../domain/vocabulary/need.ts';
import { readOwnFragment } from '../../domain/text/own-fragment.ts';
import { parseAnswers } from '../../matching/parse-answers.ts';

export interface ReadAnswers {
  readonly answers: Answers;
  /** all questions on one page */
  readonly isAll: boolean;
  /** some of the fragment could not be used */
  readonly isPartial: boolean;
}

/** Only these signs may stand in an address. */
const SAFE_SIGNS: readonly string[] = ['food', 'shelter'];
/** 見られてもよい「ほかに」: of what one is besides only these. */
export const OPEN_BESIDES: readonly string[] = ['employed', 'elderly', 'foreign'];

interface Reading {
  readonly fields: Record<string, unknown>;
  readonly isKnownPlace: (code: string) => boolean;
  isAll: boolean;
}

/** @returns whether all of the value could be used */
type Taker = (reading: Reading, value: string) => boolean;

const list =
  (field: string, isSafe: (item: string) => boolean): Taker =>
  ({ fields }, value) => {
    const items = value.split(',');
    const safe = items.filter(isSafe);
    fields[field] = safe;
    return safe.length === items.length;
  };

/** @param read undefined for a value that cannot be */
const single =
  (field: string, read: (value: string, reading: Reading) => unknown): Taker =>
  (reading, value) => {
    const found = read(value, reading);
    if (found !== undefined) reading.fields[field] = found;
    return found !== undefined;
  };

const number = (value: string) => (/^\d{1,3}$/.test(value) ? Number(value) : undefined);

/** The names that may stand in the address. */
const TAKERS: ReadonlyMap<string, Taker> = new Map([
  ['need', list('needs', (item) => item !== 'violence')],
  ['cond', list('conditions', () => true)],
  ['urgent', list('urgent', (item) => SAFE_SIGNS.includes(item))],
  ['also', list('audiences', (item) => OPEN_BESIDES.includes(item))],
  ['who', single('asker', (value) => value)],
  ['step', single('step', number)],
  ['age', single('age', number)],
  [
    'place',
    single('municipality', (code, { isKnownPlace }) => (isKnownPlace(code) ? code : undefined)),
  ],
  ['near', single('neighbours', (value) => (/^[01]$/.test(value) ? value === '1' : undefined))],
  [
    'all',
    (reading, value) => {
      if (value === '1') reading.isAll = true;
      return value === '1';
    },
  ],
]);
const NAMES = [...TAKERS.keys()];

/** Not an anchor, and not what others have put behind the address. */
export const isOwnFragment = (fragment: string): boolean =>
  readOwnFragment(fragment, NAMES) !== undefined;

export function readFragment(
  fragment: string,
  isKnownPlace: (code: string) => boolean,
): ReadAnswers {
  const own = readOwnFragment(fragment, NAMES);
  if (own === undefined || own.words.length === 0)
    return { answers: NO_ANSWERS, isAll: false, isPartial: false };
  const reading: Reading = { fields: {}, isKnownPlace, isAll: false };
  const taken = own.words
    .filter(([, value]) => value !== '')
    .map(([name, value]) => TAKERS.get(name)?.(reading, value) ?? false);
  const { answers, complaints } = parseAnswers(reading.fields);
  return {
    answers,
    isAll: reading.isAll,
    isPartial: own.isCut || taken.includes(false) || complaints.length > 0,
  };
}

/** '' when there is nothing to keep, or nothing that may be kept */
export function writeFragment(answers: Answers, isAll: boolean): string {
  if (isAboutViolence(answers) || answers.needs.some(isSensitiveNeed)) return isAll ? '#all=1' : '';
  const {
    needs,
    municipality,
    neighbours,
    step,
    age,
    conditions,
    urgent,
    asker,
    audiences = [],
  } = answers;
  const signs = urgent.filter((sign) => SAFE_SIGNS.includes(sign));
  const parts: readonly (readonly [string, string | undefined])[] = [
    ['need', needs.join(',')],
    ['who', asker],
    ['place', municipality],
    ['near', neighbours === undefined ? undefined : neighbours ? '1' : '0'],
    ['step', step?.toString()],
    ['age', age?.toString()],
    ['cond', conditions.join(',')],
    ['urgent', signs.join(',')],
    ['also', audiences.filter((id) => OPEN_BESIDES.includes(id)).join(',')],
    ['all', isAll ? '1' : undefined],
  ];
  const text = parts
    .filter(([, value]) => value)
    .map(
      ([name, value]) =>
        `${name}=${encodeURIComponent(value!).replaceAll('%2C', ',').replaceAll('%3A', ':')}`,
    )
    .join('&');
  return text === '' ? '' : `#${text}`;
}
