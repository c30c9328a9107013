import { useEffect, useState } from 'react';
import { editText } from '../../../words/ja/edit.ts';
import { loadChunk } from '../../shared/page-renewal.ts';
import type { EntryPreview, EntryPreviewProps } from './EntryPreview.tsx';

type Preview = typeof EntryPreview;

/** The preview, once there is something to see: an empty form has no need of what makes it. */
function usePreview(isWanted: boolean): Preview | undefined {
  const [preview, setPreview] = useState<Preview>();
  useEffect(() => {
    if (!isWanted || preview) return;
    loadChunk(() => import('./EntryPreview.tsx')).then(
      (module) => setPreview(() => module.EntryPreview),
      // The page says itself that a part of it is gone; the form goes on.
      () => undefined,
    );
  }, [isWanted]);
  return preview;
}

/** フォームのとなり: the page as it will be, and the file behind it */
export function PreviewPane({
  text,
  resource,
  isWanted,
  onOpenFile,
  ...entry
}: Omit<EntryPreviewProps, 'resource'> & {
  readonly text: string;
  /** undefined while nothing was read */
  readonly resource: EntryPreviewProps['resource'] | undefined;
  /** something is written, or an entry is being corrected */
  readonly isWanted: boolean;
  readonly onOpenFile: () => void;
}) {
  const Preview = usePreview(isWanted);
  return (
    <aside className="preview" aria-label={editText.preview.heading}>
      <h2>{editText.preview.heading}</h2>
      <p className="soft small">{editText.preview.lead}</p>
      {Preview && resource && <Preview {...entry} resource={resource} />}
      <details onToggle={onOpenFile}>
        <summary>{editText.preview.file}</summary>
        <pre>{text}</pre>
      </details>
    </aside>
  );
}
