/**
 * Brings 「つぎに開く日」 up to the reader's clock: the page lists the coming openings as of its build, this
 * drops those that have passed and says when one is on. Without it the page still shows the dates.
 */
import { dateLabel, momentInJapan } from '../domain/calendar-date.ts';
import { rangeLabel } from '../domain/time-label.ts';

interface Opening { readonly date: string; readonly start: number | null; readonly end: number | null }

const minutes = (part: string | undefined) => (part === undefined || part === '' ? null : Number(part));

function readOpenings(stamps: string): Opening[] {
  return stamps.split(' ').filter(Boolean).map((stamp) => {
    const [date = '', start, end] = stamp.split('/');
    return { date, start: minutes(start), end: minutes(end) };
  });
}

const label = ({ date, start, end }: Opening) => [dateLabel(date), start === null ? '' : rangeLabel({ start, end })].filter(Boolean).join(' ');

function dateElement(opening: Opening): HTMLElement {
  const date = document.createElement('span');
  date.className = 'date';
  date.textContent = label(opening);
  return date;
}

class OpenDays extends HTMLElement {
  connectedCallback(): void {
    const now = momentInJapan(new Date());
    const coming = readOpenings(this.dataset['openings'] ?? '').filter(({ date, end }) => date > now.date || (date === now.date && (end === null || end > now.minutes)));
    const [next, ...later] = coming;
    const nextLine = this.querySelector('[data-next]');
    const laterLine = this.querySelector('[data-later]');
    // All listed days have passed: the page is old, its dates must not be shown as if to come.
    if (!next || !nextLine) {
      this.hidden = !next;
      return;
    }
    const isOn = next.date === now.date && next.start !== null && next.end !== null && next.start <= now.minutes;
    nextLine.textContent = label(next);
    if (isOn) {
      // On paper "now" would be a lie an hour later; the date stays true.
      const badge = document.createElement('span');
      badge.className = 'now no-print';
      badge.textContent = this.dataset['nowOpen'] ?? '';
      nextLine.prepend(badge);
    }
    laterLine?.replaceChildren(...(later.length > 0 ? [`${this.dataset['laterLead'] ?? ''} `, ...later.slice(0, 3).map(dateElement)] : []));
  }
}

customElements.define('open-days', OpenDays);
