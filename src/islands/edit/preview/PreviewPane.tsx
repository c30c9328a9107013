/** できあがりを見る。 */
import { editText } from '../../../words/ja/edit.ts';
import { useChunk } from '../../shared/use-chunk.ts';
import type { EntryPreviewProps } from './EntryPreview.tsx';

/**
 * Once there is something to see: an empty form has no need of what makes the preview. The page says itself when this part
 * is gone; the form goes on.
 */
const fetchPreview = () => import('./EntryPreview.tsx');

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
  const Preview = useChunk(fetchPreview, isWanted).chunk?.EntryPreview;
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
