/** ふだんの言い方の時間: an issue's answers about hours and days off, as fields of an entry. */
import { readClosed } from '../../import/row/hours-in-words.ts';
import { writtenRule } from '../../import/row/hours-remark.ts';
import type { RowTimes } from '../../import/row/row-times.ts';
import { timesInWords, type WordTimes } from '../../import/row/times-in-words.ts';
import { cleanLine, linesOf } from './clean-answer.ts';

/** Days off that cannot be read and may be any of the open days; 「お盆のころ」 may not. */
const OF_THE_WEEK =
  /[日月火水木金土]曜|第\s?[\d一二三四五]|最終|末日|隔|毎[週月日]|不定|午[前後]|\d時|\d:\d|以外|除|のみ|だけ|平日|原則|祝/;

/** The times where nothing speaks against them. */
const sureTimes = (words: WordTimes | undefined, rest: string): WordTimes | undefined =>
  words?.doubt === undefined && !OF_THE_WEEK.test(rest) ? words : undefined;

/** All of the words or none: half a timetable would say that a place is shut when it is open. */
export function hoursFields(hoursText: string, closedText: string): RowTimes {
  const [lines, closed] = [linesOf(hoursText), readClosed(cleanLine(closedText))];
  const words = timesInWords(lines.join('\n'));
  const sure = sureTimes(words, closed.rest);
  // What cannot be read narrows what can: 「月曜、ただし第1は開館」.
  const isUnsure = words !== sure;
  const except = isUnsure ? [] : [...new Set([...(words?.except ?? []), ...closed.except])];
  const off = isUnsure ? cleanLine(closedText) : closed.rest;
  const said = sure ? (sure.note ?? []) : lines.map(cleanLine);
  const notes = [...said, ...(off ? [`休みは ${off}`] : [])];
  return {
    ...(sure && { hours: [...new Set(sure.rules.map(writtenRule))] }),
    ...(sure?.byAppointment ? { by_appointment: true } : {}),
    ...(except.length > 0 ? { except } : {}),
    ...(notes.length > 0 ? { hours_note: notes.join('。') } : {}),
  };
}
