/** 運営に送る: mail with all that was written, or with what stands in for it when that would not fit. */
import { phoneDisplay, phoneHref } from '../../domain/fields/phone.ts';
import type { SiteContact } from '../../domain/settings/site-settings.ts';
import { mailAddress, wholeMailAddress } from '../../site/links/operator-links.ts';
import { editText } from '../../words/ja/edit.ts';
import { operatorText } from '../../words/ja/operator.ts';

interface Props {
  readonly contact: SiteContact;
  /** the place's */
  readonly name: string;
  readonly path: string;
  readonly text: string;
  readonly isNew: boolean;
  /** 暴力にかかわる: the mail names nothing */
  readonly isSensitive: boolean;
  readonly copyButton: React.ReactNode;
}

const words = editText.mail;

/** With all of it; undefined when it is too long, or must not stand in an address. */
function filledMail(email: string, { name, path, text, isNew, isSensitive }: Props) {
  if (isSensitive) return undefined;
  const subject = isNew ? words.newSubject(name) : words.fixSubject(name);
  return wholeMailAddress(email, { subject, body: words.body(path, text) });
}

function begunMail(email: string, { name, isNew, isSensitive }: Props): string {
  const subject = isNew ? words.newSubject(name) : words.fixSubject(name);
  return mailAddress(
    email,
    isSensitive
      ? { subject: operatorText.neutralSubject }
      : { subject: [...subject].slice(0, 60).join(''), body: words.paste },
  );
}

export function MailWays(props: Props) {
  const { contact, copyButton, isSensitive } = props;
  const { name, email, url, phone } = contact;
  const filled = email && filledMail(email, props);
  const unfilled = isSensitive ? words.safe : words.long;
  return (
    <>
      <h3>{words.heading(name)}</h3>
      {email && <p>{filled ? words.filled : unfilled}</p>}
      {!email && url && <p>{words.formLead}</p>}
      <p className="actions">
        {!filled && (email || url) && copyButton}
        {email && (
          <a
            className={filled ? 'button' : 'button quiet'}
            href={filled ?? begunMail(email, props)}
            data-mail
          >
            {words.link}
          </a>
        )}
        {url && (
          <a className="button quiet" href={url} target="_blank" rel="noreferrer">
            {operatorText.form}
          </a>
        )}
      </p>
      {phone && (
        <p>
          {words.phone} <a href={phoneHref(phone)}>{phoneDisplay(phone)}</a>
        </p>
      )}
    </>
  );
}
