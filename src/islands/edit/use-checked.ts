/** 書いたものから分かること: the file that it makes, what is wrong with it, and the places it may be the same as. */
import { useMemo } from 'react';
import { folderOf } from '../../domain/fields/entry-id.ts';
import type { Finding } from '../../domain/problem.ts';
import type { ChangedText } from '../../domain/written/file-text.ts';
import { linkedIds, NEW, type EditDraft, type EditTarget } from './draft/edit-draft.ts';
import { listAt } from './draft/value-at.ts';
import type { EditPageData } from './edit-page-data.ts';
import type { LoadedSource } from './load-data.ts';
import { usePlaces } from './use-alike.ts';
import { useAreas } from './use-areas.ts';
import type { Checker } from './use-checker.ts';

export interface Opened {
  readonly data: EditPageData;
  readonly target: EditTarget;
  readonly loaded: LoadedSource | undefined;
  /** the form as it was before a hand touched it */
  readonly start: EditDraft;
  readonly today: string;
}

/** The areas of the draft, and the list of all of them once it is needed. */
export function useDraftAreas(
  { data, loaded }: Pick<Opened, 'data' | 'loaded'>,
  { values }: EditDraft,
) {
  const codes = listAt(values, ['area']).filter(
    (code): code is string => typeof code === 'string' && code !== '',
  );
  const list = useAreas(
    data.dataFolder,
    codes.some((code) => code !== 'national' && !loaded?.areas.get(code)),
  );
  return { list, areas: list.areas ?? loaded?.areas, first: codes[0] ?? '' };
}

/** while nothing is read yet */
const NO_FILE: ChangedText = { text: '', changed: [], lostRemarks: [] };
const NO_FINDINGS: readonly Finding[] = [];

/** @param checker undefined while nothing was touched: then nothing is known */
export function useChecked(
  opened: Opened,
  draft: EditDraft,
  isTouched: boolean,
  checker: Checker | undefined,
) {
  const { data, target, loaded, start, today } = opened;
  const { fields } = data;
  const { list, areas, first } = useDraftAreas(opened, draft);
  const folder = target === NEW ? (areas?.folderOf(first) ?? '') : folderOf(target);
  // An entry that is only looked at has no twins to be warned of.
  const places = usePlaces(data, isTouched ? folder : '', isTouched ? linkedIds(draft) : []);
  const file = useMemo(
    () => checker?.fileOf(draft, loaded?.source, fields) ?? NO_FILE,
    [draft, checker],
  );
  const findings = useMemo(
    () =>
      checker?.checkForm(draft, file.text, folder, {
        fields,
        target,
        today,
        areas,
        ids: new Set([...places.ids, ...linkedIds(start)]),
        loadedFolders: places.folders,
      }) ?? NO_FINDINGS,
    [draft, areas, places.ids.size, checker],
  );
  const resource = checker?.draftResource(fields, draft, target);
  return {
    list,
    areas,
    /** of the entry's file, or of the one it will have */
    path: checker?.entryPath(target === NEW ? folder + checker.nameOf(draft) : target) ?? '',
    file,
    /** all that is written, in words */
    sheetLines: (values: EditDraft['values']) =>
      checker?.sheetLines(fields, values, (code) => areas?.name(code) ?? code) ?? [],
    resource,
    errors: findings.filter(({ level }) => level !== 'warning'),
    warnings: findings.filter(({ level }) => level === 'warning'),
    twins:
      checker && resource && isTouched
        ? checker.likePlaces({ ...resource, id: target }, places.in(folder))
        : [],
  } as const;
}

export type Checked = ReturnType<typeof useChecked>;
