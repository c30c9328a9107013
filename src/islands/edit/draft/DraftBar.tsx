/** 下書きの知らせ。 */
import { editText } from '../../../words/ja/edit.ts';
import { fragmentOf } from '../edit-fragment.ts';
import type { OtherDraft } from './other-drafts.ts';
import type { Keeping } from './use-draft.ts';

interface Props {
  readonly keeping: Keeping;
  readonly isRestored: boolean;
  /** the entry changed since the draft */
  readonly isRebased: boolean;
  readonly aside: string | undefined;
  readonly others: readonly OtherDraft[];
  /** what is said of a draft that must not be kept */
  readonly notKept?: string;
  readonly onRemove: () => void;
  readonly onRemoveAside: () => void;
}

const words = editText.draft;

/** 下書き: what is kept on this device, and the way to be rid of it */
export function DraftBar({
  keeping,
  isRestored,
  isRebased,
  aside,
  others,
  notKept = words.notKept,
  onRemove,
  onRemoveAside,
}: Props) {
  return (
    <section className="draft-bar" aria-label={words.heading} data-keeping={keeping}>
      <p role="status">
        {keeping === 'kept' && (isRestored ? words.restored : words.kept)}
        {isRebased && words.rebased}
        {keeping === 'forbidden' && notKept}
        {keeping === 'failed' && words.full}
      </p>
      {keeping !== 'nothing' && (
        <p>
          <button type="button" className="link" onClick={onRemove}>
            {words.remove}
          </button>
        </p>
      )}
      {others.length > 0 && (
        <p>
          {words.others}:{' '}
          {others.map(({ target, name }) => (
            <a key={target} href={fragmentOf(target)}>
              {name}
            </a>
          ))}
        </p>
      )}
      {aside !== undefined && (
        <div className="notice">
          <p>{words.broken}</p>
          <label htmlFor="draft-aside">{words.brokenLabel}</label>
          <textarea id="draft-aside" readOnly rows={5} value={aside} />
          <button type="button" className="link" onClick={onRemoveAside}>
            {words.brokenRemove}
          </button>
        </div>
      )}
    </section>
  );
}
