/**
 * アドレスの中のしぼりこみ。The filters in the address's fragment, beside the words. A need of violence is never written there.
 */
import { isCalendarDate } from '../../domain/time/calendar-date.ts';
import { KIND_GROUPS, type KindGroupId } from '../../domain/vocabulary/kind.ts';
import { isNeedId, isSensitiveNeed } from '../../domain/vocabulary/need.ts';
import { TODAY, YES_FILTERS, type Filters } from '../../search/filter/filters.ts';

const isGroupId = (value: string): value is KindGroupId =>
  KIND_GROUPS.some(({ id }) => id === value);

/** name in the fragment → the filter's value, or undefined for what is not ours */
const READERS: Readonly<Record<string, (value: string) => Filters | undefined>> = {
  need: (value) => (isNeedId(value) && !isSensitiveNeed(value) ? { need: value } : undefined),
  group: (value) => (isGroupId(value) ? { group: value } : undefined),
  place: (value) => (/^\d{6}$/.test(value) ? { place: value } : undefined),
  near: (value) => (value === '1' ? { near: true } : undefined),
  day: (value) => (value === TODAY || isCalendarDate(value) ? { day: value } : undefined),
  language: (value) =>
    /^[a-z]{2,3}(?:-[A-Za-z]{2,4})?$/.test(value) ? { language: value } : undefined,
  ...Object.fromEntries(
    YES_FILTERS.map((name) => [
      name,
      (value: string) => (value === '1' ? { [name]: true } : undefined),
    ]),
  ),
};

export interface ReadFilters {
  readonly filters: Filters;
  /** some of it could not be used */
  readonly isPartial: boolean;
}

export function readFilters(written: URLSearchParams): ReadFilters {
  let filters: Filters = {};
  let isPartial = false;
  for (const [name, value] of written) {
    if (name === 'q') continue;
    const read = Object.hasOwn(READERS, name) ? READERS[name]!(value) : undefined;
    if (read) filters = { ...filters, ...read };
    else isPartial = true;
  }
  return { filters, isPartial };
}

export function writeFilters(filters: Filters, into: URLSearchParams): void {
  for (const name of Object.keys(READERS)) {
    const value = filters[name as keyof Filters];
    if (value !== undefined && value !== false) into.set(name, value === true ? '1' : value);
  }
}
