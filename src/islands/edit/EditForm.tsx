/** The form for one place, its preview, and the file it ends in. */
import { useEffect, useMemo, useRef, useState } from 'react';
import { momentInJapan } from '../../domain/time/calendar-date.ts';
import { folderOf } from '../../domain/fields/entry-id.ts';
import { holidaySet } from '../../domain/time/holiday-set.ts';
import { isKindId } from '../../domain/vocabulary/kind.ts';
import { likePlaces } from '../../domain/rules/likeness.ts';
import { isBlank } from '../../domain/written/written-value.ts';
import { EDIT_GROUPS } from '../../words/ja/fields.ts';
import { editText } from '../../words/ja/edit.ts';
import { useQuickExit } from '../shared/use-quick-exit.ts';
import { BODY, checkForm, draftResource, FILE_NAME } from './check-form.ts';
import { DraftBar } from './draft/DraftBar.tsx';
import { draftStore } from './draft/draft-store.ts';
import { otherDrafts } from './draft/other-drafts.ts';
import {
  linkedIds,
  nameOf,
  NEW,
  startOf,
  suggestedName,
  textAt,
  type EditDraft,
  type EditTarget,
} from './draft/edit-draft.ts';
import type { EditPageData } from './edit-page-data.ts';
import type { Editor } from './editor.ts';
import { fileOf } from './entry-file-text.ts';
import { EntryPreview } from './EntryPreview.tsx';
import { EntryWarnings } from './EntryWarnings.tsx';
import { ErrorSummary } from './ErrorSummary.tsx';
import { FinishPanel } from './FinishPanel.tsx';
import { FormGroup } from './FormGroup.tsx';
import type { LoadedSource } from './load-data.ts';
import { takeAll, type PendingFields } from './pending.ts';
import { PlainField } from './fields/PlainField.tsx';
import { useAreas } from './use-areas.ts';
import { useComplaints } from './use-complaints.ts';
import { useDraft } from './draft/use-draft.ts';
import { usePlaces } from './use-alike.ts';
import { listAt, withValue } from './draft/value-at.ts';

interface Props {
  readonly data: EditPageData;
  readonly target: EditTarget;
  readonly loaded: LoadedSource | undefined;
  /** the draft is gone: begin again */
  readonly onRemoved: () => void;
}

/** Enter in a line of text would ask for the file long before it is written. */
function stayOnEnter(event: {
  readonly key: string;
  readonly target: EventTarget;
  preventDefault(): void;
}): void {
  if (event.key === 'Enter' && event.target instanceof HTMLInputElement) event.preventDefault();
}

