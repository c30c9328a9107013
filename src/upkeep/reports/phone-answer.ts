/** 電話番号, as people type them: several to a line, with words around them; read as a table's column is. */
import { cleanPhones, faxApart } from '../../import/clean/clean-phone.ts';
import { cleanLines } from '../../import/clean/clean-text.ts';
import { cleanLine, linesOf } from './clean-answer.ts';

interface Phone {
  readonly number: string;
  readonly label?: string;
}

export interface PhoneAnswer {
  readonly phones: readonly Phone[];
  readonly fax?: string;
  /** 個人の携帯電話かもしれない番号を省いたか */
  readonly isMobileLeftOut: boolean;
}

const withLabel = (number: string, words: string | undefined): Phone => {
  const label = cleanLine(words ?? '');
  return label ? { number, label } : { number };
};
const isPersonal = (why: string) => /携帯電話|個人/.test(why);

/** What cannot be read stays as it is, for the check to name; words beside a number are its label. */
function lineOfPhones(line: string): Omit<PhoneAnswer, 'fax'> {
  const { leftOut, value } = cleanPhones(line);
  const unread = leftOut.filter(({ why }) => !isPersonal(why)).map(({ value: words }) => words);
  const [first, ...others] = value;
  const isMobileLeftOut = leftOut.some(({ why }) => isPersonal(why));
  if (!first) return { phones: unread.map((number) => ({ number })), isMobileLeftOut };
  const [wrong, words] = [
    unread.filter((text) => /\d{4}/.test(text)),
    unread.filter((text) => !/\d{4}/.test(text)),
  ];
  return {
    phones: [
      withLabel(first.number, [first.label, ...words].filter(Boolean).join(' ')),
      ...others.map(({ label, number }) => withLabel(number, label)),
      ...wrong.map((number) => ({ number })),
    ],
    isMobileLeftOut,
  };
}

export function phoneAnswer(text: string): PhoneAnswer {
  const { fax, phone } = faxApart(
    cleanLines(linesOf(text.replace(/[①-⑳]/g, '\n')).join('\n')).join('\n'),
  );
  const lines = phone
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map(lineOfPhones);
  const [first] = cleanPhones(fax.join('\n'), '', { what: 'ファクス' }).value;
  return {
    phones: lines.flatMap(({ phones }) => phones),
    ...(first ? { fax: first.number } : {}),
    isMobileLeftOut: lines.some((line) => line.isMobileLeftOut),
  };
}
