/** 候補の形。What an importer makes of one row: an entry to be, or the reason why it is none. */
import type { LeftOut } from '../clean/left-out.ts';

/** stands for the source of a trial run that names none; it is never written */
export const NO_SOURCE_URL = 'https://example.invalid/';

interface RowOfSource {
  /** names the row in its source for good, so that a later import finds it again */
  readonly key: string;
  /** the row's line in the file, where there is one */
  readonly line?: number;
  /** 名称 as the source writes it */
  readonly name?: string;
}

export interface EntryDraft extends RowOfSource {
  /** wished path under content/resources; a number is added when it is taken */
  readonly id: string;
  /** the entry that is this place, when a person knows so; it is joined whatever its name */
  readonly into?: string;
  /** an entry at this very id is this place, if it has its name, kind and area: two of one name in a town stay two */
  readonly knownById?: true;
  /** keys of the rows that are this place as well: where one of them has an entry, all have it */
  readonly sameAs?: readonly string[];
  /** an entry of the same kind at the same number is this place, whatever its name: one desk, one telephone */
  readonly knownByPhone?: true;
  /** front matter in the schema's keys */
  readonly front: Readonly<Record<string, unknown>>;
  readonly body?: string;
  /** values of the row that were not taken over */
  readonly leftOut?: readonly LeftOut[];
  /** what was taken over and a person should look at */
  readonly doubts?: readonly string[];
}

export interface RejectedRow extends RowOfSource {
  /** なぜのせなかったか */
  readonly rejected: string;
}

export type Draft = EntryDraft | RejectedRow;

export function isRejected(draft: Draft): draft is RejectedRow {
  return 'rejected' in draft;
}
