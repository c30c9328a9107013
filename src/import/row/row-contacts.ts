/** 連絡先 of a row, without what belongs to a person or is asked to be kept back. */
import { cleanEmail } from '../clean/clean-email.ts';
import { cleanPhones, faxApart, type CleanPhone } from '../clean/clean-phone.ts';
import { cleanLines, cleanText, saysNothing } from '../clean/clean-text.ts';
import { urlsIn } from '../clean/open-data-text.ts';
import { cleanUrls } from '../clean/clean-url.ts';
import type { Cleaned, LeftOut } from '../clean/left-out.ts';
import type { HiddenParts } from './row-status.ts';
import type { RowText } from './row-field.ts';

export interface RowContacts {
  readonly fields: Readonly<Record<string, unknown>>;
  /** further sites, for the body */
  readonly otherUrls: readonly string[];
}

/** by how many numbers there are: none, one, more */
const WHY_NO_EXTENSION = [
  '電話番号がありません',
  '内線番号として読めません',
  'どの電話番号のものか分かりません',
] as const;

/** 内線番号 of its own column belongs to the one number that there is. */
function withExtension(
  phones: readonly CleanPhone[],
  extension: string,
  leftOut: LeftOut[],
): readonly CleanPhone[] {
  const digits = cleanText(extension).replace(/^内線\s*/, '');
  if (saysNothing(extension)) return phones;
  if (!/^\d{1,6}$/.test(digits) || phones.length !== 1) {
    leftOut.push({
      what: '内線番号',
      value: cleanText(extension),
      why: WHY_NO_EXTENSION[Math.min(phones.length, 2)]!,
    });
    return phones;
  }
  return phones.map((phone) =>
    phone.number.includes('内線')
      ? phone
      : { ...phone, number: `${phone.number}（内線${digits}）` },
  );
}

/** The numbers of both columns, each once. */
function phonesOf(row: RowText, allowsMobiles: boolean): Cleaned<readonly CleanPhone[]> {
  const columns = [
    [row.phone, row.phone_label],
    [row.phone2, row.phone2_label],
  ] as const;
  const parts = columns.map(([numbers = '', label]) =>
    cleanPhones(numbers, label, { allowsMobiles }),
  );
  const byNumber = new Map<string, CleanPhone>();
  for (const phone of parts.flatMap(({ value }) => value))
    if (!byNumber.has(phone.number)) byNumber.set(phone.number, phone);
  return { value: [...byNumber.values()], leftOut: parts.flatMap(({ leftOut }) => leftOut) };
}

const secondFax = ({ number }: CleanPhone): LeftOut => ({
  what: 'ファクス',
  value: number,
  why: '1つの場所に、ファクスは1つまでです',
});
const keptBack = (what: string): LeftOut => ({
  what,
  value: '（非公開）',
  why: '備考に「非公開」とあります',
});

const EMAIL =
  /(?:(?:E-?mail|mail|メール(?:アドレス)?)\s*[:：]?\s*)?([\w.+%-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63})*\.[a-z]{2,})/gi;
const isSilent = (text: string | undefined) => saysNothing(text ?? '');

/** An address, a site or a fax in the column of the telephone goes where it belongs, if that column is silent. */
function sortedContacts(row: RowText): RowText {
  const lines = cleanLines((row.phone ?? '').replace(/[①-⑳]/g, '\n')).join('\n');
  if (!/@|https?:|FAX|ファクス|ファックス|ファクシミリ/i.test(lines)) return row;
  const sites = urlsIn(lines);
  let phone = sites.reduce((text, url) => text.replace(url, '\n'), lines);
  const emails = isSilent(row.email) ? [...phone.matchAll(EMAIL)].map(([, one]) => one!) : [];
  if (emails.length > 0) phone = phone.replace(EMAIL, '\n');
  const found = isSilent(row.fax) ? faxApart(phone) : { phone, fax: [] };
  return {
    ...row,
    phone: found.phone.replace(/[（(]\s*[)）]|[\s、,／/]+(?=\n|$)/g, ''),
    ...(emails.length > 0 ? { email: emails.join('\n') } : {}),
    ...(found.fax.length > 0 ? { fax: found.fax.join('\n') } : {}),
    ...(sites.length > 0
      ? { url: [isSilent(row.url) ? '' : row.url, ...sites].filter(Boolean).join('\n') }
      : {}),
  };
}

/** What the row has, cleaned, before what is asked to be kept back goes. */
function foundIn(row: RowText, allowsPersonal: boolean) {
  return {
    phones: phonesOf(row, allowsPersonal),
    fax: cleanPhones(row.fax ?? '', '', { allowsMobiles: allowsPersonal, what: 'ファクス' }),
    email: cleanEmail(row.email ?? '', row.email_label, allowsPersonal),
    url: cleanUrls(row.url ?? ''),
    form: cleanUrls(row.form ?? '', '問い合わせフォーム'),
  };
}

export function rowContacts(
  written: RowText,
  hidden: HiddenParts,
  allowsPersonal: boolean,
): Cleaned<RowContacts> {
  const row = sortedContacts(written);
  const found = foundIn(row, allowsPersonal);
  const { fax, email, url, form } = found;
  const leftOut: LeftOut[] = [
    ...Object.values(found).flatMap((part) => part.leftOut),
    ...fax.value.slice(1).map(secondFax),
  ];
  const phones = hidden.contact
    ? []
    : withExtension(found.phones.value, row.extension ?? '', leftOut);
  if (hidden.contact && found.phones.value.length > 0) leftOut.push(keptBack('電話'));
  if (hidden.email && email.value) leftOut.push(keptBack('メール'));
  const fields = {
    phones: phones.length > 0 ? phones.slice(0, 12) : undefined,
    email: hidden.email ? undefined : email.value,
    form: form.value.url,
    line: url.value.line ?? form.value.line,
    fax: hidden.contact ? undefined : fax.value[0]?.number,
    url: url.value.url,
  };
  return { value: { fields, otherUrls: [...url.value.others, ...form.value.others] }, leftOut };
}
