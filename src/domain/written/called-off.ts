/** 中止・延期を書く: `cancelled` as the file has it, and which days it names. Pure: the day is an argument. Runs in the browser. */
import { isDated, readDated } from '../time/read-dated.ts';
import { isList, isTable, type WrittenTable, type WrittenValue } from './written-value.ts';

/** As many as the schema takes. */
const MOST_DAYS = 60;

/** All of it is off: no days are named. @param on the day on which people were told */
export const allOff = (on: string): WrittenTable => ({ on });

/** These days are off, and others may come in their place. So many that they cannot be named are all of them. */
export const putOff = (on: string, days: readonly string[], note: string): WrittenTable => ({
  on,
  ...(days.length > 0 && days.length <= MOST_DAYS ? { days } : {}),
  note,
});

/** One value may stand without a list. */
const listOf = (value: WrittenValue | undefined): readonly (WrittenValue | undefined)[] =>
  isList(value) ? value : [value];

/** 中止の日 that are named; undefined where all are off, or none is. */
export function namedDaysOff(cancelled: WrittenValue | undefined): readonly string[] | undefined {
  const days = isTable(cancelled) ? cancelled['days'] : undefined;
  const named = listOf(days).filter(
    (day): day is string => typeof day === 'string' && day.trim() !== '',
  );
  return named.length > 0 ? named : undefined;
}

/** One day more off, or on again: from then on each is named. @param all the days to choose from */
export function withDay(
  named: readonly string[] | undefined,
  all: readonly string[],
  day: string,
): readonly string[] {
  const off = named ?? all;
  return (off.includes(day) ? off.filter((one) => one !== day) : [...off, day]).toSorted();
}

const datesIn = (on: WrittenValue | undefined): readonly string[] =>
  listOf(on).flatMap((line) => {
    const read = typeof line === 'string' ? readDated(line) : undefined;
    return read && isDated(read) ? [read.date] : [];
  });

/** Days written anew while all of it is off: they would be off too. */
export function newDaysOff(before: WrittenTable, after: WrittenTable): readonly string[] {
  if (!isTable(after['cancelled']) || namedDaysOff(after['cancelled'])) return [];
  const known = new Set(datesIn(before['on']));
  return [...new Set(datesIn(after['on']))].filter((date) => !known.has(date));
}
