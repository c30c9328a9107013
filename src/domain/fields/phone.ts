/** 電話番号: checking, showing and dialling. */
import type { ContentFinding } from '../problem.ts';

/** 内線 after a number */
const EXTENSION = /^(.*?)\s*(?:[（(]\s*)?(?:内線|内)\s*[:：]?\s*(\d{1,6})\s*[)）]?$/;
const DASHES = /[‐‑‒–—―−－ーｰ]/g;

interface PhoneParts {
  readonly main: string;
  readonly extension?: string | undefined;
}

function partsOf(written: string): PhoneParts {
  const plain = written.normalize('NFKC').replace(DASHES, '-').trim();
  const match = EXTENSION.exec(plain);
  return match ? { main: match[1]!.trim(), extension: match[2] } : { main: plain };
}

/** Digits alone, without the extension; # is kept. */
export function phoneDigits(written: string): string {
  return partsOf(written).main.replace(/[^\d#]/g, '');
}

const SHORT_NUMBER = /^(#\d{4}|1(?:10|18|19|04|15|77|88|89|17))$/;

export function phoneFindings(written: string): readonly ContentFinding[] {
  const finding = (message: string, fix: string): readonly ContentFinding[] => [
    { code: 'bad-phone', message, fix },
  ];
  const { main } = partsOf(written);
  if (main === '')
    return finding('電話番号が空です', '番号が分からないときは、この行を消してください。');
  if (/[;,、；／\n]|\d\s*\/\s*\d/.test(main))
    return finding(
      `1つの欄に電話番号が2つ以上あります（いまは「${written}」）`,
      'phones の一覧に、番号を1つずつ分けて書いてください。',
    );
  if (/[^\d\-#() +]/.test(main))
    return finding(
      `電話番号に、数字でない文字があります（いまは「${written}」）`,
      '"03-1234-5678" のように、数字とハイフンだけで書いてください。説明は label に書けます。',
    );
  if (main.startsWith('+'))
    return finding(
      `国番号から始まる番号です（いまは「${written}」）`,
      '"03-1234-5678" のように、0 から始めてください。',
    );
  const digits = phoneDigits(written);
  if (SHORT_NUMBER.test(digits)) return [];
  if (digits.startsWith('#'))
    return finding(
      `「${written}」は、知らない短い番号です`,
      '"#8008" のように、# と数字4けたで書いてください。',
    );
  if (!digits.startsWith('0'))
    return finding(
      `電話番号が市外局番から始まっていません（いまは「${written}」）`,
      '市外局番をつけてください（例: "0183-73-6155"）。先頭の 0 がぬけていないかも見てください。',
    );
  const length = /^(0[5-9]0|0800)/.test(digits)
    ? [11]
    : digits.startsWith('0570') || digits.startsWith('0120')
      ? [10]
      : [10];
  if (!length.includes(digits.length))
    return finding(
      `電話番号のけた数が合いません（いまは「${written}」、${digits.length}けた）`,
      `${length[0]}けたになるはずです。もとの資料を見て、書き直してください。`,
    );
  if (/^00|^0990|^0(\d)\1{8,}$/.test(digits))
    return finding(
      `「${written}」は、使われていない番号です`,
      'もとの資料を見て、正しい番号を書いてください。分からないときは、この行を消します。',
    );
  if (/^-|-$|--|^0-/.test(main.replace(/\s/g, '')))
    return finding(
      `電話番号のハイフンの場所が正しくありません（いまは「${written}」）`,
      '"03-1234-5678" のように、市外局番、市内局番、番号のあいだに1つずつ入れてください。',
    );
  return [];
}

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

export function isMobile(written: string): boolean {
  return /^0[6-9]0\d{8}$/.test(phoneDigits(written));
}

const FREE_MAIL = [
  'gmail.com',
  'googlemail.com',
  'yahoo.co.jp',
  'yahoo.com',
  'yahoo.ne.jp',
  'ymobile.ne.jp',
  'proton.me',
  'protonmail.com',
  'live.com',
  'msn.com',
  'mail.com',
  'gmx.com',
  'tutanota.com',
  'ymail.ne.jp',
  'hotmail.com',
  'hotmail.co.jp',
  'outlook.com',
  'outlook.jp',
  'live.jp',
  'icloud.com',
  'me.com',
  'docomo.ne.jp',
  'ezweb.ne.jp',
  'au.com',
  'softbank.ne.jp',
  'i.softbank.jp',
  'excite.co.jp',
  'aol.com',
];

/** フリーメール: an address anyone can make, often a person's own */
export function isFreeMail(address: string): boolean {
  return FREE_MAIL.includes(address.toLowerCase().split('@').at(-1) ?? '');
}

/** `lines`: IP phones and some others do not reach it; `charged`: and the call costs money */
export type PhoneCaution = 'lines' | 'charged';

/** What to know before dialling, or undefined. */
export function phoneCautionOf(written: string): PhoneCaution | undefined {
  const digits = phoneDigits(written);
  if (digits.startsWith('#')) return 'lines';
  return digits.startsWith('0570') ? 'charged' : undefined;
}
