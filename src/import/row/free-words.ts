/**
 * 自由に書かれた文。The free words of a row without what is somebody's own, cannot be read, or is asked to be kept back.
 */
import { isFreeMail } from '../../domain/fields/free-mail.ts';
import { cleanText, withoutControls } from '../clean/clean-text.ts';
import type { LeftOut } from '../clean/left-out.ts';
import { ROW_FIELDS, type RowFieldId, type RowText } from './row-field.ts';

/** These have cleaners of their own. */
const OWN_CLEANER = new Set<RowFieldId>([
  'phone',
  'phone2',
  'fax',
  'email',
  'id',
  'code',
  'lat',
  'lon',
  'address',
  'url',
  'form',
]);
const MOBILE =
  /(?<![\d０-９])[(（]?[0０][6-9６-９][0０][)）]?[-‐－ー―−\s.．]?[\d０-９]{4}[-‐－ー―−\s.．]?[\d０-９]{4}(?![\d０-９])/g;
const MAIL = /[\w.+%-]{1,64}[@＠][\w-]{1,63}(?:\.[\w-]{1,63})+/g;

type Change = (text: string, field: RowFieldId) => string | undefined;

const changed = (row: RowText, change: Change): RowText =>
  Object.fromEntries(
    Object.entries(row).flatMap(([field, text]) => {
      const next = change(text, field as RowFieldId);
      return next === undefined ? [] : [[field, next]];
    }),
  );

/** A cell this long is a slip or an attack; what follows is cut before anything looks at it. */
const MAX_CELL = 4_000;

export function withinLength(row: RowText, leftOut: LeftOut[]): RowText {
  return changed(row, (text, field) => {
    if (text.length <= MAX_CELL) return text;
    leftOut.push({
      what: ROW_FIELDS[field].hint,
      value: `${cleanText(text.slice(0, 40))}…`,
      why: `長すぎます（${text.length}字）。はじめの${MAX_CELL}字だけを見ました`,
    });
    return text.slice(0, MAX_CELL);
  });
}

/** Invisible characters fall away; cells with characters that could not be read are left out, the rest of the row stays. */
export function withoutBroken(row: RowText, leftOut: LeftOut[]): RowText {
  return changed(row, (text, field) => {
    if (!text.includes('\uFFFD')) return withoutControls(text);
    leftOut.push({
      what: ROW_FIELDS[field].hint,
      value: cleanText(text),
      why: '文字化けしていて読めません',
    });
    return undefined;
  });
}

/** Mobiles and free mail that stand in remarks. */
export function withoutPersonal(row: RowText, leftOut: LeftOut[]): RowText {
  return changed(row, (text, field) => {
    if (OWN_CLEANER.has(field)) return text;
    const take = (found: string) => {
      leftOut.push({
        what: ROW_FIELDS[field].hint,
        value: found,
        why: '携帯電話の番号かフリーメールです。運営者が公開していると確かめたら --confirmed-contacts をつけてください',
      });
      return '';
    };
    return text
      .replace(MOBILE, take)
      .replace(MAIL, (address) =>
        isFreeMail(address.normalize('NFKC')) ? take(address) : address,
      );
  });
}

/** An address that is not public is taken out of every other cell as well. */
export function withoutAddress(row: RowText, parts: readonly string[]): RowText {
  const needles = [row.address ?? '', ...parts]
    .map(cleanText)
    .filter((part) => [...part].length >= 4)
    .toSorted((a, b) => b.length - a.length);
  return changed(row, (text, field) => {
    if (['address', 'building', 'access', 'lat', 'lon'].includes(field)) return undefined;
    const plain = cleanText(text);
    return needles.some((needle) => plain.includes(needle))
      ? needles.reduce((rest, needle) => rest.replaceAll(needle, ''), plain)
      : text;
  });
}
