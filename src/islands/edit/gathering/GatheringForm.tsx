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
import { GATHERING, startOf, type NewPlace } from '../draft/edit-draft.ts';
import { otherDrafts } from '../draft/other-drafts.ts';
import { useDraft } from '../draft/use-draft.ts';
import type { EditPageData } from '../edit-page-data.ts';
import { makeEditor } from '../make-editor.ts';
import type { FieldProps } from '../fields/field-props.ts';
import { FieldView } from '../fields/FieldView.tsx';
import { FormGroup } from '../FormGroup.tsx';
import { InTurn } from '../InTurn.tsx';
import type { PendingFields } from '../pending.ts';
import { stayOnEnter } from '../stay-on-enter.ts';
import type { Checker } from '../use-checker.ts';
import { useComplaints } from '../use-complaints.ts';
import { useFinish } from '../use-finish.ts';
import { askedFields } from './check-gathering.ts';
import { DaysField } from './DaysField.tsx';
import { GatheringEnd } from './GatheringEnd.tsx';
import { GatheringPreview } from './GatheringPreview.tsx';
import { useGatheringChecked } from './use-gathering-checked.ts';

export interface GatheringFormProps {
  readonly data: EditPageData;
  readonly form: GatheringFormData;
  readonly checker: Checker;
  /** the area that the address names */
  readonly known: Pick<NewPlace, 'area'>;
  /** the draft is gone: begin again */
  readonly onRemoved: () => void;
}

/** The dated lines have a field of their own. */
const View = (props: FieldProps) =>
  props.path.length === 1 && props.node.name === 'on' ? (
    <DaysField {...props} />
  ) : (
    <FieldView {...props} />
  );

export function GatheringForm({ data: page, form, checker, known, onRemoved }: GatheringFormProps) {
  const [now] = useState(() => momentInJapan(new Date()));
  const { fields } = form;
  const start = useMemo(() => startOf(undefined, now.date, known), []);
  const isHoliday = useMemo(() => holidaySet(page.holidays), []);
  const kept = useDraft(GATHERING, start, fields, page.telling);
  const { draft, isSensitive } = kept;
  useQuickExit(isSensitive);
  const { current: pending } = useRef<PendingFields>(new Map());
  const finish = useFinish(draft, pending, true);
  const checked = useGatheringChecked({ data: page, form, today: now.date, isHoliday }, draft);
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
    draftStore.remove(GATHERING);
    onRemoved();
  };
  const groups = GATHERING_GROUPS.map((group) => (
    <FormGroup key={group.id} group={group} editor={editor} View={View} />
  ));
  const end = (
    <GatheringEnd
      key="end"
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
          isRebased={false}
          aside={kept.aside}
          others={otherDrafts(GATHERING, fields)}
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
        text={checked.text}
        isBegun={kept.isTouched}
      />
    </div>
  );
}
