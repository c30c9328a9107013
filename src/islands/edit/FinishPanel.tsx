/** 送りかた。 */
import { useRef, useState } from 'react';
import type { ChangedText } from '../../domain/written/file-text.ts';
import { labelOf, type FormWords } from '../../words/ja/fields.ts';
import {
  besideAddress,
  editFileAddress,
  fileNameOf,
  filledFileAddress,
  pasteIssueAddress,
} from '../../site/links/edit-links.ts';
import type { SiteContact } from '../../domain/settings/site-settings.ts';
import { EntrySheet } from './EntrySheet.tsx';
import { MailWays } from './MailWays.tsx';
import type { SheetLine } from './sheet-lines.ts';
import { editText } from '../../words/ja/edit.ts';
import { finishText } from '../../words/ja/finish.ts';

export interface FinishProps {
  /** where the file lies, or will lie, from the repository's top */
  readonly path: string;
  /** what is sent, in a line: 場所の追加: 見本のつどい */
  readonly title: string;
  /** what the form calls its fields */
  readonly words: FormWords;
  readonly isNew: boolean;
  /** 暴力にかかわる: nothing written goes into an address */
  readonly isSensitive: boolean;
  readonly file: ChangedText;
  readonly repository: string;
  readonly contact: SiteContact | undefined;
  /** what is written, for paper */
  readonly lines: () => readonly SheetLine[];
  readonly body: string;
  readonly today: string;
}

const words = finishText.done;

function wayToGitHub({ path, title, isNew, isSensitive, file, repository }: FinishProps): {
  readonly how: string;
  readonly label: string;
  readonly href: string;
  readonly isFilled?: boolean;
} {
  if (!isNew)
    return {
      how: words.githubEdit,
      label: words.githubEditLink,
      href: editFileAddress(repository, path),
    };
  if (isSensitive)
    return {
      how: words.githubSafe,
      label: words.githubNewLink,
      href: besideAddress(repository, path),
    };
  const filled = filledFileAddress(repository, path, file.text);
  return filled
    ? { how: words.githubNew, label: words.githubNewLink, href: filled, isFilled: true }
    : {
        how: words.githubLong,
        label: words.githubLongLink,
        href: pasteIssueAddress(repository, path, title),
      };
}

function download(fileName: string, text: string): void {
  const address = URL.createObjectURL(new Blob([text], { type: 'text/plain' }));
  const link = document.createElement('a');
  link.href = address;
  link.download = fileName;
  link.click();
  // The browser reads it after the click.
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}

/** ファイルができました: where it belongs, and the ways to send it */
export function FinishPanel(props: FinishProps) {
  const { path, file } = props;
  const [copied, setCopied] = useState('');
  const shown = useRef<HTMLTextAreaElement>(null);
  const github = wayToGitHub(props);
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(file.text);
      setCopied(words.copied);
    } catch {
      shown.current?.select();
      setCopied(words.copyFailed);
    }
  };
  // What must be pasted is copied first.
  const copyButton = (
    <button
      type="button"
      className={github.isFilled ? 'button quiet' : 'button'}
      onClick={() => void copy()}
    >
      {words.copy}
    </button>
  );
  const changed = file.changed
    .map((name) => (name === 'body' ? editText.bodyLabel : labelOf([name], props.words)))
    .join('、');
  const { contact } = props;
  return (
    <>
      <p>{words.lead}</p>
      {!props.isNew && <p>{words.changed(changed)}</p>}
      {file.lostRemarks.length > 0 && (
        <div className="notice">
          <p>{words.lostRemarks}</p>
          <ul>
            {file.lostRemarks.map((line) => (
              <li key={line}>{line.trim()}</li>
            ))}
          </ul>
        </div>
      )}
      <p>
        {words.path}: <code data-entry-path>{path}</code>
      </p>
      {contact ? (
        <MailWays {...props} contact={contact} text={file.text} copyButton={copyButton} />
      ) : (
        <p>{words.unnamed}</p>
      )}
      <h3>{words.github}</h3>
      <p>{github.how}</p>
      <p className="actions">
        {!github.isFilled && copyButton}
        <a
          className={github.isFilled ? 'button' : 'button quiet'}
          href={github.href}
          target="_blank"
          rel="noreferrer"
          data-github
        >
          {github.label}
        </a>
        {github.isFilled && copyButton}
      </p>
      <p role="status">{copied}</p>
      <h3>{words.download}</h3>
      <p>{words.downloadLead}</p>
      <p className="actions">
        <button
          type="button"
          className="button quiet"
          onClick={() => download(fileNameOf(path), file.text)}
        >
          {words.download}
        </button>
      </p>
      <h3>{words.print}</h3>
      <p>{words.printLead}</p>
      <p className="actions">
        <button type="button" className="button quiet" onClick={() => window.print()}>
          {words.print}
        </button>
      </p>
      <EntrySheet {...props} changed={changed} lines={props.lines()} />
      <label htmlFor="edit-file">{editText.preview.file}</label>
      <textarea id="edit-file" ref={shown} readOnly rows={12} value={file.text} />
    </>
  );
}
