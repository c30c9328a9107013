/** 電話番号, as people type them: several to a line, with words around them. */
import { phoneDisplay } from '../../domain/fields/phone.ts';
import { isMobile, phoneFindings } from '../../domain/fields/phone-findings.ts';
import { cleanLine, linesOf } from './clean-answer.ts';

export interface PhoneAnswer {
  readonly phones: readonly { readonly number: string; readonly label?: string }[];
  readonly fax?: string;
  /** 個人の携帯電話かもしれない番号を省いたか */
  readonly isMobileLeftOut: boolean;
}

const NUMBER =
  /#\d{4}(?!\d)|\(?0\d{1,4}\)?[-( ]?\d{1,4}[-) ]?\d{3,4}(?!\d)(?:\s*\(?内線\s*\d{1,6}\)?)?|(?<!\d)1\d{2}(?!\d)/g;
const plain = (line: string) => line.normalize('NFKC').replace(/[‐‑‒–—―−ー](?=[\d(])/g, '-');

/** What cannot be read stays as it is, for the check to name. */
export function phoneAnswer(text: string): PhoneAnswer {
  const phones: { number: string; label?: string }[] = [];
  let fax: string | undefined;
  let isMobileLeftOut = false;
  for (const line of linesOf(text)) {
    const written = plain(line);
    const numbers = written.match(NUMBER)?.map((number) => number.trim()) ?? [written];
    // Without a number in it, the whole line is what the check will name.
    const label = cleanLine(
      (numbers[0] === written ? '' : written.replace(NUMBER, ' ')).replace(
        /[()（）「」:：、,/]|TEL|電話(?:番号)?|代表/gi,
        ' ',
      ),
    ).trim();
    for (const number of numbers) {
      const isSound = phoneFindings(number).length === 0;
      const shown = isSound && !number.includes('内線') ? phoneDisplay(number) : number;
      if (isMobile(number)) isMobileLeftOut = true;
      else if (/fax|ファク|ファックス/i.test(label)) fax = shown;
      else
        phones.push({
          number: shown,
          ...(isSound && label && numbers.length === 1 ? { label } : {}),
        });
    }
  }
  return { phones, ...(fax ? { fax } : {}), isMobileLeftOut };
}
