/** 場所を直す用紙。The form for one place, its preview, and the file it ends in. */
import { useMemo, useRef, useState } from 'react';
import { momentInJapan } from '../../domain/time/calendar-date.ts';
import { holidaySet } from '../../domain/time/holiday-set.ts';
import { isKindId } from '../../domain/vocabulary/kind.ts';
import { EDIT_GROUPS, PLACE_WORDS, type EditGroup } from '../../words/ja/fields.ts';
import { editText } from '../../words/ja/edit.ts';
import { useQuickExit } from '../shared/use-quick-exit.ts';
import { DraftBar } from './draft/DraftBar.tsx';
import { draftStore } from './draft/draft-store.ts';
import { otherDrafts } from './draft/other-drafts.ts';
import {
  NEW,
  startOf,
  textAt,
  type EditDraft,
  type EditTarget,
  type NewPlace,
} from './draft/edit-draft.ts';
import type { EditPageData } from './edit-page-data.ts';
import { makeEditor } from './make-editor.ts';
import { FormEnd } from './FormEnd.tsx';
import { FormGroup } from './FormGroup.tsx';
import { LeadToField } from './LeadToField.tsx';
import { BODY } from './own-paths.ts';
import { InTurn } from './InTurn.tsx';
import type { LoadedSource } from './load-data.ts';
import type { PendingFields } from './pending.ts';
import { stayOnEnter } from './stay-on-enter.ts';
import { PreviewPane } from './preview/PreviewPane.tsx';
import { BodyField, FileNameField } from './fields/OwnFields.tsx';
import { isTold, ToldField } from './fields/ToldField.tsx';
import { useChecked } from './use-checked.ts';
import { useChecker } from './use-checker.ts';
import { useComplaints } from './use-complaints.ts';
import { useDraft } from './draft/use-draft.ts';
import { useFinish } from './use-finish.ts';

interface Props {
  readonly data: EditPageData;
  readonly target: EditTarget;
  readonly loaded: LoadedSource | undefined;
  /** the one that the address leads to */
  readonly field: string | undefined;
  /** of a new place, from the address */
  readonly known: NewPlace | undefined;
  /** the draft is gone: begin again */
  readonly onRemoved: () => void;
}

/** A group's own fields, and what stands with it. */
const holdsField = ({ id, fields }: EditGroup, field: string): boolean =>
  fields.includes(field) || (id === 'trust' && field === BODY);

export function EditForm({ data, target, loaded, field, known, onRemoved }: Props) {
  const [now] = useState(() => momentInJapan(new Date()));
  const { fields } = data;
  const source = loaded?.source;
  const start = useMemo(() => startOf(source, now.date, known), []);
  const isHoliday = useMemo(() => holidaySet(data.holidays), []);
  const kept = useDraft(target, start, fields, data.telling);
  const { draft, setDraft, isSensitive } = kept;
  useQuickExit(isSensitive);
  const { current: pending } = useRef<PendingFields>(new Map());
  const isBegun = kept.isTouched || source !== undefined;
  const { checker, isFailed, want } = useChecker(isBegun);
  const isRead = checker !== undefined;
  const finish = useFinish(draft, pending, isRead);
  const checked = useChecked(
    { data, target, loaded, start, today: now.date },
    draft,
    kept.isTouched,
    checker,
  );
  const { list, file, resource, errors } = checked;
  const complaints = useComplaints(errors, finish.isAsked, isRead, PLACE_WORDS);

  const editor = makeEditor(
    { data, words: PLACE_WORDS, now, checker, areas: checked.areas, isHoliday, pending },
    { kept, list, complaints },
  );
  const write = (name: string, change: Partial<EditDraft>) => {
    setDraft((before) => ({ ...before, ...change }));
    complaints.typed([name]);
  };
  const remove = () => {
    draftStore.remove(target);
    onRemoved();
  };
  const own = { draft, editor, onWrite: write };
  const isNew = target === NEW;
  const submit = (event: { preventDefault(): void }) => {
    want();
    finish.submit(event);
  };
  const groups = EDIT_GROUPS.map((group) => (
    <div key={group.id}>
      {group.id === 'trust' && <BodyField {...own} />}
      <FormGroup
        group={group}
        editor={editor}
        head={group.id === 'trust' && <ToldField editor={editor} />}
        without={isTold(editor) ? 'source' : undefined}
      >
        {group.id === 'trust' && isNew && <FileNameField {...own} />}
      </FormGroup>
      {field !== undefined && holdsField(group, field) && <LeadToField name={field} />}
    </div>
  ));
  const end = (
    <FormEnd
      key="end"
      data={data}
      draft={draft}
      source={source}
      isSensitive={isSensitive}
      today={now.date}
      checked={checked}
      finish={finish}
      Panel={checker?.FinishPanel}
      isWaiting={!isRead && !isFailed}
    />
  );
  return (
    <div className="edit">
      <form
        onSubmit={submit}
        onFocus={want}
        onKeyDown={stayOnEnter}
        noValidate
        aria-label={editText.title}
      >
        <DraftBar
          keeping={kept.keeping}
          isRestored={kept.isRestored}
          isRebased={kept.isRebased}
          aside={kept.aside}
          others={otherDrafts(target, fields)}
          onRemove={remove}
          onRemoveAside={kept.removeAside}
        />
        <p className="visually-hidden" role="status">
          {complaints.announcement}
        </p>
        <InTurn parts={[...groups, end]} />
      </form>
      <PreviewPane
        text={file.text}
        isWanted={isBegun}
        resource={resource}
        hasKind={isKindId(textAt(draft.values, 'kind'))}
        editor={editor}
        onOpenFile={want}
      />
    </div>
  );
}
