/**
 * 行きやすさの4つ: whether one may look first, come in the evening or at the weekend, ask without a phone, and whether
 * its information is of the last two years. Unknown is neither yes nor no; usual may stand for a yes, never for a no.
 */
import { freshness } from '../entry/information-age.ts';
import { NOTHING_USUAL, usualOf, type UsualByKind, type UsualFacts } from '../entry/usual.ts';
import { noteHints } from '../time/hours-note.ts';
import { hasExpired } from '../time/openings.ts';
import { openingHoursOf, type WrittenHours } from '../time/read-hours.ts';
import { opensThen, type PartOfDay } from '../time/weekly-opening.ts';
import type { GapEntry } from './gap-entry.ts';
import { isDesk } from './gap-kinds.ts';

export const EASE_IDS = ['look-first', 'off-hours', 'not-by-phone', 'recent'] as const;
export type EaseId = (typeof EASE_IDS)[number];

/** The worst first: of several places the best answer is the area's. */
export const EASE_ANSWERS = ['no', 'unknown', 'usually', 'yes'] as const;
export type EaseAnswer = (typeof EASE_ANSWERS)[number];

export const WEEKEND: readonly number[] = [0, 6];
export const EVENING: PartOfDay = { from: 18 * 60, to: 22 * 60 };

const known = (said: boolean | undefined): EaseAnswer => {
  if (said === undefined) return 'unknown';
  return said ? 'yes' : 'no';
};

function lookFirst({ look_first: said }: GapEntry, usual: UsualFacts): EaseAnswer {
  return said === undefined && usual.look_first ? 'usually' : known(said);
}

/** undefined where neither a rule nor its absence tells */
function opensOffHours(written: WrittenHours, today: string): boolean | undefined {
  const hours = openingHoursOf(written);
  if (!hours || hasExpired(hours, today)) return undefined;
  const answers = [opensThen(hours, WEEKEND), opensThen(hours, [], EVENING)];
  if (answers.includes(true)) return true;
  return answers.includes(undefined) ? undefined : false;
}

function offHours(entry: GapEntry, usual: UsualFacts, today: string): EaseAnswer {
  const said = opensOffHours(entry, today);
  const { weekdays, isEvening } = noteHints(entry.hours_note);
  const isHinted = isEvening || WEEKEND.some((day) => weekdays.has(day));
  if (said === false && isHinted) return 'unknown';
  const isSilent = said === undefined && !entry.hours && entry.hours_note === undefined;
  const isUsual = isSilent && usual.hours && opensOffHours({ ...usual }, today) === true;
  return isUsual ? 'usually' : known(said);
}

/** What the catalogue has of it: a way that no source names is not listed, whatever there may be. */
function notByPhone({ email, form, line, sms, chat, walk_in: walkIn }: GapEntry): EaseAnswer {
  return known(Boolean(email ?? form ?? line ?? sms ?? chat) || walkIn === true);
}

function recent({ asOf }: GapEntry, today: string): EaseAnswer {
  const { level } = freshness(asOf, today);
  return known(level === 'unknown' ? undefined : level !== 'old');
}

export type EntryEase = Readonly<Record<EaseId, EaseAnswer>>;

export function easeOfEntry(entry: GapEntry, usual: UsualByKind, today: string): EntryEase {
  const facts = usualOf(entry.kind, usual) ?? NOTHING_USUAL;
  return {
    'look-first': lookFirst(entry, facts),
    'off-hours': offHours(entry, facts, today),
    'not-by-phone': notByPhone(entry),
    recent: recent(entry, today),
  };
}

/** One does not look at a desk first: one asks it. */
export const easeApplies = (aspect: EaseId, kind: GapEntry['kind']): boolean =>
  aspect !== 'look-first' || !isDesk(kind);

/** The best of them; undefined where there is none. */
export function bestAnswer(answers: readonly EaseAnswer[]): EaseAnswer | undefined {
  return EASE_ANSWERS.findLast((answer) => answers.includes(answer));
}
