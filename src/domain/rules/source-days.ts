/** 資料の日のきまり: the days of a document that a table of content/ names. */
import { when, type Finding } from '../problem.ts';
import { firstDayOf } from '../time/partial-day.ts';

interface DatedSource {
  readonly as_of?: string | undefined;
  readonly retrieved: string;
}

/** @param path of the source in its file */
export function sourceDaysToCome(
  { as_of, retrieved }: DatedSource,
  today: string | undefined,
  path: Finding['path'],
): readonly Finding[] {
  if (today === undefined) return [];
  return Object.entries({ as_of, retrieved }).flatMap(([field, day]) =>
    when(day !== undefined && firstDayOf(day) > today, {
      code: 'future-date',
      path: [...path, field],
      message: `「${day}」は、まだ来ていない日です`,
      fix: '実際に見た日や、資料の日を書いてください。',
    }),
  );
}
