/** 日付 as tables hold them: wareki, Excel serials, slashes. */
import { dateOfDayNumber, dayNumber, isCalendarDate } from '../../domain/time/calendar-date.ts';

/** The year before the first of each era. */
const ERAS: Readonly<Record<string, number>> = {
  明治: 1867,
  M: 1867,
  大正: 1911,
  T: 1911,
  昭和: 1925,
  S: 1925,
  平成: 1988,
  H: 1988,
  令和: 2018,
  R: 2018,
};
const WAREKI =
  /^(明治|大正|昭和|平成|令和|[MTSHR])\s*(元|\d{1,2})\s*[年.\-/]\s*(\d{1,2})\s*[月.\-/]\s*(\d{1,2})\s*日?/i;
const WESTERN = /^(\d{4})\s*[年.\-/]\s*(\d{1,2})\s*[月.\-/]\s*(\d{1,2})\s*日?/;
/** 1990-01-01 and 2099-12-31 as Excel counts days */
const [FIRST_SERIAL, LAST_SERIAL] = [32_874, 73_050];

const iso = (year: number, month: number, day: number): string | undefined => {
  const text = `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
  return isCalendarDate(text) ? text : undefined;
};

/** 45748 → 2025-04-01: days since 1899-12-30 */
export function dateOfSerial(serial: number): string | undefined {
  const whole = Math.floor(serial);
  return whole >= FIRST_SERIAL && whole <= LAST_SERIAL
    ? dateOfDayNumber(dayNumber('1899-12-30') + whole)
    : undefined;
}

/** 2025-04-01, or undefined for what is no date that the calendar has */
export function cleanDate(written: string): string | undefined {
  const text = written
    .normalize('NFKC')
    .replace(/[‐‑‒–—―−]/g, '-')
    .trim();
  const wareki = WAREKI.exec(text);
  if (wareki)
    return iso(
      ERAS[wareki[1]!.toUpperCase()]! + (wareki[2] === '元' ? 1 : Number(wareki[2])),
      Number(wareki[3]),
      Number(wareki[4]),
    );
  const western = WESTERN.exec(text);
  if (western) return iso(Number(western[1]), Number(western[2]), Number(western[3]));
  const packed = /^(19|20)(\d{2})(\d{2})(\d{2})$/.exec(text);
  if (packed) return iso(Number(packed[1]! + packed[2]!), Number(packed[3]), Number(packed[4]));
  return /^\d{5}(?:\.\d+)?$/.test(text) ? dateOfSerial(Number(text)) : undefined;
}

const WAREKI_MONTH =
  /^(明治|大正|昭和|平成|令和|[MTSHR])\s*(元|\d{1,2})\s*[年.\-/]\s*(\d{1,2})\s*(?:月(?:末|現在|時点)?)?$/i;
const WESTERN_MONTH = /^(\d{4})\s*[年.\-/]\s*(\d{1,2})\s*(?:月(?:末|現在|時点)?)?$/;

const month = (year: number, written: string): string | undefined =>
  iso(year, Number(written), 1)?.slice(0, 7);

/** A day, or a month where no more is written: 2025-04-01, 2025-04 */
export function cleanDay(written: string): string | undefined {
  const day = cleanDate(written);
  if (day !== undefined) return day;
  const text = written.normalize('NFKC').trim();
  const wareki = WAREKI_MONTH.exec(text);
  if (wareki)
    return month(
      ERAS[wareki[1]!.toUpperCase()]! + (wareki[2] === '元' ? 1 : Number(wareki[2])),
      wareki[3]!,
    );
  const western = WESTERN_MONTH.exec(text);
  return western ? month(Number(western[1]), western[2]!) : undefined;
}

/** The first day or month that stands in running text: 「令和7年4月1日現在」, 「Ver20260511」, 「令和5年12月現在」 */
export function dateInText(written: string): string | undefined {
  const text = written.normalize('NFKC');
  for (const match of text.matchAll(
    /(?:明治|大正|昭和|平成|令和|(?<![A-Za-z])[MTSHR](?=\d))\s*(?:元|\d{1,2})\s*[年./-]\s*\d{1,2}\s*[月./-]\s*\d{1,2}|\d{4}\s*[年./-]\s*\d{1,2}\s*[月./-]\s*\d{1,2}|(?<!\d)20\d{6}(?!\d)/g,
  )) {
    const date = cleanDate(match[0]);
    if (date) return date;
  }
  for (const [found] of text.matchAll(
    /(?:明治|大正|昭和|平成|令和)\s*(?:元|\d{1,2})\s*年\s*\d{1,2}\s*月|(?:19|20)\d{2}\s*年\s*\d{1,2}\s*月/g,
  )) {
    const date = cleanDay(found);
    if (date) return date;
  }
  return undefined;
}

/** 2022: the fiscal year that a title says its figures are of, 「R4実績」, 「令和4年度」 */
export function yearInTitle(title: string): string | undefined {
  const found =
    /(?<![A-Za-z])(明治|大正|昭和|平成|令和|[MTSHR])\s*(元|\d{1,2})\s*(?:年度?)?\s*(?:実績|年度)/.exec(
      title.normalize('NFKC'),
    );
  return found ? String(ERAS[found[1]!]! + (found[2] === '元' ? 1 : Number(found[2]))) : undefined;
}
