/** 運営への連絡: the ways to reach the body that runs the catalogue, and a letter begun in the reader's own mail program. */
import { phoneDisplay, phoneHref } from '../../domain/fields/phone.ts';
import type { SiteContact } from '../../domain/settings/site-settings.ts';
import { operatorText } from '../../words/ja/operator.ts';

export interface Letter {
  readonly subject: string;
  readonly body?: string;
}

export interface OperatorWay {
  readonly id: 'email' | 'url' | 'phone';
  readonly label: string;
  readonly href: string;
}

/**
 * Windows hands a mail program no address of more than 2,048 characters: what is longer is cut or not opened at all.
 * A Japanese character takes nine.
 */
export const LONGEST_MAIL_ADDRESS = 2_000;

export function mailAddress(email: string, letter?: Letter): string {
  const to = encodeURIComponent(email).replace('%40', '@');
  const parts = Object.entries({ subject: letter?.subject, body: letter?.body }).flatMap(
    ([name, text]) =>
      text
        ? [`${name}=${encodeURIComponent(text.toWellFormed().replace(/\r\n?|\n/g, '\r\n'))}`]
        : [],
  );
  return `mailto:${to}${parts.length > 0 ? `?${parts.join('&')}` : ''}`;
}

/** With all of the letter in it; undefined when that would be too long to arrive whole. */
export function wholeMailAddress(email: string, letter: Letter): string | undefined {
  const address = mailAddress(email, letter);
  return address.length <= LONGEST_MAIL_ADDRESS ? address : undefined;
}

/**
 * @param letter what the mail begins with; none on a page about violence, whose mail names nothing
 * @param isSensitive such a page offers no number but those that help
 */
export function operatorWays(
  contact: SiteContact | undefined,
  {
    letter,
    isSensitive = false,
  }: { readonly letter?: Letter; readonly isSensitive?: boolean } = {},
): readonly OperatorWay[] {
  if (!contact) return [];
  const { email, url, phone } = contact;
  const started = isSensitive ? { subject: operatorText.neutralSubject } : letter;
  return [
    ...(email
      ? [{ id: 'email', label: operatorText.email, href: mailAddress(email, started) } as const]
      : []),
    ...(url ? [{ id: 'url', label: operatorText.form, href: url } as const] : []),
    ...(phone && !isSensitive
      ? [
          {
            id: 'phone',
            label: operatorText.phone(phoneDisplay(phone)),
            href: phoneHref(phone),
          } as const,
        ]
      : []),
  ];
}
