/**
 * Brings what a page says of openings up to the reader's clock, in Japan's time: 「つぎに開く日」, the badge of a
 * line or a place. The page lists the openings as of its build; without this it shows hours.
 */
import { momentInJapan, type Moment } from '../domain/calendar-date.ts';
import { isOver } from '../domain/opening.ts';
import { opennessAt, type Openness } from '../domain/openness.ts';
import { ALWAYS_STAMP, openingsIn, openWords, type OpenAs } from './open-words.ts';
import { openingLabel } from './opening-label.ts';

const MINUTE = 60_000;
const clock = () => momentInJapan(new Date());

function opennessIn(stamps: string | undefined, now: Moment): Openness | undefined {
  return stamps === ALWAYS_STAMP ? { is: 'always' } : opennessAt(openingsIn(stamps ?? ''), now);
}

function nowBadge(words: string): HTMLElement {
  const badge = document.createElement('span');
  badge.className = 'now no-print';
  badge.textContent = words;
  return badge;
}

/** 「つぎに開く日」 of an entry's page */
class OpenDays extends HTMLElement {
  update(now: Moment): void {
    const openings = openingsIn(this.dataset['openings'] ?? '');
    const [next, ...later] = openings.filter((opening) => !isOver(opening, now));
    const nextLine = this.querySelector('[data-next]');
    // All listed days have passed: the page is old, its dates must not be shown as if to come.
    this.hidden = !next;
    if (!next || !nextLine) return;
    const isOpen = opennessAt(openings, now)?.is === 'open';
    nextLine.replaceChildren(...(isOpen ? [nowBadge(this.dataset['nowOpen'] ?? '')] : []), openingLabel(next));
    this.querySelector('[data-later]')?.replaceChildren(...(later.length > 0 ? [`${this.dataset['laterLead'] ?? ''} `, ...later.slice(0, 3).map(dateElement)] : []));
  }
}

function dateElement(opening: Parameters<typeof openingLabel>[0]): HTMLElement {
  const date = document.createElement('span');
  date.className = 'date';
  date.textContent = openingLabel(opening);
  return date;
}

/** 「いま つながります」「あす16:00から」 beside a line, 「きょう13:00–16:00」 on a place's card */
export class OpenNow extends HTMLElement {
  get openness(): Openness | undefined {
    return opennessIn(this.dataset['openings'], clock());
  }

  update(now: Moment): void {
    const openness = this.openness;
    if (!openness) {
      this.textContent = '';
      return;
    }
    const { words, isNow } = openWords(openness, now, (this.dataset['as'] ?? 'place') as OpenAs);
    this.replaceChildren(isNow ? nowBadge(words) : words);
  }
}

const wired: (readonly [string, typeof OpenDays | typeof OpenNow])[] = [['open-days', OpenDays], ['open-now', OpenNow]];
for (const [name, element] of wired) customElements.define(name, element);

function updateAll(): void {
  const now = clock();
  for (const element of document.querySelectorAll<OpenDays | OpenNow>('open-days, open-now')) element.update(now);
}

function wait(): void {
  setTimeout(() => {
    updateAll();
    wait();
  }, MINUTE - (Date.now() % MINUTE));
}

updateAll();
wait();
// A page that slept in a tab, or comes back from the cache, wakes with the right words.
document.addEventListener('visibilitychange', updateAll);
window.addEventListener('pageshow', updateAll);
