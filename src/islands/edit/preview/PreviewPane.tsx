import { editText } from '../../../words/ja/edit.ts';
import { EntryPreview, type EntryPreviewProps } from './EntryPreview.tsx';

/** フォームのとなり: the page as it will be, and the file behind it */
export function PreviewPane({ text, ...entry }: EntryPreviewProps & { readonly text: string }) {
  return (
    <aside className="preview" aria-label={editText.preview.heading}>
      <h2>{editText.preview.heading}</h2>
      <p className="soft small">{editText.preview.lead}</p>
      <EntryPreview {...entry} />
      <details>
        <summary>{editText.preview.file}</summary>
        <pre>{text}</pre>
      </details>
    </aside>
  );
}
