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
const FAX = /^(?:FAX|Fax|fax|ファクス|ファックス)/;
/** Someone's own telephone, whatever its digits. */
const PRIVATE = /様宅|自宅|個人/;

function withoutCountry(text: string): string {
  return text.replace(/^\+81[\s-]*(?:\(0\)|0)?/, '0');
}

/** 03-1234-5678 03-8765-4321 → two; 0183 73 6155 → one */
function splitParts(text: string): readonly string[] {
  return cleanLines(text)
    .flatMap((line) =>
      line.split(
        /[;；、,，／]|(?<=\d)\s*\/\s*|(?<=\d[)）]?)\s+(?=[^\d\s]*\s*[(（]?0\d{1,4}[-)）])|又は|または|及び|・(?=\s*[(（]?\d)/,
      ),
    )
    .map((part) => part.trim())
    .filter(Boolean);
}

function labelOf(before: string, after: string): string | undefined {
  const words = [before, after]
    .map((text) => text.replace(/^[\s:：（(]+|[\s:：)）]+$/g, ''))
    .filter(Boolean)
    .join(' ');
  return /\p{L}/u.test(words) && [...words].length <= 40
    ? words.replace(/^代$/, '代表')
    : undefined;
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
    withoutCountry(plain.replace(/^(?:FAX|Fax|fax|ファクス|ファックス)[\s:：]*/, '')),
  )?.[0];
  if (found === undefined) return { number: '', label: undefined };
  const written = found.replace(/^[(（](?!0)/, '').trim();
  const number = written
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
  const leftOut: LeftOut[] = [];
  const phones = new Map<string, CleanPhone>();
  for (const part of splitParts(text)) {
    const read = readPart(part, note, what, allowsMobiles);
    if (read === undefined) continue;
    if ('why' in read) leftOut.push(read);
    else if (!phones.has(phoneDigits(read.number)))
      phones.set(phoneDigits(read.number), {
        number: read.number,
        ...(read.label ? { label: read.label } : {}),
      });
  }
  return { value: [...phones.values()], leftOut };
}
