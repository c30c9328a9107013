/** 連絡先 of a row, without what belongs to a person or is asked to be kept back. */
import { cleanEmail } from '../clean/clean-email.ts';
import { cleanPhones, type CleanPhone } from '../clean/clean-phone.ts';
import { cleanText, saysNothing } from '../clean/clean-text.ts';
import { cleanUrls } from '../clean/clean-url.ts';
import type { Cleaned, LeftOut } from '../clean/left-out.ts';
import type { HiddenParts } from './row-status.ts';
import type { RowText } from './row-field.ts';

export interface RowContacts {
  readonly fields: Readonly<Record<string, unknown>>;
  /** further sites, for the body */
  readonly otherUrls: readonly string[];
}

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
      why:
        phones.length === 0
          ? '電話番号がありません'
          : phones.length > 1
            ? 'どの電話番号のものか分かりません'
            : '内線番号として読めません',
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

export function rowContacts(
  row: RowText,
  hidden: HiddenParts,
  allowsPersonal: boolean,
): Cleaned<RowContacts> {
  const found = phonesOf(row, allowsPersonal);
  const fax = cleanPhones(row.fax ?? '', '', { allowsMobiles: allowsPersonal, what: 'ファクス' });
  const email = cleanEmail(row.email ?? '', row.email_label, allowsPersonal);
  const url = cleanUrls(row.url ?? '');
  const form = cleanUrls(row.form ?? '', '問い合わせフォーム');
  const leftOut: LeftOut[] = [
    ...[found, fax, email, url, form].flatMap((part) => part.leftOut),
    ...fax.value.slice(1).map(secondFax),
  ];
  const phones = hidden.contact ? [] : withExtension(found.value, row.extension ?? '', leftOut);
  if (hidden.contact && found.value.length > 0) leftOut.push(keptBack('電話'));
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
