/**
 * The text a つなぎ帳 is kept and carried in. Whatever the text is, reading it never throws: what can be used is
 * used, and every repair is told, so that a page can say it.
 */
import { isCalendarDate } from '../time/calendar-date.ts';
import { isEntryId } from '../fields/entry-id.ts';
import { readMark } from './choice.ts';
import { MOST_PLACES, SHORTLIST_VERSION } from './shortlist-key.ts';
import type { Shortlist, ShortlistItem } from './shortlist.ts';

/** What was wrong with a text. `unreadable`: nothing in it could be used. */
export type ShortlistFlaw =
  'unreadable' | 'other-version' | 'duplicates' | 'wrong-ids' | 'too-many';

export interface ReadShortlist {
  readonly list: Shortlist;
  readonly flaws: readonly ShortlistFlaw[];
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function readItem(
  id: string,
  { addedOn, mark: written }: Readonly<Record<string, unknown>>,
): ShortlistItem {
  const mark = readMark(written);
  return {
    id,
    ...(typeof addedOn === 'string' && isCalendarDate(addedOn) ? { addedOn } : {}),
    ...(mark ? { mark } : {}),
  };
}

export function readShortlistText(text: string): ReadShortlist {
  const data = parse(text.replace(/^\uFEFF/, ''));
  // Only own properties count: a prototype's are not the list's.
  const rows = isRecord(data) && Object.hasOwn(data, 'items') ? data['items'] : undefined;
  if (!isRecord(data) || !Array.isArray(rows)) return { list: [], flaws: ['unreadable'] };
  const flaws = new Set<ShortlistFlaw>(
    data['version'] === SHORTLIST_VERSION ? [] : ['other-version'],
  );
  const items = new Map<string, ShortlistItem>();
  for (const row of rows as readonly unknown[]) {
    const fields = isRecord(row) ? row : {};
    const { id } = fields;
    if (!isEntryId(id)) flaws.add('wrong-ids');
    else if (items.has(id)) flaws.add('duplicates');
    else if (items.size >= MOST_PLACES) flaws.add('too-many');
    else items.set(id, readItem(id, fields));
  }
  return { list: [...items.values()], flaws: [...flaws] };
}

export function writeShortlistText(list: Shortlist): string {
  return JSON.stringify({ version: SHORTLIST_VERSION, items: list });
}
