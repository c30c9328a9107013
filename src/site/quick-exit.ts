/**
 * すぐに閉じる: blanks the page at once and replaces it, so that "back" does not return here. Shift three
 * times does the same (not Escape: screen readers and browsers use it).
 */
const SHIFTS = 3;
const WITHIN_MS = 1_500;

const link = document.querySelector<HTMLAnchorElement>('[data-quick-exit]');

function leave(): void {
  if (!link) return;
  document.documentElement.hidden = true;
  document.title = '天気';
  window.location.replace(link.href);
}

if (link) {
  link.addEventListener('click', (event) => {
    event.preventDefault();
    leave();
  });
  let presses: number[] = [];
  window.addEventListener('keydown', (event) => {
    if (event.repeat) return;
    if (event.key !== 'Shift') {
      presses = [];
      return;
    }
    presses = [...presses.filter((time) => event.timeStamp - time < WITHIN_MS), event.timeStamp];
    if (presses.length >= SHIFTS) leave();
  });
  // A page kept in memory for "back" must not show again what was left in a hurry.
  window.addEventListener('pageshow', (event) => {
    if (event.persisted && document.documentElement.hidden) leave();
  });
}

export {};
