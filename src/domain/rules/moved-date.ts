/** 日だけが動いたか: a confirmation is an act and a document has a day of its own; neither may move alone. */
import { daysBetween } from '../time/calendar-date.ts';
import { firstDayOf } from '../time/partial-day.ts';
import type { Finding } from '../problem.ts';
import type { Resource } from '../entry/entry-schema.ts';

/** The trust of an entry at one time. A `Resource` is one. */
export type Trust = Pick<Resource, 'verified' | 'source'>;

/** A confirmation is taken at its word, but an older one does not take the place of a newer. */
function verifiedFindings({ verified: was }: Trust, { verified: is }: Trust): readonly Finding[] {
  if (!was || !is || is.on >= was.on) return [];
  return [
    {
      code: 'moved-date',
      level: 'warning',
      path: ['verified', 'on'],
      message: `確かめた日が、前の日付にもどっています（${was.on} → ${is.on}）`,
      fix: 'まちがいを直したのでなければ、新しいほうの verified を残してください。',
    },
  ];
}

/** A newer document was seen on some day; a day that moves alone was only typed. */
function documentFindings(before: Trust, after: Trust): readonly Finding[] {
  return after.source.flatMap(({ url, retrieved, as_of: is }, index): readonly Finding[] => {
    const known = before.source.find((one) => one.url === url);
    if (known?.as_of === undefined || is === undefined) return [];
    // The same time, said more precisely, is no move.
    if (is.startsWith(known.as_of) || known.retrieved < retrieved) return [];
    if (daysBetween(firstDayOf(known.as_of), firstDayOf(is)) <= 0) return [];
    return [
      {
        code: 'moved-date',
        path: ['source', index, 'as_of'],
        message: `資料の日だけが新しくなっています（${known.as_of} → ${is}）`,
        fix: '新しい資料を読んだときは、source の retrieved（出典を見た日）も書きかえます。電話や訪問で確かめたときは、verified に書きます。',
      },
    ];
  });
}

export function movedDateFindings(before: Trust, after: Trust): readonly Finding[] {
  return [...verifiedFindings(before, after), ...documentFindings(before, after)];
}
