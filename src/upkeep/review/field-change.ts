/** 変わったところ: two versions of an entry, field by field, in words. */
import type { MappingValue } from '../../catalogue/read/yaml-mapping.ts';
import { fieldRank, valueLabel } from '../../words/ja/field-label.ts';
import { isKindId, kindOf } from '../../domain/vocabulary/kind.ts';
import type { Municipalities } from '../../domain/area/municipality.ts';
import { isNeedId, needLabel } from '../../domain/vocabulary/need.ts';
import { listOf, tableOf, textOf, type EntryVersion } from './entry-version.ts';

export interface FieldChange {
  /** dotted path, (body) for the text */
  readonly field: string;
  /** what went, in words; empty where nothing stood */
  readonly before: readonly string[];
  readonly after: readonly string[];
  /** values that stand on both sides */
  readonly kept: number;
}

/** Fields whose parts are compared one by one. */
const TABLES = new Set([
  'status',
  'location',
  'for',
  'capacity',
  'ages',
  'provider',
  'hours_per_week',
  'verified',
]);

/** 2026-12-29〜2027-01-03 休み（年末年始） */
function datedChange(change: ReturnType<typeof tableOf>): string {
  const part = (key: string) => textOf(change[key]);
  const days = [part('from'), part('to')].filter(Boolean).join('〜');
  const hours = listOf(change['hours']).map(textOf).join('、');
  const note = part('note');
  const closed = part('closed') === 'true' ? '休み' : '';
  return [days, closed, hours, note && `（${note}）`].filter(Boolean).join(' ');
}

type Words = (field: string, value: MappingValue) => string;

function wordsWith(municipalities: Municipalities): Words {
  return (field, value) => {
    const table = tableOf(value);
    const part = (key: string) => textOf(table[key]);
    if (field === 'phones')
      return [
        part('number'),
        [
          part('label'),
          ...listOf(table['hours']).map(textOf),
          part('free') === 'true' ? '通話無料' : '',
        ]
          .filter(Boolean)
          .join('、'),
      ]
        .filter(Boolean)
        .join(' ');
    if (field === 'source')
      return [part('title'), part('url'), part('retrieved') && `${part('retrieved')}に見た`]
        .filter(Boolean)
        .join(' ');
    if (field === 'changes') return datedChange(table);
    if (field === 'wanted')
      return [part('what'), part('how_many'), part('until')].filter(Boolean).join(' ');
    // A member is written as its name alone, too.
    if (field === 'members' && typeof value !== 'string')
      return [part('who'), part('role')].filter(Boolean).join('：');
    const text = textOf(value);
    if (typeof value !== 'string') return JSON.stringify(value);
    if (field === 'area') return municipalities.fullName(text);
    if (field === 'kind') return isKindId(text) ? kindOf(text).label : text;
    if (field === 'needs') return isNeedId(text) ? needLabel(text) : text;
    return valueLabel(field, text);
  };
}

/** dotted path → values; a table that is one word (status: open) stands as itself */
function flatten({ front, body }: EntryVersion): ReadonlyMap<string, readonly MappingValue[]> {
  const flat = new Map<string, readonly MappingValue[]>(
    Object.keys(front).length > 0 ? [['status.state', ['open']]] : [],
  );
  for (const [field, value] of Object.entries(front)) {
    if (!TABLES.has(field)) flat.set(field, listOf(value));
    else if (typeof value === 'string')
      flat.set(field === 'status' ? 'status.state' : field, [value]);
    else
      for (const [part, inner] of Object.entries(tableOf(value)))
        flat.set(`${field}.${part}`, listOf(inner));
  }
  if (body !== '')
    flat.set(
      '(body)',
      body
        .split('\n')
        .map((line) => line.trim())
        .filter(Boolean),
    );
  return flat;
}

/** All that differs, the most important field first. Order within a list is no difference. */
export function fieldChanges(
  before: EntryVersion,
  after: EntryVersion,
  municipalities: Municipalities,
): readonly FieldChange[] {
  const [old, fresh] = [flatten(before), flatten(after)];
  const words = wordsWith(municipalities);
  const fields = [...new Set([...old.keys(), ...fresh.keys()])].toSorted(
    (a, b) => fieldRank(a) - fieldRank(b) || (a < b ? -1 : 1),
  );
  return fields.flatMap((field) => {
    const said = (values: readonly MappingValue[] = []) =>
      values.map((value) => words(field, value));
    const [was, is] = [said(old.get(field)), said(fresh.get(field))];
    const [gone, come] = [
      was.filter((one) => !is.includes(one)),
      is.filter((one) => !was.includes(one)),
    ];
    return gone.length + come.length === 0
      ? []
      : [{ field, before: gone, after: come, kept: was.length - gone.length }];
  });
}
