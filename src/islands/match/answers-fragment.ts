/**
 * The answers in the address's fragment, which no server sees, and only when a person wants them there. Nothing
 * about violence or a wish to die is ever written; what is not ours is left out and said.
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

const LISTS = { need: 'needs', cond: 'conditions', urgent: 'urgent' } as const;
const NUMBERS = { step: 'step', age: 'age' } as const;
const NAMES: readonly string[] = [
  ...Object.keys(LISTS),
  ...Object.keys(NUMBERS),
  'place',
  'near',
  'all',
];
/** Only these signs may stand in an address. */
const SAFE_SIGNS: readonly string[] = ['food', 'shelter'];

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
  const fields: Record<string, unknown> = {};
  let [isAll, isPartial] = [false, own.isCut];
  for (const [name, value] of own.words) {
    if (value === '') continue;
    if (Object.hasOwn(LISTS, name)) {
      const items = value.split(',');
      const safe = items.filter(
        (item) =>
          (name !== 'need' || item !== 'violence') &&
          (name !== 'urgent' || SAFE_SIGNS.includes(item)),
      );
      if (safe.length < items.length) isPartial = true;
      fields[LISTS[name as keyof typeof LISTS]] = safe;
    } else if (Object.hasOwn(NUMBERS, name) && /^\d{1,3}$/.test(value))
      fields[name] = Number(value);
    else if (name === 'place' && isKnownPlace(value)) fields['municipality'] = value;
    else if (name === 'near' && /^[01]$/.test(value)) fields['neighbours'] = value === '1';
    else if (name === 'all' && value === '1') isAll = true;
    else isPartial = true;
  }
  const { answers, complaints } = parseAnswers(fields);
  return { answers, isAll, isPartial: isPartial || complaints.length > 0 };
}

/** '' when there is nothing to keep, or nothing that may be kept */
export function writeFragment(answers: Answers, isAll: boolean): string {
  if (isAboutViolence(answers) || answers.needs.some(isSensitiveNeed)) return isAll ? '#all=1' : '';
  const { needs, municipality, neighbours, step, age, conditions, urgent } = answers;
  const signs = urgent.filter((sign) => SAFE_SIGNS.includes(sign));
  const parts: readonly (readonly [string, string | undefined])[] = [
    ['need', needs.join(',')],
    ['place', municipality],
    ['near', neighbours === undefined ? undefined : neighbours ? '1' : '0'],
    ['step', step?.toString()],
    ['age', age?.toString()],
    ['cond', conditions.join(',')],
    ['urgent', signs.join(',')],
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
