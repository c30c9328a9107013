/** 場所の表（places.csv）: one row an entry, for spreadsheets; the importer reads it back. */
import { csvLine, csvText } from '../../domain/text/csv-cell.ts';
import type { Municipalities } from '../../domain/area/municipality.ts';
import type { Resource } from '../../domain/entry/entry-schema.ts';
import { standsIn } from '../../domain/entry/stands-in.ts';
import { dataText } from '../../words/ja/data.ts';
import { wholeFront } from './front-of-entry.ts';
import { cellsOfFront, headingOf, PLACE_HEADINGS } from './place-columns.ts';

const { columns: words } = dataText;

/** Before and after the columns of the front matter. */
const BEFORE = [
  headingOf('id', words.id),
  headingOf('page', words.page),
  headingOf('prefecture', words.prefecture),
  headingOf('municipality', words.municipality),
] as const;
const AFTER = [
  headingOf('information_as_of', words.informationAsOf),
  headingOf('body', words.body),
] as const;

export type PageAddress = (resource: Resource) => string;

const HEADINGS = csvLine([...BEFORE, ...PLACE_HEADINGS, ...AFTER]);

/** The line of an entry. @param addressOf the whole address of its page */
export const placeLine =
  (municipalities: Municipalities, addressOf: PageAddress) =>
  (resource: Resource): string => {
    const { id, asOf = '', body } = resource;
    const place = standsIn(resource, municipalities);
    return csvLine([
      id,
      addressOf(resource),
      place?.prefecture ?? '',
      place === undefined || place.kind === 'prefecture' ? '' : place.name,
      ...cellsOfFront(wholeFront(resource), municipalities.name),
      asOf,
      body,
    ]);
  };

/** @param lines of `placeLine` */
export const placesCsv = (lines: readonly string[]): string => csvText([HEADINGS, ...lines]);
