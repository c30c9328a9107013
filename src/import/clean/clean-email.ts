/** メールアドレス: one that an office published; free mail is left out unless someone made sure. */
import { isFreeMail } from '../../domain/fields/free-mail.ts';
import { cleanText, saysNothing } from './clean-text.ts';
import type { Cleaned, LeftOut } from './left-out.ts';

const ADDRESS = /[\w.+%-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63})*\.[a-z]{2,}/gi;

export function cleanEmail(
  text: string,
  remark = '',
  allowsFree = false,
): Cleaned<string | undefined> {
  if (saysNothing(text) || /非公開/.test(`${text}${remark}`))
    return { value: undefined, leftOut: [] };
  const what = 'メール';
  const plain = text
    .normalize('NFKC')
    .replace(/[[(](?:at|アット|あっと)[\])]|★|☆/gi, (mark) => (/[★☆]/.test(mark) ? mark : '@'));
  const found = [...new Set(plain.match(ADDRESS) ?? [])];
  if (found.length === 0)
    return {
      value: undefined,
      leftOut: [{ what, value: cleanText(text), why: 'メールアドレスとして読めません' }],
    };
  const leftOut: LeftOut[] = [];
  const usable = found.filter((address) => {
    if (allowsFree || !isFreeMail(address)) return true;
    leftOut.push({
      what,
      value: address,
      why: 'フリーメール・携帯のメールです。運営者が公開していると確かめたら --confirmed-contacts をつけてください',
    });
    return false;
  });
  for (const address of usable.slice(1))
    leftOut.push({ what, value: address, why: '1つの場所に、メールは1つまでです' });
  return { value: usable[0], leftOut };
}
