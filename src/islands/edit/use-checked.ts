/** 書いたものから分かること: the file that it makes, what is wrong with it, and the places it may be the same as. */
import { useMemo } from 'react';
import { folderOf } from '../../domain/fields/entry-id.ts';
import { likePlaces } from '../../domain/rules/likeness.ts';
import { checkForm, draftResource } from './check-form.ts';
import { linkedIds, NEW, type EditDraft, type EditTarget } from './draft/edit-draft.ts';
import { listAt } from './draft/value-at.ts';
import type { EditPageData } from './edit-page-data.ts';
import { fileOf } from './entry-file-text.ts';
import type { LoadedSource } from './load-data.ts';
import { usePlaces } from './use-alike.ts';
import { useAreas } from './use-areas.ts';

export interface Opened {
  readonly data: EditPageData;
  readonly target: EditTarget;
  readonly loaded: LoadedSource | undefined;
  /** the form as it was before a hand touched it */
  readonly start: EditDraft;
  readonly today: string;
}

/** The areas of the draft, and the list of all of them once it is needed. */
function useDraftAreas({ data, loaded }: Opened, { values }: EditDraft) {
  const codes = listAt(values, ['area']).filter(
    (code): code is string => typeof code === 'string' && code !== '',
  );
  const list = useAreas(
    data.dataFolder,
    codes.some((code) => code !== 'national' && !loaded?.areas.get(code)),
  );
  return { list, areas: list.areas ?? loaded?.areas, first: codes[0] ?? '' };
}

export function useChecked(opened: Opened, draft: EditDraft, isTouched: boolean) {
  const { data, target, loaded, start, today } = opened;
  const { fields } = data;
  const { list, areas, first } = useDraftAreas(opened, draft);
  const folder = target === NEW ? (areas?.folderOf(first) ?? '') : folderOf(target);
  // An entry that is only looked at has no twins to be warned of.
  const places = usePlaces(
    data.dataFolder,
    isTouched ? folder : '',
    isTouched ? linkedIds(draft) : [],
  );
  const file = useMemo(() => fileOf(draft, loaded?.source, fields), [draft]);
  const findings = useMemo(
    () =>
      checkForm(draft, file.text, folder, {
        fields,
        target,
        today,
        areas,
        ids: new Set([...places.ids, ...linkedIds(start)]),
        loadedFolders: places.folders,
      }),
    [draft, areas, places.ids.size],
  );
  const resource = draftResource(fields, draft, target);
  return {
    list,
    areas,
    folder,
    file,
    resource,
    errors: findings.filter(({ level }) => level !== 'warning'),
    warnings: findings.filter(({ level }) => level === 'warning'),
    twins: isTouched ? likePlaces({ ...resource, id: target }, places.in(folder)) : [],
  } as const;
}
