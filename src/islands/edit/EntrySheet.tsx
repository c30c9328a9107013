/** 紙で送るための用紙。 */
import { phoneDisplay } from '../../domain/fields/phone.ts';
import type { SiteContact } from '../../domain/settings/site-settings.ts';
import { longDateLabel } from '../../words/ja/date.ts';
import { editText } from '../../words/ja/edit.ts';
import { finishText } from '../../words/ja/finish.ts';
import type { SheetLine } from './sheet-lines.ts';

interface Props {
  readonly path: string;
  readonly title: string;
  readonly isNew: boolean;
  readonly changed: string;
  readonly lines: readonly SheetLine[];
  readonly body: string;
  readonly today: string;
  readonly contact: SiteContact | undefined;
  readonly repository: string;
}

const words = finishText.sheet;

/** 送る紙: seen on paper only, and then nothing else of the form */
export function EntrySheet(props: Props) {
  const { path, title, isNew, changed, lines, body, today, contact, repository } = props;
  return (
    <div className="edit-sheet">
      <h2>{title}</h2>
      <p>{words.printed(longDateLabel(today))}</p>
      <p>
        {contact
          ? words.to(
              [
                contact.name,
                contact.email,
                contact.url,
                contact.phone && phoneDisplay(contact.phone),
              ]
                .filter(Boolean)
                .join('　'),
            )
          : words.toRepository(repository)}
      </p>
      {!isNew && <p>{finishText.done.changed(changed)}</p>}
      <table>
        <tbody>
          {lines.map(({ label, value }) => (
            <tr key={label}>
              <th scope="row">{label}</th>
              <td className="body-text">{value}</td>
            </tr>
          ))}
          {body !== '' && (
            <tr>
              <th scope="row">{editText.bodyLabel}</th>
              <td className="body-text">{body}</td>
            </tr>
          )}
        </tbody>
      </table>
      <p>
        {finishText.done.path}: {path}
      </p>
    </div>
  );
}
