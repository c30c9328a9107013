/**
 * Brings what a page says of openings up to the reader's clock, in Japan's time: 「つぎに開く日」, the badge of a
 * line or a place. The page lists the openings as of its build; without this it shows hours.
 */
import { momentInJapan, type Moment } from '../../domain/time/calendar-date.ts';
import { isOver } from '../../domain/time/opening.ts';
import { opennessAt, type Openness } from '../../domain/time/openness.ts';
import { ALWAYS_STAMP, openingsIn, openWords, type OpenAs } from '../entry/open-words.ts';
import { openingLabel } from '../entry/opening-label.ts';
import { orderLines } from './order-lines.ts';

const MINUTE = 60_000;

function opennessIn(stamps: string | undefined, now: Moment): Openness | undefined {
  return stamps === ALWAYS_STAMP ? { is: 'always' } : opennessAt(openingsIn(stamps), now);
}

function span(className: string, words: string): HTMLElement {
  const element = document.createElement('span');
  element.className = className;
  element.textContent = words;
  return element;
}

const nowBadge = (words: string) => span('now no-print', words);

/** 「つぎに開く日」 of an entry's page */
function updateDays(days: HTMLElement, now: Moment): void {
  const openings = openingsIn(days.dataset['openings']);
  const [next, ...later] = openings.filter((opening) => !isOver(opening, now));
  // All listed days have passed: the page is old, its dates must not be shown as if to come.
  days.hidden = !next;
  if (!next) return;
  const isOpen = opennessAt(openings, now)?.is === 'open';
  const badge = isOpen ? nowBadge(`${days.dataset['nowOpen']}`) : '';
  days.querySelector('[data-next]')?.replaceChildren(badge, openingLabel(next));
  const lead = later.length > 0 ? [`${days.dataset['laterLead']} `] : [];
  const dates = later.slice(0, 3).map((opening) => span('date', openingLabel(opening)));
  days.querySelector('[data-later]')?.replaceChildren(...lead, ...dates);
}

/** 「いま つながります」「あす16:00から」 beside a line, 「きょう13:00–16:00」 on a place's card. What it found stays in `data-is`. */
function updateBadge(badge: HTMLElement, now: Moment): void {
  const openness = opennessIn(badge.dataset['openings'], now);
  const told = openness && openWords(openness, now, badge.dataset['as'] as OpenAs);
  badge.dataset['is'] = openness?.is ?? 'perhaps';
  badge.replaceChildren(told?.isNow ? nowBadge(told.words) : (told?.words ?? ''));
}

function updateAll(): void {
  const now = momentInJapan(new Date());
  for (const days of document.querySelectorAll<HTMLElement>('open-days')) updateDays(days, now);
  for (const badge of document.querySelectorAll<HTMLElement>('open-now')) updateBadge(badge, now);
}

function updateEachMinute(): void {
  updateAll();
  setTimeout(updateEachMinute, MINUTE - (Date.now() % MINUTE));
}

updateEachMinute();
// Once, as the page comes: lines that change places under a reading eye would be worse than an old order.
for (const list of document.querySelectorAll<HTMLElement>('[data-lines]')) orderLines(list);
// A page that slept in a tab, or comes back from the cache, wakes with the right words.
document.addEventListener('visibilitychange', updateAll);
window.addEventListener('pageshow', updateAll);
