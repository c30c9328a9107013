/** 標準の表の升目: what several of the standards ask alike, in the words they ask for. */
import { phoneDisplay } from '../../domain/fields/phone.ts';
import type { Resource } from '../../domain/entry/entry-schema.ts';
import { openingHoursOf } from '../../domain/time/read-hours.ts';
import { MONDAY_FIRST, WEEKDAY_SIGNS } from '../../domain/time/written-day.ts';
import { MINUTES_PER_DAY, type DayRule, type HoursRule } from '../../domain/time/timetable.ts';
import { hoursLabel } from '../../words/ja/hours.ts';
import type { StandardColumn, StandardRow } from './standard-table.ts';

type Of<T> = (row: StandardRow) => T;

const HIRAGANA = /[ぁ-ゖ]/g;
/** みほん → ミホン */
const katakana = (text: string) =>
  text.replace(HIRAGANA, (sign) => String.fromCharCode(sign.charCodeAt(0) + 0x60));

const placeOf = ({ location }: Resource) => (typeof location === 'object' ? location : undefined);
const number = (value: number | undefined) => (value === undefined ? '' : String(value));

export const cell = {
  code: ({ resource }) => resource.area[0]!,
  id: ({ resource }) => resource.id,
  prefecture: ({ place }) => place?.prefecture ?? '',
  municipality: ({ place }) =>
    place === undefined || place.kind === 'prefecture' ? '' : place.name,
  name: ({ resource }) => resource.name,
  kana: ({ resource }) => katakana(resource.kana ?? ''),
  aliases: ({ resource }) => (resource.aliases ?? []).join(';'),
  address: ({ resource }) => placeOf(resource)?.address ?? '',
  building: ({ resource }) => placeOf(resource)?.building ?? '',
  lat: ({ resource }) => number(placeOf(resource)?.lat),
  lon: ({ resource }) => number(placeOf(resource)?.lon),
  access: ({ resource }) => placeOf(resource)?.access ?? '',
  phone: ({ resource }) => phoneCell(resource, 0).number,
  fax: ({ resource }) => (resource.fax === undefined ? '' : phoneDisplay(resource.fax)),
  url: ({ resource, page }) => resource.url ?? page,
  provider: ({ resource }) => resource.provider?.name ?? '',
  summary: ({ resource }) => resource.summary ?? '',
} as const satisfies Readonly<Record<string, Of<string>>>;

/** The first or second of its numbers; another in brackets means the standard has no room for more. */
export function phoneCell(
  { phones = [] }: Resource,
  at: number,
): { readonly number: string; readonly label: string } {
  const phone = phones[at];
  return { number: phone ? phoneDisplay(phone.number) : '', label: phone?.label ?? '' };
}

const rulesOf = (resource: Resource): readonly HoursRule[] => openingHoursOf(resource)?.rules ?? [];

const WORKDAYS = [1, 2, 3, 4, 5];

function weekdaysOf(day: DayRule): readonly number[] | undefined {
  if (day.on === 'workday') return WORKDAYS;
  return day.on === 'weekly' ? day.weekdays : undefined;
}

/** 月火水: the weekdays on which it opens every week; '' where days are said in another way, such as 第2土. */
export function weekdaysCell(resource: Resource): string {
  const rules = rulesOf(resource);
  if (rules.some(({ months }) => months)) return '';
  const days = rules.flatMap((rule) => rule.days.map(weekdaysOf));
  const open = new Set(days.flatMap((weekdays) => weekdays ?? []));
  return days.includes(undefined)
    ? ''
    : MONDAY_FIRST.filter((day) => open.has(day))
        .map((day) => WEEKDAY_SIGNS[day])
        .join('');
}

const clock = (minutes: number) =>
  `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;

const NO_TIME = { start: '', end: '' };

/** The one time of all its days, in the clock of the standards; nothing where there are several. */
export function timesCell(resource: Resource): { readonly start: string; readonly end: string } {
  const rules = rulesOf(resource);
  const times = rules.flatMap((rule) => rule.times);
  const [first] = times;
  const isOne = times.every(({ start, end }) => start === first?.start && end === first.end);
  if (!first || !isOne || rules.some((rule) => rule.times.length === 0)) return NO_TIME;
  const { start, end } = first;
  return { start: clock(start), end: end === null || end > MINUTES_PER_DAY ? '' : clock(end) };
}

/** The whole of its hours as its page says them: days off and remarks too. */
export function hoursCell(resource: Resource): string {
  const hours = openingHoursOf(resource);
  return [hours && hoursLabel(hours), resource.hours_note].filter(Boolean).join('。');
}

export const asked = (heading: string, of: Of<string>): StandardColumn => ({
  heading,
  cell: of,
  isAsked: true,
});
export const told = (heading: string, of: Of<string>): StandardColumn => ({ heading, cell: of });
