/**
 * 相談会・行事の用紙。The form for one dated meeting: a chunk of its own, loaded when it is chosen. Its fields, its ways out
 * and its drafts are those of a place's form.
 */
import { useMemo, useRef, useState } from 'react';
import { momentInJapan } from '../../../domain/time/calendar-date.ts';
import { holidaySet } from '../../../domain/time/holiday-set.ts';
import type { GatheringFormData } from '../../../site/build/gathering-form.ts';
import {
  GATHERING_GROUPS,
  GATHERING_WORDS,
  gatheringFormText,
} from '../../../words/ja/gathering-form.ts';
import { useQuickExit } from '../../shared/use-quick-exit.ts';
import { DraftBar } from '../draft/DraftBar.tsx';
import { draftStore } from '../draft/draft-store.ts';
import { gatheringIdOf, startOf, type EditTarget, type NewPlace } from '../draft/edit-draft.ts';
import { otherDrafts } from '../draft/other-drafts.ts';
import { useDraft } from '../draft/use-draft.ts';
import type { EditPageData } from '../edit-page-data.ts';
import { makeEditor } from '../make-editor.ts';
import type { FieldProps } from '../fields/field-props.ts';
import { FieldView } from '../fields/FieldView.tsx';
import { FormGroup } from '../FormGroup.tsx';
import { InTurn } from '../InTurn.tsx';
import { LeadToField } from '../LeadToField.tsx';
import type { LoadedSource } from '../load-data.ts';
import type { PendingFields } from '../pending.ts';
import { stayOnEnter } from '../stay-on-enter.ts';
import type { Checker } from '../use-checker.ts';
import { useComplaints } from '../use-complaints.ts';
import { useFinish } from '../use-finish.ts';
import { CalledOffField } from './CalledOffField.tsx';
import { askedFields, fieldsOfNew } from './check-gathering.ts';
import { DaysField } from './DaysField.tsx';
import { GatheringEnd } from './GatheringEnd.tsx';
import { GatheringPreview } from './GatheringPreview.tsx';
import { useGatheringChecked } from './use-gathering-checked.ts';

export interface GatheringFormProps {
  readonly data: EditPageData;
  readonly target: EditTarget;
  /** the file that is corrected */
  readonly loaded: LoadedSource | undefined;
  /** the field that the address leads to */
  readonly field: string | undefined;
  readonly form: GatheringFormData;
  readonly checker: Checker;
  /** the area that the address names */
  readonly known: Pick<NewPlace, 'area'>;
  /** the draft is gone: begin again */
  readonly onRemoved: () => void;
}

/** These have a field of their own. */
const OWN: Readonly<Record<string, (props: FieldProps) => React.JSX.Element>> = {
  on: DaysField,
  cancelled: CalledOffField,
};

function View(props: FieldProps) {
  const Own = (props.path.length === 1 ? OWN[props.node.name] : undefined) ?? FieldView;
  return <Own {...props} />;
}

export function GatheringForm(props: GatheringFormProps) {
  const { data: page, target, loaded, field, form: sent, checker, known, onRemoved } = props;
  const [now] = useState(() => momentInJapan(new Date()));
  const isNew = loaded === undefined;
  const fields = useMemo(() => (isNew ? fieldsOfNew(sent.fields) : sent.fields), []);
  const form = { ...sent, fields };
  const start = useMemo(() => startOf(loaded?.source, now.date, known), []);
  const isHoliday = useMemo(() => holidaySet(page.holidays), []);
  const kept = useDraft(target, start, fields, page.telling);
  const { draft, isSensitive } = kept;
  useQuickExit(isSensitive);
  const { current: pending } = useRef<PendingFields>(new Map());
  const finish = useFinish(draft, pending, true);
  const checked = useGatheringChecked(
    { data: page, form, loaded, id: gatheringIdOf(target), today: now.date, isHoliday },
    draft,
  );
  const { list, areas, errors } = checked;
  const complaints = useComplaints(errors, finish.isAsked, true, GATHERING_WORDS);
  const data = useMemo(
    () => ({ ...page, fields: askedFields(fields, draft.values) }),
    [draft.values],
  );
  const editor = makeEditor(
    { data, words: GATHERING_WORDS, now, checker, areas, isHoliday, pending },
    { kept, list, complaints },
  );
  const remove = () => {
    draftStore.remove(target);
    onRemoved();
  };
  const asked = GATHERING_GROUPS.filter((group) => !isNew || group.id !== 'off');
  const groups = asked.map((group) => (
    <div key={group.id}>
      <FormGroup group={group} editor={editor} View={View} />
      {field !== undefined && group.fields.includes(field) && <LeadToField name={field} />}
    </div>
  ));
  const end = (
    <GatheringEnd
      key="end"
      isNew={isNew}
      checked={checked}
      finish={finish}
      Panel={checker.FinishPanel}
      repository={page.repository}
      contact={page.contact}
      today={now.date}
      isSensitive={isSensitive}
      lines={() =>
        checker.sheetLines(
          fields,
          draft.values,
          (code) => areas?.name(code) ?? code,
          GATHERING_WORDS,
        )
      }
    />
  );
  return (
    <div className="edit">
      <form
        onSubmit={finish.submit}
        onKeyDown={stayOnEnter}
        noValidate
        aria-label={gatheringFormText.label}
      >
        <DraftBar
          keeping={kept.keeping}
          isRestored={kept.isRestored}
          isRebased={kept.isRebased}
          aside={kept.aside}
          others={otherDrafts(target, fields)}
          notKept={gatheringFormText.notKept}
          onRemove={remove}
          onRemoveAside={kept.removeAside}
        />
        <p className="visually-hidden" role="status">
          {complaints.announcement}
        </p>
        <InTurn parts={[...groups, end]} />
      </form>
      <GatheringPreview
        gathering={checked.gathering}
        days={checked.days}
        text={checked.file.text}
        isBegun={kept.isTouched || !isNew}
      />
    </div>
  );
}
