/** 個人の連絡先: mobiles and free mail, in their own fields and in prose. What the operator shows itself was published on purpose. */
import { isFreeMail } from '../fields/free-mail.ts';
import { isMobile } from '../fields/phone-findings.ts';
import { entryWords } from '../entry/prose.ts';
import { kindOf } from '../vocabulary/kind.ts';
import type { Finding } from '../problem.ts';
import { warning } from './rule.ts';
import type { Resource } from '../entry/entry-schema.ts';

const MOBILE = /(?<!\d)\(?0[6-9]0\)?[-‐‑‒–—―−ー.\s]?\d{4}[-‐‑‒–—―−ー.\s]?\d{4}(?!\d)/;
/** 担当: 山田太郎 — not 担当: 福祉課 */
const PERSON =
  /担当者?\s*[:：]\s*(?![^\s、。]{0,12}(?:課|係|部|室|局|所|会|員|窓口|センター|支援|相談))(?:[一-龠]{1,3}[ 　][一-龠ぁ-ん]{1,4}(?![一-龠ぁ-ん])|[一-龠]{4,5}(?![一-龠ぁ-んァ-ヶ])|[一-龠ぁ-ん]{1,6}(?:さん|様|氏))/;
const MAIL = /[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63})+/g;

/** 自治体の窓口、自治体から受けた窓口、国際交流の協会や社会福祉協議会の窓口 */
const PUBLIC = ['自治体', '委託事業', '公益法人', '社会福祉協議会'];

/** A desk of a public body, or kept for one, has no number of somebody's own: what it is called with is an office's mobile. */
const isPublicDesk = ({ kind, provider }: Resource) =>
  kindOf(kind).group === 'consult' && PUBLIC.includes(provider?.type ?? '');

/** 090-…, 担当: 山田太郎, a free mail address: what in a text may be somebody's own. */
export const personalPart = (text: string): string | undefined =>
  MOBILE.exec(text)?.[0] ??
  PERSON.exec(text)?.[0] ??
  [...text.matchAll(MAIL)].find(([address]) => isFreeMail(address))?.[0];

export function personalContactFindings(resource: Resource): readonly Finding[] {
  const { phones, fax, sms, email, verified } = resource;
  if (verified?.how === 'operator' || verified?.how === 'official-site') return [];
  if (isPublicDesk(resource)) return [];
  const numbers = [
    ...(phones ?? []).map(({ number }, index) => [number, ['phones', index, 'number']] as const),
    ...(fax ? [[fax, ['fax']] as const] : []),
    ...(sms ? [[sms, ['sms']] as const] : []),
  ];
  return [
    ...numbers.flatMap(([number, path]) =>
      isMobile(number)
        ? [
            warning(
              'personal-mobile',
              path,
              `個人の携帯電話かもしれません（${number}）`,
              '運営者が公開していると確かめられないときは、この番号を消してください。',
            ),
          ]
        : [],
    ),
    ...(email && isFreeMail(email)
      ? [
          warning(
            'free-mail',
            ['email'],
            `個人のメールアドレスかもしれません（${email}）`,
            '運営者が公開していると確かめられないときは、この行を消してください。',
          ),
        ]
      : []),
    ...entryWords(resource).flatMap(({ path, text }) => {
      const found = personalPart(text);
      return found
        ? [
            warning(
              'personal-contact',
              path,
              `文の中に、個人の電話やメール、名前かもしれないものがあります（${found}）`,
              '運営者が公開していると確かめられないときは、消してください。公開しているものは phones や email に書きます。',
            ),
          ]
        : [];
    }),
  ];
}
