/** 書いた相談会・行事から分かること: the file that it makes, its days, and what is wrong with it. */
import { useMemo } from 'react';
import type { Resource } from '../../../domain/entry/entry-schema.ts';
import { folderOf, isEntryId } from '../../../domain/fields/entry-id.ts';
import { gatheringFileName } from '../../../domain/gathering/gathering-name.ts';
import { gatheringDays } from '../../../domain/gathering/gathering.ts';
import { addDays } from '../../../domain/time/calendar-date.ts';
import type { IsHoliday } from '../../../domain/time/timetable.ts';
import { changedTableText, type ChangedText } from '../../../domain/written/file-text.ts';
import { gatheringText } from '../../../domain/written/gathering-text.ts';
import { toWrite } from '../../../domain/written/written-value.ts';
import type { GatheringFormData } from '../../../site/build/gathering-form.ts';
import type { EditDraft } from '../draft/edit-draft.ts';
import { listAt, textOf } from '../draft/value-at.ts';
import type { EditPageData } from '../edit-page-data.ts';
import type { LoadedSource } from '../load-data.ts';
import { usePlaces, type KnownPlaces } from '../use-alike.ts';
import { useDraftAreas } from '../use-checked.ts';
import { checkGathering, correctionWarnings, draftGathering } from './check-gathering.ts';

/** So far ahead days are named, as on /events/. */
const DAYS_AHEAD = 366;

interface Opened {
  readonly data: EditPageData;
  readonly form: GatheringFormData;
  /** the file that is corrected */
  readonly loaded: LoadedSource | undefined;
  /** its id, under content/events; '' for a new one */
  readonly id: string;
  readonly today: string;
  readonly isHoliday: IsHoliday;
}

/** What the lists of entries tell of the one that holds it. */
function entriesIn(places: KnownPlaces) {
  return {
    get: (id: string) => {
      const record = places.in(folderOf(id)).find((place) => place.id === id) as
        Resource | undefined;
      return record && { ...record, status: record.status ?? { state: 'open' } };
    },
  };
}

/** The file that would be made: new, or the one that is there with its changes. */
function fileOf(
  { fields }: GatheringFormData,
  values: EditDraft['values'],
  loaded: LoadedSource | undefined,
): ChangedText {
  const order = fields.map(({ name }) => name);
  const written = toWrite(values);
  return loaded
    ? changedTableText(loaded.source, written, order)
    : { text: gatheringText(written, order), changed: [], lostRemarks: [] };
}

export function useGatheringChecked(
  { data, form, loaded, id, today, isHoliday }: Opened,
  draft: EditDraft,
) {
  const { values } = draft;
  const { fields, violence } = form;
  const { list, areas, first } = useDraftAreas({ data, loaded }, draft);
  const entry = textOf(values, ['entry']).trim();
  const places = usePlaces(data, '', isEntryId(entry) ? [entry] : []);
  const isLoaded = places.folders.has(folderOf(entry));
  const findings = useMemo(
    () =>
      checkGathering(fields, values, {
        areas,
        entries: entriesIn(places),
        // Of a folder that is not loaded nothing is known.
        ids: { has: (id) => !isLoaded || places.ids.has(id) },
        violence,
        today,
      }),
    [values, areas, isLoaded],
  );
  const file = useMemo(() => fileOf(form, values, loaded), [values]);
  const ofForm = loaded ? correctionWarnings(loaded.source.values, values, file.changed) : [];
  const gathering = draftGathering(fields, values);
  const on = listAt(values, ['on']).filter((line): line is string => typeof line === 'string');
  return {
    list,
    areas,
    gathering,
    days: gatheringDays(gathering, today, addDays(today, DAYS_AHEAD), isHoliday),
    /** of its file under content/events */
    id:
      id ||
      (areas?.folderOf(first) || folderOf(entry)) +
        gatheringFileName(on, textOf(values, ['kind']), today),
    file,
    errors: findings.filter(({ level }) => level !== 'warning'),
    warnings: [...findings.filter(({ level }) => level === 'warning'), ...ofForm],
  } as const;
}