export function EditForm({ data, target, loaded, onRemoved }: Props) {
  const [now] = useState(() => momentInJapan(new Date()));
  const { fields } = data;
  const source = loaded?.source;
  const start = useMemo(() => startOf(source, now.date), []);
  const {
    draft,
    setDraft,
    keeping,
    isRestored,
    isRebased,
    isTouched,
    isSensitive,
    aside,
    removeAside,
  } = useDraft(target, start, fields, data.telling);
  useQuickExit(isSensitive);
  const [isAsked, setAsked] = useState(false);
  const [finished, setFinished] = useState<EditDraft>();
  const [turn, setTurn] = useState(0);
  const pending = useRef<PendingFields>(new Map());
  const result = useRef<HTMLElement>(null);

  const codes = listAt(draft.values, ['area']).filter(
    (code): code is string => typeof code === 'string' && code !== '',
  );
  const list = useAreas(
    data.dataFolder,
    codes.some((code) => code !== 'national' && !loaded?.areas.get(code)),
  );
  const areas = list.areas ?? loaded?.areas;
  const folder = target === NEW ? (areas?.folderOf(codes[0] ?? '') ?? '') : folderOf(target);
  // An entry that is only looked at has no twins to be warned of.
  const places = usePlaces(
    data.dataFolder,
    isTouched ? folder : '',
    isTouched ? linkedIds(draft) : [],
  );
  const file = useMemo(() => fileOf(draft, source, fields), [draft]);
  const findings = useMemo(
    () =>
      checkForm(draft, file.text, folder, {
        fields,
        target,
        today: now.date,
        areas,
        ids: new Set([...places.ids, ...linkedIds(start)]),
        loadedFolders: places.folders,
      }),
    [draft, areas, places.ids.size],
  );
  const errors = findings.filter(({ level }) => level !== 'warning');
  const complaints = useComplaints(errors, isAsked);
  const resource = draftResource(fields, draft, target);
  const twins = isTouched ? likePlaces({ ...resource, id: target }, places.in(folder)) : [];

  const change = (next: EditDraft) => setDraft(next);
  const editor: Editor = {
    data,
    now,
    areas,
    chooserAreas: list.areas,
    isAreaListFailed: list.isFailed,
    loadAreas: list.load,
    values: draft.values,
    isHoliday: useMemo(() => holidaySet(data.holidays), []),
    set: (path, value) => {
      setDraft((before) => ({ ...before, values: withValue(before.values, path, value) }));
      complaints.typed(path);
    },
    pending: pending.current,
    settle: complaints.left,
    announce: complaints.announce,
    errorsAt: complaints.errorsAt,
    errorsUnder: complaints.errorsUnder,
  };
  const isUnchanged = source !== undefined && file.changed.length === 0;
  const isFinished = finished === draft && errors.length === 0;
  const submit = (event: { preventDefault(): void }) => {
    event.preventDefault();
    if (takeAll(pending.current) === 'open') return;
    setAsked(true);
    setTurn(turn + 1);
  };
  // Once what stood in the boxes has become part of the draft.
  useEffect(() => {
    if (turn === 0) return;
    setFinished(draft);
    requestAnimationFrame(() =>
      (document.getElementById('edit-errors') ?? result.current)?.focus(),
    );
  }, [turn]);
  const remove = () => {
    draftStore.remove(target);
    onRemoved();
  };
  const suggestion = suggestedName(draft);
  const body = (
    <section className="edit-group" aria-labelledby="g-body">
      <h2 id="g-body">{editText.bodyLabel}</h2>
      <PlainField
        name={BODY}
        label={editText.bodyField}
        hint={editText.bodyHint}
        value={draft.body}
        isLong
        editor={editor}
        onChange={(text) => {
          change({ ...draft, body: text });
          complaints.typed([BODY]);
        }}
      />
    </section>
  );
  return (
    <div className="edit">
      <form onSubmit={submit} onKeyDown={stayOnEnter} noValidate aria-label={editText.title}>
        <DraftBar
          keeping={keeping}
          isRestored={isRestored}
          isRebased={isRebased}
          aside={aside}
          others={otherDrafts(target, fields)}
          onRemove={remove}
          onRemoveAside={removeAside}
        />
        <p className="visually-hidden" role="status">
          {complaints.announcement}
        </p>
        {EDIT_GROUPS.map((group) => (
          <div key={group.id}>
            {group.id === 'trust' && body}
            <FormGroup group={group} editor={editor}>
              {group.id === 'trust' && target === NEW && (
                <PlainField
                  name={FILE_NAME}
                  label={editText.fileLabel}
                  hint={editText.fileHint}
                  value={draft.fileName}
                  placeholder={suggestion}
                  isNeeded={suggestion === ''}
                  editor={editor}
                  onChange={(text) => {
                    change({ ...draft, fileName: text });
                    complaints.typed([FILE_NAME]);
                  }}
                />
              )}
            </FormGroup>
          </div>
        ))}
        <EntryWarnings
          warnings={findings.filter(({ level }) => level === 'warning')}
          twins={twins}
          isSourceMissing={isBlank(draft.values['source'])}
          isUnverified={
            source !== undefined && file.changed.length > 0 && !file.changed.includes('verified')
          }
          resourceBase={data.resourceBase}
        />
        <button type="submit" className="button">
          {editText.submit}
        </button>
        {isAsked && errors.length > 0 && <ErrorSummary errors={errors} />}
        <section
          className="finish"
          ref={result}
          tabIndex={-1}
          hidden={!isFinished}
          aria-labelledby="edit-done"
          data-finished={isFinished && !isUnchanged}
        >
          {isFinished &&
            (isUnchanged ? (
              <p className="notice" id="edit-done">
                {editText.done.unchanged}
              </p>
            ) : (
              <>
                <h2 id="edit-done">{editText.done.heading}</h2>
                <FinishPanel
                  id={target === NEW ? folder + nameOf(draft) : target}
                  name={resource.name}
                  isNew={target === NEW}
                  isSensitive={isSensitive}
                  file={file}
                  repository={data.repository}
                />
              </>
            ))}
        </section>
      </form>
      <aside className="preview" aria-label={editText.preview.heading}>
        <h2>{editText.preview.heading}</h2>
        <p className="soft small">{editText.preview.lead}</p>
        <EntryPreview
          resource={resource}
          hasKind={isKindId(textAt(draft.values, 'kind'))}
          editor={editor}
        />
        <details>
          <summary>{editText.preview.file}</summary>
          <pre>{file.text}</pre>
        </details>
      </aside>
    </div>
  );
}
