/** 場所を足す・直す: opens the place that the address names, and the form for it. */
import { useState } from 'react';
import { editText } from '../../words/ja/edit.ts';
import { GATHERING, isGatheringTarget, NEW } from './draft/edit-draft.ts';
import { fragmentOf } from './edit-fragment.ts';
import { EditForm } from './EditForm.tsx';
import { GatheringLoader } from './GatheringLoader.tsx';
import type { EditPageData } from './edit-page-data.ts';
import { useTarget } from './use-target.ts';
import { textOf } from './draft/value-at.ts';

export function EditApp({ data }: { readonly data: EditPageData }) {
  const opened = useTarget(data);
  const [round, setRound] = useState(0);
  const [isRemoved, setRemoved] = useState(false);
  /** what the address says, until the form is begun anew */
  const asLed = <T,>(value: T) => (round === 0 ? value : undefined);
  const begin = () => {
    setRound(round + 1);
    setRemoved(true);
    document.getElementById('edit-title')?.focus();
  };
  if (opened.is === 'loading')
    return (
      <p className="status" role="status">
        {editText.loading}
      </p>
    );
  if (opened.is === 'failed')
    return (
      <div className="notice" role="alert">
        <p>{editText.failed}</p>
        <button type="button" className="button quiet" onClick={opened.retry}>
          {editText.retry}
        </button>
      </div>
    );
  const { target, loaded, isBadFragment, field, known } = opened;
  const source = loaded?.source;
  if (isGatheringTarget(target))
    return (
      <div data-edit-target={target}>
        <p role="status">{isRemoved && editText.draft.removed}</p>
        <GatheringLoader
          key={target}
          target={target}
          field={asLed(field)}
          round={`${JSON.stringify(known)} ${round}`}
          data={data}
          known={{ area: asLed(known?.area) }}
          onRemoved={begin}
        />
      </div>
    );
  return (
    <div data-edit-target={target}>
      {isBadFragment && (
        <p className="notice" role="status">
          {editText.badFragment}
        </p>
      )}
      <h2 id="edit-title" tabIndex={-1}>
        {source ? editText.fixHeading(textOf(source.values, ['name'])) : editText.newHeading}
      </h2>
      <p className="soft">
        {source ? editText.fixLead : editText.newLead}{' '}
        {source ? (
          <a href={fragmentOf(NEW)}>{editText.startNew}</a>
        ) : (
          <a href={fragmentOf(GATHERING)}>{editText.startGathering}</a>
        )}
      </p>
      <p role="status">{isRemoved && editText.draft.removed}</p>
      <EditForm
        key={`${target} ${JSON.stringify(known)} ${round}`}
        data={data}
        target={target}
        loaded={loaded}
        field={asLed(field)}
        known={asLed(known)}
        onRemoved={begin}
      />
    </div>
  );
}
