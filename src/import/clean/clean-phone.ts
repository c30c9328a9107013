/** 電話番号 as cells hold them: several in one, words around them, no area code. Nothing is guessed. */
import { phoneDigits, phoneDisplay } from '../../domain/fields/phone.ts';
import { isMobile, phoneFindings } from '../../domain/fields/phone-findings.ts';
import { cleanLines, cleanText, saysNothing } from './clean-text.ts';
import type { Cleaned, LeftOut } from './left-out.ts';

export interface CleanPhone {
  readonly number: string;
  readonly label?: string;
}

export interface PhoneOptions {
  readonly what?: string;
  /** 携帯番号 are taken over: someone made sure that the operator publishes them */
  readonly allowsMobiles?: boolean | undefined;
}

/** A run of digits that may be a number, with brackets and dashes; short ones (#8008, 110) stand alone. */
const NUMBER =
  /(?:\+?[（(]?\d[\d\-()（） ]*\d[)）]?(?:[\s（(]*(?:内線|内)[:：]?\s*\d{1,6}\s*[)）]?)?|#\d{4})/;
const PREFIX = /^(?:(?:TEL|Tel|tel|PHONE|電話番号|電話|でんわ|番号)[\s:：.．]*)+/;
const FAX = /^(?:FAX|Fax|fax|ファクス|ファックス|ファクシミリ)/;
const FAX_NUMBER =
  /(?:(?:TEL|電話)(?:番号)?\s*([・/／&と]))?\s*(?:FAX|ファクス|ファックス|ファクシミリ)(?:番号)?(兼用|共通)?[\s:：.]*([（(]?0\d[\d\-（()）]{6,14}\d)/gi;
/** Someone's own telephone, whatever its digits. */
const PRIVATE = /様宅|自宅|個人/;

/** 03-0000-0001（代表）内線2 → the extension first, as it belongs to the number */
const BEFORE_EXTENSION = /([（(][^（()）\d]{1,6}[)）])(\s*内線\s*[:：]?\s*\d{1,6})/g;
const ASIDE =
  /[（(][^（()）]*[)）]|\s*内線\s*[:：]?\s*\d{1,6}(?:[・、,]\s*\d{1,6})+|\s+(?:平日\s*)?\d{1,2}(?:[:：]\d{2}|時)[^\n]*$/gm;
const SAYS_WHEN = /\d[:：]\d{2}|\d時|平日|[日月火水木金土]曜|土日|内線\s*[:：]?\s*\d+\s*[・、,]/;
const HAS_NUMBER = /0\d{1,4}[-()（）]\s?\d|0\d{8}/;
/** One letter of private use for each aside. */
const MARKS = /[\uE000-\uE0FF]/g;

/** The hours and the several extensions behind a number out of the way of its digits. */
function setAside(written: string): { readonly text: string; readonly asides: readonly string[] } {
  const asides: string[] = [];
  const text = cleanLines(written.replace(MARKS, '').replace(/[①-⑳]/g, '\n'))
    .join('\n')
    .replace(BEFORE_EXTENSION, '$2$1')
    .replace(ASIDE, (words) => {
      if (!SAYS_WHEN.test(words) || HAS_NUMBER.test(words) || asides.length > 0xff) return words;
      asides.push(words.trim().replace(/^[（(](.*)[)）]$/, '$1'));
      return String.fromCodePoint(0xe000 + asides.length - 1);
    })
    .replace(/\n(?=[\uE000-\uE0FF])/g, '');
  return { text, asides };
}

/** 「FAX 03-…」 behind the telephone, and 「TEL・FAX 03-…」 for both */
export function faxApart(phone: string): {
  readonly phone: string;
  readonly fax: readonly string[];
} {
  const fax: string[] = [];
  const rest = phone.replace(
    FAX_NUMBER,
    (_whole, both: string | undefined, shared: string | undefined, number: string) => {
      fax.push(number);
      return both !== undefined || shared !== undefined ? number : '\n';
    },
  );
  return { phone: rest, fax };
}

function withoutCountry(text: string): string {
  return text.replace(/^\+81[\s-]*(?:\(0\)|0)?/, '0');
}

/** 03-1234-5678 03-8765-4321 → two; 0183 73 6155 → one */
function splitParts(text: string): readonly string[] {
  return text
    .split('\n')
    .flatMap((line) =>
      line.split(
        /[;；、,，／]|(?<=\d)\s*\/\s*|(?<=\d[)）]?)\s+(?=[^\d\s]*\s*[(（]?0\d{1,4}[-)）])|又は|または|及び|・(?=\s*[(（]?\d)/,
      ),
    )
    .map((part) => part.trim())
    .filter(Boolean);
}

const MAX_LABEL = 40;

function labelOf(before: string, after: string): string | undefined {
  const words = [before, after]
    .map((text) =>
      text.replace(
        /^[\s:：（(]+|(?:[\s:：)）]|(?<!\p{L})(?:TEL|電話(?:番号)?)(?=[\s:：]*$))+$/giu,
        '',
      ),
    )
    .filter(Boolean)
    .join(' ');
  return /\p{L}|[\uE000-\uE0FF]/u.test(words) ? words.replace(/^代$/, '代表') : undefined;
}

/** The number in a part of a cell, as digits and dashes; and the words on either side of it. */
interface FoundNumber {
  readonly number: string;
  readonly label: string | undefined;
}

/** What is told of one part: a number to take over, or a value left out. */
type PhonePart = FoundNumber | LeftOut;

function findNumber(plain: string): FoundNumber {
  const source = withoutCountry(plain);
  const found = NUMBER.exec(
    withoutCountry(plain.replace(/^(?:FAX|Fax|fax|ファクス|ファックス|ファクシミリ)[\s:：]*/, '')),
  )?.[0];
  if (found === undefined) return { number: '', label: undefined };
  const written = found.replace(/^[(（](?!0)/, '').trim();
  const number = written
    .replace(/^\(?(0\d{1,4})\)?\s?\((\d{1,4})\)[\s-]?(\d{3,4})$/, '$1-$2-$3')
    .replace(/ /g, /\d \d/.test(written) ? '-' : '')
    .replace(/\((?![^)]*\))/g, '')
    .replace(/(?<!\([^)]*)\)/g, '');
  const at = source.indexOf(found);
  return {
    number,
    label: at === -1 ? undefined : labelOf(source.slice(0, at), source.slice(at + found.length)),
  };
}

/** A remark that is a label and no further number. */
function labelInNote(note: string): string | undefined {
  const isLabel = note !== '' && [...note].length <= 40 && !/\d{6}/.test(phoneDigits(note));
  return isLabel ? note.replace(/^（(.+)）$/, '$1') : undefined;
}

function readPart(
  part: string,
  note: string,
  what: string,
  allowsMobiles: boolean,
): PhonePart | undefined {
  const leave = (value: string, why: string): LeftOut => ({ what, value, why });
  const plain = part.replace(PREFIX, '').replaceAll('（', '(').replaceAll('）', ')');
  if (plain === '') return undefined;
  if (FAX.test(plain) && what !== 'ファクス')
    return leave(part, 'ファクスの番号です。ファクスの列に書いてください');
  const { number, label } = findNumber(plain);
  if (number === '') return leave(part, '電話番号を読みとれません');
  const [finding] = phoneFindings(number);
  if (finding) return leave(part, finding.message.replace(/（いまは.*?）$/, ''));
  if (PRIVATE.test(`${withoutCountry(plain)}${note}`))
    return leave('（個人の番号）', '個人の番号のようです');
  if (isMobile(number) && !allowsMobiles)
    return leave(
      phoneDisplay(number),
      '携帯電話の番号です。運営者が公開していると確かめたら --confirmed-contacts をつけてください',
    );
  return { number: phoneDisplay(number), label: label ?? labelInNote(note) };
}

/** The words with what was set aside in its place again. */
const wholeWords = (words: string, asides: readonly string[]) =>
  words
    .replace(MARKS, (mark) => ` ${asides[mark.codePointAt(0)! - 0xe000]!}`)
    .replace(/\s+/g, ' ')
    .trim();

/** 「担当:見本」: whoever answers is no part of a number; 担当: 福祉課 is a desk. */
const PERSON =
  /(?:^|[、,\s])(?:ご?担当者?|代表者|会長|責任者|世話人)\s*[:：]?\s*(?!\S*(?:課|係|室|部|局|班|センター|窓口))\p{Script=Han}[\p{Script=Han}\p{Script=Hiragana}]{0,5}(?:さん|様|氏)?(?=$|[、,\s])/u;

/** Each number once; a label that is too long is told beside it. */
function phonesOfParts(
  parts: readonly PhonePart[],
  asides: readonly string[],
  what: string,
): Cleaned<readonly CleanPhone[]> {
  const leftOut: LeftOut[] = [];
  const phones = new Map<string, CleanPhone>();
  for (const read of parts) {
    if ('why' in read) {
      leftOut.push({ ...read, value: wholeWords(read.value, asides) });
      continue;
    }
    const words = wholeWords(read.label ?? '', asides);
    const label = words.replace(PERSON, '').replace(/^[、,\s]+/, '');
    if (label !== words) leftOut.push({ what, value: '（お名前）', why: '人の名前のようです' });
    const isLong = [...label].length > MAX_LABEL;
    if (isLong) leftOut.push({ what, value: label, why: '長いので、番号だけをのせました' });
    const digits = phoneDigits(read.number);
    if (!phones.has(digits))
      phones.set(digits, { number: read.number, ...(label && !isLong ? { label } : {}) });
  }
  return { value: [...phones.values()], leftOut };
}

/** The numbers of one cell; `remark` is what the table says about them. */
export function cleanPhones(
  text: string,
  remark = '',
  { what = '電話', allowsMobiles = false }: PhoneOptions = {},
): Cleaned<readonly CleanPhone[]> {
  if (saysNothing(text)) return { value: [], leftOut: [] };
  const note = saysNothing(remark) ? '' : cleanText(remark);
  if (/非公開|公開していません/.test(`${cleanText(text)}${note}`)) {
    return {
      value: [],
      leftOut: /\d{6}/.test(phoneDigits(text))
        ? [{ what, value: '（非公開）', why: '「非公開」とあります' }]
        : [],
    };
  }
  const { text: plain, asides } = setAside(text);
  const parts = splitParts(plain).flatMap(
    (part) => readPart(part, note, what, allowsMobiles) ?? [],
  );
  return phonesOfParts(parts, asides, what);
}
