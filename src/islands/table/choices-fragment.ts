/**
 * アドレスの中の条件。The choices in the address's fragment, which no server sees. The need `violence` is neither read nor
 * written; what is not ours is left out and said.
 */
import { KIND_GROUPS } from '../../domain/vocabulary/kind.ts';
import { isNeedId, isSensitiveNeed } from '../../domain/vocabulary/need.ts';
import { readOwnFragment } from '../../domain/text/own-fragment.ts';
import { STEP_IDS } from '../../domain/vocabulary/step.ts';
import {
  COLUMN_IDS,
  inOrder,
  NO_CHOICES,
  VIEW_IDS,
  VIEWS,
  viewOf,
  type ColumnId,
  type TableChoices,
} from './table-choices.ts';

export interface ReadChoices {
  readonly choices: TableChoices;
  /** some of the fragment could not be used */
  readonly isPartial: boolean;
}

type Reader = (
  value: string,
  isKnownPlace: (code: string) => boolean,
) => Partial<TableChoices> | undefined;

/** As ids are: folder and file names. */
const ID = /^[a-z0-9-]+(?:\/[a-z0-9-]+)+$/;

const isColumn = (id: string): id is ColumnId => (COLUMN_IDS as readonly string[]).includes(id);

function readColumns(value: string): Partial<TableChoices> | undefined {
  const columns = value.split('.');
  return columns.every(isColumn) ? { columns: inOrder(columns) } : undefined;
}

const READERS: Readonly<Record<string, Reader>> = {
  place: (value, isKnownPlace) => (isKnownPlace(value) ? { place: value } : undefined),
  near: (value) => (value === '1' ? { near: true } : undefined),
  wide: (value) => (value === '1' ? { wide: true } : undefined),
  need: (value) => (isNeedId(value) && !isSensitiveNeed(value) ? { need: value } : undefined),
  group: (value) => {
    const group = KIND_GROUPS.find(({ id }) => id === value);
    return group && { group: group.id };
  },
  step: (value) =>
    /^\d$/.test(value) && STEP_IDS.includes(Number(value)) ? { step: Number(value) } : undefined,
  from: (value) => (ID.test(value) ? { from: value } : undefined),
  view: (value) => {
    const view = VIEW_IDS.find((id) => id === value);
    return view && { columns: inOrder(VIEWS[view]) };
  },
  cols: readColumns,
  sort: (value) => {
    const sort = COLUMN_IDS.find((id) => id === value.replace(/^-/, ''));
    return sort && { sort, isDown: value.startsWith('-') };
  },
};

const NAMES = Object.keys(READERS);

/** Not an anchor, and not what others have put behind the address. */
export const isOwnFragment = (fragment: string): boolean =>
  readOwnFragment(fragment, NAMES) !== undefined;

export function readFragment(
  fragment: string,
  isKnownPlace: (code: string) => boolean,
): ReadChoices {
  let choices = NO_CHOICES;
  const own = readOwnFragment(fragment, NAMES) ?? { words: [], isCut: false };
  let isPartial = own.isCut;
  for (const [name, value] of own.words) {
    const read = Object.hasOwn(READERS, name) ? READERS[name]!(value, isKnownPlace) : undefined;
    if (read) choices = { ...choices, ...read };
    else isPartial = true;
  }
  return { choices, isPartial };
}

/** 見かた by its name where it is one of ours, else column by column. */
function writeColumns(columns: TableChoices['columns'], words: URLSearchParams): void {
  const view = viewOf(columns);
  if (view === undefined) words.set('cols', columns.join('.'));
  else if (view !== viewOf(NO_CHOICES.columns)) words.set('view', view);
}

/** '' when there is nothing to keep */
export function writeFragment({
  place,
  near,
  wide,
  need,
  group,
  step,
  from,
  columns,
  sort,
  isDown,
}: TableChoices): string {
  const words = new URLSearchParams();
  if (place) words.set('place', place);
  if (near) words.set('near', '1');
  if (wide) words.set('wide', '1');
  if (need && !isSensitiveNeed(need)) words.set('need', need);
  if (group) words.set('group', group);
  if (step !== undefined) words.set('step', String(step));
  if (from) words.set('from', from);
  writeColumns(columns, words);
  if (sort !== NO_CHOICES.sort || isDown) words.set('sort', `${isDown ? '-' : ''}${sort}`);
  const text = words.toString();
  return text === '' ? '' : `#${text}`;
}
