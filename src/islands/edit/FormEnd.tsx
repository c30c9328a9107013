/** 用紙のおわり: what to look at again, the button, and what came of it. */
import type { ComponentType } from 'react';
import type { EntrySource } from '../../domain/written/entry-source.ts';
import { isAsked } from '../../domain/fields/between-fields.ts';
import { isBlank } from '../../domain/written/written-value.ts';
import { editText } from '../../words/ja/edit.ts';
import { EDIT_GROUPS, PLACE_WORDS } from '../../words/ja/fields.ts';
import type { EditDraft } from './draft/edit-draft.ts';
import { textOf } from './draft/value-at.ts';
import type { EditPageData } from './edit-page-data.ts';
import { EntryWarnings } from './EntryWarnings.tsx';
import { ErrorSummary } from './ErrorSummary.tsx';
import type { FinishProps } from './FinishPanel.tsx';
import { FinishSection } from './FinishSection.tsx';
import type { Checked } from './use-checked.ts';
import type { Finish } from './use-finish.ts';

interface Props {
  readonly data: EditPageData;
  readonly draft: EditDraft;
  /** the entry that is corrected */
  readonly source: EntrySource | undefined;
  readonly isSensitive: boolean;
  readonly today: string;
  readonly checked: Checked;
  readonly finish: Finish;
  readonly Panel: ComponentType<FinishProps> | undefined;
  /** what reads the draft is still on its way */
  readonly isWaiting: boolean;
}

/** A change rests on a newer document or on somebody who asked or looked. */
const isTrust = (field: string) => field === 'verified' || field === 'source';

export function FormEnd(props: Props) {
  const { data, draft, source, checked, finish, Panel } = props;
  const { file, errors } = checked;
  const isChanged = file.changed.length > 0;
  return (
    <>
      <EntryWarnings
        warnings={checked.warnings}
        twins={checked.twins}
        isSourceMissing={
          isBlank(draft.values['source']) && !isAsked(textOf(draft.values, ['verified', 'how']))
        }
        isUnverified={source !== undefined && isChanged && !file.changed.some(isTrust)}
        resourceBase={data.resourceBase}
      />
      <button type="submit" className="button">
        {editText.submit}
      </button>
      <p role="status">{finish.isAsked && props.isWaiting && editText.loading}</p>
      {finish.isAsked && errors.length > 0 && (
        <ErrorSummary errors={errors} groups={EDIT_GROUPS} words={PLACE_WORDS} />
      )}
      <FinishSection
        section={finish.result}
        Panel={finish.isCurrent && errors.length === 0 ? Panel : undefined}
        isUnchanged={source !== undefined && !isChanged}
        path={checked.path}
        title={editText.sent[source ? 'fixed' : 'added'](checked.resource?.name ?? '')}
        words={PLACE_WORDS}
        isNew={source === undefined}
        isSensitive={props.isSensitive}
        file={file}
        repository={data.repository}
        contact={data.contact}
        lines={() => checked.sheetLines(draft.values)}
        body={draft.body.trim()}
        today={props.today}
      />
    </>
  );
}
