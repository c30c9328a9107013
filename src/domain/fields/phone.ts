/** 電話番号: showing and dialling. What is wrong with one stands in phone-findings.ts, which no page for readers loads. */

/** 内線 after a number. No two runs of spaces stand side by side: a long one would be split in every way. */
const EXTENSION = /(?:[（(]\s*)?(?:内線|内)\s*(?:[:：]\s*)?(\d{1,6})\s*[)）]?$/;
const DASHES = /[‐‑‒–—―−－ーｰ]/g;

interface PhoneParts {
  readonly main: string;
  readonly extension?: string | undefined;
}

/** The number and its extension, in plain signs. */
export function partsOf(written: string): PhoneParts {
  const plain = written.normalize('NFKC').replace(DASHES, '-').trim();
  const match = EXTENSION.exec(plain);
  return match
    ? { main: plain.slice(0, match.index).trim(), extension: match[1] }
    : { main: plain };
}

/** Digits alone, without the extension; # is kept. */
export function phoneDigits(written: string): string {
  return partsOf(written).main.replace(/[^\d#]/g, '');
}

/** #7119, 110 */
export const SHORT_NUMBER = /^(#\d{4}|1(?:10|18|19|04|15|77|88|89|17))$/;

/** Four-digit area codes are the rule outside the cities; these shorter or longer ones come first. */
const GROUPS: readonly (readonly [RegExp, readonly number[]])[] = [
  [/^(0120|0570|0990|0800)/, [4, 3, 3]],
  [/^0[5-9]0/, [3, 4, 4]],
  [/^(03|06)/, [2, 4, 4]],
  [/^(04992|04994|04996|04998)/, [5, 1, 4]],
  [
    /^(011|015|017|018|019|022|023|024|025|026|027|028|029|042|043|044|045|046|047|048|049|052|053|054|055|058|059|072|073|075|076|077|078|079|082|083|084|086|087|088|089|092|093|095|096|097|098|099)/,
    [3, 3, 4],
  ],
];

/** The number as people read it. Hyphens that were written are kept: the writer knows the area code. */
export function phoneDisplay(written: string): string {
  const { main, extension } = partsOf(written);
  return show(main) + (extension ? `（内線${extension}）` : '');
}

function show(main: string): string {
  const digits = main.replace(/[^\d#]/g, '');
  if (SHORT_NUMBER.test(digits)) return digits;
  if (/^\d+(-\d+){1,3}$/.test(main)) return main;
  const bracketed = /^\(?(0\d{1,4})[)）-]\s*(\d{1,4})-?(\d{4})$/.exec(main);
  if (bracketed) return bracketed.slice(1).join('-');
  const sizes = digits.startsWith('0800')
    ? [4, 3, 4]
    : (GROUPS.find(([start]) => start.test(digits))?.[1] ?? [4, 2, 4]);
  if (digits.length !== sizes.reduce((sum, size) => sum + size, 0)) return digits;
  let from = 0;
  return sizes.map((size) => digits.slice(from, (from += size))).join('-');
}

/**
 * The address a tap dials. # must be encoded. An extension follows after two commas, each a pause: iPhone
 * and Android dial it, where `;ext=` is ignored by both.
 */
export function phoneHref(written: string): string {
  const { extension } = partsOf(written);
  return `tel:${phoneDigits(written).replace('#', '%23')}${extension ? `,,${extension}` : ''}`;
}

/** `lines`: IP phones and some others do not reach it; `charged`: and the call costs money */
export type PhoneCaution = 'lines' | 'charged';

/** What to know before dialling, or undefined. */
export function phoneCautionOf(written: string): PhoneCaution | undefined {
  const digits = phoneDigits(written);
  if (digits.startsWith('#')) return 'lines';
  return digits.startsWith('0570') ? 'charged' : undefined;
}
