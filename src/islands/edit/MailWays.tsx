/** 運営に送る: mail with all that was written, or with what stands in for it when that would not fit. */
import { phoneDisplay, phoneHref } from '../../domain/fields/phone.ts';
import type { SiteContact } from '../../domain/settings/site-settings.ts';
import { mailAddress, wholeMailAddress } from '../../site/links/operator-links.ts';
import { finishText } from '../../words/ja/finish.ts';
import { operatorText } from '../../words/ja/operator.ts';

interface Props {
  readonly contact: SiteContact;
  /** what is sent, in a line */
  readonly title: string;
  readonly path: string;
  readonly text: string;
  /** 暴力にかかわる: the mail names nothing */
  readonly isSensitive: boolean;
  readonly copyButton: React.ReactNode;
}

const words = finishText.mail;

/** With all of it; undefined when it is too long, or must not stand in an address. */
function filledMail(email: string, { title, path, text, isSensitive }: Props) {
  if (isSensitive) return undefined;
  return wholeMailAddress(email, { subject: title, body: words.body(path, text) });
}

function begunMail(email: string, { title, isSensitive }: Props): string {
  return mailAddress(
    email,
    isSensitive
      ? { subject: operatorText.neutralSubject }
      : { subject: [...title].slice(0, 60).join(''), body: words.paste },
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
